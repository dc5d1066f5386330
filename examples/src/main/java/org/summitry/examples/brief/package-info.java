/** A brief of one summit, in Markdown and as an HTML page. Start with {@code Brief}. */
@NullMarked
package org.summitry.examples.brief;

import org.jspecify.annotations.NullMarked;
