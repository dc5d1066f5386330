/** The library in one minute: a record is built, written, read back and asked. Start with {@code QuickStart}. */
@NullMarked
package org.summitry.examples.quickstart;

import org.jspecify.annotations.NullMarked;
