/**
 * A small catalogue of ready-made parties, the countries of ISO 3166-1 in {@link org.summitry.catalogue.Countries} and
 * well-known groupings with their dated memberships in {@link org.summitry.catalogue.Groupings}, for use in records; no
 * other part of the model depends on it.
 */
@NullMarked
package org.summitry.catalogue;

import org.jspecify.annotations.NullMarked;
