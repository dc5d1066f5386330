/**
 * Who acts, and where.
 *
 * <p>A {@link org.summitry.party.Leader} is a person with the offices held, each for a {@link org.summitry.party.Party}
 * and its time. A party that is a bloc has members with dates. A {@link org.summitry.party.Place} has names, not all
 * used by everybody.
 */
@ModelStyle
@NullMarked
package org.summitry.party;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
