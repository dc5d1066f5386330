/**
 * What the record rests on: sources, citations of them, and claims of sources that the record does not follow.
 */
@ModelStyle
@NullMarked
package org.summitry.source;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
