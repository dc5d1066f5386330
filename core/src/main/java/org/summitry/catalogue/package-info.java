/**
 * A catalogue of ready-made parties for use in records: the countries of ISO 3166-1 with their codes and names, those of
 * today and former ones, in {@link org.summitry.catalogue.Countries}; well-known groupings with their dated memberships in
 * {@link org.summitry.catalogue.Groupings}; and groups of countries as published figures use them in
 * {@link org.summitry.catalogue.Compositions}. {@link org.summitry.catalogue.Catalogue} finds all of them by code. No
 * other part of the model depends on it, and a record that uses it does not either: it holds the parties in full.
 */
@NullMarked
package org.summitry.catalogue;

import org.jspecify.annotations.NullMarked;
