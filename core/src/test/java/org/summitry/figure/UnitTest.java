package org.summitry.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.scalar.InvalidValueException;

class UnitTest {
    @ParameterizedTest
    @ValueSource(strings = {"USD", "KRW", "XXX", "DEM", "AAA", "ZZZ"})
    void threeCapitalLettersAreACurrency(String code) {
        assertThat(Unit.of(code).isCurrency()).isTrue();
        assertThat(Unit.currency(code)).isEqualTo(Unit.of(code));
        assertThat(Unit.of(code)).hasToString(code).isEqualTo(new Unit(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "percent",
                "percentage-points",
                "visits",
                "tonnes",
                "co2-tonnes",
                "2025",
                "to",
                "teu",
                "km",
                "mwh"
            })
    void anyOtherWordIsWhatItSays(String word) {
        assertThat(Unit.of(word).isCurrency()).isFalse();
        assertThat(Unit.of(word)).hasToString(word).isEqualTo(new Unit(word));
        assertThatThrownBy(() -> Unit.currency(word))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("currency: must be an ISO 4217 code such as USD, but was \"%s\"", word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "US",
                "USDX",
                "Usd",
                "US$",
                "ÜSD",
                "Visits",
                "visits ",
                "two words",
                "-visits",
                "visits-",
                "a--b"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Unit.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "unit: must be an ISO 4217 code such as USD or a word such as percent or visits, but was \"%s\"",
                        text);
        assertThatThrownBy(() -> Unit.currency(text)).isInstanceOf(InvalidValueException.class);
    }

    /** It would be a unit of its own, which compares with no figure in that currency. */
    @ParameterizedTest
    @ValueSource(strings = {"usd", "eur", "krw", "dem", "zwg", "xdr"})
    void aCurrencyInLowerCaseIsRefusedAndNamed(String word) {
        assertThatThrownBy(() -> Unit.of(word))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "unit: must be %s, in capitals, if it is that currency, but was \"%s\"",
                        word.toUpperCase(Locale.ROOT), word);
    }

    @Test
    void noCurrencyThatTheJdkKnowsIsAWordInLowerCase() {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            boolean isForTests = code.equals("XXX") || code.equals("XTS");

            assertThat(isUnit(code.toLowerCase(Locale.ROOT))).as(code).isEqualTo(isForTests);
        }
    }

    private static boolean isUnit(String text) {
        try {
            return Unit.of(text).value().equals(text);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** "5 million" would say nothing of what is counted. */
    @ParameterizedTest
    @ValueSource(strings = {"one", "thousand", "million", "billion", "trillion"})
    void aMultiplierIsNoUnit(String word) {
        assertThatThrownBy(() -> Unit.of(word))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("unit: must not be the word of a multiplier, but was \"%s\"", word);
    }

    @Test
    void theUnitsThatOccurMostAreNamed() {
        assertThat(Unit.USD).isEqualTo(Unit.currency("USD"));
        assertThat(Unit.EUR).isEqualTo(Unit.currency("EUR"));
        assertThat(Unit.PERCENT).isEqualTo(Unit.of("percent")).isNotEqualTo(Unit.PERCENTAGE_POINTS);
        assertThat(Unit.PERCENTAGE_POINTS).isEqualTo(Unit.of("percentage-points"));
    }
}
