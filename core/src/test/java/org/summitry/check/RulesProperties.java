package org.summitry.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.summitry.Summit;
import org.summitry.figure.Bounds;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.Unit;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.Series;
import org.summitry.partnership.Topic;
import org.summitry.party.Membership;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.source.Citation;
import org.summitry.source.Source;
import org.summitry.testing.SummitArbitraries;
import org.summitry.time.Answer;
import org.summitry.time.Period;
import org.summitry.time.TimeArbitraries;

class RulesProperties {
    /** The lists of a document. */
    private static final Map<String, Function<Summit, List<?>>> LISTS =
            ImmutableMap.<String, Function<Summit, List<?>>>builder()
                    .put("otherNames", Summit::otherNames)
                    .put("citations", Summit::citations)
                    .put("sources", Summit::sources)
                    .put("parties", Summit::parties)
                    .put("places", Summit::places)
                    .put("topics", Summit::topics)
                    .put("leaders", Summit::leaders)
                    .put("instruments", Summit::instruments)
                    .put("initiatives", Summit::initiatives)
                    .put("venues", Summit::venues)
                    .put("events", Summit::events)
                    .put("delegations", Summit::delegations)
                    .put("proposals", Summit::proposals)
                    .put("statements", Summit::statements)
                    .put("outcomes", Summit::outcomes)
                    .put("assessments", Summit::assessments)
                    .put("partnerships", Summit::partnerships)
                    .put("figures", Summit::figures)
                    .put("claims", Summit::claims)
                    .buildOrThrow();

    /** Its other fields, and whether they are there. */
    private static final Map<String, Function<Summit, Boolean>> FIELDS = ImmutableMap.of(
            "name", summit -> true,
            "status", summit -> true,
            "series", summit -> summit.series().isPresent(),
            "edition", summit -> summit.edition().isPresent(),
            "planned", summit -> summit.planned().isPresent(),
            "held", summit -> summit.held().isPresent(),
            "partOf", summit -> summit.partOf().isPresent());

    @Provide
    Arbitrary<Summit> summits() {
        return SummitArbitraries.summits();
    }

    @Property(tries = 300)
    void idsLookAlikeIfTheyAreTheSameWithoutHyphensBesideALetterAndWithLettersForDigits(
            @ForAll @Size(max = 12) Set<@StringLength(min = 1, max = 4) @Chars({'a', 'l', '1', '0', 'o'}) String> words,
            @ForAll @Size(max = 12) Set<@StringLength(min = 1, max = 3) @Chars({'a', 'l', '1'}) String> hyphened) {
        Set<String> ids = new LinkedHashSet<>(words);
        hyphened.forEach(word -> ids.add(word + "-" + word));
        Set<String> looks = new HashSet<>();
        long alike = ids.stream()
                .filter(id -> !looks.add(id.replaceAll("(?<=[a-z])-|-(?=[a-z])", "")
                        .replace('1', 'l')
                        .replace('0', 'o')))
                .count();

        assertThat(lookAlike(ids)).isEqualTo(alike);
    }

    @Test
    void ofManyIdsTheFewThatLookAlikeAreFound() {
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < 20_000; i++) {
            ids.add("t" + Integer.toString(i, 9).replace('1', 'b').replace('0', 'c'));
        }
        assertThat(lookAlike(ids)).isZero();

        ids.add("t2-b");
        ids.add("t-8");
        assertThat(lookAlike(ids)).isEqualTo(2);
    }

    private static long lookAlike(Set<String> topics) {
        Summit summit = Summit.builder()
                .id("a")
                .name("A")
                .status(Summit.Status.SCHEDULED)
                .addAllTopics(
                        topics.stream().map(id -> new Topic(Id.of(id), id)).toList())
                .build();
        return Checker.check(summit).stream()
                .filter(finding -> finding.code().equals("ids-look-alike"))
                .count();
    }

    @Property(tries = 200)
    void checkingNeverFailsAndPointsIntoTheRecord(@ForAll("summits") Summit summit) {
        for (Finding finding : Checker.check(summit)) {
            assertThat(finding.summit()).isEqualTo(summit.id());
            assertThat(finding.message()).isNotBlank();
            Stream.of(Optional.of(finding.pointer()), finding.other())
                    .flatMap(Optional::stream)
                    .forEach(pointer -> assertThat(exists(summit, pointer))
                            .as(finding.toString())
                            .isTrue());
        }
    }

    @Property(tries = 200)
    void checkingTwiceFindsTheSame(@ForAll("summits") Summit summit) {
        assertThat(Checker.check(summit))
                .isEqualTo(Checker.check(summit.toBuilder().build()));
    }

    @Property(tries = 100)
    void aRegisterHasTheFindingsOfItsRecordsFirst(@ForAll("summits") Summit first, @ForAll("summits") Summit second) {
        assertThat(Checker.standard().findings(List.of(first, second)))
                .startsWith(Stream.of(first, second)
                        .flatMap(summit -> Checker.check(summit).stream())
                        .toArray(Finding[]::new));
    }

    @Provide
    Arbitrary<List<TradeFigure>> conversions() {
        Arbitrary<String> words = Arbitraries.of("", "", "about ", "nearly ", "over ", "at least ");
        Arbitrary<Quantity> won = Combinators.combine(
                        words, Arbitraries.integers().between(20, 40))
                .as((word, number) -> Quantity.parse(word + "KRW " + number + " billion"));
        Arbitrary<Quantity> dollars = Arbitraries.oneOf(
                Combinators.combine(words, Arbitraries.integers().between(15, 30))
                        .as((word, number) -> Quantity.parse(word + "USD " + number + " million")),
                Arbitraries.integers()
                        .between(15, 30)
                        .map(low -> Quantity.parse("USD " + low + " to " + (low + 5) + " million")));
        return Combinators.combine(won, dollars, Arbitraries.of(true, false))
                .as((amount, other, turned) -> TradeFigure.builder()
                        .id("figure")
                        .kind(TradeFigure.Kind.PLEDGE)
                        .indicator(Indicator.FUNDING)
                        .reporter(Sample.KR)
                        .period("2026")
                        .value(turned ? other : amount)
                        .addConversion(turned ? amount : other)
                        .addCitation(Citation.of(
                                Source.builder().id("vns").publisher("VNS").build()))
                        .build())
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    /** The rule keeps two rates of those ahead only; this looks at all pairs. */
    @Property(tries = 500)
    void aRateIsFoundIfItCannotBeThatOfSomeAheadOfIt(@ForAll("conversions") List<TradeFigure> conversions) {
        Summit.Builder summit = Summit.builder().id("summit").name("Summit").status(Summit.Status.SCHEDULED);
        List<TradeFigure> ahead = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < conversions.size(); i++) {
            TradeFigure figure = conversions.get(i);
            summit.addFigure(figure.toBuilder().id("figure-" + i).build());
            if (ahead.stream().anyMatch(other -> isAbove(figure, other) || isAbove(other, figure))) {
                expected.add("/figures/" + i + "/conversions/0");
            } else {
                ahead.add(figure);
            }
        }

        assertThat(Checker.check(summit.build()))
                .filteredOn(finding -> finding.code().equals("conversion-rates-differ"))
                .extracting(Finding::pointer)
                .containsExactlyElementsOf(expected);
    }

    @Provide
    Arbitrary<Period> periods() {
        return TimeArbitraries.closePeriods();
    }

    @Property(tries = 1000)
    void theDaysOfAPeriodAreThoseThatItContains(@ForAll("periods") Period period) {
        Stream<LocalDate> sides = Stream.of(period.start(), period.end())
                .flatMap(Optional::stream)
                .flatMap(date -> Stream.of(date.earliest(), date.firstDay(), date.lastDay(), date.latest()));
        sides.flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1))).forEach(day -> {
            assertThat(Days.possible(period).contains(day))
                    .as("%s on %s", period, day)
                    .isEqualTo(period.contains(day) != Answer.NO);
            assertThat(Days.certain(period).contains(day))
                    .as("%s on %s", period, day)
                    .isEqualTo(period.contains(day) == Answer.YES);
        });
    }

    @Provide
    Arbitrary<List<Membership>> memberships() {
        Arbitrary<Optional<Period>> periods = Arbitraries.of(
                        "",
                        "2025",
                        "2025-10",
                        "2025-10~",
                        "2025-10-26",
                        "2025-10-27",
                        "2025-10-27?",
                        "2025-10-20/2025-10-26",
                        "2025-10-24/2025-10-25",
                        "2025-10-28/..",
                        "2025-10-29/",
                        "../2025-10-26",
                        "/2025-10-24",
                        "2025-10/..",
                        "2020/2025")
                .map(text -> text.isEmpty() ? Optional.empty() : Optional.of(Period.parse(text)));
        return Combinators.combine(
                        Arbitraries.of(
                                Membership.Status.MEMBER, Membership.Status.SUSPENDED, Membership.Status.OBSERVER),
                        periods)
                .as((status, period) -> Membership.builder()
                        .member("TL")
                        .status(status)
                        .period(period)
                        .build())
                .set()
                .ofMaxSize(4)
                .map(List::copyOf);
    }

    /** The rule looks at whole stretches of days; this asks for each day. */
    @Property(tries = 1000)
    void aPartyIsFoundIfItIsAMemberOnNoDayOfTheSummit(
            @ForAll("memberships") List<Membership> memberships, @ForAll("daysOfSummits") Period held) {
        Party bloc = Party.builder()
                .code("ASEAN")
                .kind(Party.Kind.BLOC)
                .name("ASEAN")
                .memberships(memberships)
                .build();
        Summit summit = Summit.builder()
                .id("summit")
                .name("Summit")
                .status(Summit.Status.HELD)
                .held(held)
                .addDelegation(
                        Delegation.builder().party(Sample.TL).within(bloc).build())
                .build();
        boolean member = held.earliest()
                .orElseThrow()
                .minusDays(1)
                .datesUntil(held.latest().orElseThrow().plusDays(2))
                .anyMatch(day -> bloc.hasMember(Sample.TL.code(), day) != Answer.NO);

        assertThat(Checker.check(summit).stream().map(Finding::code))
                .filteredOn("not-a-member"::equals)
                .hasSize(member || memberships.isEmpty() ? 0 : 1);
    }

    @Provide
    Arbitrary<Period> daysOfSummits() {
        return Arbitraries.of("2025-10-27", "2025-10-26/2025-10-28", "2025-10", "2025-10-27~")
                .map(Period::parse);
    }

    @Provide
    Arbitrary<List<Summit>> editions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(
                                "", "2020", "2020-05", "2020-05-01", "2020-05-02", "2020-05-03", "2021", "2020/2021"),
                        Arbitraries.of(Summit.Status.HELD, Summit.Status.HELD, Summit.Status.CANCELLED))
                .as((number, dates, status) -> Summit.builder()
                        .id("id")
                        .name("Summit")
                        .series(Series.of("series", "Series"))
                        .edition(number)
                        .status(status)
                        .planned(dates.isEmpty() ? Optional.empty() : Optional.of(Period.parse(dates))))
                .list()
                .ofMaxSize(7)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> list.get(i).id("id-" + i).build())
                        .toList());
    }

    /** The rule holds none against all others; this does. */
    @Property(tries = 1000)
    void anEditionIsFoundIfItIsOutOfLineWithSomeAheadOfIt(@ForAll("editions") List<Summit> register) {
        List<Id> expected = new ArrayList<>();
        for (Summit summit : register) {
            if (summit.status() == Summit.Status.HELD
                    && register.subList(0, register.indexOf(summit)).stream()
                            .anyMatch(o -> o.status() == Summit.Status.HELD && areOutOfLine(summit, o))) {
                expected.add(summit.id());
            }
        }

        assertThat(Checker.standard().findings(register))
                .filteredOn(finding -> finding.code().equals("edition-out-of-line"))
                .extracting(Finding::summit)
                .containsExactlyElementsOf(expected);
    }

    private static boolean areOutOfLine(Summit summit, Summit other) {
        int order = Integer.compare(summit.edition().getAsInt(), other.edition().getAsInt());
        if (order == 0) {
            return true;
        }
        Optional<Period> lower = (order < 0 ? summit : other).dates();
        Optional<Period> higher = (order < 0 ? other : summit).dates();
        return lower.isPresent() && higher.isPresent() && Days.isBefore(higher.get(), lower.get());
    }

    @Provide
    Arbitrary<List<TradeFigure>> trade() {
        Arbitrary<String> words = Arbitraries.of("", "", "about ", "nearly ", "over ", "at least ", "up to ");
        Arbitrary<Quantity> sides = Combinators.combine(
                        words, Arbitraries.integers().between(1, 6))
                .as((word, number) -> Quantity.parse(word + "USD " + number + " billion"));
        Arbitrary<Quantity> totals = Combinators.combine(
                        words, Arbitraries.integers().between(2, 12))
                .as((word, number) -> Quantity.parse(word + "USD " + number + " billion"));
        return Arbitraries.oneOf(
                        Combinators.combine(Arbitraries.of(Indicator.EXPORTS, Indicator.IMPORTS), sides)
                                .as(RulesProperties::traded),
                        totals.map(total -> traded(Indicator.TWO_WAY_TRADE, total)))
                .list()
                .ofMinSize(3)
                .ofMaxSize(8);
    }

    private static TradeFigure traded(Indicator indicator, Quantity value) {
        return TradeFigure.builder()
                .id("figure")
                .kind(TradeFigure.Kind.OBSERVATION)
                .indicator(indicator)
                .reporter(Sample.KR)
                .partner(Sample.JP)
                .period("2024")
                .value(value)
                .build();
    }

    /** The rule looks at two sums for each total; this looks at all. */
    @Property(tries = 500)
    void aTotalIsFoundIfSomeExportsAndImportsCannotGiveIt(@ForAll("trade") List<TradeFigure> figures) {
        Summit.Builder summit = Summit.builder().id("summit").name("Summit").status(Summit.Status.SCHEDULED);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            TradeFigure total = figures.get(i);
            summit.addFigure(total.toBuilder().id("figure-" + i).build());
            boolean fits = of(figures, Indicator.EXPORTS)
                    .allMatch(exports -> of(figures, Indicator.IMPORTS)
                            .allMatch(imports -> exports.plus(imports)
                                    .overlaps(total.value().orElseThrow().bounds())));
            if (total.indicator().equals(Indicator.TWO_WAY_TRADE) && !fits) {
                expected.add("/figures/" + i + "/value");
            }
        }

        assertThat(Checker.check(summit.build()))
                .filteredOn(finding -> finding.code().equals("trade-does-not-add-up"))
                .extracting(Finding::pointer)
                .containsExactlyElementsOf(expected);
    }

    private static Stream<Bounds> of(List<TradeFigure> figures, Indicator indicator) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .map(figure -> figure.value().orElseThrow().bounds());
    }

    /** Whether the fewest won for a dollar of one are more than the most of another. */
    private static boolean isAbove(TradeFigure one, TradeFigure other) {
        Optional<BigDecimal> most = in("KRW", other).high();
        Optional<BigDecimal> mostDollars = in("USD", one).high();
        return most.isPresent()
                && mostDollars.isPresent()
                && in("KRW", one)
                                .low()
                                .orElseThrow()
                                .multiply(in("USD", other).low().orElseThrow())
                                .compareTo(most.get().multiply(mostDollars.get()))
                        > 0;
    }

    private static Bounds in(String currency, TradeFigure figure) {
        Quantity value = figure.value().orElseThrow();
        return (value.unit().equals(Unit.of(currency))
                        ? value
                        : figure.conversions().get(0))
                .bounds();
    }

    /** Looks at the first two steps. */
    private static boolean exists(Summit summit, String pointer) {
        String[] steps = pointer.split("/", -1);
        assertThat(steps[0]).isEmpty();
        Function<Summit, List<?>> list = LISTS.get(steps[1]);
        if (list == null) {
            return FIELDS.getOrDefault(steps[1], s -> false).apply(summit);
        }
        int size = list.apply(summit).size();
        return steps.length == 2 ? size > 0 : Integer.parseInt(steps[2]) < size;
    }
}
