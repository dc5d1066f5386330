package org.summitry;

import org.summitry.internal.Require;

/** The invariants that all kinds of {@link Act} share. */
final class Acts {
    private Acts() {}

    static Require require(Act act) {
        return new Require()
                .text("text", act.text())
                .distinct("topics", act.topics(), Topic::id)
                .distinct("addressees", act.addressees(), Party::code)
                .distinctBy("places", act.places(), PlaceMention::brief)
                .distinct("instruments", act.instruments(), Instrument::id)
                .distinct("initiatives", act.initiatives(), Initiative::id);
    }
}
