/** Programs that a user copies from. Each has a {@code main} method and starts with one command, given in its comment. */
@NullMarked
package org.summitry.examples;

import org.jspecify.annotations.NullMarked;
