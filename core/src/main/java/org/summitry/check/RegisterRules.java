package org.summitry.check;

import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitry.Summit;
import org.summitry.meeting.SummitRef;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.ProposalRef;
import org.summitry.scalar.Id;
import org.summitry.time.DateOrder;
import org.summitry.time.Period;

/** Rules on the records of a register among each other. */
final class RegisterRules {
    static final RegisterRule SUMMIT_ID_TWICE = new RegisterRule(
            "summit-id-twice", Severity.ERROR, "No two records of a register have the same id.", (summits, report) -> {
                Map<Id, Summit> first = new HashMap<>();
                for (Summit summit : summits) {
                    Summit other = first.putIfAbsent(summit.id(), summit);
                    if (other != null) {
                        report.add(summit, at("id"), "\"" + other.name() + "\" has this id, too");
                    }
                }
            });

    static final RegisterRule EDITION_OUT_OF_LINE = new RegisterRule(
            "edition-out-of-line",
            Severity.ERROR,
            "Within a series a later summit has a higher edition number, and no two have the same.",
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
        Map<Id, List<Summit>> series = new HashMap<>();
        for (Summit summit : summits) {
            if (summit.series().isPresent() && summit.edition().isPresent()) {
                series.computeIfAbsent(summit.series().get().id(), id -> new ArrayList<>())
                        .add(summit);
            }
        }
        for (Summit summit : summits) {
            List<Summit> all = summit.series()
                    .map(s -> series.getOrDefault(s.id(), List.of()))
                    .orElse(List.of());
            if (summit.edition().isEmpty()) {
                continue;
            }
            for (Summit other : all) {
                if (other == summit) {
                    // Each pair is looked at once, from the later of the two in the register.
                    break;
                }
                outOfLine(summit, other).ifPresent(message -> report.add(summit, at("edition"), message));
            }
        }
    }

    private static Optional<String> outOfLine(Summit summit, Summit other) {
        int edition = summit.edition().getAsInt();
        int otherEdition = other.edition().getAsInt();
        if (edition == otherEdition) {
            return summit.id().equals(other.id())
                    ? Optional.empty()
                    : Optional.of("\"" + other.id() + "\" has the number " + edition + ", too");
        }
        DateOrder order =
                summit.dates().flatMap(d -> other.dates().map(d::order)).orElse(DateOrder.UNKNOWN);
        boolean wrong = edition > otherEdition ? order == DateOrder.BEFORE : order == DateOrder.AFTER;
        return wrong
                ? Optional.of("number " + edition + " on " + summit.dates().orElseThrow() + ", but number "
                        + otherEdition + " (\"" + other.id() + "\") on "
                        + other.dates().orElseThrow())
                : Optional.empty();
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
        return other.isPresent() && answered.isPresent() && other.get().order(answered.get()) == DateOrder.AFTER;
    }
}
