/**
 * Figures exactly as a source reports them. A {@link org.summitry.figure.TradeFigure} has a value, a rank or both; a
 * {@link org.summitry.figure.Quantity} keeps the digits, the multiplier and words such as "over" and "nearly", and compares
 * two of them within their rounding.
 */
@ModelStyle
@NullMarked
package org.summitry.figure;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
