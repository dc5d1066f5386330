/**
 * Amounts, counts, rates and shares exactly as a source reports them. {@link org.summitry.quantity.Quantity} keeps the
 * digits, the multiplier and words such as "over" and "nearly", and compares two of them within their rounding.
 */
@NullMarked
package org.summitry.quantity;

import org.jspecify.annotations.NullMarked;
