/**
 * Who acts: a {@link org.summitry.party.Leader} is a person and the offices held, each for a
 * {@link org.summitry.party.Party} and its time; parties have members on dates, and places have names.
 */
@ModelStyle
@NullMarked
package org.summitry.party;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
