package org.summitry.check;

import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.summitry.Summit;
import org.summitry.figure.Qualifier;
import org.summitry.figure.Quantity;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipStep;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.Score;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** Rules on what came of proposals, plans and partnerships. */
final class FollowUpRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Rule ANSWER_BEFORE_PROPOSAL = Rule.of(
            "answer-before-proposal",
            Severity.ERROR,
            "An outcome answers proposals that were made by the end of the summit, or by the day of the outcome where it has one of its"
                    + " own, give or take a day for the clocks of other places.",
            FollowUpRules::answerBeforeProposal);

    static final Rule ASSESSED_BEFORE_START = Rule.of(
            "assessed-before-start",
            Severity.ERROR,
            "A plan or other instrument is not assessed before the time that it covers begins, give or take a day for the clocks of"
                    + " other places.",
            (summit, report) -> {
                for (int i = 0; i < summit.assessments().size(); i++) {
                    Assessment assessment = summit.assessments().get(i);
                    Optional<PartialDate> start = summit.instrument(
                                    assessment.of().value())
                            .flatMap(Instrument::period)
                            .flatMap(Period::start);
                    if (start.isPresent() && Days.isBefore(assessment.on(), start.get())) {
                        report.add(
                                summit,
                                at("assessments", i, "on"),
                                assessment.on() + " is before " + start.get() + ", when \"" + assessment.of()
                                        + "\" begins");
                    }
                }
            });

    static final Rule PERCENT_OVER_100 = Rule.of(
            "percent-over-100",
            Severity.ERROR,
            "A share that has been carried out lies between 0 and 100 per cent.",
            (summit, report) -> {
                for (int i = 0; i < summit.assessments().size(); i++) {
                    if (summit.assessments().get(i).score() instanceof Score.Percent percent
                            && isOutOfRange(percent.value())) {
                        report.add(
                                summit, at("assessments", i, "score"), percent.value() + " is not between 0 and 100");
                    }
                }
            });

    static final Rule LEVEL_GOES_DOWN = Rule.of(
            "level-goes-down",
            Severity.NOTE,
            "The level of a partnership seldom goes down, so a step that lowers it is worth a look.",
            (summit, report) -> eachStep(summit, (partnership, p, s) -> {
                List<PartnershipStep> steps = partnership.steps();
                if (s > 0
                        && steps.get(s).level().rung().orElse(Integer.MAX_VALUE)
                                < steps.get(s - 1).level().rung().orElse(0)) {
                    report.add(
                            summit,
                            at("partnerships", p, "steps", s, "level"),
                            steps.get(s).level().label() + " is lower than "
                                    + steps.get(s - 1).level().label(),
                            at("partnerships", p, "steps", s - 1, "level"));
                }
            }));

    static final Rule STEP_WITHOUT_DATE = Rule.of(
            "step-without-date",
            Severity.WARNING,
            "A step of a partnership has a date; without it the level on a day cannot be told.",
            (summit, report) -> eachStep(summit, (partnership, p, s) -> {
                if (partnership.steps().get(s).date().isEmpty()) {
                    report.add(summit, at("partnerships", p, "steps", s), "the step has no date");
                }
            }));

    static final Rule STEP_WITHOUT_BACKING = Rule.of(
            "step-without-backing",
            Severity.NOTE,
            "A step of a partnership is backed by an instrument, a summit or at least a source.",
            (summit, report) -> eachStep(summit, (partnership, p, s) -> {
                PartnershipStep step = partnership.steps().get(s);
                if (step.instrument().isEmpty()
                        && step.summit().isEmpty()
                        && step.citations().isEmpty()) {
                    report.add(
                            summit,
                            at("partnerships", p, "steps", s),
                            "no instrument, summit or source says that the level is "
                                    + step.level().label());
                }
            }));

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            ANSWER_BEFORE_PROPOSAL,
            ASSESSED_BEFORE_START,
            PERCENT_OVER_100,
            LEVEL_GOES_DOWN,
            STEP_WITHOUT_DATE,
            STEP_WITHOUT_BACKING);

    private FollowUpRules() {}

    private interface StepCheck {
        void check(Partnership partnership, int partnershipIndex, int stepIndex);
    }

    private static boolean isOutOfRange(Quantity percent) {
        int order = percent.to().orElse(percent.number()).compareTo(HUNDRED);
        return percent.number().signum() < 0 || order > 0 || order == 0 && percent.qualifier() == Qualifier.OVER;
    }

    private static void eachStep(Summit summit, StepCheck check) {
        for (int p = 0; p < summit.partnerships().size(); p++) {
            Partnership partnership = summit.partnerships().get(p);
            for (int s = 0; s < partnership.steps().size(); s++) {
                check.check(partnership, p, s);
            }
        }
    }

    private static void answerBeforeProposal(Summit summit, Report report) {
        Positions<Proposal> proposals = new Positions<>(summit.proposals(), Proposal::id);
        for (int i = 0; i < summit.outcomes().size(); i++) {
            Outcome outcome = summit.outcomes().get(i);
            for (int j = 0; j < outcome.answers().size(); j++) {
                ProposalRef ref = outcome.answers().get(j);
                boolean here = ref.summit().isEmpty() || ref.summit().get().equals(summit.id());
                Optional<Proposal> proposal =
                        here ? summit.proposal(ref.proposal().value()) : Optional.empty();
                Optional<PartialDate> made = proposal.flatMap(Proposal::madeOn);
                Optional<Period> answered = outcome.madeOn().map(Period::of).or(summit::held);
                if (made.isPresent() && answered.isPresent() && Days.isBefore(answered.get(), Period.of(made.get()))) {
                    report.add(
                            summit,
                            at("outcomes", i, "answers", j),
                            "\"" + proposal.orElseThrow().id() + "\" was made on " + made.get()
                                    + (outcome.madeOn().isPresent() ? ", after the outcome" : ", after the summit"),
                            at("proposals", proposals.of(proposal.orElseThrow()), "madeOn"));
                }
            }
        }
    }
}
