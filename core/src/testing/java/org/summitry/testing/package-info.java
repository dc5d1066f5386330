/** Random values of the model for tests and benchmarks of users of this library: valid by its invariants, wild otherwise. */
@NullMarked
package org.summitry.testing;

import org.jspecify.annotations.NullMarked;
