package org.summitry.check;

import static org.summitry.check.Sample.quantity;

import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.meeting.SummitRef;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.Score;

/** What came of proposals, plans and partnerships. */
class FollowUpRulesTest extends RuleCases {
    static Stream<Breach> breaches() {
        return Stream.of(
                breaks(
                        "a proposal that was made after the summit",
                        s -> s.proposal("direction-1", p -> p.madeOn("2025-10-29")),
                        also(
                                "/proposals/0/madeOn",
                                error(
                                        "answer-before-proposal",
                                        "/outcomes/1/answers/0",
                                        "\"direction-1\" was made on 2025-10-29, after the summit"))),
                breaks(
                        "a proposal that was made after the summit, by its full name",
                        s -> s.proposal("direction-2", p -> p.madeOn("2025-11"))
                                .outcome(
                                        "pledge",
                                        o -> o.addAnswer(
                                                ProposalRef.of("direction-2").at("asean-rok-26"))),
                        also(
                                "/proposals/1/madeOn",
                                error(
                                        "answer-before-proposal",
                                        "/outcomes/2/answers/0",
                                        "\"direction-2\" was made on 2025-11, after the summit"))),
                breaks(
                        "a proposal that was made after the outcome, which was ahead of the summit",
                        s -> s.outcome("talks", o -> o.madeOn("2025-09")),
                        also(
                                "/proposals/0/madeOn",
                                error(
                                        "answer-before-proposal",
                                        "/outcomes/1/answers/0",
                                        "\"direction-1\" was made on 2025-10-27, after the outcome"))),
                breaks(
                        "a plan that has not begun",
                        s -> s.assessment(0, a -> a.of("plan-2026")),
                        error(
                                "assessed-before-start",
                                "/assessments/0/on",
                                "2025-06 is before 2026, when \"plan-2026\" begins")),
                breaks("more than all", s -> percent(s, "101 percent"), notPercent("101 percent")),
                breaks("a little more than all", s -> percent(s, "100.01 percent"), notPercent("100.01 percent")),
                breaks("over all", s -> percent(s, "over 100 percent"), notPercent("over 100 percent")),
                breaks("less than nothing", s -> percent(s, "-1 percent"), notPercent("-1 percent")),
                breaks("a range beyond all", s -> percent(s, "95 to 105 percent"), notPercent("95 to 105 percent")),
                breaks(
                        "a level that goes down",
                        s -> s.steps(
                                step(PartnershipLevel.STRATEGIC, "2010-10-29"),
                                step(PartnershipLevel.PARTNERSHIP, "2020")),
                        also(
                                "/partnerships/0/steps/0/level",
                                note(
                                        "level-goes-down",
                                        "/partnerships/0/steps/1/level",
                                        "partnership is lower than strategic partnership"))),
                breaks(
                        "a step without a date",
                        s -> s.steps(
                                step(PartnershipLevel.DIALOGUE, "1991"),
                                PartnershipStep.builder()
                                        .level(PartnershipLevel.STRATEGIC)
                                        .summit(SummitRef.of("a summit"))
                                        .build()),
                        warning("step-without-date", "/partnerships/0/steps/1", "the step has no date")),
                breaks(
                        "a step that nothing backs",
                        s -> s.steps(
                                step(PartnershipLevel.DIALOGUE, "1991"),
                                PartnershipStep.of(PartnershipLevel.STRATEGIC, "2010")),
                        note(
                                "step-without-backing",
                                "/partnerships/0/steps/1",
                                "no instrument, summit or source says that the level is strategic partnership")));
    }

    private static void percent(Sample s, String percent) {
        s.assessment(0, a -> a.score(new Score.Percent(quantity(percent))));
    }

    private static Finding notPercent(String percent) {
        return error("percent-over-100", "/assessments/0/score", percent + " is not between 0 and 100");
    }

    private static PartnershipStep step(PartnershipLevel level, String date) {
        return PartnershipStep.builder()
                .level(level)
                .date(date)
                .summit(SummitRef.of("a summit"))
                .build();
    }

    static Stream<NearMiss> nearMisses() {
        return Stream.of(
                fits(
                        "a proposal of the day, of the month, of the year",
                        s -> s.proposal("direction-1", p -> p.madeOn("2025-10"))
                                .proposal("direction-2", p -> p.madeOn("2025"))
                                .outcome("pledge", o -> o.addAnswer(ProposalRef.of("direction-2")))),
                fits(
                        "a proposal made after the summit, and the outcome later still",
                        s -> s.proposal("direction-1", p -> p.madeOn("2025-12"))
                                .outcome("talks", o -> o.madeOn("2026-01"))),
                fits(
                        "a proposal of the day after, as days go elsewhere",
                        s -> s.proposal("direction-1", p -> p.madeOn("2025-10-28"))),
                fits(
                        "a plan assessed on the day before it begins, as days go elsewhere",
                        s -> s.instrument("plan-2026", i -> i.period("2026-01-01/2030"))
                                .assessment(0, a -> a.of("plan-2026").on("2025-12-31"))),
                fits("a proposal of long before", s -> s.proposal("direction-1", p -> p.madeOn("2020"))),
                fits(
                        "a proposal made afterwards, which nothing answers",
                        s -> s.proposal("direction-2", p -> p.madeOn("2025-12"))),
                fits(
                        "a proposal made afterwards, and one of the same name at another summit",
                        s -> s.proposal("direction-2", p -> p.madeOn("2025-12"))
                                .outcome(
                                        "pledge",
                                        o -> o.addAnswer(
                                                ProposalRef.of("direction-2").at("asean-rok-25")))),
                fits(
                        "a plan assessed in its first year",
                        s -> s.assessment(0, a -> a.of("plan-2026").on("2026"))),
                fits(
                        "a plan assessed about when it begins",
                        s -> s.assessment(0, a -> a.of("plan-2026").on("2025~"))),
                fits(
                        "a plan without a period",
                        s -> s.instrument("plan-2026", i -> i.period(Optional.empty()))
                                .assessment(0, a -> a.of("plan-2026").on("2000"))),
                fits("all", s -> percent(s, "100 percent")),
                fits("up to all", s -> percent(s, "up to 100 percent")),
                fits("about all", s -> percent(s, "about 100 percent")),
                fits("nothing", s -> percent(s, "0 percent")),
                fits("a range up to all", s -> percent(s, "90 to 100 percent")),
                fits("a score that is no share", s -> s.assessment(0, a -> a.score(new Score.Compliance(-1)))),
                fits(
                        "a level that stays",
                        s -> s.steps(
                                step(PartnershipLevel.STRATEGIC, "2010"), step(PartnershipLevel.STRATEGIC, "2020"))),
                fits(
                        "levels that are not on the ladder",
                        s -> s.steps(
                                step(PartnershipLevel.STRATEGIC, "2010"),
                                step(PartnershipLevel.of("privileged-partnership"), "2015"),
                                step(PartnershipLevel.DIALOGUE, "2020"))));
    }
}
