package org.summitry.json;

import java.util.Arrays;
import java.util.Optional;
import org.summitry.Initiative;
import org.summitry.Instrument;
import org.summitry.Leader;
import org.summitry.Party;
import org.summitry.Place;
import org.summitry.Source;
import org.summitry.Topic;

/** The things that a document declares once and refers to by id, in an order in which none refers to a later one. */
enum Declared {
    SOURCES("sources", "source", Source.class),
    TOPICS("topics", "topic", Topic.class),
    PARTIES("parties", "party", Party.class),
    PLACES("places", "place", Place.class),
    LEADERS("leaders", "leader", Leader.class),
    INSTRUMENTS("instruments", "instrument", Instrument.class),
    INITIATIVES("initiatives", "initiative", Initiative.class);

    final String field;
    final String one;
    final String article;
    final Class<?> type;

    Declared(String field, String one, Class<?> type) {
        this.field = field;
        this.one = one;
        this.article = one.startsWith("i") ? "an " : "a ";
        this.type = type;
    }

    static Optional<Declared> ofField(String name) {
        return Arrays.stream(values()).filter(d -> d.field.equals(name)).findFirst();
    }

    static String key(Object value) {
        if (value instanceof Source source) {
            return source.id().value();
        }
        if (value instanceof Topic topic) {
            return topic.id().value();
        }
        if (value instanceof Party party) {
            return party.code().value();
        }
        if (value instanceof Place place) {
            return place.id().value();
        }
        if (value instanceof Leader leader) {
            return leader.id().value();
        }
        if (value instanceof Instrument instrument) {
            return instrument.id().value();
        }
        return ((Initiative) value).id().value();
    }
}
