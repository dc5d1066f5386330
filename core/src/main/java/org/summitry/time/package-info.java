/**
 * Dates and periods with the precision they were reported in, in the notation of EDTF (ISO 8601-2).
 * {@link org.summitry.time.PartialDate} and {@link org.summitry.time.Period} never invent a day: a comparison that the
 * precision cannot decide answers unknown.
 */
@NullMarked
package org.summitry.time;

import org.jspecify.annotations.NullMarked;
