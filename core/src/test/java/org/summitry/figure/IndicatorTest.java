package org.summitry.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.scalar.InvalidValueException;

class IndicatorTest {
    @ParameterizedTest
    @ValueSource(strings = {"two-way-trade", "fdi-inflow", "semiconductor-exports"})
    void anyWordIsReadAndWrittenUnchanged(String word) {
        assertThat(Indicator.of(word)).hasToString(word).isEqualTo(new Indicator(word));
        assertThat(Indicator.of(word).value()).isEqualTo(word);
    }

    @Test
    void theNamedOnesHaveTheWordsOfTradeStatistics() {
        assertThat(Stream.of(
                        Indicator.TWO_WAY_TRADE,
                        Indicator.EXPORTS,
                        Indicator.IMPORTS,
                        Indicator.TRADE_BALANCE,
                        Indicator.FDI_INFLOW,
                        Indicator.FDI_OUTFLOW,
                        Indicator.FDI_STOCK,
                        Indicator.GDP,
                        Indicator.POPULATION,
                        Indicator.VISITOR_ARRIVALS,
                        Indicator.FUNDING))
                .extracting(Indicator::toString)
                .containsExactly(
                        "two-way-trade",
                        "exports",
                        "imports",
                        "trade-balance",
                        "fdi-inflow",
                        "fdi-outflow",
                        "fdi-stock",
                        "gdp",
                        "population",
                        "visitor-arrivals",
                        "funding");
        assertThat(Indicator.TWO_WAY_TRADE).isEqualTo(Indicator.of("two-way-trade"));
    }

    @Test
    void thePartnerCallsTheSameThingByItsMirror() {
        assertThat(Indicator.EXPORTS.mirror()).contains(Indicator.IMPORTS);
        assertThat(Indicator.IMPORTS.mirror()).contains(Indicator.EXPORTS);
        assertThat(Indicator.FDI_INFLOW.mirror()).contains(Indicator.FDI_OUTFLOW);
        assertThat(Indicator.FDI_OUTFLOW.mirror()).contains(Indicator.FDI_INFLOW);
        assertThat(Indicator.TWO_WAY_TRADE.mirror()).contains(Indicator.TWO_WAY_TRADE);
        assertThat(Indicator.of("exports").mirror()).contains(Indicator.of("imports"));
        assertThat(Indicator.TRADE_BALANCE.mirror()).isEmpty();
        assertThat(Indicator.GDP.mirror()).isEmpty();
        assertThat(Indicator.of("tourism").mirror()).isEmpty();
    }

    @Test
    void aWordThatIsNotOfTheFormOfAnIdIsRefused() {
        assertThatThrownBy(() -> Indicator.of("Two-way trade"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("indicator: must be 1 to 100 lower-case letters, digits and single hyphens between them, "
                        + "but was \"Two-way trade\"");
        assertThatThrownBy(() -> Indicator.of("")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void indicatorsAreSortedByTheirWord() {
        assertThat(Stream.of(Indicator.GDP, Indicator.EXPORTS, Indicator.of("aid"))
                        .sorted())
                .containsExactly(Indicator.of("aid"), Indicator.EXPORTS, Indicator.GDP);
    }
}
