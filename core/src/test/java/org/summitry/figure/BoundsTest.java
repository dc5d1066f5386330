package org.summitry.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
    private static final Pattern NOTATION = Pattern.compile("([\\[(])(.*) \\.\\. (.*)([\\])])");

    @ParameterizedTest
    @CsvSource({
        "[1 .. 2], [2 .. 3], true",
        "[1 .. 2), [2 .. 3], false",
        "[1 .. 2], (2 .. 3], false",
        "[1 .. 2), (2 .. 3], false",
        "[1 .. 2], [3 .. 4], false",
        "[1 .. 4], [2 .. 3], true",
        "(1 .. 2), (1 .. 2), true",
        "[1 .. 1], [1 .. 1], true",
        "[1 .. 1], (1 .. 2), false",
        "[1 .. ∞), [5 .. 6], true",
        "(1 .. ∞), [0 .. 1], false",
        "[1 .. ∞), [0 .. 1], true",
        "(-∞ .. 1], [1 .. ∞), true",
        "(-∞ .. 1), [1 .. ∞), false",
        "(-∞ .. 1], (-∞ .. -9], true",
        "(-∞ .. ∞), (-∞ .. ∞), true",
        "[1.0 .. 2.00], [2 .. 3], true",
    })
    void twoOverlapIfTheyHaveANumberInCommon(String first, String second, boolean overlap) {
        assertThat(bounds(first).overlaps(bounds(second))).isEqualTo(overlap);
        assertThat(bounds(second).overlaps(bounds(first))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "[1 .. 2], [10 .. 20], [11 .. 22]",
        "[1 .. 2), [10 .. 20], [11 .. 22)",
        "(1 .. 2], [10 .. 20), (11 .. 22)",
        "[1 .. 2], (10 .. 20], (11 .. 22]",
        "[1 .. ∞), [10 .. 20], [11 .. ∞)",
        "(-∞ .. 2], [10 .. 20], (-∞ .. 22]",
        "[1 .. ∞), (-∞ .. 2], (-∞ .. ∞)",
        "[-1 .. 1], [0.5 .. 0.5], [-0.5 .. 1.5]",
    })
    void theSumsOfTwoLieBetweenTheSumsOfTheirSides(String first, String second, String sum) {
        assertThat(bounds(first).plus(bounds(second))).isEqualTo(bounds(sum));
        assertThat(bounds(second).plus(bounds(first))).isEqualTo(bounds(sum));
    }

    @ParameterizedTest
    @CsvSource({
        "[10 .. 20], [1 .. 2], [8 .. 19]",
        "[10 .. 20), [1 .. 2], [8 .. 19)",
        "[10 .. 20], [1 .. 2), (8 .. 19]",
        "[10 .. 20], (1 .. 2], [8 .. 19)",
        "(10 .. 20], [1 .. 2], (8 .. 19]",
        "[10 .. 20], [1 .. ∞), (-∞ .. 19]",
        "[10 .. 20], (-∞ .. 2], [8 .. ∞)",
        "[10 .. ∞), [1 .. 2], [8 .. ∞)",
        "[10 .. ∞), [1 .. ∞), (-∞ .. ∞)",
        "[1 .. 2], [1 .. 2], [-1 .. 1]",
    })
    void theDifferencesOfTwoLieBetweenThoseOfTheirOppositeSides(String first, String second, String difference) {
        assertThat(bounds(first).minus(bounds(second))).isEqualTo(bounds(difference));
    }

    @Test
    void theBalanceOfTwoReportsIsAsExactAsTheyAre() {
        Bounds balance = Quantity.parse("USD 208.2 billion")
                .bounds()
                .minus(Quantity.parse("USD 100 billion").bounds());

        assertThat(balance.overlaps(Quantity.parse("USD 108 billion").bounds())).isTrue();
        assertThat(balance.overlaps(Quantity.parse("USD 110 billion").bounds())).isFalse();
    }

    private static Bounds bounds(String text) {
        Matcher m = NOTATION.matcher(text);
        assertThat(m.matches()).isTrue();
        return new Bounds(
                side(m.group(2)),
                m.group(1).equals("["),
                side(m.group(3)),
                m.group(4).equals("]"));
    }

    private static Optional<BigDecimal> side(String text) {
        return text.endsWith("∞") ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
