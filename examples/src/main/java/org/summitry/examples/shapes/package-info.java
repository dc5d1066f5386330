/** An adapter of one's own in sixty lines: a record as SQL, written from shapes without naming a single noun. */
@NullMarked
package org.summitry.examples.shapes;

import org.jspecify.annotations.NullMarked;
