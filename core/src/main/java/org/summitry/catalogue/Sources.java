package org.summitry.catalogue;

import org.summitry.source.Source;

/** Makes the sources of the catalogue. Their ids begin alike, so that they do not meet those of a user's record. */
final class Sources {
    private static final String PREFIX = "catalogue-";

    private Sources() {}

    /** A treaty, declaration or statement of a day, which for a treaty is that of its signature. */
    static Source text(String id, String publisher, String title, String day) {
        return Source.builder()
                .id(PREFIX + id)
                .publisher(publisher)
                .title(title)
                .published(day)
                .build();
    }

    /** A page that an institution keeps up to date. */
    static Source page(String id, String publisher, String title, String address) {
        return Source.builder()
                .id(PREFIX + id)
                .publisher(publisher)
                .title(title)
                .address(address)
                .build();
    }

    static Source bricsPresidency() {
        return page(
                "brics-brasil", "BRICS Brasil 2025, Presidency of Brazil", "About the BRICS", "https://brics.br/en");
    }
}
