package org.summitry.benchmarks;

import java.util.function.Supplier;

/** The documents that are read and written, all without line breaks or spaces. */
@SuppressWarnings("ImmutableEnumChecker") // Suppliers without state
public enum Document {
    /** The record of the 26th ASEAN–Republic of Korea Summit. */
    RECORD("26th summit", Samples::record),
    /** A summit of which little is recorded. */
    SMALL("small", Samples::small),
    /** A multilateral summit in which all that the format has occurs. */
    LARGE("large", Samples::large);

    final String label;
    private final Supplier<byte[]> source;

    Document(String label, Supplier<byte[]> source) {
        this.label = label;
        this.source = source;
    }

    byte[] bytes() {
        return source.get();
    }
}
