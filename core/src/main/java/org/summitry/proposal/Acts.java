package org.summitry.proposal;

import org.summitry.internal.Require;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Topic;
import org.summitry.party.Party;

/** The invariants that all kinds of {@link Act} share. */
final class Acts {
    private Acts() {}

    static Require require(Act act) {
        return new Require()
                .text("text", act.text())
                .distinct("topics", act.topics(), Topic::id)
                .distinct("addressees", act.addressees(), Party::code)
                .distinct(
                        "places",
                        act.places(),
                        mention -> mention.place().id()
                                + mention.calledAs()
                                        .map(name -> ", called " + name)
                                        .orElse(""))
                .distinct("instruments", act.instruments(), Instrument::id)
                .distinct("initiatives", act.initiatives(), Initiative::id);
    }
}
