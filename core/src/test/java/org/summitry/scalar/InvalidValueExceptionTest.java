package org.summitry.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidValueExceptionTest {
    @Test
    void theMessageNamesTheAttributeTheRuleAndTheValue() {
        InvalidValueException e = new InvalidValueException("edition", "be 1 or more", 0);

        assertThat(e).isInstanceOf(IllegalArgumentException.class).hasMessage("edition: must be 1 or more, but was 0");
        assertThat(e.attribute()).isEqualTo("edition");
        assertThat(e.rule()).isEqualTo("be 1 or more");
        assertThat(e.found()).isEqualTo("0");
    }

    @Test
    void aTextIsQuoted() {
        InvalidValueException e = new InvalidValueException("name", "not be blank", "  ");

        assertThat(e).hasMessage("name: must not be blank, but was \"  \"");
        assertThat(e.found()).isEqualTo("\"  \"");
    }

    @Test
    void whatIsNotThereIsAbsent() {
        InvalidValueException e = new InvalidValueException("author", "be set", (Object) null);

        assertThat(e).hasMessage("author: must be set, but was absent");
        assertThat(e.found()).isEqualTo("absent");
    }

    @Test
    void missingAttributesAreNamedTogether() {
        InvalidValueException e = new InvalidValueException(new String[] {"id", "name", "status"});

        assertThat(e).hasMessage("id, name, status: must be set, but was absent");
        assertThat(e.attribute()).isEqualTo("id, name, status");
        assertThat(e.rule()).isEqualTo("be set");
        assertThat(new InvalidValueException("id")).hasMessage("id: must be set, but was absent");
    }

    /** Control, line break, bidirectional and invisible characters, and half a surrogate pair. */
    @ParameterizedTest
    @CsvSource({
        "0000", "0007", "0009", "000A", "000D", "001B", "007F", "0085", "009F", "00AD", "061C", "200B", "200E", "200F",
        "2028", "2029", "202A", "202E", "2066", "2069", "FEFF", "D800", "DFFF", "E0001", "E0041"
    })
    void noCharacterThatCanForgeALineIsShown(String hex) {
        String character = Integer.parseInt(hex, 16) < 0x10000
                ? String.valueOf((char) Integer.parseInt(hex, 16))
                : Character.toString(Integer.parseInt(hex, 16));

        assertThat(new InvalidValueException("name", "be readable", "a" + character + "b"))
                .hasMessage("name: must be readable, but was \"a\\u" + hex + "b\"");
        assertThat(new InvalidValueException("name", "be readable", CharBuffer.wrap(character)).found())
                .isEqualTo("\"\\u" + hex + "\"");
    }

    @Test
    void whatAnyOtherValueSaysOfItselfIsEscapedToo() {
        Object value = new Object() {
            @Override
            public String toString() {
                return "a\nb";
            }
        };

        assertThat(new InvalidValueException("name", "be readable", value).found())
                .isEqualTo("a\\u000Ab");
    }

    @Test
    void allOtherCharactersAreShownAsTheyAre() {
        String text = "Phạm Minh Chính, 이재명, قمة, 🌏, e\u0301, – \\ '";

        assertThat(new InvalidValueException("name", "be short", text).found()).isEqualTo('"' + text + '"');
    }

    @Test
    void aLongTextIsCut() {
        assertThat(new InvalidValueException("name", "be short", "x".repeat(120)).found())
                .isEqualTo('"' + "x".repeat(120) + '"');
        assertThat(new InvalidValueException("name", "be short", "x".repeat(121)).found())
                .isEqualTo('"' + "x".repeat(120) + "…\"");
        assertThat(new InvalidValueException("name", "be short", "🌏".repeat(121)).found())
                .isEqualTo('"' + "🌏".repeat(120) + "…\"");
        assertThat(new InvalidValueException("name", "be short", "\n".repeat(1000)).found())
                .isEqualTo('"' + "\\u000A".repeat(120) + "…\"");
    }

    @Test
    void theMessageDoesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new InvalidValueException("name", "be readable", "\u2028").found())
                    .isEqualTo("\"\\u2028\"");
        } finally {
            Locale.setDefault(before);
        }
    }
}
