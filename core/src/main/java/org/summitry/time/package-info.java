/**
 * Dates and periods with the precision with which they were reported, in the notation of EDTF (ISO 8601-2).
 *
 * <p>A {@link org.summitry.time.PartialDate} or {@link org.summitry.time.Period} never invents a day: a comparison that
 * the precision cannot decide answers that it is unknown.
 */
@NullMarked
package org.summitry.time;

import org.jspecify.annotations.NullMarked;
