package org.summitry.examples.asean26;

import static org.summitry.examples.asean26.Participants.ASEAN;
import static org.summitry.examples.asean26.Participants.ROK;
import static org.summitry.examples.asean26.Sources.BY_OVERVIEW;

import org.summitry.meeting.SummitRef;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;

/** The partnership of ASEAN and the Republic of Korea, step by step. */
final class Relations {
    static final Partnership PARTNERSHIP = Partnership.builder()
            .id("asean-rok")
            .name("ASEAN–Republic of Korea partnership")
            .addParties(ASEAN, ROK)
            .addStep(step(PartnershipLevel.SECTORAL_DIALOGUE, "1989-11").build())
            .addStep(step(PartnershipLevel.DIALOGUE, "1991-07")
                    .name("full dialogue partner")
                    .build())
            .addStep(step(PartnershipLevel.SUMMIT_LEVEL_DIALOGUE, "1997").build())
            .addStep(step(PartnershipLevel.COMPREHENSIVE, "2004-11-30")
                    .name("comprehensive cooperation partnership")
                    .summit(summit("8th", 8, "2004-11-30").build())
                    .build())
            .addStep(step(PartnershipLevel.STRATEGIC, "2010-10-29")
                    .summit(summit("13th", 13, "2010-10-29").build())
                    .build())
            .addStep(step(PartnershipLevel.COMPREHENSIVE_STRATEGIC, "2024-10-10")
                    .summit(summit("25th", 25, "2024-10-10").id("asean-rok-25").build())
                    .build())
            .build();

    private Relations() {}

    private static PartnershipStep.Builder step(PartnershipLevel level, String date) {
        return PartnershipStep.builder().level(level).date(date).addCitation(BY_OVERVIEW);
    }

    private static SummitRef.Builder summit(String ordinal, int edition, String date) {
        return SummitRef.builder()
                .name(ordinal + " ASEAN–Republic of Korea Summit")
                .series("asean-rok-summit")
                .edition(edition)
                .dates(date);
    }
}
