package org.summitry;

import org.summitry.internal.Require;

/** The invariants that all kinds of {@link Act} share. */
final class Acts {
    private Acts() {}

    static void check(Act act) {
        Require.text("text", act.text());
        Require.distinct("topics", act.topics(), Topic::id);
        Require.distinct("addressees", act.addressees(), Party::code);
        Require.distinct("places", act.places());
        Require.distinct("instruments", act.instruments(), Instrument::id);
        Require.distinct("initiatives", act.initiatives(), Initiative::id);
    }
}
