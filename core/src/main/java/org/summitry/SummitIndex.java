package org.summitry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.summitry.figure.TradeFigure;
import org.summitry.internal.HashCodes;
import org.summitry.internal.Require;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.party.Place;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.source.Source;

/** The parts of a record by id and by code. */
record SummitIndex(
        ImmutableMap<String, Object> parts, ImmutableMap<String, Party> parties, ImmutableMap<String, Topic> topics) {

    static SummitIndex of(Summit summit) {
        ImmutableMap.Builder<String, Object> parts = ImmutableMap.builder();
        boolean unused = forEachPart(summit, (id, kind, part) -> {
            parts.put(id.value(), part);
            return true;
        });
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
        // By their hash codes nearly all records are seen to be right, at little cost.
        HashCodes codes = new HashCodes();
        if (codes.add(summit.id().hashCode()) && forEachPart(summit, (id, kind, part) -> codes.add(id.hashCode()))) {
            return;
        }
        Map<Id, String> kinds = new HashMap<>();
        kinds.put(summit.id(), "summit");
        boolean unused = forEachPart(summit, (id, kind, part) -> {
            String other = kinds.putIfAbsent(id, kind);
            if (other != null) {
                require.refuse(
                        kind, "have ids that nothing else of the record has (" + other + " has it too)", id.value());
            }
            return true;
        });
    }

    /** Takes a part that has an id of its own; false if it has seen enough. */
    private interface Visitor {
        boolean visit(Id id, String kind, Object part);
    }

    /** Whether all parts were visited. */
    private static boolean forEachPart(Summit summit, Visitor visitor) {
        return each("sources", summit.sources(), Source::id, visitor)
                && each("places", summit.places(), Place::id, visitor)
                && each("leaders", summit.leaders(), Leader::id, visitor)
                && each("instruments", summit.instruments(), Instrument::id, visitor)
                && each("initiatives", summit.initiatives(), Initiative::id, visitor)
                && each("proposals", summit.proposals(), Proposal::id, visitor)
                && each("statements", summit.statements(), Statement::id, visitor)
                && each("outcomes", summit.outcomes(), Outcome::id, visitor)
                && each("partnerships", summit.partnerships(), Partnership::id, visitor)
                && each("figures", summit.figures(), TradeFigure::id, visitor);
    }

    private static <T> boolean each(String kind, ImmutableList<T> all, Function<T, Id> id, Visitor visitor) {
        for (int i = 0; i < all.size(); i++) {
            if (!visitor.visit(id.apply(all.get(i)), kind, all.get(i))) {
                return false;
            }
        }
        return true;
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
