package org.summitry.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.party.Place;
import org.summitry.source.Source;

/** The things that a document declares once and refers to by id, in an order in which none refers to a later one. */
@SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
enum Declared {
    SOURCES("sources", "source", Source.class, value -> ((Source) value).id().value()),
    TOPICS("topics", "topic", Topic.class, value -> ((Topic) value).id().value()),
    PARTIES("parties", "party", Party.class, value -> ((Party) value).code().value()),
    PLACES("places", "place", Place.class, value -> ((Place) value).id().value()),
    LEADERS("leaders", "leader", Leader.class, value -> ((Leader) value).id().value()),
    INSTRUMENTS(
            "instruments",
            "instrument",
            Instrument.class,
            value -> ((Instrument) value).id().value()),
    INITIATIVES(
            "initiatives",
            "initiative",
            Initiative.class,
            value -> ((Initiative) value).id().value());

    final String field;
    final String one;
    final String article;
    final Class<?> type;
    private final Function<Object, String> id;

    Declared(String field, String one, Class<?> type, Function<Object, String> id) {
        this.field = field;
        this.one = one;
        this.article = one.startsWith("i") ? "an " : "a ";
        this.type = type;
        this.id = id;
    }

    static Optional<Declared> ofField(String name) {
        return Arrays.stream(values()).filter(d -> d.field.equals(name)).findFirst();
    }

    /** The id or code of a thing of this kind. */
    String idOf(Object value) {
        return id.apply(value);
    }
}
