/** A register of several summits: what became of proposals, partnerships and figures over the years. Start with {@code Register}. */
@NullMarked
package org.summitry.examples.register;

import org.jspecify.annotations.NullMarked;
