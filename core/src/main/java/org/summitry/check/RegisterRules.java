package org.summitry.check;

import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitry.Summit;
import org.summitry.meeting.SummitRef;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.ProposalRef;
import org.summitry.scalar.Id;
import org.summitry.time.Period;

/** Rules on the records of a register among each other. */
final class RegisterRules {
    static final RegisterRule SUMMIT_ID_TWICE = new RegisterRule(
            "summit-id-twice", Severity.ERROR, "No two records of a register have the same id.", (summits, report) -> {
                Map<Id, Summit> first = new HashMap<>();
                for (Summit summit : summits) {
                    Summit other = first.putIfAbsent(summit.id(), summit);
                    if (other != null) {
                        report.add(summit, at("id"), "\"" + Report.brief(other.name()) + "\" has this id, too");
                    }
                }
            });

    static final RegisterRule EDITION_OUT_OF_LINE = new RegisterRule(
            "edition-out-of-line",
            Severity.ERROR,
            "Within a series a later summit has a higher edition number, and no two have the same. An edition that was called off or put"
                    + " off leaves its number to the one in its place.",
            RegisterRules::editionOutOfLine);

    static final RegisterRule PROPOSAL_OF_ANOTHER_SUMMIT = new RegisterRule(
            "proposal-of-another-summit",
            Severity.ERROR,
            "An outcome that answers a proposal of another summit of the register refers to a proposal that is there"
                    + " and was made earlier.",
            RegisterRules::proposalOfAnotherSummit);

    static final RegisterRule GATHERING_CYCLE = new RegisterRule(
            "gathering-cycle",
            Severity.ERROR,
            "No summit belongs to a larger gathering that, directly or through others, belongs to the summit.",
            RegisterRules::gatheringCycle);

    static final ImmutableList<RegisterRule> ALL =
            ImmutableList.of(SUMMIT_ID_TWICE, EDITION_OUT_OF_LINE, PROPOSAL_OF_ANOTHER_SUMMIT, GATHERING_CYCLE);

    private RegisterRules() {}

    private static void editionOutOfLine(ImmutableList<Summit> summits, Report report) {
        Map<Id, Editions> series = new HashMap<>();
        for (Summit summit : summits) {
            if (summit.series().isPresent() && summit.edition().isPresent() && !isCalledOff(summit)) {
                // Each is held against those ahead of it in the register, so that a pair is told of once.
                series.computeIfAbsent(summit.series().get().id(), id -> new Editions())
                        .add(summit)
                        .ifPresent(message -> report.add(summit, at("edition"), message));
            }
        }
    }

    /** Whether another edition can have its number by right; its dates say nothing of the order, as it was not held on them. */
    private static boolean isCalledOff(Summit summit) {
        return switch (summit.status()) {
            case CANCELLED, POSTPONED, LAPSED -> true;
            case SCHEDULED, HELD -> false;
        };
    }

    /**
     * The editions of one series so far. Of all that have lower numbers only the one that began latest can be too late for a summit, and of
     * all that have higher ones only the one that ended soonest can be too soon; so no summit is held against all others.
     */
    private static final class Editions {
        private final Map<Integer, Set<Id>> ids = new HashMap<>();
        /** Those that began later than all of lower numbers. */
        private final TreeMap<Integer, Summit> latest = new TreeMap<>();
        /** Those that ended sooner than all of higher numbers. */
        private final TreeMap<Integer, Summit> soonest = new TreeMap<>();

        /** Adds one; gives what is wrong with it among those that are there, if anything is. */
        Optional<String> add(Summit summit) {
            int number = summit.edition().orElseThrow();
            Set<Id> same = ids.computeIfAbsent(number, n -> new LinkedHashSet<>());
            Optional<String> wrong = isTaken(number, same, summit.id()).or(() -> isOutOfLine(number, summit.dates()));
            same.add(summit.id());
            if (summit.dates().flatMap(Period::start).isPresent()
                    && start(summit).isAfter(start(latest.floorEntry(number)))) {
                while (latest.higherEntry(number) != null
                        && !start(latest.higherEntry(number)).isAfter(start(summit))) {
                    latest.remove(latest.higherKey(number));
                }
                latest.put(number, summit);
            }
            if (summit.dates().flatMap(Period::end).isPresent()
                    && end(summit).isBefore(end(soonest.ceilingEntry(number)))) {
                while (soonest.lowerEntry(number) != null
                        && !end(soonest.lowerEntry(number)).isBefore(end(summit))) {
                    soonest.remove(soonest.lowerKey(number));
                }
                soonest.put(number, summit);
            }
            return wrong;
        }

        private static Optional<String> isTaken(int number, Set<Id> same, Id own) {
            int others = same.size() - (same.contains(own) ? 1 : 0);
            return same.stream()
                    .filter(id -> !id.equals(own))
                    .findFirst()
                    .map(first -> "\"" + first + "\""
                            + (others > 1 ? " and " + (others - 1) + " more have" : " has")
                            + " the number " + number + ", too");
        }

        private Optional<String> isOutOfLine(int number, Optional<Period> dates) {
            Map.Entry<Integer, Summit> lower = latest.lowerEntry(number);
            Map.Entry<Integer, Summit> higher = soonest.higherEntry(number);
            boolean early = dates.isPresent()
                    && lower != null
                    && Days.isBefore(dates.get(), lower.getValue().dates().orElseThrow());
            boolean late = dates.isPresent()
                    && higher != null
                    && Days.isBefore(higher.getValue().dates().orElseThrow(), dates.get());
            if (!early && !late) {
                return Optional.empty();
            }
            Summit other = early ? lower.getValue() : higher.getValue();
            return Optional.of("number " + number + " on " + dates.get() + ", but number "
                    + other.edition().getAsInt() + " (\"" + other.id() + "\") on "
                    + other.dates().orElseThrow());
        }

        private static LocalDate start(Summit summit) {
            return summit.dates().flatMap(Period::earliest).orElseThrow();
        }

        private static LocalDate start(Map.@Nullable Entry<Integer, Summit> entry) {
            return entry == null ? LocalDate.MIN : start(entry.getValue());
        }

        private static LocalDate end(Summit summit) {
            return summit.dates().flatMap(Period::latest).orElseThrow();
        }

        private static LocalDate end(Map.@Nullable Entry<Integer, Summit> entry) {
            return entry == null ? LocalDate.MAX : end(entry.getValue());
        }
    }

    private static void proposalOfAnotherSummit(ImmutableList<Summit> summits, Report report) {
        Map<Id, Summit> byId = new HashMap<>();
        summits.forEach(summit -> byId.putIfAbsent(summit.id(), summit));
        for (Summit summit : summits) {
            for (int i = 0; i < summit.outcomes().size(); i++) {
                Outcome outcome = summit.outcomes().get(i);
                for (int j = 0; j < outcome.answers().size(); j++) {
                    ProposalRef ref = outcome.answers().get(j);
                    Summit other = ref.summit()
                            .filter(id -> !id.equals(summit.id()))
                            .map(byId::get)
                            .orElse(null);
                    if (other == null) {
                        continue;
                    }
                    String place = at("outcomes", i, "answers", j);
                    if (other.find(ref).isEmpty()) {
                        report.add(summit, place, "\"" + other.id() + "\" has no proposal or measure \"" + ref + "\"");
                    } else if (isLater(
                            other.dates(), outcome.madeOn().map(Period::of).or(summit::dates))) {
                        report.add(
                                summit,
                                place,
                                "\"" + other.id() + "\" is later than this "
                                        + (outcome.madeOn().isPresent() ? "outcome" : "summit"));
                    }
                }
            }
        }
    }

    private static void gatheringCycle(ImmutableList<Summit> summits, Report report) {
        for (List<Integer> cycle :
                Cycles.among(summits, Summit::id, summit -> summit.partOf().flatMap(SummitRef::id))) {
            // A summit that is part of itself is found without the register.
            if (cycle.size() > 1) {
                Summit first = summits.get(cycle.get(0));
                report.add(
                        first,
                        at("partOf", "id"),
                        "the summit is part of itself, "
                                + Cycles.byWayOf(summits.get(cycle.get(1)).id(), cycle.size()));
            }
        }
    }

    private static boolean isLater(Optional<Period> other, Optional<Period> answered) {
        return other.isPresent() && answered.isPresent() && Days.isBefore(answered.get(), other.get());
    }
}
