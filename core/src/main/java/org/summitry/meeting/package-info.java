/**
 * Who met, when and where: {@link org.summitry.meeting.Delegation} is how one party took part, by whom and in what
 * capacity; venues and the events of a summit's life stand beside it, and so do the series that it belongs to and references
 * to other summits.
 */
@ModelStyle
@NullMarked
package org.summitry.meeting;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
