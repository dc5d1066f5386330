package org.summitry.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyCodeTest {
    static Stream<String> codes() {
        return Stream.of("VN", "XK", "G20", "G7", "ASEAN", "UN-WOMEN", "A-1-B", "AZ09", "X".repeat(40));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsReadIsWrittenUnchanged(String text) {
        assertThat(PartyCode.of(text)).hasToString(text).isEqualTo(new PartyCode(text));
        assertThat(PartyCode.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "V",
                "vn",
                "Vn",
                "V N",
                " VN",
                "VN ",
                "7G",
                "-VN",
                "VN-",
                "UN--WOMEN",
                "V_N",
                "V.N",
                "VÑ",
                "ＶＮ",
                "V٣",
                "V[",
                "V@",
                "V:",
                "V/"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> PartyCode.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "code: must be 2 to 40 capital letters, digits and single hyphens, a letter first, but was \"%s\"",
                        text);
    }

    @Test
    void aTextOfMoreThanFortyCharactersIsRefused() {
        assertThatThrownBy(() -> PartyCode.of("X".repeat(41))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void codesAreSortedByTheirText() {
        assertThat(Stream.of("VN", "KR", "ASEAN").map(PartyCode::of).sorted())
                .extracting(PartyCode::value)
                .containsExactly("ASEAN", "KR", "VN");
        assertThat(PartyCode.of("VN")).isEqualByComparingTo(PartyCode.of("VN"));
    }
}
