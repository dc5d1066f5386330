/**
 * Who met, when and where.
 *
 * <p>A {@link org.summitry.meeting.Delegation} tells how one party took part, through whom and in what capacity.
 * {@link org.summitry.meeting.Venue Venues} and {@link org.summitry.meeting.LifeEvent events} tell where a summit met
 * and how it came to its dates; a {@link org.summitry.meeting.Series} and
 * {@link org.summitry.meeting.SummitRef references} connect it with other summits.
 */
@ModelStyle
@NullMarked
package org.summitry.meeting;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
