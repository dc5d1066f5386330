/** What the reader of documents needs of the model and nobody else may have. */
@NullMarked
package org.summitry.internal.reader;

import org.jspecify.annotations.NullMarked;
