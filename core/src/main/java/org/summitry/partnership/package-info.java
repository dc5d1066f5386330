/**
 * Relations that last beyond one summit.
 *
 * <p>A {@link org.summitry.partnership.Partnership} is a series of dated steps, each backed by an
 * {@link org.summitry.partnership.Instrument} or a summit. {@link org.summitry.partnership.Initiative Initiatives} and
 * {@link org.summitry.partnership.Topic topics} are what the parties work on.
 */
@ModelStyle
@NullMarked
package org.summitry.partnership;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
