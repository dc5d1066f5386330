package org.summitry.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    static Stream<String> ids() {
        return Stream.of("a", "7", "lee-jae-myung", "1a", "asean-rok-26", "a-1-b-2", "az09", "x".repeat(100));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatIsReadIsWrittenUnchanged(String text) {
        assertThat(Id.of(text)).hasToString(text).isEqualTo(new Id(text));
        assertThat(Id.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "-", "-a", "a-", "a--b", "A", "Lee", "a b", "a_b", "a.b", "a/b", "a#b", " a", "a ", "é", "이",
                "ａ", "а", "İ", "a{", "`a", "a:", "/a", "٣"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Id.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "id: must be 1 to 100 lower-case letters, digits and single hyphens between them, but was \"%s\"",
                        text);
    }

    @Test
    void aTextOfMoreThanAHundredCharactersIsRefused() {
        assertThatThrownBy(() -> Id.of("x".repeat(101))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void idsAreSortedByTheirText() {
        assertThat(Stream.of("b", "a-b", "a", "1", "ab").map(Id::of).sorted())
                .extracting(Id::value)
                .containsExactly("1", "a", "a-b", "ab", "b");
        assertThat(Id.of("a")).isEqualByComparingTo(Id.of("a"));
    }
}
