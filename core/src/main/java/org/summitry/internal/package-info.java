/** Helpers of the model itself. Not exported: nothing outside this library may use them. */
@NullMarked
package org.summitry.internal;

import org.jspecify.annotations.NullMarked;
