/** Checks documents as a compiler checks programs. Start with {@code Check}. */
@NullMarked
package org.summitry.examples.check;

import org.jspecify.annotations.NullMarked;
