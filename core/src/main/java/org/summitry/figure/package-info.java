/**
 * Figures exactly as a source reports them.
 *
 * <p>A {@link org.summitry.figure.TradeFigure} has a value, a rank or both. A {@link org.summitry.figure.Quantity}
 * keeps the digits, the multiplier and words such as "over" and "nearly", and compares with another within the rounding
 * of both.
 */
@ModelStyle
@NullMarked
package org.summitry.figure;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
