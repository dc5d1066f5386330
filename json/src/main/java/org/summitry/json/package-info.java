/**
 * The wire format of the model. {@link org.summitry.json.SummitryJson} reads and writes documents and tells everything that
 * is wrong with one, each {@link org.summitry.json.Problem} with its place; {@link org.summitry.json.SummitryModule} does
 * the same inside an {@code ObjectMapper}.
 *
 * <p>The form of each type is declared once, in its codec; reader, writer, schema and the page {@code json/FORMAT.md} all
 * come from that declaration.
 */
@NullMarked
package org.summitry.json;

import org.jspecify.annotations.NullMarked;
