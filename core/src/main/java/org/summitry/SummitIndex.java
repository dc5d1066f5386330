package org.summitry;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;

/** The parts of a record by id and by code. */
record SummitIndex(
        ImmutableMap<String, Object> parts, ImmutableMap<String, Party> parties, ImmutableMap<String, Topic> topics) {

    static SummitIndex of(Summit summit) {
        ImmutableMap.Builder<String, Object> parts = ImmutableMap.builder();
        identified(summit).forEach(part -> parts.put(part.id().value(), part.value()));
        return new SummitIndex(
                parts.buildOrThrow(),
                byKey(summit.parties(), party -> party.code().value()),
                byKey(summit.topics(), topic -> topic.id().value()));
    }

    private static <T> ImmutableMap<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream().collect(ImmutableMap.toImmutableMap(key, t -> t));
    }

    /** Refuses a record in which one id stands for two parts. What is listed by mention is there once, see {@link Mentions}. */
    static void checkIds(Summit summit) {
        Map<Id, String> kinds = new HashMap<>();
        kinds.put(summit.id(), "summit");
        identified(summit).forEach(part -> {
            String other = kinds.putIfAbsent(part.id(), part.kind());
            Require.that(
                    other == null,
                    part.kind(),
                    "have ids that nothing else of the record has (" + other + " has it too)",
                    part.id().value());
        });
    }

    private record Part(Id id, String kind, Object value) {}

    private static Stream<Part> identified(Summit summit) {
        return Stream.of(
                        parts("sources", summit.sources(), Source::id),
                        parts("places", summit.places(), Place::id),
                        parts("leaders", summit.leaders(), Leader::id),
                        parts("instruments", summit.instruments(), Instrument::id),
                        parts("initiatives", summit.initiatives(), Initiative::id),
                        parts("proposals", summit.proposals(), Proposal::id),
                        parts("statements", summit.statements(), Statement::id),
                        parts("outcomes", summit.outcomes(), Outcome::id),
                        parts("partnerships", summit.partnerships(), Partnership::id),
                        parts("figures", summit.figures(), TradeFigure::id))
                .flatMap(s -> s);
    }

    private static <T> Stream<Part> parts(String kind, List<T> all, Function<T, Id> id) {
        return all.stream().map(t -> new Part(id.apply(t), kind, t));
    }

    <T> Optional<T> part(Class<T> type, String id) {
        Object part = parts.get(id);
        return type.isInstance(part) ? Optional.of(type.cast(part)) : Optional.empty();
    }

    boolean has(Id id) {
        return parts.containsKey(id.value());
    }

    Optional<Party> party(String code) {
        return Optional.ofNullable(parties.get(code));
    }

    Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }
}
