package org.summitry.check;

import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.summitry.Summit;
import org.summitry.figure.TradeFigure;
import org.summitry.meeting.SummitRef;
import org.summitry.partnership.Instrument;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.ProposalRef;
import org.summitry.scalar.Id;
import org.summitry.shape.Form;
import org.summitry.shape.Walk;
import org.summitry.source.Claim;

/** Rules on ids that refer to other parts of the record. */
final class ReferenceRules {
    static final Rule REFERENCE_NOWHERE = Rule.of(
            "reference-nowhere",
            Severity.ERROR,
            "An id that refers to another part of the record is the id of such a part. These are the proposals that an"
                    + " outcome answers, its figures and the outcome it is part of; what a statement, assessment or"
                    + " claim is about; the instrument that another replaces; the figure that another is part of.",
            ReferenceRules::referenceNowhere);

    static final Rule IDS_LOOK_ALIKE = Rule.of(
            "ids-look-alike",
            Severity.WARNING,
            "No two ids of a record look alike, so that nobody takes one for the other. Ids look alike if they differ"
                    + " only in hyphens that are not between digits, in the letter l for the digit 1, or in the letter"
                    + " o for the digit 0. Topics, and the measures of a proposal, are compared with each other only.",
            ReferenceRules::idsLookAlike);

    static final Rule PART_CYCLE = Rule.of(
            "part-cycle",
            Severity.ERROR,
            "No outcome or figure is part of itself, directly or through others, and no summit is part of itself.",
            ReferenceRules::partCycle);

    static final Rule REPLACEMENT_CYCLE = Rule.of(
            "replacement-cycle",
            Severity.ERROR,
            "No instrument follows or replaces itself, directly or through others.",
            ReferenceRules::replacementCycle);

    static final ImmutableList<Rule> ALL =
            ImmutableList.of(REFERENCE_NOWHERE, IDS_LOOK_ALIKE, PART_CYCLE, REPLACEMENT_CYCLE);

    /** To the ids of all parts of a record. */
    private static final Walk IDS = Walk.to(form -> form instanceof Form.Identity);

    private ReferenceRules() {}

    private static void referenceNowhere(Summit summit, Report report) {
        for (int i = 0; i < summit.instruments().size(); i++) {
            Instrument instrument = summit.instruments().get(i);
            if (instrument.replaces().isPresent()
                    && summit.instrument(instrument.replaces().get().value()).isEmpty()) {
                nowhere(
                        summit,
                        report,
                        at("instruments", i, "replaces"),
                        "instrument",
                        instrument.replaces().get());
            }
        }
        for (int i = 0; i < summit.outcomes().size(); i++) {
            Outcome outcome = summit.outcomes().get(i);
            for (int j = 0; j < outcome.answers().size(); j++) {
                ProposalRef ref = outcome.answers().get(j);
                boolean here = ref.summit().isEmpty() || ref.summit().get().equals(summit.id());
                if (here && summit.find(ref).isEmpty()) {
                    nowhere(summit, report, at("outcomes", i, "answers", j), "proposal or measure", ref);
                }
            }
            for (int j = 0; j < outcome.figures().size(); j++) {
                if (summit.figure(outcome.figures().get(j).value()).isEmpty()) {
                    nowhere(
                            summit,
                            report,
                            at("outcomes", i, "figures", j),
                            "figure",
                            outcome.figures().get(j));
                }
            }
            if (outcome.partOf().isPresent()
                    && summit.outcome(outcome.partOf().get().value()).isEmpty()) {
                nowhere(
                        summit,
                        report,
                        at("outcomes", i, "partOf"),
                        "outcome",
                        outcome.partOf().get());
            }
        }
        for (int i = 0; i < summit.statements().size(); i++) {
            List<Id> about = summit.statements().get(i).about();
            for (int j = 0; j < about.size(); j++) {
                if (!summit.has(about.get(j))) {
                    nowhere(summit, report, at("statements", i, "about", j), "part", about.get(j));
                }
            }
        }
        for (int i = 0; i < summit.assessments().size(); i++) {
            Assessment assessment = summit.assessments().get(i);
            if (!summit.has(assessment.of())) {
                nowhere(summit, report, at("assessments", i, "of"), "part", assessment.of());
            } else if (assessment.measure().isPresent()
                    && summit.proposal(assessment.of().value())
                            .flatMap(p -> p.measure(assessment.measure().get()))
                            .isEmpty()) {
                nowhere(
                        summit,
                        report,
                        at("assessments", i, "measure"),
                        "measure",
                        assessment.measure().get());
            }
        }
        for (int i = 0; i < summit.figures().size(); i++) {
            TradeFigure figure = summit.figures().get(i);
            if (figure.partOf().isPresent()
                    && summit.figure(figure.partOf().get().value()).isEmpty()) {
                nowhere(
                        summit,
                        report,
                        at("figures", i, "partOf"),
                        "figure",
                        figure.partOf().get());
            }
        }
        for (int i = 0; i < summit.claims().size(); i++) {
            Claim claim = summit.claims().get(i);
            if (!isPart(summit, claim.about())) {
                nowhere(summit, report, at("claims", i, "about"), "part or party", claim.about());
            }
        }
    }

    private static boolean isPart(Summit summit, String about) {
        return Character.isUpperCase(about.charAt(0)) ? summit.party(about).isPresent() : summit.has(Id.of(about));
    }

    private static void nowhere(Summit summit, Report report, String pointer, String kind, Object id) {
        report.add(summit, pointer, "the record has no " + kind + " \"" + id + "\"");
    }

    private static void partCycle(Summit summit, Report report) {
        if (summit.partOf().flatMap(SummitRef::id).equals(Optional.of(summit.id()))) {
            report.add(summit, at("partOf", "id"), "the summit is part of itself");
        }
        noteCycles(summit, report, "outcomes", summit.outcomes(), Outcome::id, "partOf", Outcome::partOf, "is part of");
        noteCycles(
                summit,
                report,
                "figures",
                summit.figures(),
                TradeFigure::id,
                "partOf",
                TradeFigure::partOf,
                "is part of");
    }

    private static void replacementCycle(Summit summit, Report report) {
        noteCycles(
                summit,
                report,
                "instruments",
                summit.instruments(),
                Instrument::id,
                "replaces",
                Instrument::replaces,
                "replaces");
    }

    /** Reports each cycle once, at its first part in the order of the record. */
    private static <T> void noteCycles(
            Summit summit,
            Report report,
            String list,
            List<T> parts,
            Function<T, Id> idOf,
            String field,
            Function<T, Optional<Id>> otherOf,
            String relation) {
        for (List<Integer> cycle : Cycles.among(parts, idOf, otherOf)) {
            int first = cycle.get(0);
            int next = cycle.get(1);
            report.add(
                    summit,
                    at(list, first, field),
                    "\"" + idOf.apply(parts.get(first)) + "\" " + relation + " itself, "
                            + Cycles.byWayOf(idOf.apply(parts.get(next)), cycle.size()),
                    at(list, next, field));
        }
    }

    private static void idsLookAlike(Summit summit, Report report) {
        Map<String, Map<String, Id>> families = new HashMap<>();
        IDS.through(Summit.shape(), summit, (form, value, place) -> {
            if (value instanceof Id id && !id.equals(summit.id())) {
                String family = ((Form.Identity<?>) form).family();
                lookAlike(summit, report, families.computeIfAbsent(family, f -> new HashMap<>()), id, place::pointer);
            }
        });
        for (int i = 0; i < summit.proposals().size(); i++) {
            Map<String, Id> first = new HashMap<>();
            ImmutableList<Measure> measures = summit.proposals().get(i).measures();
            for (int j = 0; j < measures.size(); j++) {
                String pointer = at("proposals", i, "measures", j, "id");
                lookAlike(summit, report, first, measures.get(j).id(), () -> pointer);
            }
        }
    }

    private static void lookAlike(
            Summit summit, Report report, Map<String, Id> first, Id id, Supplier<String> pointer) {
        Id other = first.putIfAbsent(lookOf(id), id);
        if (other != null) {
            report.add(summit, pointer.get(), "the ids \"" + other + "\" and \"" + id + "\" look alike");
        }
    }

    /** The same for ids that look alike: hyphens not between digits are overlooked, and 0 and 1 taken for letters. */
    private static String lookOf(Id id) {
        String text = id.value();
        StringBuilder look = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSeen = c != '-' || isDigit(text, i - 1) && isDigit(text, i + 1);
            if (isSeen) {
                look.append(c == '1' ? 'l' : c == '0' ? 'o' : c);
            }
        }
        return look.toString();
    }

    /** Between two digits a hyphen is seen: 2-3 does not look like 23. */
    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
