package org.summitry.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.Summit;
import org.summitry.figure.Agreement;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.json.ReadResult;
import org.summitry.json.SummitryJson;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.TextVersion;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.Statement;
import org.summitry.scalar.PartyCode;
import org.summitry.source.Source;
import org.summitry.time.Answer;
import org.summitry.time.Period;

/** The documents that are shipped: that they are sound, and that they say what is known of the summits. */
class DocumentsTest {
    private static final SummitryJson JSON = SummitryJson.create();

    static ImmutableList<String> shipped() {
        return Documents.SHIPPED;
    }

    private static byte[] bytes(String id) {
        try (InputStream in =
                DocumentsTest.class.getResourceAsStream("/org/summitry/examples/summits/" + id + ".json")) {
            return Objects.requireNonNull(in, id).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Summit summit(String id) {
        return JSON.read(bytes(id));
    }

    private static List<Summit> all() {
        return shipped().stream().map(DocumentsTest::summit).toList();
    }

    @Test
    void theListOfDocumentsIsWhatTheFolderHas() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(DocumentsTest.class.getResource("/org/summitry/examples/summits"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            assertThat(files.map(f -> f.getFileName().toString()).sorted().toList())
                    .isEqualTo(shipped().stream().map(id -> id + ".json").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aDocumentReadsWithoutAnyProblem(String id) {
        ReadResult<Summit> result = JSON.tryRead(bytes(id));

        assertThat(result.problems()).isEmpty();
        assertThat(result.value().orElseThrow().id().value()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aDocumentIsStoredAsItIsWritten(String id) {
        assertThat(JSON.write(summit(id)).getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes(id));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everySourceIsCited(String id) {
        Summit summit = summit(id);
        // Built anew, a record lists the sources that something in it cites, and no others.
        Summit rebuilt = summit.toBuilder().sources(ImmutableList.of()).build();

        assertThat(rebuilt.sources()).containsExactlyInAnyOrderElementsOf(summit.sources());
        assertThat(summit.sources()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everythingThatIsListedIsMentioned(String id) {
        Summit summit = summit(id);
        Summit rebuilt = summit.toBuilder()
                .parties(ImmutableList.of())
                .places(ImmutableList.of())
                .topics(ImmutableList.of())
                .leaders(ImmutableList.of())
                .initiatives(ImmutableList.of())
                .build();

        assertThat(rebuilt.parties()).hasSameElementsAs(summit.parties());
        assertThat(rebuilt.places()).hasSameElementsAs(summit.places());
        assertThat(rebuilt.topics()).hasSameElementsAs(summit.topics());
        assertThat(rebuilt.leaders()).hasSameElementsAs(summit.leaders());
        assertThat(rebuilt.initiatives()).hasSameElementsAs(summit.initiatives());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsPointedAtIsThere(String id) {
        Summit summit = summit(id);

        for (Outcome outcome : summit.outcomes()) {
            assertThat(outcome.figures()).allMatch(summit::has);
            outcome.partOf()
                    .ifPresent(
                            whole -> assertThat(summit.outcome(whole.value())).isPresent());
            for (ProposalRef ref : outcome.answers()) {
                Summit asked = ref.summit().map(s -> summit(s.value())).orElse(summit);
                assertThat(asked.find(new ProposalRef(ref.proposal(), ref.measure(), Optional.empty())))
                        .as(ref.toString())
                        .isPresent();
            }
        }
        for (Statement statement : summit.statements()) {
            assertThat(statement.about()).allMatch(summit::has);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void delegatesHoldTheirOfficeOnTheDaysOfTheSummit(String id) {
        Summit summit = summit(id);
        Period dates = summit.dates().orElseThrow();

        for (Delegation delegation : summit.delegations()) {
            for (Delegate delegate : delegation.delegates()) {
                assertThat(delegate.officeHeld()
                                .orElseThrow()
                                .isHeldOn(dates.earliest().orElseThrow()))
                        .as(delegate.leader().id().value())
                        .isNotEqualTo(Answer.NO);
            }
        }
    }

    @Test
    void oneIdOfALeaderIsOnePerson() {
        Map<String, Optional<String>> families = new HashMap<>();
        for (Summit summit : all()) {
            for (Leader leader : summit.leaders()) {
                Optional<String> family = leader.name().family();
                assertThat(families.getOrDefault(leader.id().value(), family))
                        .as(leader.id().value())
                        .isEqualTo(family);
                families.put(leader.id().value(), family);
            }
        }
        assertThat(families).containsKeys("pham-minh-chinh", "xi-jinping", "ursula-von-der-leyen");
    }

    @Test
    void oneIdOfATopicHasOneLabel() {
        Map<String, Set<String>> labels = all().stream()
                .flatMap(s -> s.topics().stream())
                .collect(Collectors.groupingBy(
                        t -> t.id().value(), TreeMap::new, Collectors.mapping(Topic::label, Collectors.toSet())));

        assertThat(labels).allSatisfy((id, l) -> assertThat(l).as(id).hasSize(1));
    }

    @Test
    void theSummitOf2024MadeThePartnershipComprehensiveAndStrategic() {
        Summit summit = summit("asean-rok-25");

        assertThat(summit.edition()).hasValue(25);
        assertThat(summit.series()).isEqualTo(summit("asean-rok-26").series());
        assertThat(summit.held()).contains(Period.parse("2024-10-10"));
        assertThat(hosts(summit)).containsExactly("LA");
        assertThat(summit.partnership("asean-rok").orElseThrow().latestStep().orElseThrow())
                .satisfies(step -> {
                    assertThat(step.level()).isEqualTo(PartnershipLevel.COMPREHENSIVE_STRATEGIC);
                    assertThat(step.summit().orElseThrow().id()).contains(summit.id());
                    assertThat(step.instrument()).isPresent();
                });
        assertThat(summit.unanswered()).isEmpty();
    }

    @Test
    void timorLesteWasNotYetAMember() {
        var day = summit("asean-rok-25").held().flatMap(Period::earliest).orElseThrow();
        var before = summit("asean-rok-25").party("ASEAN").orElseThrow();
        var after = summit("asean-rok-26").party("ASEAN").orElseThrow();
        PartyCode timorLeste = PartyCode.of("TL");

        assertThat(before.hasMember(timorLeste, day)).isEqualTo(Answer.NO);
        assertThat(before.membersOn(day)).hasSize(10);
        assertThat(after.hasMember(timorLeste, day)).isEqualTo(Answer.NO);
        assertThat(after.membersOn(day.plusYears(2))).hasSize(11);
    }

    @Test
    void theCommemorativeSummitHasNoEdition() {
        Summit summit = summit("asean-rok-commemorative-2019");

        assertThat(summit.edition()).isEmpty();
        assertThat(summit.series()).isEqualTo(summit("asean-rok-26").series());
        assertThat(summit.delegations(Delegation.Capacity.CO_CHAIR))
                .extracting(d -> d.party().code().value())
                .containsExactly("KR", "TH");
        assertThat(summit.delegationsOf("KH").get(0).delegates().get(0).inPlaceOf())
                .map(l -> l.id().value())
                .contains("hun-sen");
        assertThat(summit.unanswered())
                .extracting(ProposalRef::toString)
                .contains("next-three-decades#marine-centre", "connections#ports")
                .doesNotContain("connections#people");
        assertThat(summit.claimsAbout("asean-rok-commemorative-2019")).isNotEmpty();
    }

    @Test
    void sourcesGiveTheTradeOf2018Differently() {
        Summit summit = summit("asean-rok-commemorative-2019");
        List<TradeFigure> figures = summit.figures(Indicator.TWO_WAY_TRADE, "ASEAN", "KR", Period.ofYear(2018));

        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).agreement(figures.get(1))).isEqualTo(Agreement.DIFFER);
    }

    @Test
    void riyadhMetOnline() {
        Summit summit = summit("g20-riyadh-2020");

        assertThat(summit.edition()).hasValue(15);
        assertThat(summit.mode()).contains(Summit.Mode.ONLINE);
        assertThat(summit.venues()).isEmpty();
        assertThat(summit.events()).extracting(LifeEvent::kind).contains(LifeEvent.Kind.MOVED);
        assertThat(summit.delegations().stream().flatMap(d -> d.delegates().stream()))
                .allMatch(d -> d.presence().equals(Optional.of(Delegate.Presence.ONLINE)));
        Delegation union = summit.delegationsOf("EU").get(0);
        assertThat(union.is(Delegation.Capacity.MEMBER)).isTrue();
        assertThat(union.delegates())
                .extracting(d -> d.leader().id().value())
                .containsExactly("charles-michel", "ursula-von-der-leyen");
        assertThat(summit.unanswered()).extracting(ProposalRef::toString).contains("pandemic-treaty");
    }

    @Test
    void rioHasBothUnionsAsMembers() {
        Summit summit = summit("g20-rio-2024");

        assertThat(summit.delegations(Delegation.Capacity.MEMBER))
                .extracting(d -> d.party().code().value())
                .contains("BR", "EU", "AFRICAN-UNION");
        assertThat(summit.sides()).isEqualTo(summit.delegations());
        assertThat(summit.outcome("pandemic-agreement-backed").orElseThrow().answers())
                .containsExactly(ProposalRef.of("pandemic-treaty").at("g20-riyadh-2020"));
        assertThat(summit.answersTo(ProposalRef.of("alliance")))
                .extracting(o -> o.id().value())
                .containsExactly("alliance-launched");
    }

    @Test
    void glasgowCameAYearLateAndTookADayLonger() {
        Summit summit = summit("cop26-glasgow");
        Period planned = summit.planned().orElseThrow();
        Period held = summit.held().orElseThrow();

        assertThat(held).isNotEqualTo(planned);
        assertThat(held).isEqualTo(Period.parse("2021-10-31/2021-11-13"));
        assertThat(summit.events())
                .extracting(LifeEvent::kind)
                .startsWith(LifeEvent.Kind.SCHEDULED, LifeEvent.Kind.POSTPONED)
                .endsWith(LifeEvent.Kind.OVERRAN);
        assertThat(summit.events().get(0).dates()).contains(planned);
        assertThat(summit.events().get(summit.events().size() - 1).dates()).contains(held);
        assertThat(hosts(summit)).containsExactly("GB", "IT");
    }

    @Test
    void theTextOnCoalChangedAtTheEnd() {
        Outcome coal = summit("cop26-glasgow").outcome("coal").orElseThrow();

        assertThat(coal.versions())
                .extracting(TextVersion::stage)
                .containsExactly(TextVersion.Stage.DRAFT, TextVersion.Stage.DRAFT, TextVersion.Stage.ADOPTED);
        assertThat(coal.versions().get(1).text().orElseThrow()).contains("Phase out unabated coal");
        assertThat(coal.versions().get(2).text().orElseThrow()).contains("Phase down unabated coal");
        assertThat(coal.answers()).containsExactly(ProposalRef.of("phase-down-of-coal"));
    }

    @Test
    void theGoalForClimateFinanceAndWhatWasCounted() {
        Summit summit = summit("cop26-glasgow");
        TradeFigure goal = figure(summit, "climate-finance-goal");
        TradeFigure counted = figure(summit, "climate-finance-2020-oecd");
        TradeFigure estimated = figure(summit, "climate-finance-2020-oxfam");

        assertThat(goal.kind()).isEqualTo(TradeFigure.Kind.TARGET);
        assertThat(goal.basis()).isEqualTo(TradeFigure.Basis.PER_YEAR);
        assertThat(goal.value()).contains(Quantity.parse("USD 100 billion"));
        assertThat(counted.value()).contains(Quantity.parse("USD 83.3 billion"));
        assertThat(estimated.value()).contains(Quantity.parse("USD 21 to 24.5 billion"));
        assertThat(counted.agreement(estimated)).isEqualTo(Agreement.DIFFER);
        assertThat(summit.unanswered()).extracting(ProposalRef::toString).contains("finance-facility");
    }

    @Test
    void santiagoWasCancelled() {
        Summit summit = summit("apec-santiago-2019");

        assertThat(summit.status()).isEqualTo(Summit.Status.CANCELLED);
        assertThat(summit.held()).isEmpty();
        assertThat(summit.planned()).contains(Period.parse("2019-11-16/2019-11-17"));
        assertThat(summit.events())
                .extracting(LifeEvent::kind)
                .containsExactly(LifeEvent.Kind.SCHEDULED, LifeEvent.Kind.CANCELLED);
        assertThat(summit.delegations()).noneMatch(d -> d.attendance() == Delegation.Attendance.ATTENDED);
    }

    @Test
    void brusselsHadTwoBlocsAndOneDissent() {
        Summit summit = summit("eu-celac-2023");

        assertThat(summit.edition()).hasValue(3);
        assertThat(summit.sides()).extracting(d -> d.party().code().value()).containsExactly("EU", "CELAC");
        assertThat(summit.sides()).allMatch(d -> d.is(Delegation.Capacity.CO_CHAIR));
        assertThat(summit.delegationsWithin("CELAC"))
                .extracting(d -> d.party().code().value())
                .contains("VE", "NI");
        assertThat(summit.statement("nicaragua-does-not-agree").orElseThrow().onBehalfOf())
                .extracting(p -> p.code().value())
                .containsExactly("NI");
        TradeFigure pledge = figure(summit, "investment-commission");
        assertThat(pledge.kind()).isEqualTo(TradeFigure.Kind.PLEDGE);
        assertThat(pledge.value()).contains(Quantity.parse("over EUR 45 billion"));
        assertThat(pledge.period()).contains(Period.parse("../2027"));
    }

    @Test
    void someProposalsAreAnsweredAndSomeAreNot() {
        List<Summit> withProposals =
                all().stream().filter(s -> !s.proposals().isEmpty()).toList();

        assertThat(withProposals.stream()
                        .filter(s -> s.outcomes().stream()
                                .anyMatch(o -> !s.answeredBy(o).isEmpty())))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(withProposals.stream().filter(s -> !s.unanswered().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void sourcesNameTheirPublisherAndWhatHelpsToFindThem() {
        for (Summit summit : all()) {
            for (Source source : summit.sources()) {
                assertThat(source.title().isPresent()
                                || source.address().isPresent()
                                || source.published().isPresent())
                        .as(summit.id() + " " + source.id())
                        .isTrue();
            }
        }
    }

    private static List<String> hosts(Summit summit) {
        return summit.delegations(Delegation.Capacity.HOST).stream()
                .map(d -> d.party().code().value())
                .toList();
    }

    private static TradeFigure figure(Summit summit, String id) {
        return summit.figures().stream()
                .filter(f -> f.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
