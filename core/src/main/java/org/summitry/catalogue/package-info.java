/**
 * Ready-made parties for use in records.
 *
 * <p>{@link org.summitry.catalogue.Countries} has the countries of ISO 3166-1, {@link org.summitry.catalogue.Groupings}
 * well-known groupings with their dated memberships. No other part of the model depends on this package.
 */
@NullMarked
package org.summitry.catalogue;

import org.jspecify.annotations.NullMarked;
