/** Helpers of the model. The package is not exported, and nothing outside this library may use it. */
@NullMarked
package org.summitry.internal;

import org.jspecify.annotations.NullMarked;
