/**
 * Relations that last beyond one summit. A {@link org.summitry.partnership.Partnership} is a line of dated steps, each backed
 * by an {@link org.summitry.partnership.Instrument} or a summit; initiatives and topics are what the parties work on.
 */
@ModelStyle
@NullMarked
package org.summitry.partnership;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
