package org.summitry.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.figure.Quantity;
import org.summitry.scalar.InvalidValueException;

class ScoreTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void complianceHasThreeSteps(int value) {
        assertThat(new Score.Compliance(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 2, Integer.MAX_VALUE})
    void thereIsNoOtherStep(int value) {
        assertThatThrownBy(() -> new Score.Compliance(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("compliance: must be -1, 0 or 1, but was " + value);
    }

    @Test
    void aShareKeepsItsDigitsAndItsWord() {
        assertThat(Score.Percent.of("95.0").value()).isEqualTo(Quantity.parse("95.0 percent"));
        assertThat(new Score.Percent(Quantity.parse("over 95 percent")).value()).hasToString("over 95 percent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"95 percentage-points", "95 visits", "USD 95", "95 thousand percent"})
    void aShareIsInPerCentWithoutAMultiplier(String quantity) {
        assertThatThrownBy(() -> new Score.Percent(Quantity.parse(quantity)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("percent: must be in percent without a multiplier, but was " + quantity);
    }

    @Test
    void aFindingInWordsHasSome() {
        assertThat(new Score.Words("on track").value()).isEqualTo("on track");
        assertThatThrownBy(() -> new Score.Words(" "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("words: must not be blank, but was \" \"");
    }
}
