package org.summitry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.check.RuleCases.error;
import static org.summitry.check.RuleCases.in;
import static org.summitry.check.RuleCases.measure;
import static org.summitry.check.RuleCases.proposal;
import static org.summitry.check.RuleCases.register;
import static org.summitry.check.Sample.KR;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.Summit;
import org.summitry.meeting.Series;
import org.summitry.meeting.SummitRef;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.ProposalRef;
import org.summitry.time.PartialDate;

/** Records among each other. */
class RegisterRulesTest {
    @ParameterizedTest
    @MethodSource("registers")
    void betweenRecords(RuleCases.RegisterCase register) {
        assertThat(Checker.standard().findings(register.register())).containsExactlyElementsOf(register.findings());
    }

    private static Summit edition(int number, String id, String held) {
        return Summit.builder()
                .id(id)
                .name("Summit " + number)
                .series(Series.of("series", "Series"))
                .edition(number)
                .status(Summit.Status.HELD)
                .held(held)
                .build();
    }

    private static Summit calledOff(Summit summit, Summit.Status status) {
        return summit.toBuilder()
                .status(status)
                .planned(summit.held())
                .held(Optional.empty())
                .build();
    }

    private static Summit answering(String id, String held, String ref) {
        return answering(id, held, ref, Optional.empty());
    }

    private static Summit answering(String id, String held, String ref, Optional<PartialDate> madeOn) {
        return Summit.builder()
                .id(id)
                .name("Summit")
                .status(Summit.Status.HELD)
                .held(held)
                .addOutcome(Outcome.builder()
                        .id("outcome")
                        .kind(Outcome.Kind.DECISION)
                        .text("They decided.")
                        .addAnswer(ProposalRef.parse(ref))
                        .madeOn(madeOn)
                        .build())
                .build();
    }

    private static Summit proposing(String id, String held) {
        return Summit.builder()
                .id(id)
                .name("Summit")
                .status(Summit.Status.HELD)
                .held(held)
                .addProposal(proposal("proposal", KR).toBuilder()
                        .addMeasure(measure("1a"))
                        .build())
                .build();
    }

    private static Summit partOf(String id, String whole) {
        return Summit.builder()
                .id(id)
                .name("Summit")
                .status(Summit.Status.HELD)
                .held("2025")
                .partOf(SummitRef.of("Gathering").toBuilder().id(whole).build())
                .build();
    }

    static Stream<RuleCases.RegisterCase> registers() {
        return Stream.of(
                register("one record", List.of(edition(1, "first", "2024-05-01"))),
                register(
                        "a series in line, in whatever order",
                        List.of(
                                edition(3, "third", "2026"),
                                edition(1, "first", "2024"),
                                edition(2, "second", "2025"))),
                register(
                        "two records with one id",
                        List.of(edition(1, "first", "2024"), proposing("first", "2025")),
                        in("first", error("summit-id-twice", "/id", "\"Summit 1\" has this id, too"))),
                register(
                        "the same record twice",
                        List.of(edition(1, "first", "2024"), edition(1, "first", "2024")),
                        in("first", error("summit-id-twice", "/id", "\"Summit 1\" has this id, too"))),
                register(
                        "two editions with one number",
                        List.of(edition(1, "first", "2024"), edition(1, "second", "2025")),
                        in("second", error("edition-out-of-line", "/edition", "\"first\" has the number 1, too"))),
                register(
                        "many editions with one number, each told of once",
                        List.of(
                                edition(1, "first", "2024"),
                                edition(1, "second", "2025"),
                                edition(1, "third", "2026"),
                                edition(1, "fourth", "2027")),
                        in("second", error("edition-out-of-line", "/edition", "\"first\" has the number 1, too")),
                        in(
                                "third",
                                error(
                                        "edition-out-of-line",
                                        "/edition",
                                        "\"first\" and 1 more have the number 1, too")),
                        in(
                                "fourth",
                                error(
                                        "edition-out-of-line",
                                        "/edition",
                                        "\"first\" and 2 more have the number 1, too"))),
                register(
                        "an edition that was called off, and the one in its place",
                        List.of(
                                calledOff(edition(1, "first", "2024"), Summit.Status.CANCELLED),
                                edition(1, "second", "2025"))),
                register(
                        "an edition, and one of its number that was put off and lapsed",
                        List.of(
                                edition(1, "second", "2025"),
                                calledOff(edition(1, "first", "2024"), Summit.Status.LAPSED),
                                calledOff(edition(1, "third", "2026"), Summit.Status.POSTPONED))),
                register(
                        "an edition that was put off from days before those of the last one",
                        List.of(
                                edition(1, "first", "2024-05-01"),
                                calledOff(edition(2, "second", "2024-02"), Summit.Status.POSTPONED))),
                register(
                        "two editions in the place of one that was called off",
                        List.of(
                                calledOff(edition(1, "first", "2024"), Summit.Status.CANCELLED),
                                edition(1, "second", "2025"),
                                edition(1, "third", "2026")),
                        in("third", error("edition-out-of-line", "/edition", "\"second\" has the number 1, too"))),
                register(
                        "numbers a day out of line, as days go elsewhere",
                        List.of(edition(2, "second", "2024-05-01"), edition(1, "first", "2024-05-02"))),
                register(
                        "a number that is out of line with several, told of once",
                        List.of(
                                edition(3, "third", "2026"),
                                edition(1, "first", "2024"),
                                edition(2, "second", "2025"),
                                edition(4, "fourth", "2023")),
                        in(
                                "fourth",
                                error(
                                        "edition-out-of-line",
                                        "/edition",
                                        "number 4 on 2023, but number 3 (\"third\") on 2026"))),
                register(
                        "a later summit with a lower number",
                        List.of(edition(2, "second", "2024-05-01"), edition(1, "first", "2025")),
                        in(
                                "first",
                                error(
                                        "edition-out-of-line",
                                        "/edition",
                                        "number 1 on 2025, but number 2 (\"second\") on 2024-05-01"))),
                register(
                        "an earlier summit with a higher number, listed last",
                        List.of(edition(1, "first", "2025"), edition(2, "second", "2024")),
                        in(
                                "second",
                                error(
                                        "edition-out-of-line",
                                        "/edition",
                                        "number 2 on 2024, but number 1 (\"first\") on 2025"))),
                register(
                        "a planned summit among those held",
                        List.of(
                                edition(2, "second", "2025"),
                                edition(3, "third", "2024").toBuilder()
                                        .status(Summit.Status.SCHEDULED)
                                        .held(Optional.empty())
                                        .planned("2024-05")
                                        .build()),
                        in(
                                "third",
                                error(
                                        "edition-out-of-line",
                                        "/edition",
                                        "number 3 on 2024-05, but number 2 (\"second\") on 2025"))),
                register(
                        "two numbers in one year, which decides nothing",
                        List.of(edition(2, "second", "2025-05-01"), edition(1, "first", "2025"))),
                register(
                        "numbers of two series",
                        List.of(
                                edition(2, "second", "2024"),
                                edition(1, "first", "2025").toBuilder()
                                        .series(Series.of("another-series", "Series"))
                                        .build())),
                register(
                        "numbers without a series",
                        List.of(
                                edition(1, "second", "2024").toBuilder()
                                        .series(Optional.empty())
                                        .build(),
                                edition(1, "first", "2025").toBuilder()
                                        .series(Optional.empty())
                                        .build())),
                register(
                        "a series without numbers",
                        List.of(
                                edition(1, "first", "2024"),
                                edition(1, "second", "2025").toBuilder()
                                        .edition(OptionalInt.empty())
                                        .build())),
                register(
                        "an answer to a measure of an earlier summit",
                        List.of(proposing("before", "2024"), answering("after", "2025", "before/proposal#1a"))),
                register(
                        "an answer to a proposal of an earlier summit that has no such",
                        List.of(proposing("before", "2024"), answering("after", "2025", "before/another")),
                        in(
                                "after",
                                error(
                                        "proposal-of-another-summit",
                                        "/outcomes/0/answers/0",
                                        "\"before\" has no proposal or measure \"before/another\""))),
                register(
                        "an answer to a measure of an earlier summit that has no such",
                        List.of(answering("after", "2025", "before/proposal#1b"), proposing("before", "2024")),
                        in(
                                "after",
                                error(
                                        "proposal-of-another-summit",
                                        "/outcomes/0/answers/0",
                                        "\"before\" has no proposal or measure \"before/proposal#1b\""))),
                register(
                        "an answer to a proposal of a later summit",
                        List.of(proposing("later", "2026"), answering("after", "2025", "later/proposal")),
                        in(
                                "after",
                                error(
                                        "proposal-of-another-summit",
                                        "/outcomes/0/answers/0",
                                        "\"later\" is later than this summit"))),
                register(
                        "an answer to a proposal of a later summit, given later still",
                        List.of(
                                proposing("later", "2026"),
                                answering("after", "2025", "later/proposal", Optional.of(PartialDate.of(2027))))),
                register(
                        "an answer to a proposal of a summit that is later than the answer",
                        List.of(
                                proposing("later", "2025-10"),
                                answering("after", "2025", "later/proposal", Optional.of(PartialDate.of(2025, 9)))),
                        in(
                                "after",
                                error(
                                        "proposal-of-another-summit",
                                        "/outcomes/0/answers/0",
                                        "\"later\" is later than this outcome"))),
                register(
                        "an answer to a proposal of a summit in the same year",
                        List.of(proposing("other", "2025-10"), answering("after", "2025", "other/proposal"))),
                register(
                        "an answer to a proposal of a summit without dates",
                        List.of(
                                proposing("other", "2025").toBuilder()
                                        .status(Summit.Status.SCHEDULED)
                                        .held(Optional.empty())
                                        .build(),
                                answering("after", "2024", "other/proposal"))),
                register(
                        "an answer to a proposal of a summit that is not in the register",
                        List.of(answering("after", "2025", "unknown/proposal"))),
                register(
                        "an answer to a proposal of its own summit, by its full name and made ahead of it",
                        List.of(proposing("own", "2025-10").toBuilder()
                                .addOutcome(Outcome.builder()
                                        .id("answer")
                                        .kind(Outcome.Kind.AGREEMENT)
                                        .text("An answer.")
                                        .addAnswer(ProposalRef.of("proposal").at("own"))
                                        .madeOn("2024")
                                        .build())
                                .build())),
                register(
                        "two summits that are parts of each other",
                        List.of(partOf("first", "other"), partOf("second", "third"), partOf("third", "second")),
                        in(
                                "second",
                                error(
                                        "gathering-cycle",
                                        "/partOf/id",
                                        "the summit is part of itself, by way of \"third\""))),
                register(
                        "a summit that is part of one that is part of itself, which needs no register to be seen",
                        List.of(partOf("first", "second"), partOf("second", "second")),
                        in("second", error("part-cycle", "/partOf/id", "the summit is part of itself"))),
                register(
                        "a summit that is part of one that is part of a third",
                        List.of(partOf("first", "second"), partOf("second", "third"), edition(1, "third", "2025"))));
    }
}
