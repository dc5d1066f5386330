/** Rules that span several parts of a record. */
@NullMarked
package org.summitry.check;

import org.jspecify.annotations.NullMarked;
