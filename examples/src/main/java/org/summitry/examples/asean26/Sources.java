package org.summitry.examples.asean26;

import org.summitry.scalar.WebAddress;
import org.summitry.source.Citation;
import org.summitry.source.Source;

/** The sources of the record. */
final class Sources {
    static final Source NEWS = Source.builder()
            .id("vns")
            .publisher("Viet Nam News")
            .agency("VNA/VNS")
            .title("Vietnamese PM proposes three orientations to enhance ASEAN-RoK comprehensive strategic partnership")
            .published("2025-10-27")
            .dateline("Kuala Lumpur")
            .address(WebAddress.of(
                    "https://vietnamnews.vn/politics-laws/1728229/vietnamese-pm-proposes-three-orientations"
                            + "-to-enhance-asean-rok-comprehensive-strategic-partnership.html"))
            .language("en")
            .build();
    static final Source OVERVIEW = secretariat(
                    "asean-rok-overview", "Overview of ASEAN-Republic of Korea Dialogue Relations")
            .build();
    static final Source ADMISSION = secretariat(
                    "timor-leste-admission", "Declaration on the admission of Timor-Leste into ASEAN")
            .published("2025-10-26")
            .build();

    static final Citation BY_NEWS = Citation.of(NEWS);
    static final Citation BY_OVERVIEW = Citation.of(OVERVIEW);

    private Sources() {}

    private static Source.Builder secretariat(String id, String title) {
        return Source.builder()
                .id(id)
                .publisher("ASEAN Secretariat")
                .title(title)
                .language("en");
    }
}
