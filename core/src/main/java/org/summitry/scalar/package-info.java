/**
 * The smallest values: identifiers, codes and language tags. {@link org.summitry.scalar.Id} names a part of one record,
 * {@link org.summitry.scalar.PartyCode} names a party in every record. For each of them {@code of(x.toString())} is
 * {@code x}; a malformed one is refused with an {@link org.summitry.scalar.InvalidValueException}.
 */
@NullMarked
package org.summitry.scalar;

import org.jspecify.annotations.NullMarked;
