package org.summitry.figure;

import static org.summitry.Refusals.BLANK;
import static org.summitry.Refusals.DATE;
import static org.summitry.Refusals.ID;
import static org.summitry.Refusals.PERIOD;
import static org.summitry.Refusals.WORD;
import static org.summitry.Refusals.refused;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.summitry.testing.Samples;

/** What the types of this room refuse, and what they say then: figures and ranks. */
class FigureInvariantsTest {
    @TestFactory
    Stream<DynamicTest> whatIsRefused() {
        return Stream.of(
                refused(
                        "figure with neither value nor rank",
                        () -> TradeFigure.builder()
                                .id("a")
                                .kind(TradeFigure.Kind.OBSERVATION)
                                .indicator("gdp")
                                .reporter(Samples.korea())
                                .build(),
                        "value: must be set unless there is a rank, but was absent"),
                refused(
                        "total over no year",
                        () -> Samples.growth().toBuilder().years(0).build(),
                        "years: must be 1 or more, but was 0"),
                refused(
                        "years of what is no total",
                        () -> Samples.figure().toBuilder().years(5).build(),
                        "years: must be absent unless basis is total (it is in-period), but was 5"),
                refused(
                        "blank whole of a share",
                        () -> Samples.share().toBuilder().shareOf(" ").build(),
                        "shareOf" + BLANK),
                refused(
                        "blank definition",
                        () -> Samples.figure().toBuilder().definition(" ").build(),
                        "definition" + BLANK),
                refused(
                        "blank condition of a figure",
                        () -> Samples.growth().toBuilder().addCondition(" ").build(),
                        "conditions" + BLANK),
                refused(
                        "growth in a currency",
                        () -> Samples.growth().toBuilder()
                                .value(Quantity.parse("USD 5"))
                                .build(),
                        "value: must be in percent or percentage-points unless aspect is level (it is growth), but was USD 5"),
                refused(
                        "share in a count",
                        () -> Samples.share().toBuilder()
                                .value(Quantity.parse("5 visits"))
                                .build(),
                        "value: must be in percent or percentage-points unless aspect is level (it is share), but was 5 visits"),
                refused(
                        "level that is compared",
                        () -> Samples.rate().toBuilder().comparedWith("2023").build(),
                        "comparedWith: must be absent unless aspect is growth (it is level), but was 2023"),
                refused(
                        "share that is compared",
                        () -> Samples.share().toBuilder().comparedWith("2023").build(),
                        "comparedWith: must be absent unless aspect is growth (it is share), but was 2023"),
                refused(
                        "level of a whole",
                        () -> Samples.rate().toBuilder().shareOf("trade").build(),
                        "shareOf: must be absent unless aspect is share (it is level), but was \"trade\""),
                refused(
                        "growth of a whole",
                        () -> Samples.growth().toBuilder().shareOf("trade").build(),
                        "shareOf: must be absent unless aspect is share (it is growth), but was \"trade\""),
                refused(
                        "conversions of no value",
                        () -> Samples.figure().toBuilder()
                                .value(Optional.empty())
                                .build(),
                        "conversions: must be empty unless value is set (it is absent), but was [EUR 190 billion]"),
                refused(
                        "figure that is part of itself",
                        () -> Samples.figure().toBuilder().partOf("trade-2024").build(),
                        "partOf: must be another figure, but was trade-2024"),
                refused(
                        "position 0",
                        () -> Samples.rank().toBuilder().position(0).build(),
                        "position: must be 1 or more, but was 0"),
                refused(
                        "position behind the last",
                        () -> Samples.rank().toBuilder().outOf(4).build(),
                        "outOf: must not be less than position (it is 5), but was 4"));
    }

    /** Setters that take a text read it in the notation of the attribute. */
    @TestFactory
    Stream<DynamicTest> textsOfAnotherNotation() {
        return Stream.of(
                refused("Rank.among", () -> Rank.builder().among("A"), ID + "\"A\""),
                refused("Rank.by", () -> Rank.builder().by("A"), "indicator" + WORD + "\"A\""),
                refused("Rank.period", () -> Rank.builder().period("x"), PERIOD + "\"x\""),
                refused("TradeFigure.id", () -> TradeFigure.builder().id("A"), ID + "\"A\""),
                refused(
                        "TradeFigure.indicator",
                        () -> TradeFigure.builder().indicator("A"),
                        "indicator" + WORD + "\"A\""),
                refused("TradeFigure.period", () -> TradeFigure.builder().period("x"), PERIOD + "\"x\""),
                refused("TradeFigure.comparedWith", () -> TradeFigure.builder().comparedWith("x"), PERIOD + "\"x\""),
                refused("TradeFigure.setOn", () -> TradeFigure.builder().setOn("x"), DATE + "\"x\""),
                refused("TradeFigure.partOf", () -> TradeFigure.builder().partOf("A"), ID + "\"A\""));
    }
}
