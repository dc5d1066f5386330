package org.summitry.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.Summit;
import org.summitry.examples.shared.Documents;
import org.summitry.examples.shared.Ran;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.json.SummitryJson;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.party.Party;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.scalar.PartyCode;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

class RegisterTest {
    private static final Party ASEAN = Party.of("ASEAN", Party.Kind.BLOC, "ASEAN");
    private static final Party ROK = Party.of("KR", Party.Kind.COUNTRY, "Republic of Korea");

    @TempDir
    Path folder = Path.of("");

    private static Ran run(String... args) {
        return Ran.of(Register.program(), args);
    }

    private String file(String name, Summit summit) throws IOException {
        Path file = folder.resolve(name);
        SummitryJson.create().write(summit, file);
        return file.toString();
    }

    private static Summit.Builder held(String id, String day) {
        return Summit.builder()
                .id(id)
                .name("Summit " + id)
                .status(Summit.Status.HELD)
                .held(day);
    }

    @Test
    void theShippedSummitsAreInTheOrderOfTime() {
        Ran ran = run();

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("# Register of " + Documents.SHIPPED.size() + " summits\n");
        assertThat(ran.out())
                .containsSubsequence(
                        "| APEC Economic Leaders' Meeting 2019 | not held | day | 16 to 17 November 2019 | cancelled |",
                        "| 2019 ASEAN–Republic of Korea Commemorative Summit | 25 to 26 November 2019 | day | – | held | in person | Republic of Korea |",
                        "| G20 Riyadh Summit | 21 to 22 November 2020 |",
                        "| 2021 United Nations Climate Change Conference | 31 October 2021 to 13 November 2021 | day |"
                                + " 9 to 19 November 2020 | held | not on record | United Kingdom, Italy |",
                        "| Third EU–CELAC Summit |",
                        "| 25th ASEAN–Republic of Korea Summit | 10 October 2024 |",
                        "| G20 Rio de Janeiro Summit |",
                        "| 26th ASEAN–Republic of Korea Summit | 27 October 2025 |");
    }

    @Test
    void theOutputIsUtf8WhateverTheStreamIs() {
        assertThat(run().out()).contains("ASEAN–Republic of Korea").doesNotContain("ASEAN?");
    }

    @Test
    void theTurnsInTheLifeOfASummitAreTold() {
        assertThat(run().out())
                .containsSubsequence(
                        "- **2021 United Nations Climate Change Conference**",
                        "  - scheduled, for 9 to 19 November 2020, Glasgow",
                        "  - postponed on 1 April 2020: The pandemic.",
                        "  - scheduled on 28 May 2020, for 1 to 12 November 2021",
                        "  - overran on 13 November 2021");
    }

    @Test
    void proposalsOfVietNamAreShownUnlessAnotherPartyIsAskedFor() {
        String out = run().out();

        assertThat(out)
                .contains("## What became of the proposals of Viet Nam")
                .contains("  - taken up: Make travel, tourism and the movement of skilled workers easier. → agreement:"
                        + " Visas become simpler and air travel freer, so that more people can meet.")
                .contains("  - not taken up: Help to set up a centre for marine research.")
                .contains("  - taken up: Open negotiations to upgrade the free trade agreement. → commitment:");
    }

    @Test
    void anotherPartyCanBeAskedFor() {
        Ran ran = run("--party", "EU");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("## What became of the proposals of European Union")
                .contains("  - taken up: as a whole → reaffirmation of the G20 Rio de Janeiro Summit: The leaders stand"
                        + " behind the talks on an agreement on pandemics.")
                .contains("Of 3 things asked for in 3 proposals, 2 were taken up and 1 not");
        assertThat(run("--party", "IS").out()).contains("No proposal of this party is on record.");
    }

    @Test
    void whatOneSummitTookUpFromAnotherIsListed() {
        assertThat(run().out())
                .contains(
                        "- G20 Rio de Janeiro Summit: The leaders stand behind the talks on an agreement on pandemics."
                                + " It takes up what was put forward at the G20 Riyadh Summit: Negotiate a treaty on pandemics");
    }

    @Test
    void thePartnershipIsToldByEachRecord() {
        assertThat(run().out())
                .contains("| sectoral dialogue | 1989 (dialogue relations) | November 1989 | November 1989 |")
                .contains("| strategic partnership | October 2010 | October 2010 | 29 October 2010 |")
                .contains("| 15 July 1991 | cannot tell: sectoral dialogue or dialogue |")
                .contains("| 15 October 2010 | cannot tell: comprehensive partnership or strategic partnership |"
                        + " cannot tell: comprehensive partnership or strategic partnership |"
                        + " comprehensive partnership | cannot tell |")
                .contains("| 9 October 2024 | later than this record | strategic partnership | strategic partnership |"
                        + " yes |")
                .contains("| 27 October 2025 | later than this record | later than this record |"
                        + " comprehensive strategic partnership | – |");
    }

    @Test
    void recordsThatContradictEachOtherAreSeen() throws IOException {
        Ran ran = run(
                file("one.json", withStep("one", PartnershipLevel.STRATEGIC)),
                file("two.json", withStep("two", PartnershipLevel.COMPREHENSIVE)));

        assertThat(ran.out())
                .contains("| 1 January 2005 | strategic partnership | comprehensive partnership | no |")
                .contains("| 30 June 1989 | nothing on record | nothing on record | – |");
    }

    private static Summit withStep(String id, PartnershipLevel level) {
        return held(id, "2030-01-01")
                .addPartnerships(Partnership.builder()
                        .id("asean-rok")
                        .name("ASEAN and the Republic of Korea")
                        .addParties(ASEAN, ROK)
                        .addSteps(PartnershipStep.of(level, "2004-11-30"))
                        .build())
                .build();
    }

    @Test
    void figuresOfOneRecordThatDifferAreSeen() {
        assertThat(run().out())
                .contains("- USD 83.3 billion and USD 21 to 24.5 billion: **they differ**")
                .contains("- USD 161.5 billion and USD 160 billion: **they differ**")
                .contains("- USD 161.5 billion and over USD 160 billion: they agree")
                .contains("- over EUR 45 billion and EUR 45 billion: they agree");
    }

    @Test
    void figuresOfTwoRecordsAreComparedFromOnePointOfView() {
        assertThat(run().out())
                .contains("| USD 192 billion | observation | RoK, the other side | The Nation (Thailand), 2025 |"
                        + " 25th ASEAN–Republic of Korea Summit |")
                .contains("- USD 192 billion and USD 208.2 billion: **they differ**")
                .contains("- USD 138.0 billion and USD 131 billion: **they differ**")
                .contains("- USD 8.21 billion and USD 7.6 billion: **they differ**")
                .contains("- USD 200 billion and USD 200 billion: they agree");
    }

    @Test
    void aTargetIsHeldAgainstWhatWasMeasured() {
        assertThat(run().out())
                .contains("| climate finance, developed countries with developing countries, until 2020, per year |"
                        + " USD 100 billion | 2021 United Nations Climate Change Conference | USD 83.3 billion |"
                        + " OECD, 2022 | no |")
                .contains("| two way trade, ASEAN with RoK, until 2020, per year | USD 200 billion |"
                        + " 26th ASEAN–Republic of Korea Summit | nothing on record for that year | – | cannot tell |");
    }

    @ParameterizedTest
    @CsvSource({
        "USD 200 billion, USD 201 billion, REACHED",
        "USD 200 billion, USD 199 billion, MISSED",
        "USD 200 billion, USD 200 billion, CANNOT_TELL",
        "over USD 200 billion, USD 300 billion, REACHED",
        "over USD 200 billion, USD 100 billion, MISSED",
        "USD 200 billion, over USD 100 billion, CANNOT_TELL",
        "USD 200 billion, EUR 300 billion, CANNOT_TELL",
    })
    void aTargetIsReachedOrMissedIfTheRoundingLeavesNoDoubt(String aim, String is, RegisterFigures.Standing standing) {
        TradeFigure target = figure("aim", TradeFigure.Kind.TARGET, aim)
                .period("../2020")
                .basis(TradeFigure.Basis.PER_YEAR)
                .build();
        TradeFigure measured =
                figure("is", TradeFigure.Kind.OBSERVATION, is).period("2020").build();
        Summit summit =
                held("one", "2021").addFigures(target).addFigures(measured).build();
        RegisterFigures figures = RegisterFigures.of(List.of(summit));

        assertThat(RegisterFigures.measuredFor(figures.targets().get(0), figures.measured(), 2))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.figure()).isEqualTo(measured);
                    assertThat(RegisterFigures.standing(figures.targets().get(0), found))
                            .isEqualTo(standing);
                });
    }

    @Test
    void figuresOfWhichTheTimeIsNotToldAreNotHeldAgainstEachOther() {
        TradeFigure undated =
                figure("a", TradeFigure.Kind.OBSERVATION, "USD 200 billion").build();
        TradeFigure another =
                figure("b", TradeFigure.Kind.OBSERVATION, "USD 201 billion").build();
        TradeFigure dated = undated.toBuilder().id("c").period("2020").build();
        TradeFigure sameYear = another.toBuilder().id("d").period("2020").build();
        Summit summit = held("one", "2021")
                .addFigures(undated, another, dated, sameYear)
                .build();

        assertThat(RegisterFigures.of(List.of(summit)).reportedMoreThanOnce())
                .singleElement()
                .satisfies(group -> assertThat(group)
                        .extracting(RegisterFigures.Reported::figure)
                        .containsExactly(dated, sameYear));
    }

    private static TradeFigure.Builder figure(String id, TradeFigure.Kind kind, String value) {
        return TradeFigure.builder()
                .id(id)
                .kind(kind)
                .indicator(Indicator.TWO_WAY_TRADE)
                .reporter(ROK)
                .partner(ASEAN)
                .value(Quantity.parse(value));
    }

    @Test
    void topicsAndPartiesOfSeveralSummitsAreCounted() {
        assertThat(run().out())
                .contains("| pandemic preparedness | 2 | G20 Riyadh Summit: 3; G20 Rio de Janeiro Summit: 1 |")
                .contains("| climate finance | 2 |")
                .contains("| Viet Nam | 6 |")
                .contains("| European Union | 4 |")
                .doesNotContain("| Chile | ");
    }

    @Test
    void filesAreReadInPlaceOfTheShippedSummits() throws IOException {
        Proposal proposal = Proposal.builder()
                .id("asked")
                .text("Do *it* | now")
                .addOnBehalfOf(ROK)
                .build();
        Summit first = held("first", "2030-02")
                .addDelegations(Delegation.builder()
                        .party(ROK)
                        .addCapacities(Delegation.Capacity.HOST)
                        .build())
                .addProposals(proposal)
                .build();
        Summit second = held("second", "2031")
                .addEvents(LifeEvent.builder()
                        .kind(LifeEvent.Kind.SCHEDULED)
                        .announced("2030-33")
                        .build())
                .addOutcomes(Outcome.builder()
                        .id("done")
                        .kind(Outcome.Kind.DECISION)
                        .text("It is done.")
                        .addAnswers(ProposalRef.of("asked").at("first"))
                        .addAnswers(ProposalRef.of("other").at("elsewhere"))
                        .build())
                .build();

        Ran ran = run("--party", "KR", file("second.json", second), file("first.json", first));

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("# Register of 2 summits\n")
                .containsSubsequence(
                        "| Summit first | February 2030 | month | – | held | not on record | Republic of Korea |",
                        "| Summit second | 2031 | year | – | held | not on record | not on record |",
                        "  - scheduled on quarter 1 of 2030",
                        "- **Do \\*it\\* \\| now**",
                        "  - taken up: as a whole → decision of the Summit second: It is done.",
                        "It takes up what was put forward at the Summit first: Do \\*it\\* \\| now",
                        "It takes up `elsewhere/other`, which is not in these documents.",
                        "None of the records speaks of it.",
                        "No target for a year is on record.");
    }

    /** What answers a whole proposal answers each of its measures; a thousand of them are not told a thousand times over. */
    @Test
    void veryManyAnswersAreCountedAndNotAllTold() {
        Proposal.Builder proposal =
                Proposal.builder().id("asked").text("Asked.").addOnBehalfOf(ROK);
        Summit.Builder summit = held("one", "2030");
        for (int i = 0; i < 300; i++) {
            proposal.addMeasures(
                    Measure.builder().id("m" + i).text("Do " + i + ".").build());
            summit.addOutcomes(Outcome.builder()
                    .id("o" + i)
                    .kind(Outcome.Kind.DECISION)
                    .text("Done " + i + ".")
                    .addAnswers(i % 3 == 0 ? ProposalRef.of("asked") : ProposalRef.of("asked", "m" + i))
                    .build());
        }
        String report =
                RegisterReport.of(List.of(summit.addProposals(proposal.build()).build()), PartyCode.of("KR"));

        assertThat(report)
                .contains("  - taken up: as a whole → decision: Done 57.")
                .doesNotContain("as a whole → decision: Done 60.")
                .contains("  - and 80 more outcomes that take it up\n  - taken up: Do 0. → ")
                .contains("  - taken up: Do 1. → decision: Done 0.\n  - taken up: Do 1. → decision: Done 1.\n")
                .contains("  - and 81 more outcomes that take it up\n  - taken up: Do 2. → ")
                .contains("Of 300 things asked for in 1 proposal, 300 were taken up and 0 not");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021            | 2021
            2021-10         | October 2021
            2021-40         | first half of 2021
            2021-41         | second half of 2021
            2021-34         | quarter 2 of 2021
            2021-10-31      | 31 October 2021
            2021~           | about 2021
            """)
    void aDateIsShownAsPreciselyAsItIsKnown(String date, String words) {
        assertThat(RegisterReport.words(PartialDate.parse(date))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-10-31            | 31 October 2021
            2021-10-30/2021-10-31 | 30 to 31 October 2021
            2021-10-31/2021-11-13 | 31 October 2021 to 13 November 2021
            2021-10/2021-11       | October 2021 to November 2021
            2021/..               | from 2021
            ../2021               | until 2021
            """)
    void aPeriodIsShownAsPreciselyAsItIsKnown(String period, String words) {
        assertThat(RegisterReport.words(Period.parse(period))).isEqualTo(words);
    }

    @Test
    void aBadDocumentIsNamedWithAllItsProblems() throws IOException {
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, """
                {
                  "format": "summitry/1",
                  "id": "bad",
                  "name": "Bad",
                  "status": "hold",
                  "held": "2030-13"
                }
                """);

        Ran ran = run(bad.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith(bad + ":5:").contains(": error "))
                .anySatisfy(line -> assertThat(line).startsWith(bad + ":6:").contains(": error "));
    }

    @Test
    void aMissingFileIsAProblemToo() {
        Path missing = folder.resolve("missing.json");

        Ran ran = run(missing.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo(missing + ":0:0: error unreadable-file no such file or folder\n");
    }

    @Test
    void oneSummitCannotBeThereTwice() throws IOException {
        String first = file("one.json", held("same", "2030").build());
        String second = file("two.json", held("same", "2031").build());

        Ran ran = run(first, second);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains(second + ":0:0: error same-summit ").contains(first);
    }

    @ParameterizedTest
    @CsvSource({"--party", "--nonsense", "-x"})
    void wrongArgumentsAreAnsweredWithTheUsage(String argument) {
        Ran ran = run(argument);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(argument).contains("Usage: Register").endsWith("Try: Register --help\n");
    }

    @Test
    void aPartyHasACode() {
        Ran ran = run("--party", "viet nam");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("viet nam").contains("must be").contains("Usage: Register");
    }
}
