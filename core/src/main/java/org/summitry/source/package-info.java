/**
 * What a record rests on: {@link org.summitry.source.Source sources}, {@link org.summitry.source.Citation citations} of
 * them, and {@link org.summitry.source.Claim claims} of sources that differ from the record.
 */
@ModelStyle
@NullMarked
package org.summitry.source;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
