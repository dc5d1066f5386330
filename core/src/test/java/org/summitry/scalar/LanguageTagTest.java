package org.summitry.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "vi",
                "ko",
                "yue",
                "pt-BR",
                "es-419",
                "zh-Hant",
                "zh-Hant-TW",
                "de-CH-1901",
                "sl-rozaj",
                "he",
                "und",
                "en-u-ca-buddhist",
                "x-private"
            })
    void aCanonicalTagIsReadAndWrittenUnchanged(String tag) {
        assertThat(LanguageTag.of(tag)).hasToString(tag).isEqualTo(new LanguageTag(tag));
        assertThat(LanguageTag.of(tag).value()).isEqualTo(tag);
        assertThat(LanguageTag.of(tag).toLocale().toLanguageTag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "e",
                "EN",
                "En",
                "pt-br",
                "PT-BR",
                "zh-hant",
                "zh_Hant",
                "en-",
                "-en",
                "en--US",
                "english language",
                "vi ",
                " vi",
                "en-US-",
                "toolonglanguage",
                "é",
                "12"
            })
    void aTagThatIsMalformedOrNotInCanonicalCaseIsRefused(String text) {
        assertThatThrownBy(() -> LanguageTag.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "language: must be a BCP 47 tag in canonical case such as en or pt-BR, but was \"%s\"", text);
    }

    @Test
    void aTagIsTheSameLanguageForTheJdk() {
        assertThat(LanguageTag.of("pt-BR").toLocale())
                .isEqualTo(
                        new Locale.Builder().setLanguage("pt").setRegion("BR").build());
        assertThat(LanguageTag.of("ko").toLocale()).isEqualTo(Locale.KOREAN);
    }

    @Test
    void tagsAreSortedByTheirText() {
        assertThat(Stream.of("vi", "en", "ko").map(LanguageTag::of).sorted())
                .extracting(LanguageTag::value)
                .containsExactly("en", "ko", "vi");
    }
}
