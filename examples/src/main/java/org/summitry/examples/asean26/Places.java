package org.summitry.examples.asean26;

import org.summitry.party.OtherName;
import org.summitry.party.Place;
import org.summitry.scalar.PartyCode;

/** The places of the record. */
final class Places {
    static final Place KUALA_LUMPUR = place("kuala-lumpur", Place.Kind.CITY, "Kuala Lumpur")
            .country(Participants.MALAYSIA)
            .build();
    static final Place SOUTH_CHINA_SEA = place("south-china-sea", Place.Kind.SEA, "South China Sea")
            .addOtherName(OtherName.builder()
                    .text("East Sea")
                    .language("en")
                    .addUsedBy(PartyCode.of("VN"))
                    .build())
            .build();
    static final Place KOREAN_PENINSULA =
            place("korean-peninsula", Place.Kind.LAND, "Korean Peninsula").build();

    private Places() {}

    private static Place.Builder place(String id, Place.Kind kind, String name) {
        return Place.builder().id(id).kind(kind).name(name);
    }
}
