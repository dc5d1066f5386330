/**
 * The model of a diplomatic summit: immutable nouns, the scalars they are made of, the rules that check them, and a
 * small catalogue of countries and groupings. It knows nothing of JSON; {@code org.summitry.json} does.
 */
@SuppressWarnings("requires-automatic") // Immutables' annotations, which are gone at run time
module org.summitry {
    requires transitive com.google.common;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.summitry;
    exports org.summitry.catalogue;
    exports org.summitry.check;
    exports org.summitry.figure;
    exports org.summitry.meeting;
    exports org.summitry.partnership;
    exports org.summitry.party;
    exports org.summitry.proposal;
    exports org.summitry.scalar;
    exports org.summitry.shape;
    exports org.summitry.source;
    exports org.summitry.time;
}
