/**
 * Derives the shapes of the model while it is compiled. {@link org.summitry.processor.ShapeProcessor} reads the accessors of each
 * noun, {@link org.summitry.processor.Prose} their documentation, and {@link org.summitry.processor.ShapeSource} writes the class.
 */
@NullMarked
package org.summitry.processor;

import org.jspecify.annotations.NullMarked;
