/** The whole record of one real summit built in Java. Start with {@code BuildSummit}, which prints it as JSON. */
@NullMarked
package org.summitry.examples.asean26;

import org.jspecify.annotations.NullMarked;
