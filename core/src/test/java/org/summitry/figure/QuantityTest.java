package org.summitry.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.scalar.InvalidValueException;

class QuantityTest {
    private static final String DIGITS_RULE =
            "must have at most 38 digits, at most 18 of them after the point, and no exponent, but was ";
    private static final Unit VISITS = Unit.of("visits");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USD 208.2 billion",
                "over USD 208.2 billion",
                "about 15 million visits",
                "nearly USD 1 trillion",
                "at least EUR 10",
                "up to 7.60 percent",
                "USD 100 to 120 billion",
                "about USD 100 to 120 billion",
                "95 percent",
                "-0.5 percentage-points",
                "-3 to -1 percent",
                "0 visits",
                "0.00 percent",
                "7.60 percent",
                "7.6 percent",
                "100 thousand visits",
                "12 to 15 visits",
                "5 to",
                "5 to 6 to",
                "5 about",
                "about 5 about",
                "5 2025"
            })
    void whatIsReadIsWrittenUnchanged(String text) {
        assertThat(Quantity.parse(text)).hasToString(text);
    }

    @Test
    void aReportKeepsItsDigitsItsMultiplierAndItsWord() {
        Quantity trade = Quantity.parse("over USD 208.2 billion");

        assertThat(trade.number()).isEqualTo(new BigDecimal("208.2"));
        assertThat(trade.to()).isEmpty();
        assertThat(trade.magnitude()).isEqualTo(Magnitude.BILLION);
        assertThat(trade.qualifier()).isEqualTo(Qualifier.OVER);
        assertThat(trade.unit()).isEqualTo(Unit.USD);
        assertThat(trade)
                .isEqualTo(Quantity.of("208.2", Magnitude.BILLION, Unit.USD).with(Qualifier.OVER));
    }

    @Test
    void aRangeKeepsBothItsEnds() {
        Quantity range = Quantity.range("100", "120", Magnitude.BILLION, Unit.USD);

        assertThat(range.number()).isEqualTo(new BigDecimal("100"));
        assertThat(range.to()).contains(new BigDecimal("120"));
        assertThat(range).isEqualTo(Quantity.parse("USD 100 to 120 billion"));
        assertThat(range.with(Qualifier.ABOUT)).hasToString("about USD 100 to 120 billion");
    }

    @Test
    void theWordExactlyMayBeWrittenAndIsNeverSaid() {
        assertThat(Quantity.parse("exactly 5 visits"))
                .isEqualTo(Quantity.of("5", VISITS))
                .hasToString("5 visits");
    }

    @Test
    void trailingZerosCount() {
        assertThat(Quantity.parse("7.60 percent")).isNotEqualTo(Quantity.parse("7.6 percent"));
        assertThat(Quantity.of("7.60", Unit.PERCENT)).hasToString("7.60 percent");
        assertThat(Quantity.of("100", VISITS)).isNotEqualTo(Quantity.of("100.0", VISITS));
    }

    @ParameterizedTest
    @CsvSource({"208.2, 4", "15, 2", "007, 1", "7.60, 3", "0.050, 2", "0, 1", "0.00, 1", "1000, 4", "-42, 2"})
    void significantDigitsAreThoseThatTheSourceGives(String digits, int count) {
        assertThat(Quantity.of(digits, VISITS).significantDigits()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "USD 208.2 billion, 208200000000",
        "15 million visits, 15000000",
        "-3 thousand visits, -3000",
        "0.5 trillion visits, 500000000000",
        "95 percent, 95",
        "over USD 2 billion, 2000000000",
        "USD 100 to 120 billion, 100000000000",
    })
    void theAmountHasTheMultiplierCarriedOut(String text, BigDecimal amount) {
        assertThat(Quantity.parse(text).amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "USD",
                "5",
                "USD 5 visits",
                "5 USD",
                "usd",
                "US 5",
                "USDX 5",
                "USD  5",
                " USD 5",
                "USD 5 ",
                "USD 5\n",
                "USD 5billion",
                "USD 5 Billion",
                "USD 5 billions",
                "billion USD 5",
                "5 billion",
                "over",
                "around 5 visits",
                "Over 5 visits",
                "USD +5",
                "USD .5",
                "USD 5.",
                "USD 5,000",
                "USD 1e3",
                "USD 1E3",
                "USD five",
                "USD ５",
                "USD ٥",
                "USD 5 to",
                "USD 5 to billion",
                "USD 5-6",
                "USD 5 to USD 6",
                "over over 5 visits",
                "5 visits visits",
                "5 Visits",
                "--5 visits",
                "NaN visits",
                "USD 0x10"
            })
    void aTextOfAnotherNotationIsRefused(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "quantity: must read like \"over USD 208.2 billion\" or \"15 million visits\", but was \"%s\"",
                        text.replace("\n", "\\u000A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "five",
                "0x10",
                "1,000",
                "1 000",
                "1.2.3",
                "--1",
                "NaN",
                "Infinity",
                "1e",
                "1e99999999999"
            })
    void whatIsNoNumberIsRefused(String digits) {
        assertThatThrownBy(() -> Quantity.of(digits, VISITS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("number: must be a decimal number such as 208.2, but was \"%s\"", digits);
        assertThatThrownBy(() -> Quantity.range("1", digits, Magnitude.ONE, VISITS))
                .isInstanceOf(InvalidValueException.class);
    }

    /** These are numbers, but not written as a report writes them; what is kept would not be the digits as written. */
    @ParameterizedTest
    @ValueSource(strings = {"1e2", "1E2", "1e0", "1.5e1", "1e-2", "+5", ".5", "5.", "٣", "５"})
    void aNumberThatIsNotWrittenInPlainDigitsIsRefused(String digits) {
        assertThatThrownBy(() -> Quantity.of(digits, VISITS)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aNumberOfManyDigitsIsKept() {
        String most = "9".repeat(20) + "." + "9".repeat(18);

        assertThat(Quantity.of(most, VISITS)).hasToString(most + " visits");
        assertThat(Quantity.of("9".repeat(38), VISITS).significantDigits()).isEqualTo(Quantity.MOST_DIGITS);
        assertThat(Quantity.of("0." + "0".repeat(17) + "1", VISITS).number().scale())
                .isEqualTo(Quantity.MOST_DECIMALS);
        assertThat(Quantity.parse(most + " visits")).isEqualTo(Quantity.of(most, VISITS));
    }

    @Test
    void aNumberOfMoreDigitsIsRefusedWhereverItComesFrom() {
        String digits = "9".repeat(39);
        refused(new BigDecimal(digits), "\"a number of 39 digits, scale 0\"");
        refused(new BigDecimal("9".repeat(21) + "." + "9".repeat(18)), "\"a number of 39 digits, scale 18\"");
        refused(new BigDecimal("0." + "0".repeat(18) + "1"), "\"a number of 1 digits, scale 19\"");
        assertThatThrownBy(() -> Quantity.parse("9".repeat(39) + " visits")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Quantity.parse("9".repeat(38) + ".1 visits"))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Quantity.of(digits, VISITS)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Quantity.range("1", digits, Magnitude.ONE, VISITS))
                .isInstanceOf(InvalidValueException.class);
    }

    /** Written out, these would fill the memory. */
    @Test
    void aHugeExponentIsRefusedBeforeAnythingIsReckoned() {
        refused(new BigDecimal("1e1000000000"), "\"a number of 1 digits, scale -1000000000\"");
        refused(new BigDecimal("1e-1000000000"), "\"a number of 1 digits, scale 1000000000\"");
        refused(new BigDecimal("1e1"), "\"a number of 1 digits, scale -1\"");
        assertThatThrownBy(() -> Quantity.of("1e1000000000", VISITS)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Quantity.of("1e-1000000000", VISITS)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Quantity.parse("1e1000000000 visits")).isInstanceOf(InvalidValueException.class);
    }

    private static void refused(BigDecimal number, String found) {
        assertThatThrownBy(() -> new Quantity(Qualifier.EXACTLY, number, Optional.empty(), Magnitude.ONE, VISITS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("number: " + DIGITS_RULE + found);
        assertThatThrownBy(() ->
                        new Quantity(Qualifier.EXACTLY, BigDecimal.ZERO, Optional.of(number), Magnitude.ONE, VISITS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("to: " + DIGITS_RULE + found);
    }

    /** A number cannot keep the sign of zero; a growth of "-0.0 per cent" would be read back as one of 0.0. */
    @ParameterizedTest
    @ValueSource(strings = {"-0", "-0.0", "-0.00", "-00", "-000.000"})
    void minusZeroIsRefused(String digits) {
        String message = "number: must not be minus zero, because its sign would be lost, but was \"" + digits + "\"";

        assertThatThrownBy(() -> Quantity.of(digits, Unit.PERCENT))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Quantity.parse(digits + " percent"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Quantity.parse(digits + " to 5 percent"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Quantity.parse("-5 to " + digits + " percent"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @Test
    void whatIsBelowZeroByAnyDigitIsNoMinusZero() {
        assertThat(Quantity.parse("-0.01 percent")).hasToString("-0.01 percent");
        assertThat(Quantity.parse("0.0 percent")).hasToString("0.0 percent");
    }

    /** A number that can still change, or that answers otherwise than it is. */
    private static final class Shifty extends BigDecimal {
        private static final long serialVersionUID = 1L;

        Shifty(String digits) {
            super(digits);
        }

        @Override
        public String toPlainString() {
            return "1000000";
        }

        @Override
        public int compareTo(BigDecimal other) {
            return -1;
        }
    }

    @Test
    void ofANumberOfASubclassTheDigitsAreCopied() {
        Quantity quantity = new Quantity(
                Qualifier.EXACTLY, new Shifty("7.60"), Optional.of(new Shifty("7.70")), Magnitude.ONE, Unit.PERCENT);

        assertThat(quantity).isEqualTo(Quantity.parse("7.60 to 7.70 percent")).hasToString("7.60 to 7.70 percent");
        assertThat(quantity.number().getClass()).isEqualTo(BigDecimal.class);
        assertThat(quantity.to().orElseThrow().getClass()).isEqualTo(BigDecimal.class);
    }

    @Test
    void aNumberOfASubclassIsCheckedByItsDigits() {
        assertThatThrownBy(() -> new Quantity(
                        Qualifier.EXACTLY,
                        new Shifty("7.70"),
                        Optional.of(new Shifty("7.60")),
                        Magnitude.ONE,
                        Unit.PERCENT))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Quantity(
                        Qualifier.EXACTLY, new Shifty("9".repeat(39)), Optional.empty(), Magnitude.ONE, Unit.PERCENT))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aRangeHasItsEndsInOrder() {
        assertThatThrownBy(() -> Quantity.range("120", "100", Magnitude.BILLION, Unit.USD))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("to: must be more than number (it is 120), but was 100");
        assertThatThrownBy(() -> Quantity.parse("7.6 to 7.60 percent"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("to: must be more than number (it is 7.6), but was 7.60");
    }

    @ParameterizedTest
    @CsvSource({
        "over USD 1 to 2, over",
        "nearly USD 1 to 2, nearly",
        "at least USD 1 to 2, at least",
        "up to USD 1 to 2, up to"
    })
    void aRangeIsExactOrAbout(String text, String word) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("qualifier: must be exactly or about where to is set (it is 2), but was "
                        + word.replace(' ', '-'));
    }

    @ParameterizedTest
    @CsvSource({
        // A bare number is rounded at its last digit.
        "USD 208.2,             [208.15, 208.25)",
        "USD 208,               [207.5, 208.5)",
        "USD 7.60,              [7.595, 7.605)",
        "USD 200,               [199.5, 200.5)",
        "USD 208.2 billion,     [208150000000, 208250000000)",
        "USD -208.2,            (-208.25, -208.15]",
        "USD 100 to 120,        [99.5, 120.5)",
        "USD -120 to -100,      (-120.5, -99.5]",
        "USD -5 to 5,           (-5.5, 5.5)",
        // Half a number is rounded away from zero, to -1 and to 1, so neither of them reads 0.
        "USD 0,                 (-0.5, 0.5)",
        "USD 0.0,               (-0.05, 0.05)",
        "USD 0 to 5,            (-0.5, 5.5)",
        "USD -5 to 0,           (-5.5, 0.5)",
        // About: half a unit of the last digit that is not zero, at least a whole unit of the last one.
        "about USD 200,         [150, 250]",
        "about USD 208.2,       [208.1, 208.3]",
        "about USD 210,         [205, 215]",
        "about USD 7.60,        [7.55, 7.65]",
        "about USD -200,        [-250, -150]",
        "about USD 0,           [-1, 1]",
        "about USD 0.0,         [-0.1, 0.1]",
        "about USD 100 to 120,  [50, 125]",
        "about USD 15 million,  [14000000, 16000000]",
        // Nearly: the same below, and less than the number.
        "nearly USD 200,        [150, 200)",
        "nearly USD 208.2,      [208.1, 208.2)",
        // These leave one side open.
        "over USD 208.2,        (208.2, ...)",
        "at least USD 208.2,    [208.2, ...)",
        "up to USD 208.2,       (..., 208.2]",
        "over USD 2 billion,    (2000000000, ...)",
        // Words speak of the magnitude, so of a negative number they are turned round.
        "over USD -208.2,       (..., -208.2)",
        "at least USD -208.2,   (..., -208.2]",
        "up to USD -208.2,      [-208.2, ...)",
        "nearly USD -200,       (-200, -150]",
        "nearly USD -208.2,     (-208.2, -208.1]",
        "over -6 percent,       (..., -6)",
        // Zero has no sign.
        "over USD 0,            (0, ...)",
        "up to USD 0,           (..., 0]",
        "nearly USD 0,          [-1, 0)",
    })
    void theBoundsAreTheNumbersThatAReportCanStandFor(String quantity, String low, String high) {
        Bounds bounds = Quantity.parse(quantity).bounds();

        assertThat(low(bounds) + ", " + high(bounds)).isEqualTo(low + ", " + high);
    }

    private static String low(Bounds bounds) {
        return (bounds.lowIncluded() ? "[" : "(")
                + bounds.low().map(QuantityTest::plain).orElse("...");
    }

    private static String high(Bounds bounds) {
        return bounds.high().map(QuantityTest::plain).orElse("...") + (bounds.highIncluded() ? "]" : ")");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @CsvSource({
        // Within the rounding of both.
        "USD 208.2 billion,      USD 208193 million,    AGREE",
        "USD 208.2 billion,      USD 209 billion,       DIFFER",
        "USD 208.2 billion,      USD 208 billion,       AGREE",
        "USD 208.2 billion,      USD 208.3 billion,     DIFFER",
        "USD 208.2,              USD 208.25,            AGREE",
        "USD 208.2,              USD 208.26,            DIFFER",
        "USD 208.2,              USD 208.15,            AGREE",
        "USD 208.2,              USD 208.20,            AGREE",
        "USD 0.2 trillion,       USD 200 billion,       AGREE",
        // Another unit.
        "USD 208.2 billion,      EUR 208.2 billion,     NOT_COMPARABLE",
        "5 percent,              5 percentage-points,   NOT_COMPARABLE",
        "USD 5,                  5 visits,              NOT_COMPARABLE",
        // Words.
        "over USD 208.2,         USD 208.2,             AGREE",
        "over USD 208.2,         USD 208.3,             AGREE",
        "over USD 208.2,         USD 208.1,             DIFFER",
        "over USD 200,           up to USD 200,         DIFFER",
        "at least USD 200,       up to USD 200,         AGREE",
        "at least USD 201,       up to USD 200,         DIFFER",
        "over USD 200,           at least USD 300,      AGREE",
        "up to USD 200,          up to USD 300,         AGREE",
        "up to USD 200,          USD 201,               DIFFER",
        "about USD 200,          USD 240,               AGREE",
        "about USD 200,          USD 251,               DIFFER",
        "about USD 208.2,        USD 208.3,             AGREE",
        "nearly USD 200,         USD 190,               AGREE",
        "nearly USD 200,         over USD 200,          DIFFER",
        "nearly USD 200,         at least USD 200,      DIFFER",
        "nearly USD 200,         USD 149,               DIFFER",
        // Ranges.
        "USD 100 to 120 billion, USD 110 billion,       AGREE",
        "USD 100 to 120 billion, USD 121 billion,       DIFFER",
        "USD 100 to 120 billion, USD 120.4 billion,     AGREE",
        "USD 100 to 120 billion, USD 120 to 130 billion, AGREE",
        "USD 100 to 110 billion, USD 120 to 130 billion, DIFFER",
        "about USD 100 to 120,   USD 124,               AGREE",
        // Negative numbers and zero.
        "USD -5,                 USD -5.4,              AGREE",
        "USD -5,                 USD -6,                DIFFER",
        "USD -5,                 USD 5,                 DIFFER",
        "USD -208.2,             USD -208.25,           AGREE",
        "USD -208.2,             at least USD -208.15,  AGREE",
        "USD -208.2,             at least USD -208.25,  DIFFER",
        "USD -208.2,             up to USD -208.25,     AGREE",
        "USD -208.2,             up to USD -208.1,      DIFFER",
        "over USD -10 billion,   USD -12 billion,       AGREE",
        "over USD -10 billion,   USD -9 billion,        DIFFER",
        "over USD -10 billion,   USD 12 billion,        DIFFER",
        "over USD -10,           at least USD -12,      AGREE",
        "over USD -10,           up to USD -10,         DIFFER",
        "nearly USD -200,        USD -190,              AGREE",
        "nearly USD -200,        over USD -200,         DIFFER",
        "nearly USD -200,        USD -210,              DIFFER",
        "USD 0,                  USD 0.4,               AGREE",
        "USD 0,                  USD -0.4,              AGREE",
        "USD 0,                  at least USD 0.5,      DIFFER",
        "USD 0,                  at least USD -0.5,     DIFFER",
        "USD 0,                  up to USD -0.5,        AGREE",
        "USD 0,                  USD 1,                 DIFFER",
        "USD 0,                  USD -1,                DIFFER",
        "USD -1 to 1,            USD 0,                 AGREE",
    })
    void twoReportsAgreeIfSomeNumberFitsBoth(String first, String second, Agreement agreement) {
        assertThat(Quantity.parse(first).agreement(Quantity.parse(second))).isEqualTo(agreement);
        assertThat(Quantity.parse(second).agreement(Quantity.parse(first))).isEqualTo(agreement);
    }

    @Test
    void wordsReadAsASourceWritesThem() {
        assertThat(Qualifier.values())
                .extracting(Qualifier::toString)
                .containsExactly("exactly", "about", "nearly", "over", "at least", "up to");
        assertThat(Magnitude.values())
                .extracting(Magnitude::toString)
                .containsExactly("one", "thousand", "million", "billion", "trillion");
        assertThat(Magnitude.values()).extracting(Magnitude::power).containsExactly(0, 3, 6, 9, 12);
    }
}
