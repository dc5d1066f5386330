package org.summitry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.summitry.check.Sample.JP;
import static org.summitry.check.Sample.KR;
import static org.summitry.check.Sample.quantity;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.Summit;
import org.summitry.meeting.SummitRef;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.PersonName;
import org.summitry.party.Place;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.source.Citation;
import org.summitry.source.Claim;
import org.summitry.source.Source;

/** Ids that stand for other parts of the record. */
class ReferenceRulesTest extends RuleCases {
    static Stream<Breach> breaches() {
        return Stream.of(references(), cycles(), looks(), looksOfEachList()).flatMap(s -> s);
    }

    static Stream<NearMiss> nearMisses() {
        return Stream.of(referencesThatFit(), partsWithoutCycles()).flatMap(s -> s);
    }

    private static Finding nowhere(String pointer, String kind, String id) {
        return error("reference-nowhere", pointer, "the record has no " + kind + " \"" + id + "\"");
    }

    private static Stream<Breach> references() {
        return Stream.of(
                breaks(
                        "an instrument replaces one that is not there",
                        s -> s.instrument("plan-2026", i -> i.replaces("plan-2016")),
                        nowhere("/instruments/1/replaces", "instrument", "plan-2016")),
                breaks(
                        "an instrument replaces a part of another kind",
                        s -> s.instrument("plan-2026", i -> i.replaces("trade-2024")),
                        nowhere("/instruments/1/replaces", "instrument", "trade-2024")),
                breaks(
                        "an outcome answers a proposal that is not there",
                        s -> s.outcome("pledge", o -> o.addAnswer(ProposalRef.of("direction-9"))),
                        nowhere("/outcomes/2/answers/0", "proposal or measure", "direction-9")),
                breaks(
                        "an outcome answers a measure that is not there",
                        s -> s.outcome("talks", o -> o.answers(List.of(ProposalRef.of("direction-1", "1c")))),
                        nowhere("/outcomes/1/answers/0", "proposal or measure", "direction-1#1c")),
                breaks(
                        "an outcome answers a proposal of this summit by its full name, and it is not there",
                        s -> s.outcome(
                                "pledge",
                                o -> o.addAnswer(ProposalRef.of("direction-9").at("asean-rok-26"))),
                        nowhere("/outcomes/2/answers/0", "proposal or measure", "asean-rok-26/direction-9")),
                breaks(
                        "an outcome has a figure that is not there",
                        s -> s.outcome("pledge", o -> o.addFigure(Id.of("direction-1"))),
                        nowhere("/outcomes/2/figures/2", "figure", "direction-1")),
                breaks(
                        "an outcome is part of one that is not there",
                        s -> s.outcome("talks", o -> o.partOf("declaration")),
                        nowhere("/outcomes/1/partOf", "outcome", "declaration")),
                breaks(
                        "a statement is about something that is not there",
                        s -> s.statement("welcome", t -> t.addAbout(Id.of("trade-2022"))),
                        nowhere("/statements/0/about/3", "part", "trade-2022")),
                breaks(
                        "an assessment is of something that is not there",
                        s -> s.assessment(0, a -> a.of("plan-2016")),
                        nowhere("/assessments/0/of", "part", "plan-2016")),
                breaks(
                        "an assessment is of a measure that is not there",
                        s -> s.assessment(1, a -> a.measure("1c")),
                        nowhere("/assessments/1/measure", "measure", "1c")),
                breaks(
                        "an assessment is of a measure of something that has none",
                        s -> s.assessment(0, a -> a.measure("1a")),
                        nowhere("/assessments/0/measure", "measure", "1a")),
                breaks(
                        "a figure is part of one that is not there",
                        s -> s.figure("exports-vn", f -> f.partOf("exports-2022")),
                        nowhere("/figures/5/partOf", "figure", "exports-2022")),
                breaks(
                        "a claim is about something that is not there",
                        s -> s.summit(b -> b.addClaim(claim(b, "trade-2022"))),
                        nowhere("/claims/2/about", "part or party", "trade-2022")),
                breaks(
                        "a claim is about a party that is not there",
                        s -> s.summit(b -> b.addClaim(claim(b, "FR"))),
                        nowhere("/claims/2/about", "part or party", "FR")),
                breaks(
                        "two references of one record",
                        s -> s.outcome("talks", o -> o.partOf("declaration")).assessment(0, a -> a.of("plan-2016")),
                        nowhere("/outcomes/1/partOf", "outcome", "declaration"),
                        nowhere("/assessments/0/of", "part", "plan-2016")));
    }

    private static Claim claim(Summit.Builder summit, String about) {
        return Claim.builder()
                .about(about)
                .attribute("name")
                .value("another")
                .addCitation(summit.build().claims().get(0).citations().get(0))
                .build();
    }

    private static Finding cycle(String code, String pointer, String message, String other) {
        return also(other, error(code, pointer, message));
    }

    private static Outcome outcome(String id, String whole) {
        return Outcome.builder()
                .id(id)
                .kind(Outcome.Kind.AGREEMENT)
                .text("An outcome.")
                .partOf(whole)
                .build();
    }

    private static Stream<Breach> cycles() {
        return Stream.of(
                breaks(
                        "two outcomes that are parts of each other",
                        s -> s.outcome("joint-statement", o -> o.partOf("talks")),
                        cycle(
                                "part-cycle",
                                "/outcomes/0/partOf",
                                "\"joint-statement\" is part of itself, by way of \"talks\"",
                                "/outcomes/1/partOf")),
                breaks(
                        "four outcomes in a ring, and one that leads into it",
                        s -> s.outcome("joint-statement", o -> o.partOf("third"))
                                .outcome("talks", o -> o.partOf("fourth"))
                                .summit(b -> b.addOutcomes(outcome("third", "talks"), outcome("fourth", "pledge")))
                                .outcome("pledge", o -> o.partOf("third")),
                        cycle(
                                "part-cycle",
                                "/outcomes/1/partOf",
                                "\"talks\" is part of itself, by way of \"fourth\" and 2 more",
                                "/outcomes/4/partOf")),
                breaks(
                        "two rings, in the order of the record",
                        s -> s.outcome("joint-statement", o -> o.partOf("fourth"))
                                .outcome("talks", o -> o.partOf("pledge"))
                                .outcome("pledge", o -> o.partOf("talks"))
                                .summit(b -> b.addOutcomes(outcome("third", "fourth"), outcome("fourth", "third"))),
                        cycle(
                                "part-cycle",
                                "/outcomes/1/partOf",
                                "\"talks\" is part of itself, by way of \"pledge\"",
                                "/outcomes/2/partOf"),
                        cycle(
                                "part-cycle",
                                "/outcomes/3/partOf",
                                "\"third\" is part of itself, by way of \"fourth\"",
                                "/outcomes/4/partOf")),
                breaks(
                        "two figures that are parts of each other",
                        s -> s.figure("fdi-kr", f -> f.partOf("fdi-jp"))
                                .figure("fdi-jp", f -> f.partOf("fdi-kr").value(quantity("EUR 14.5 billion"))),
                        cycle(
                                "part-cycle",
                                "/figures/7/partOf",
                                "\"fdi-kr\" is part of itself, by way of \"fdi-jp\"",
                                "/figures/8/partOf")),
                breaks(
                        "a summit that is part of itself",
                        s -> s.summit(b -> b.partOf(SummitRef.of("Summit").toBuilder()
                                .id("asean-rok-26")
                                .build())),
                        error("part-cycle", "/partOf/id", "the summit is part of itself")),
                breaks(
                        "two instruments that replace each other",
                        s -> s.instrument("plan-2021", i -> i.replaces("plan-2026")),
                        cycle(
                                "replacement-cycle",
                                "/instruments/0/replaces",
                                "\"plan-2021\" replaces itself, by way of \"plan-2026\"",
                                "/instruments/1/replaces")));
    }

    private static Stream<NearMiss> partsWithoutCycles() {
        return Stream.of(
                fits("an outcome that is part of a part", s -> s.outcome("pledge", o -> o.partOf("talks"))),
                fits("two outcomes that are parts of one", s -> s.outcome("pledge", o -> o.partOf("joint-statement"))),
                fits(
                        "a figure that is part of a part",
                        s -> s.copyOfFigure(
                                "exports-vn",
                                "exports-vn-rice",
                                f -> f.indicator("exports-of-rice")
                                        .value(quantity("USD 1.2 billion"))
                                        .partOf("exports-vn"))),
                fits(
                        "a summit that is part of another one on record",
                        s -> s.summit(b -> b.partOf(SummitRef.of("Summit").toBuilder()
                                .id("asean-47")
                                .build()))));
    }

    /** So many that rules which call themselves for each would not come back. */
    @Test
    void longChainsAreFollowedToTheirEnds() {
        int length = 100_000;
        Summit.Builder chain = Summit.builder()
                .id("chain")
                .name("Chain")
                .status(Summit.Status.HELD)
                .held("2025");
        for (int i = 0; i < length; i++) {
            chain.addOutcome(outcome("o" + i, "o" + (i + 1)));
        }

        assertThat(Checker.check(
                        chain.addOutcome(outcome("o" + length, "nowhere")).build()))
                .extracting(Finding::code)
                .containsExactly("reference-nowhere");
    }

    @Test
    void longCyclesAreOneFinding() {
        int length = 100_000;
        Summit.Builder ring = Summit.builder()
                .id("ring")
                .name("Ring")
                .status(Summit.Status.HELD)
                .held("2025");
        for (int i = 0; i < length; i++) {
            ring.addOutcome(outcome("o" + i, "o" + (i + 1) % length));
        }

        assertThat(Checker.check(ring.build()))
                .extracting(Finding::pointer, Finding::message)
                .containsExactly(
                        tuple("/outcomes/0/partOf", "\"o0\" is part of itself, by way of \"o1\" and 99998 more"));
    }

    private static Stream<Breach> looks() {
        return Stream.of(
                breaks(
                        "the digit 1 and the letter l",
                        s -> s.summit(b -> b.addProposal(proposal("direction-l", KR))),
                        warning(
                                "ids-look-alike",
                                "/proposals/2/id",
                                "the ids \"direction-1\" and \"direction-l\" look alike")),
                breaks(
                        "the digit 0 and the letter o, in two lists",
                        s -> s.summit(b -> b.addProposal(proposal("y0nhap", KR))),
                        warning("ids-look-alike", "/proposals/2/id", "the ids \"yonhap\" and \"y0nhap\" look alike")),
                breaks(
                        "a hyphen more",
                        s -> s.copyOfFigure("target-2029", "asean-r-ok", f -> f),
                        warning(
                                "ids-look-alike",
                                "/figures/12/id",
                                "the ids \"asean-rok\" and \"asean-r-ok\" look alike")),
                breaks(
                        "topics",
                        s -> s.summit(b -> b.addTopic(Topic.of("tr-ade"))),
                        warning("ids-look-alike", "/topics/1/id", "the ids \"trade\" and \"tr-ade\" look alike")),
                breaks(
                        "measures",
                        s -> s.proposal("direction-1", p -> p.addMeasure(measure("la"))),
                        warning(
                                "ids-look-alike",
                                "/proposals/0/measures/2/id",
                                "the ids \"1a\" and \"la\" look alike")));
    }

    /** Every list of parts with ids of one family; each gets one that looks like the source "yonhap". */
    private static Stream<Breach> looksOfEachList() {
        String id = "y0nhap";
        return Stream.of(
                looksLikeASource(
                        "sources",
                        2,
                        s -> s.summit(b -> b.addSource(
                                        Source.builder().id(id).publisher("P").build())
                                .addCitation(Citation.of(
                                        Source.builder().id(id).publisher("P").build())))),
                looksLikeASource(
                        "places",
                        2,
                        s -> s.summit(b -> b.addPlace(Place.builder()
                                .id(id)
                                .kind(Place.Kind.CITY)
                                .name("P")
                                .build()))),
                looksLikeASource(
                        "leaders",
                        4,
                        s -> s.summit(b -> b.addLeader(
                                Leader.builder().id(id).name(PersonName.of("P")).build()))),
                looksLikeASource(
                        "instruments",
                        2,
                        s -> s.summit(b -> b.addInstrument(Instrument.builder()
                                .id(id)
                                .kind(Instrument.Kind.TREATY)
                                .name("P")
                                .build()))),
                looksLikeASource("initiatives", 1, s -> s.summit(b -> b.addInitiative(initiative(i -> i.id(id))))),
                looksLikeASource(
                        "statements",
                        1,
                        s -> s.summit(b -> b.addStatement(Statement.builder()
                                .id(id)
                                .kind(Statement.Kind.VIEW)
                                .text("P")
                                .addOnBehalfOf(KR)
                                .build()))),
                looksLikeASource("outcomes", 3, s -> s.summit(b -> b.addOutcome(outcome(id, "talks")))),
                looksLikeASource(
                        "partnerships",
                        1,
                        s -> s.summit(b -> b.addPartnership(Partnership.builder()
                                .id(id)
                                .name("P")
                                .addParties(KR, JP)
                                .build()))));
    }

    private static Breach looksLikeASource(String list, int index, Consumer<Sample> change) {
        return breaks(
                "in " + list,
                change,
                warning(
                        "ids-look-alike",
                        "/" + list + "/" + index + "/id",
                        "the ids \"yonhap\" and \"y0nhap\" look alike"));
    }

    /** There is nothing else in the record that could look alike. */
    @ParameterizedTest
    @CsvSource({"a1, al", "a0, ao", "a-b, ab", "a-1b0, alb-o"})
    void twoIdsThatLookAlikeAreSeenAloneToo(String id, String other) {
        Summit summit = Summit.builder()
                .id("summit")
                .name("Summit")
                .status(Summit.Status.SCHEDULED)
                .addProposals(proposal(id, KR), proposal(other, KR))
                .build();

        assertThat(Checker.check(summit))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("ids-look-alike", "/proposals/1/id"));
    }

    private static Stream<NearMiss> referencesThatFit() {
        return Stream.of(
                fits(
                        "a proposal of a summit that is not at hand",
                        s -> s.outcome(
                                "pledge",
                                o -> o.addAnswer(
                                        ProposalRef.of("anything", "1z").at("asean-rok-1")))),
                fits(
                        "a measure of this summit by its full name",
                        s -> s.outcome(
                                "pledge",
                                o -> o.addAnswer(
                                        ProposalRef.of("direction-1", "1b").at("asean-rok-26")))),
                fits(
                        "a statement about the summit, a source, a leader and a place",
                        s -> s.statement(
                                "welcome", t -> t.addAbout(Id.of("vns"), Id.of("lee"), Id.of("kuala-lumpur")))),
                fits("an assessment of an outcome", s -> s.assessment(0, a -> a.of("talks"))),
                fits("a claim about the summit", s -> s.summit(b -> b.addClaim(claim(b, "asean-rok-26")))),
                fits("a claim about a leader", s -> s.summit(b -> b.addClaim(claim(b, "lee")))),
                fits(
                        "ids that differ in a hyphen between digits",
                        s -> s.summit(b -> b.addProposals(proposal("point-1-11", KR), proposal("point-11-1", KR)))),
                fits("ids that differ in a digit", s -> s.copyOfFigure("target-2029", "target-2028", f -> f)),
                fits(
                        "one id for a topic, an office, a measure and a figure",
                        s -> s.summit(b -> b.addTopics(Topic.of("direction-1"), Topic.of("target-2029")))
                                .proposal("direction-2", p -> p.addMeasures(measure("direction-1"), measure("1a")))));
    }
}
