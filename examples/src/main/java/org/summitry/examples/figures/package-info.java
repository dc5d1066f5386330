/** The figures of summits as a table in CSV. Start with {@code Figures}. */
@NullMarked
package org.summitry.examples.figures;

import org.jspecify.annotations.NullMarked;
