package org.summitry.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.figure.TradeFigure.Aspect;
import org.summitry.figure.TradeFigure.Basis;
import org.summitry.figure.TradeFigure.Kind;
import org.summitry.scalar.InvalidValueException;
import org.summitry.testing.Samples;
import org.summitry.time.Answer;

class TradeFigureTest {
    private static TradeFigure.Builder trade(String id, String value) {
        return TradeFigure.builder()
                .id(id)
                .kind(Kind.OBSERVATION)
                .indicator("two-way-trade")
                .reporter(Samples.asean())
                .partner(Samples.korea())
                .period("2024")
                .value(Quantity.parse(value));
    }

    private static TradeFigure.Builder relative(Aspect aspect, String value) {
        return trade("relative", value).aspect(aspect);
    }

    @Test
    void itIsTheLevelInItsPeriodUnlessItSaysOtherwise() {
        TradeFigure figure = trade("a", "USD 208.2 billion").build();

        assertThat(figure.aspect()).isEqualTo(Aspect.LEVEL);
        assertThat(figure.basis()).isEqualTo(Basis.IN_PERIOD);
        assertThat(figure.unitImplied()).isFalse();
        assertThat(figure.years()).isEmpty();
        assertThat(figure.conversions()).isEmpty();
        assertThat(figure.conditions()).isEmpty();
    }

    @Test
    void twoReportsOfTheSameThingAgreeWithinTheirRounding() {
        TradeFigure press = trade("press", "over USD 208.2 billion").build();
        TradeFigure office =
                trade("office", "USD 208,193 million".replace(",", "")).build();

        assertThat(trade("rounded", "USD 208.2 billion").build().agreement(office))
                .isEqualTo(Agreement.AGREE);
        assertThat(trade("rounded", "USD 208 billion").build().agreement(office))
                .isEqualTo(Agreement.AGREE);
        assertThat(trade("other", "USD 209 billion").build().agreement(office)).isEqualTo(Agreement.DIFFER);
        assertThat(press.agreement(office)).isEqualTo(Agreement.DIFFER);
        assertThat(office.agreement(press)).isEqualTo(Agreement.DIFFER);
        assertThat(trade("euro", "EUR 208.2 billion").build().agreement(office)).isEqualTo(Agreement.NOT_COMPARABLE);
    }

    @Test
    void aTargetCanBeHeldAgainstWhatWasObserved() {
        TradeFigure target = trade("target", "at least USD 300 billion")
                .kind(Kind.TARGET)
                .setOn("2024-10-10")
                .addCondition("If the agreement is upgraded")
                .build();
        TradeFigure observed = trade("observed", "USD 208.2 billion").build();

        assertThat(target.isComparableWith(observed)).isTrue();
        assertThat(target.agreement(observed)).isEqualTo(Agreement.DIFFER);
        assertThat(target.agreement(trade("reached", "USD 301 billion").build()))
                .isEqualTo(Agreement.AGREE);
    }

    static Stream<Named<UnaryOperator<TradeFigure.Builder>>> whatMakesItAnotherThing() {
        return Stream.of(
                Named.of("indicator", f -> f.indicator("exports")),
                Named.of("reporter", f -> f.reporter(Samples.vietnam())),
                Named.of("partner", f -> f.partner(Samples.vietnam())),
                Named.of("period", f -> f.period("2023")),
                Named.of("basis", f -> f.basis(Basis.PER_YEAR)),
                Named.of("aspect", f -> f.aspect(Aspect.GROWTH)),
                Named.of("growth since", f -> f.aspect(Aspect.GROWTH).comparedWith("2020")),
                Named.of("share of", f -> f.aspect(Aspect.SHARE).shareOf("all trade")),
                Named.of("years", f -> f.basis(Basis.TOTAL).years(5)));
    }

    @ParameterizedTest
    @MethodSource("whatMakesItAnotherThing")
    void figuresOfDifferentThingsAreNotComparable(UnaryOperator<TradeFigure.Builder> change) {
        TradeFigure figure = trade("a", "5 percent").build();
        TradeFigure other = change.apply(figure.toBuilder()).build();

        assertThat(figure.isComparableWith(other)).isFalse();
        assertThat(other.isComparableWith(figure)).isFalse();
        assertThat(figure.agreement(other)).isEqualTo(Agreement.NOT_COMPARABLE);
        assertThat(other.isComparableWith(other)).isTrue();
    }

    @Test
    void growthsSharesAndTotalsOfOneKindDifferInWhatTheyAreReckonedFrom() {
        TradeFigure growth =
                relative(Aspect.GROWTH, "5 percent").comparedWith("2023").build();
        assertThat(growth.isComparableWith(
                        growth.toBuilder().comparedWith("2022").build()))
                .isFalse();

        TradeFigure share =
                relative(Aspect.SHARE, "5 percent").shareOf("all trade").build();
        assertThat(share.isComparableWith(
                        share.toBuilder().shareOf("all exports").build()))
                .isFalse();

        TradeFigure total =
                trade("total", "USD 5 billion").basis(Basis.TOTAL).years(5).build();
        assertThat(total.isComparableWith(total.toBuilder().years(6).build())).isFalse();
    }

    @Test
    void twoDefinitionsAreTwoThingsAndAFigureWithoutOneIsComparableWithBoth() {
        TradeFigure usual = trade("usual", "USD 208.2 billion").build();
        TradeFigure goods = usual.toBuilder().id("goods").definition("goods").build();
        TradeFigure services = usual.toBuilder()
                .id("services")
                .definition("goods and services")
                .build();

        assertThat(goods.isComparableWith(services)).isFalse();
        assertThat(goods.agreement(services)).isEqualTo(Agreement.NOT_COMPARABLE);
        assertThat(goods.isComparableWith(goods)).isTrue();
        assertThat(goods.isComparableWith(usual)).isTrue();
        assertThat(usual.isComparableWith(services)).isTrue();
    }

    /** What is not known of both is not the same. */
    @Test
    void figuresOfNoPeriodOnRecordNeedNotBeOfOneTime() {
        TradeFigure undated =
                trade("a", "USD 208.2 billion").period(Optional.empty()).build();
        TradeFigure another =
                trade("b", "USD 187.2 billion").period(Optional.empty()).build();

        assertThat(undated.isComparableWith(another)).isFalse();
        assertThat(undated.isComparableWith(undated)).isFalse();
        assertThat(undated.agreement(another)).isEqualTo(Agreement.NOT_COMPARABLE);
        assertThat(undated.isComparableWith(trade("c", "USD 208.2 billion").build()))
                .isFalse();
        assertThat(trade("c", "USD 208.2 billion").build().isComparableWith(undated))
                .isFalse();
    }

    static Stream<Named<UnaryOperator<TradeFigure.Builder>>> whatDoesNotMakeItAnotherThing() {
        return Stream.of(
                Named.of("id", f -> f.id("another")),
                Named.of("kind", f -> f.kind(Kind.ESTIMATE)),
                Named.of("value", f -> f.value(Quantity.parse("7 percent"))),
                Named.of("unit implied", f -> f.unitImplied(true)),
                Named.of("part of", f -> f.partOf("whole")),
                Named.of("condition", f -> f.addCondition("If")),
                Named.of("rank", f -> f.rank(Samples.rank())),
                Named.of("source", f -> f.addCitation(Samples.citation())),
                Named.of(
                        "name of a party",
                        f -> f.reporter(Samples.asean().toBuilder()
                                .name("The Association")
                                .build())));
    }

    @ParameterizedTest
    @MethodSource("whatDoesNotMakeItAnotherThing")
    void figuresOfOneThingAreComparableWhateverElseIsSaidOfThem(UnaryOperator<TradeFigure.Builder> change) {
        TradeFigure figure = trade("a", "5 percent").build();

        assertThat(figure.isComparableWith(change.apply(figure.toBuilder()).build()))
                .isTrue();
    }

    @Test
    void aFigureWithoutAValueIsNotComparable() {
        TradeFigure rankOnly = TradeFigure.builder()
                .id("rank-only")
                .kind(Kind.OBSERVATION)
                .indicator("two-way-trade")
                .reporter(Samples.asean())
                .partner(Samples.korea())
                .period("2024")
                .rank(Samples.rank())
                .build();
        TradeFigure withValue = trade("a", "USD 208.2 billion").build();

        assertThat(rankOnly.isComparableWith(withValue)).isTrue();
        assertThat(rankOnly.agreement(withValue)).isEqualTo(Agreement.NOT_COMPARABLE);
        assertThat(withValue.agreement(rankOnly)).isEqualTo(Agreement.NOT_COMPARABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Aspect.class,
            names = {"GROWTH", "SHARE"})
    void aGrowthOrShareIsInPerCentOrPercentagePoints(Aspect aspect) {
        assertThat(relative(aspect, "5 percent").build().value()).isPresent();
        assertThat(relative(aspect, "5 percentage-points").build().value()).isPresent();
        assertThatThrownBy(() -> relative(aspect, "USD 5 billion").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "value: must be in percent or percentage-points unless aspect is level (it is %s), but was USD 5 billion",
                        aspect.name().toLowerCase(Locale.ROOT));
        assertThat(trade("level", "USD 5 billion").build().value()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Basis.class,
            names = {"IN_PERIOD", "PER_YEAR", "AT_DATE"})
    void onlyATotalHasANumberOfYears(Basis basis) {
        assertThatThrownBy(
                        () -> trade("a", "USD 5 billion").basis(basis).years(5).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "years: must be absent unless basis is total (it is %s), but was 5",
                        basis.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(trade("a", "USD 5 billion")
                        .basis(Basis.TOTAL)
                        .years(1)
                        .build()
                        .years())
                .hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aTotalIsOverAYearOrMore(int years) {
        assertThatThrownBy(() -> trade("a", "USD 5 billion")
                        .basis(Basis.TOTAL)
                        .years(years)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("years: must be 1 or more, but was " + years);
    }

    // The other side.

    @Test
    void theExportsOfOneAreTheImportsOfTheOther() {
        TradeFigure exports = trade("exports-2024", "USD 100 billion")
                .indicator("exports")
                .definition("goods")
                .rank(Samples.rank())
                .addCitation(Samples.citation())
                .build();

        assertThat(exports.mirror())
                .contains(trade("exports-2024", "USD 100 billion")
                        .indicator("imports")
                        .definition("goods")
                        .reporter(Samples.korea())
                        .partner(Samples.asean())
                        .addCitation(Samples.citation())
                        .build());
    }

    @Test
    void theMirrorOfAMirrorIsTheFigureAsItWas() {
        TradeFigure inflow =
                trade("inflow", "USD 5 billion").indicator("fdi-inflow").build();
        TradeFigure growth =
                relative(Aspect.GROWTH, "5 percent").comparedWith("2023").build();

        assertThat(inflow.mirror().flatMap(TradeFigure::mirror)).contains(inflow);
        assertThat(growth.mirror().flatMap(TradeFigure::mirror)).contains(growth);
        assertThat(growth.mirror().orElseThrow().isComparableWith(growth)).isFalse();
    }

    @Test
    void someFiguresHaveNoOtherSide() {
        TradeFigure figure = trade("a", "USD 5 billion").build();
        assertThat(figure.mirror()).isPresent();

        assertThat(figure.toBuilder().partner(Optional.empty()).build().mirror())
                .isEmpty();
        assertThat(figure.toBuilder().indicator("gdp").build().mirror()).isEmpty();
        assertThat(relative(Aspect.SHARE, "5 percent").build().mirror()).isEmpty();
        assertThat(figure.toBuilder()
                        .value(Optional.empty())
                        .rank(Samples.rank())
                        .build()
                        .mirror())
                .isEmpty();
    }

    // Targets.

    private static TradeFigure target(String value) {
        return trade("target", value).kind(Kind.TARGET).build();
    }

    @ParameterizedTest
    @CsvSource({
        "USD 200 billion,          USD 208.2 billion,        YES",
        "USD 200 billion,          USD 200.5 billion,        YES",
        "USD 200 billion,          over USD 200 billion,     YES",
        "USD 200 billion,          at least USD 200 billion, YES",
        "USD 200 billion,          USD 210 to 220 billion,   YES",
        "USD 200 billion,          USD 200 billion,          UNKNOWN",
        "USD 200 billion,          about USD 210 billion,    YES",
        "USD 200 billion,          about USD 200 billion,    UNKNOWN",
        "USD 200 billion,          over USD 100 billion,     UNKNOWN",
        "USD 200 billion,          up to USD 250 billion,    UNKNOWN",
        "USD 200 billion,          up to USD 200 billion,    UNKNOWN",
        "USD 200 billion,          USD 199.5 billion,        NO",
        "USD 200 billion,          nearly USD 200 billion,   NO",
        "USD 200 billion,          up to USD 199 billion,    NO",
        "USD 200 billion,          USD 190 to 195 billion,   NO",
        "USD 199.5 billion,        USD 199 billion,          NO",
        "USD 198.5 billion,        USD 199 billion,          YES",
        "USD 200 to 250 billion,   USD 210 billion,          YES",
        "at least USD 200 billion, USD 210 billion,          YES",
        "USD 0.2 trillion,         USD 210000 million,       YES",
        "USD 200 billion,          EUR 210 billion,          UNKNOWN",
    })
    void aTargetIsReachedIfWhateverTheObservationStandsForIsAtLeastTheAim(
            String target, String observed, Answer reached) {
        assertThat(target(target).isReachedBy(trade("observed", observed).build()))
                .isEqualTo(reached);
    }

    static Stream<Named<UnaryOperator<TradeFigure.Builder>>> whatIsNotWhatWasAimedAt() {
        return Stream.concat(
                whatMakesItAnotherThing(),
                Stream.of(
                        Named.of("no period", f -> f.period(Optional.empty())),
                        Named.of("no value", f -> f.value(Optional.empty()).rank(Samples.rank())),
                        Named.of("a forecast", f -> f.kind(Kind.FORECAST)),
                        Named.of("another target", f -> f.kind(Kind.TARGET)),
                        Named.of("a pledge", f -> f.kind(Kind.PLEDGE))));
    }

    @ParameterizedTest
    @MethodSource("whatIsNotWhatWasAimedAt")
    void nothingButAnObservationOfTheSameThingAndTimeTellsWhetherATargetIsReached(
            UnaryOperator<TradeFigure.Builder> change) {
        TradeFigure target = target("5 percent");
        TradeFigure observed = trade("observed", "9 percent").build();
        assertThat(target.isReachedBy(observed)).isEqualTo(Answer.YES);

        assertThat(target.isReachedBy(change.apply(observed.toBuilder()).build()))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aGrowthShareOrDefinitionIsReachedOnlyAsItIsReckoned() {
        TradeFigure growth = relative(Aspect.GROWTH, "5 percent")
                .kind(Kind.TARGET)
                .comparedWith("2020")
                .build();
        TradeFigure.Builder grown = relative(Aspect.GROWTH, "9 percent");
        assertThat(growth.isReachedBy(grown.comparedWith("2020").build())).isEqualTo(Answer.YES);
        assertThat(growth.isReachedBy(grown.comparedWith("2023").build())).isEqualTo(Answer.UNKNOWN);

        TradeFigure share = relative(Aspect.SHARE, "5 percent")
                .kind(Kind.TARGET)
                .shareOf("all trade")
                .build();
        TradeFigure.Builder had = relative(Aspect.SHARE, "9 percent");
        assertThat(share.isReachedBy(had.shareOf("all trade").build())).isEqualTo(Answer.YES);
        assertThat(share.isReachedBy(had.shareOf("all exports").build())).isEqualTo(Answer.UNKNOWN);

        TradeFigure goods =
                target("USD 5 billion").toBuilder().definition("goods").build();
        TradeFigure.Builder traded = trade("observed", "USD 9 billion");
        assertThat(goods.isReachedBy(traded.build())).isEqualTo(Answer.YES);
        assertThat(goods.isReachedBy(traded.definition("goods and services").build()))
                .isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        // A yearly flow that is to be reached by the end of a period is that of its last year.
        "PER_YEAR,  2021/2025, IN_PERIOD, 2025,      YES",
        "PER_YEAR,  2021/2025, PER_YEAR,  2025,      YES",
        "PER_YEAR,  2025,      IN_PERIOD, 2025,      YES",
        "PER_YEAR,  2021/2025, IN_PERIOD, 2024,      UNKNOWN",
        "PER_YEAR,  ../2025,   IN_PERIOD, 2025,      YES",
        // What all its years come to together says nothing of one year.
        "PER_YEAR,  2021/2025, TOTAL,     2021/2025, UNKNOWN",
        "PER_YEAR,  2021/2025, IN_PERIOD, 2021/2025, UNKNOWN",
        "PER_YEAR,  2021/2025, TOTAL,     2024/2025, UNKNOWN",
        // All others are of the whole period.
        "TOTAL,     2021/2025, TOTAL,     2021/2025, YES",
        "TOTAL,     2021/2025, IN_PERIOD, 2025,      UNKNOWN",
        "IN_PERIOD, 2025,      IN_PERIOD, 2025,      YES",
        "IN_PERIOD, 2025,      IN_PERIOD, 2024,      UNKNOWN",
        "AT_DATE,   2025,      AT_DATE,   2025,      YES",
        "AT_DATE,   2025,      IN_PERIOD, 2025,      UNKNOWN",
    })
    void theObservationIsOfTheTimeByWhoseEndTheTargetIsDue(
            Basis aimed, String due, Basis counted, String period, Answer reached) {
        TradeFigure target =
                target("USD 5 billion").toBuilder().basis(aimed).period(due).build();
        TradeFigure observed =
                trade("observed", "USD 9 billion").basis(counted).period(period).build();

        assertThat(target.isReachedBy(observed)).isEqualTo(reached);
    }

    @Test
    void anEstimateTellsAsWellAsAnObservation() {
        assertThat(target("USD 5 billion")
                        .isReachedBy(trade("estimate", "USD 9 billion")
                                .kind(Kind.ESTIMATE)
                                .build()))
                .isEqualTo(Answer.YES);
    }

    @Test
    void aTargetWithoutAPeriodOrValueIsNeverKnownToBeReached() {
        TradeFigure observed = trade("observed", "USD 9 billion").build();
        TradeFigure target = target("USD 5 billion");

        assertThat(target.toBuilder().period(Optional.empty()).build().isReachedBy(observed))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(target.toBuilder()
                        .value(Optional.empty())
                        .rank(Samples.rank())
                        .build()
                        .isReachedBy(observed))
                .isEqualTo(Answer.UNKNOWN);
    }
}
