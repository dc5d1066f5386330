/**
 * The smallest values: identifiers, codes, language tags and web addresses.
 *
 * <p>An {@link org.summitry.scalar.Id} names a part of one record, a {@link org.summitry.scalar.PartyCode} names a
 * party in every record. Each scalar is read back from its text, so that {@code parse(x.toString())} is equal to
 * {@code x}. What is malformed is refused with an {@link org.summitry.scalar.InvalidValueException}.
 */
@NullMarked
package org.summitry.scalar;

import org.jspecify.annotations.NullMarked;
