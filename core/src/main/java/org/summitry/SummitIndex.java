package org.summitry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.summitry.internal.HashCodes;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;

/** The parts of a record by id and by code. */
record SummitIndex(
        ImmutableMap<String, Object> parts, ImmutableMap<String, Party> parties, ImmutableMap<String, Topic> topics) {

    static SummitIndex of(Summit summit) {
        ImmutableMap.Builder<String, Object> parts = ImmutableMap.builder();
        forEachPart(summit, (id, kind, part) -> parts.put(id.value(), part));
        return new SummitIndex(
                parts.buildOrThrow(),
                byKey(summit.parties(), party -> party.code().value()),
                byKey(summit.topics(), topic -> topic.id().value()));
    }

    private static <T> ImmutableMap<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream().collect(ImmutableMap.toImmutableMap(key, t -> t));
    }

    /** In a record no id stands for two parts. What is listed by mention is there once, see {@link Mentions}. */
    static void requireOwnIds(Summit summit, Require require) {
        if (haveOwnIds(summit)) {
            return;
        }
        Map<Id, String> kinds = new HashMap<>();
        kinds.put(summit.id(), "summit");
        forEachPart(summit, (id, kind, part) -> {
            String other = kinds.putIfAbsent(id, kind);
            if (other != null) {
                require.refuse(
                        kind, "have ids that nothing else of the record has (" + other + " has it too)", id.value());
            }
        });
    }

    /** Whether all ids are certainly different, as in nearly every record. */
    private static boolean haveOwnIds(Summit summit) {
        HashCodes ids = new HashCodes(count(summit));
        return ids.add(summit.id().hashCode())
                && areNew(ids, summit.sources(), Source::id)
                && areNew(ids, summit.places(), Place::id)
                && areNew(ids, summit.leaders(), Leader::id)
                && areNew(ids, summit.instruments(), Instrument::id)
                && areNew(ids, summit.initiatives(), Initiative::id)
                && areNew(ids, summit.proposals(), Proposal::id)
                && areNew(ids, summit.statements(), Statement::id)
                && areNew(ids, summit.outcomes(), Outcome::id)
                && areNew(ids, summit.partnerships(), Partnership::id)
                && areNew(ids, summit.figures(), TradeFigure::id);
    }

    private static <T> boolean areNew(HashCodes ids, ImmutableList<T> all, Function<T, Id> id) {
        for (int i = 0; i < all.size(); i++) {
            if (!ids.add(id.apply(all.get(i)).hashCode())) {
                return false;
            }
        }
        return true;
    }

    /** Takes a part that has an id of its own. */
    private interface Visitor {
        void visit(Id id, String kind, Object part);
    }

    private static void forEachPart(Summit summit, Visitor visitor) {
        each("sources", summit.sources(), Source::id, visitor);
        each("places", summit.places(), Place::id, visitor);
        each("leaders", summit.leaders(), Leader::id, visitor);
        each("instruments", summit.instruments(), Instrument::id, visitor);
        each("initiatives", summit.initiatives(), Initiative::id, visitor);
        each("proposals", summit.proposals(), Proposal::id, visitor);
        each("statements", summit.statements(), Statement::id, visitor);
        each("outcomes", summit.outcomes(), Outcome::id, visitor);
        each("partnerships", summit.partnerships(), Partnership::id, visitor);
        each("figures", summit.figures(), TradeFigure::id, visitor);
    }

    private static <T> void each(String kind, ImmutableList<T> all, Function<T, Id> id, Visitor visitor) {
        for (int i = 0; i < all.size(); i++) {
            visitor.visit(id.apply(all.get(i)), kind, all.get(i));
        }
    }

    private static int count(Summit summit) {
        return 1
                + summit.sources().size()
                + summit.places().size()
                + summit.leaders().size()
                + summit.instruments().size()
                + summit.initiatives().size()
                + summit.proposals().size()
                + summit.statements().size()
                + summit.outcomes().size()
                + summit.partnerships().size()
                + summit.figures().size();
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
