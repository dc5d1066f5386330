package org.summitry.examples.asean26;

import static org.summitry.examples.asean26.Participants.ASEAN;
import static org.summitry.examples.asean26.Participants.ROK;
import static org.summitry.examples.asean26.Sources.BY_NEWS;
import static org.summitry.examples.asean26.Sources.BY_OVERVIEW;

import org.summitry.partnership.Instrument;
import org.summitry.source.Citation;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** The treaties, plans of action and other texts of the record. */
final class Agreements {
    static final Instrument AKFTA = instrument("akfta", "AKFTA", "ASEAN–Korea Free Trade Agreement")
            .kind(Instrument.Kind.FREE_TRADE_AGREEMENT)
            .addParties(ASEAN, ROK)
            .build();
    static final Instrument AOIP = instrument("aoip", "AOIP", "ASEAN Outlook on the Indo-Pacific")
            .kind(Instrument.Kind.POLICY)
            .addParty(ASEAN)
            .build();
    static final Instrument DEFA = instrument("defa", "DEFA", "ASEAN Digital Economy Framework Agreement")
            .kind(Instrument.Kind.FRAMEWORK_AGREEMENT)
            .addParty(ASEAN)
            .build();
    static final Instrument PLAN_2011 = planOfAction(2011, BY_OVERVIEW).build();
    static final Instrument PLAN_2016 =
            planOfAction(2016, BY_OVERVIEW).replaces(PLAN_2011.id()).build();
    static final Instrument PLAN_2021 =
            planOfAction(2021, BY_NEWS).replaces(PLAN_2016.id()).build();
    static final Instrument PLAN_2026 =
            planOfAction(2026, BY_NEWS).replaces(PLAN_2021.id()).build();

    private Agreements() {}

    private static Instrument.Builder instrument(String id, String abbreviation, String name) {
        return Instrument.builder().id(id).abbreviation(abbreviation).name(name);
    }

    private static Instrument.Builder planOfAction(int first, Citation citation) {
        int last = first + 4;
        return Instrument.builder()
                .id("poa-" + first + "-" + last)
                .kind(Instrument.Kind.PLAN_OF_ACTION)
                .name("ASEAN–RoK Plan of Action " + first + "–" + last)
                .addParties(ASEAN, ROK)
                .period(Period.between(PartialDate.of(first), PartialDate.of(last)))
                .addCitation(citation);
    }
}
