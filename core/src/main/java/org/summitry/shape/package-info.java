/**
 * What the values of the model are made of, as data. A {@link org.summitry.shape.Shape} lists the attributes of a type in the
 * order of the record, each with its {@link org.summitry.shape.Form}. Whoever takes values apart or puts them together (a
 * reader, a writer, a table, a comparison) works on shapes, and need know no type of the model.
 *
 * <p>Shapes are derived from the accessors of the types when the library is compiled, so that an attribute is said once.
 */
@NullMarked
package org.summitry.shape;

import org.jspecify.annotations.NullMarked;
