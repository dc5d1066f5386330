/**
 * Measures this library against others that read and write the same documents, in the same run. Run {@link
 * org.summitry.benchmarks.Table}; how is told in the {@code README.md} beside the sources.
 *
 * <p>Not null-marked: the records of the other libraries hold null for what is absent, and JMH fills the states.
 */
package org.summitry.benchmarks;
