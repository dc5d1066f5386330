/** What several of the programs need: the documents that come with them, and safe output on a terminal. */
@NullMarked
package org.summitry.examples.shared;

import org.jspecify.annotations.NullMarked;
