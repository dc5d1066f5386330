/** Bytes of files, before anything is known of what they say. Not for use from outside. */
@NullMarked
package org.summitry.json.internal.file;

import org.jspecify.annotations.NullMarked;
