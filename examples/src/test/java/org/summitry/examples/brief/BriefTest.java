package org.summitry.examples.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.examples.asean26.Asean26;
import org.summitry.examples.shared.Documents;
import org.summitry.examples.shared.Ran;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.json.SummitryJson;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.Series;
import org.summitry.meeting.SummitRef;
import org.summitry.meeting.Venue;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.partnership.TextVersion;
import org.summitry.partnership.Topic;
import org.summitry.partnership.TreatyAction;
import org.summitry.party.Leader;
import org.summitry.party.Office;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.party.Place;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.RoleElsewhere;
import org.summitry.proposal.Score;
import org.summitry.proposal.Statement;
import org.summitry.source.Citation;
import org.summitry.source.Claim;
import org.summitry.source.Source;

class BriefTest {
    /** What a text can do to a page, a terminal or a reader. */
    private static final String NASTY =
            "# [x](javascript:1) <script>alert(1)</script> <b> | * _ `c` ~~s~~ &lt; \u202Eevil\u2066"
                    + " \u0007 $f$ @name ![i](http://evil.example/i.png) http://evil.example \"'\n- item\n\n<img src=x onerror=y>";

    @TempDir
    private Path folder;

    private static Ran run(String... args) {
        return Ran.of(Brief.program(), args);
    }

    @Test
    void theBriefOfThe26thSummitHasItsFacts() {
        Ran result = run();
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .startsWith(
                        "# 26th ASEAN–Republic of Korea Summit",
                        "",
                        "Held on 27 October 2025 in Kuala Lumpur, Malaysia, in person")
                .contains(
                        "  - **Malaysia**, host and chair; nobody is named in this record [1]",
                        "    - Phạm Minh Chính (Pham Minh Chinh), Prime Minister (in office since 5 April 2021), in person",
                        "  - Lee Jae Myung (이재명), President (in office since 4 June 2025), in person",
                        "- **Part of:** 47th ASEAN Summit and Related Summits, 26–28 October 2025",
                        "  - → O3, commitment for 2026: Both sides open talks on an upgrade of the free trade agreement. [1]",
                        "- ASEAN–RoK Plan of Action 2021–2025: **95% carried out**, as assessed by Leaders of ASEAN and the"
                                + " Republic of Korea on 27 October 2025 [1]",
                        "  - Rank: The Republic of Korea: 5th among ASEAN's trading partners by two-way trade (2024)")
                .anyMatch(line -> line.startsWith("| 10 October 2024  | comprehensive strategic partnership [2]"))
                .anyMatch(line -> line.startsWith("1. Viet Nam News (VNA/VNS): ["));
    }

    @Test
    void measuresWithoutAnAnswerAreMarked() {
        List<String> lines = run().out().lines().toList();
        assertThat(lines)
                .contains("**2 of 12 measures** answered, in 3 proposals")
                .contains("Without an answer on record: 10 measures, 1c, 1d, 1e, 1f, 1g, 1h, 2a, 2b, 2c, 3a");
        assertThat(lines.stream().filter(line -> line.equals("  - *No answer on record*")))
                .hasSize(10);
        int measure =
                lines.indexOf("- **3a** Make the sea a place of peace, cooperation and sustainable development. [1]");
        assertThat(lines.subList(measure + 1, measure + 3))
                .containsExactly("  - Concerns East Sea (South China Sea)", "  - *No answer on record*");
    }

    @Test
    void noWordOfTheModelIsPrintedAsItIsWrittenInJava() {
        assertThat(run().out()).doesNotContainPattern("[A-Z]{3,}_[A-Z]").doesNotContain("Optional");
    }

    @ParameterizedTest
    @CsvSource({
        "apec-santiago-2019",
        "asean-rok-25",
        "asean-rok-commemorative-2019",
        "cop26-glasgow",
        "eu-celac-2023",
        "g20-rio-2024",
        "g20-riyadh-2020"
    })
    void everyRecordOfTheExamplesGivesABriefAndAPage(String id) throws IOException {
        Path page = folder.resolve("page.html");
        Ran result = run(copy(id).toString(), "--html", page.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("# ").contains("## Sources");
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("id=\"sources\"");
    }

    @Test
    void thePageLoadsNothing() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(run("--html", page.toString()).code()).isZero();
        String html = Files.readString(page);
        assertThat(html).contains("<html lang=\"en\">", "name=\"viewport\"", "@media print");
        assertThat(html).doesNotContain("<script", "<link", "@import", "url(", " src=");
        String record = only(attributes(html, "href").stream()
                .filter(href -> !href.startsWith("#") && !href.startsWith("https://"))
                .toList());
        assertThat(record).startsWith("data:application/json;base64,");
        assertThat(new String(Base64.getDecoder().decode(record.substring(record.indexOf(',') + 1)), UTF_8))
                .isEqualTo(Asean26.document());
        for (String href : attributes(html, "href")) {
            assertThat(html)
                    .as(href)
                    .matches(h -> !href.startsWith("#") || h.contains("id=\"" + href.substring(1) + "\""));
        }
        assertThat(attributes(html, "id")).doesNotHaveDuplicates();
    }

    @Test
    void thePageCanLeadToARecordThatIsPublishedElsewhere() throws IOException {
        String html = page("--json-at", "https://example.org/asean-rok-26.json");

        assertThat(html)
                .contains("<a href=\"https://example.org/asean-rok-26.json\">The record as JSON</a>")
                .doesNotContain("base64");
        assertThat(run("--json-at", "somewhere").err()).contains("'--json-at'", "must be", "somewhere");
    }

    @Test
    void theChartsCanBeReadAloud() throws IOException {
        String html = page();

        assertThat(elements(html, "title").skip(1))
                .containsExactly(
                        "ASEAN–Republic of Korea partnership: level up to the summit",
                        "Two-way trade of ASEAN with the Republic of Korea");
        assertThat(elements(html, "desc"))
                .containsExactly(
                        "Time line. November 1989: sectoral dialogue; July 1991: dialogue;"
                                + " 1997: summit-level dialogue; 30 November 2004: comprehensive partnership; 29 October 2010:"
                                + " strategic partnership; 10 October 2024: comprehensive strategic partnership",
                        "Bar chart. 2014: US$131 billion"
                                + " (measured); by 2020: US$200 billion (target); 2024: US$208.2 billion (measured)");
        for (String labels : attributes(html, "aria-labelledby")) {
            assertThat(labels.split(" ")).allSatisfy(id -> assertThat(html).contains("id=\"" + id + "\""));
        }
    }

    @Test
    void theNewsComesFirst() throws IOException {
        String html = page();

        assertThat(html)
                .containsSubsequence(
                        "<h1>26th ASEAN–Republic of Korea Summit</h1>",
                        "Rests on <a href=\"#sources\" class=\"ref\">3 sources</a>, one of them for all that was proposed and"
                                + " agreed.",
                        "The record as JSON",
                        "<nav aria-labelledby=\"contents\">",
                        "<h2>In short</h2>",
                        "Agreed and promised",
                        "<strong>2 of 12 measures</strong> answered, in 3 proposals",
                        "<h2>Who met</h2>");
        assertThat(elements(html, "summary"))
                .containsExactly(
                        "6 measures without an answer on record",
                        "3 measures without an answer on record",
                        "1 measure without an answer on record");
        assertThat(html).doesNotContain("No answer on record");
    }

    @Test
    void aSummitThatWasNotHeldHasNobodyWhoMet() throws IOException {
        String out = run(copy("apec-santiago-2019").toString()).out();

        assertThat(out).contains("## Who was expected").doesNotContain("Who met", "expected (");
    }

    @Test
    void aBriefIsTheSameOnEveryDayUnlessADayIsAskedFor() {
        assertThat(run().out()).doesNotContain("as far as this record tells");
        assertThat(run("--as-of", "2026-01-31").out())
                .contains("On 31 January 2026, as far as this record tells: **the same**.");
        assertThat(run("--as-of", "2010-10-28").out())
                .contains("On 28 October 2010, as far as this record tells: **comprehensive partnership**.");
        assertThat(run("--as-of", "2026-02-30").err())
                .contains("'--as-of'", "must be a date such as 2025-12-31, but was 2026-02-30");
    }

    @Test
    void namesSayTheirLanguageAndEmptyColumnsAreLeftOut() throws IOException {
        String html = page();

        assertThat(html).contains("Lee Jae Myung (<bdi lang=\"ko\">이재명</bdi>)").contains("data-label=\"Proposed\"");
        String other = page(copy("eu-celac-2023").toString());
        assertThat(other).doesNotContain("data-label=\"Rank\"");
    }

    private String page(String... args) throws IOException {
        Path page = folder.resolve("page.html");
        Ran ran = run(Stream.concat(Stream.of(args), Stream.of("--html", page.toString()))
                .toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return Files.readString(page);
    }

    private static Stream<String> elements(String html, String name) {
        return Pattern.compile("<" + name + "(?: [^>]*)?>([^<]*)</" + name + ">")
                .matcher(html)
                .results()
                .map(m -> m.group(1));
    }

    private static String only(List<String> strings) {
        assertThat(strings).hasSize(1);
        return strings.get(0);
    }

    private static List<String> attributes(String html, String name) {
        return Pattern.compile(" " + name + "=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @Test
    void textOfADocumentStaysText() throws IOException {
        Path document = folder.resolve("nasty.json");
        SummitryJson.create().write(nasty(), document);
        Path page = folder.resolve("nasty.html");
        Ran result = run(document.toString(), "--html", page.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();

        String markdown = result.out();
        assertThat(markdown).contains("\\[x\\](javascript:1)").doesNotContain("\u202E", "\u2066", "\u0007");
        assertThat(markdown).contains("⟨U+202E⟩evil⟨U+2066⟩");
        Matcher tag = Pattern.compile("<(?!https://example\\.org/)").matcher(markdown);
        assertThat(tag.find()).isFalse();
        assertThat(markdown).doesNotContainPattern("(?<!\\\\)\\[x\\]\\(").doesNotContainPattern("(?m)^\\s*- item");
        assertThat(markdown).doesNotContain(" http://evil").doesNotContainPattern("(?<!\\\\)`");

        String html = Files.readString(page);
        assertThat(html)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script", "<b>", "<img src=x", "\u202E", "\u2066");
        assertThat(attributes(html, "href"))
                .allMatch(href -> href.startsWith("#")
                        || href.startsWith("https://example.org/")
                        || href.startsWith("data:application/json;base64,"));
        assertThat(attributes(html, "src")).isEmpty();
        assertThat(attributes(html, "onerror")).isEmpty();
    }

    @Test
    void anUnknownOptionIsRefused() {
        Ran result = run("--htlm", "x");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("Brief: Unknown option: '--htlm'\nPossible solutions: --html\nUsage: Brief ")
                .endsWith("Try: Brief --help\n");
    }

    @Test
    void theOptionForThePageNeedsAFile() {
        assertThat(run("--html").code()).isEqualTo(2);
        assertThat(run("a.json", "b.json").code()).isEqualTo(2);
        assertThat(run("--help"))
                .matches(r -> r.code() == 0
                        && r.out().contains("Usage: Brief ")
                        && r.out().contains("Exit codes:"));
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.json");
        Ran result = run(missing.toString());
        assertThat(result).isEqualTo(new Ran(2, "", "Brief: cannot read " + missing + ": no such file or folder\n"));
    }

    @Test
    void everyProblemOfABadDocumentHasALineOfItsOwnAndTheOldPageStays() throws IOException {
        Path document = folder.resolve("bad.json");
        Files.writeString(document, """
                {
                  "format": "summitry/1",
                  "id": "bad", "name": "Bad", "status": "hold",
                  "tittle": 1
                }
                """);
        Path page = Files.writeString(folder.resolve("page.html"), "the old page");
        Ran result = run(document.toString(), "--html", page.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith(document + ":"))
                .anyMatch(line -> line.matches("\\Q" + document + "\\E:3:\\d+: error \\S+ .*\"hold\".*"))
                .anyMatch(line -> line.matches("\\Q" + document + "\\E:4:\\d+: error unknown-field .*\"tittle\".*"));
        assertThat(page).hasContent("the old page");
    }

    @Test
    void aPageThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("page.html"));
        Path old = Files.writeString(inTheWay.resolve("old.txt"), "old");
        Ran result = run("--html", inTheWay.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("Brief: cannot write " + inTheWay + ": it is a folder\n");
        assertThat(old).hasContent("old");
        assertThat(run("--html", folder.resolve("no/page.html").toString()).code())
                .isEqualTo(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(inTheWay);
        }
    }

    @Test
    void thePageMayNotReplaceTheDocument() throws IOException {
        Path document = copy("asean-rok-25");
        String before = Files.readString(document);
        assertThat(run(document.toString(), "--html", document.toString()).code())
                .isEqualTo(2);
        assertThat(document).hasContent(before);
    }

    @Test
    void findingsOfTheRulesAreRemarks() throws IOException {
        Path document = folder.resolve("unsourced.json");
        SummitryJson.create().write(nasty(), document);
        assertThat(run(document.toString()).out()).contains("\n## Remarks\n\n- ");
        assertThat(run().out()).doesNotContain("## Remarks");
    }

    /** Families of records whose page once grew with the square of them, or nested without an end. */
    private static Summit family(String name, int n) {
        Summit.Builder summit =
                Summit.builder().id("s").name("S").status(Summit.Status.HELD).held("2025-10-27");
        Party party = Party.of("VN", Party.Kind.COUNTRY, "Viet Nam");
        for (int i = 0; i < n; i++) {
            Outcome.Builder outcome =
                    Outcome.builder().id("o" + i).kind(Outcome.Kind.PLEDGE).text("Done " + i);
            switch (name) {
                case "figures that differ" ->
                    summit.addFigures(figure("f" + i, party, party, "2025")
                            .value(Quantity.parse("USD " + (i + 1)))
                            .build());
                case "parts of parts" ->
                    summit.addOutcomes(
                            i == 0
                                    ? outcome.build()
                                    : outcome.partOf("o" + (i - 1)).build());
                case "answers" ->
                    summit.addProposals(Proposal.builder()
                                    .id("p" + i)
                                    .text("Asked " + i)
                                    .addOnBehalfOf(party)
                                    .build())
                            .addOutcomes(outcome.addAnswers(ProposalRef.of("p" + i / 2))
                                    .build());
                case "delegations" ->
                    summit.addDelegations(Delegation.builder()
                            .party(Party.of("P" + i, Party.Kind.INSTITUTION, "P" + i))
                            .within(party)
                            .build());
                default -> throw new AssertionError(name);
            }
        }
        return summit.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures that differ", "parts of parts", "answers", "delegations"})
    void twiceTheRecordIsTwiceThePage(String name) throws IOException {
        int once = sizeOfPage(family(name, 1_000));
        int twice = sizeOfPage(family(name, 2_000));

        assertThat(twice).isBetween(once, (int) (once * 2.1));
    }

    private static int sizeOfPage(Summit summit) throws IOException {
        BriefContent content = BriefContent.of(BriefContext.of(summit, Optional.empty()));
        return HtmlBrief.page(content, new HtmlBrief.RecordLink("#", Optional.empty()))
                        .length()
                + MarkdownBrief.of(content).length();
    }

    private Path copy(String id) throws IOException {
        try (var in = Documents.class.getResourceAsStream("/org/summitry/examples/summits/" + id + ".json")) {
            assertThat(in).isNotNull();
            return Files.write(folder.resolve(id + ".json"), in.readAllBytes());
        }
    }

    /** A summit with a nasty text wherever a text can stand. */
    private static Summit nasty() {
        Source source = Source.builder()
                .id("source")
                .publisher(NASTY)
                .agency(NASTY)
                .title(NASTY)
                .dateline(NASTY)
                .address("https://example.org/a)(b'?q=[x]&x=%E2%80%AE")
                .build();
        Citation citation = Citation.of(source, NASTY);
        OtherName other = OtherName.of(NASTY);
        Party bloc = Party.builder()
                .code("BLOC")
                .kind(Party.Kind.BLOC)
                .name(NASTY)
                .shortName(NASTY)
                .addOtherNames(other)
                .build();
        Party country = Party.of("XX", Party.Kind.COUNTRY, NASTY);
        Place place = Place.builder()
                .id("place")
                .kind(Place.Kind.CITY)
                .name(NASTY)
                .country(country)
                .build();
        Leader leader = Leader.builder()
                .id("leader")
                .name(PersonName.of(NASTY))
                .addOffices(Office.of("office", NASTY, country))
                .addOtherNames(other)
                .build();
        Leader absent = Leader.builder().id("absent").name(PersonName.of(NASTY)).build();
        Topic topic = Topic.of("topic", NASTY);
        TextVersion version = TextVersion.builder()
                .stage(TextVersion.Stage.DRAFT)
                .text(NASTY)
                .addCitations(citation)
                .build();
        Instrument instrument = Instrument.builder()
                .id("instrument")
                .kind(Instrument.Kind.TREATY)
                .name(NASTY)
                .abbreviation(NASTY)
                .addActs(TreatyAction.of(TreatyAction.Kind.SIGNATURE, country, "2025"))
                .addVersions(version)
                .build();
        Initiative initiative = Initiative.builder()
                .id("initiative")
                .kind(Initiative.Kind.FUND)
                .name(NASTY)
                .abbreviation(NASTY)
                .build();
        SummitRef elsewhere = SummitRef.of(NASTY);
        return Summit.builder()
                .id("nasty")
                .name(NASTY)
                .addOtherNames(other)
                .series(Series.of("series", NASTY))
                .edition(1)
                .status(Summit.Status.HELD)
                .held("2025-10-27")
                .partOf(elsewhere)
                .addCitations(citation)
                .addVenues(Venue.builder().place(place).name(NASTY).build())
                .addEvents(LifeEvent.builder()
                        .kind(LifeEvent.Kind.MOVED)
                        .place(place)
                        .reason(NASTY)
                        .build())
                .addDelegations(Delegation.builder()
                        .party(bloc)
                        .calledAs(NASTY)
                        .addDelegates(Delegate.builder()
                                .leader(leader)
                                .inPlaceOf(absent)
                                .build())
                        .build())
                .addDelegations(Delegation.builder()
                        .party(country)
                        .attendance(Delegation.Attendance.DECLINED)
                        .build())
                .addProposals(Proposal.builder()
                        .id("proposal")
                        .text(NASTY)
                        .author(leader)
                        .addOnBehalfOf(country)
                        .addTopics(topic)
                        .addInstruments(instrument)
                        .addInitiatives(initiative)
                        .addPlaces(PlaceMention.of(place, NASTY + "2"))
                        .addVersions(version)
                        .addMeasures(Measure.builder()
                                .id("measure")
                                .text(NASTY)
                                .addTopics(topic)
                                .build())
                        .build())
                .addStatements(Statement.builder()
                        .id("statement")
                        .kind(Statement.Kind.CONCERN)
                        .text(NASTY)
                        .speaker(leader)
                        .addAddressedLeaders(absent)
                        .addRolesElsewhere(RoleElsewhere.builder()
                                .party(country)
                                .capacity(Delegation.Capacity.CHAIR)
                                .summit(elsewhere)
                                .build())
                        .build())
                .addOutcomes(Outcome.builder()
                        .id("outcome")
                        .kind(Outcome.Kind.PLEDGE)
                        .text(NASTY)
                        .addBy(country)
                        .addAnswers(ProposalRef.of("proposal", "measure"))
                        .addTopics(topic)
                        .addConditions(NASTY)
                        .addVersions(version)
                        .build())
                .addAssessments(Assessment.builder()
                        .of("instrument")
                        .assessor(NASTY)
                        .on("2025")
                        .score(new Score.Words(NASTY))
                        .build())
                .addPartnerships(Partnership.builder()
                        .id("partnership")
                        .name(NASTY)
                        .addParties(bloc, country)
                        .addSteps(PartnershipStep.builder()
                                .level(PartnershipLevel.DIALOGUE)
                                .date("1991")
                                .name(NASTY)
                                .summit(elsewhere)
                                .build())
                        .addSteps(PartnershipStep.of(PartnershipLevel.of("word-of-ones-own"), "2004"))
                        .build())
                .addFigures(figure("one", bloc, country, "2014").build())
                .addFigures(figure("two", bloc, country, "2024")
                        .addConditions(NASTY)
                        .definition(NASTY)
                        .build())
                .addFigures(figure("three", bloc, country, "2023").build())
                .addClaims(Claim.builder()
                        .about("partnership")
                        .attribute(NASTY + "/steps/99999999999/date")
                        .value(NASTY)
                        .addCitations(citation)
                        .build())
                .build();
    }

    private static TradeFigure.Builder figure(String id, Party reporter, Party partner, String period) {
        return TradeFigure.builder()
                .id(id)
                .kind(TradeFigure.Kind.OBSERVATION)
                .indicator("two-way-trade")
                .reporter(reporter)
                .partner(partner)
                .period(period)
                .value(Quantity.parse("over USD 131 billion"));
    }
}
