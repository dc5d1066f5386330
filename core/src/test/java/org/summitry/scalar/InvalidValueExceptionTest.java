package org.summitry.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.scalar.InvalidValueException.Violation;

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

    private enum Attendance {
        NOT_INVITED {
            @Override
            public String toString() {
                return "was not asked";
            }
        }
    }

    /** Whatever an enum says of itself: a reader of the message knows the words of documents. */
    @Test
    void aWordOfAnEnumIsShownAsInDocuments() {
        assertThat(new InvalidValueException("attendance", "be attended", Attendance.NOT_INVITED))
                .hasMessage("attendance: must be attended, but was not-invited");
        assertThat(Violation.shown(Attendance.NOT_INVITED)).isEqualTo("not-invited");
    }

    @Test
    void aValueIsShownAloneAsInAMessage() {
        assertThat(Violation.shown(null)).isEqualTo("absent");
        assertThat(Violation.shown("a\nb")).isEqualTo("\"a\\u000Ab\"");
        assertThat(Violation.shown(7)).isEqualTo("7");
    }

    @Test
    void oneViolationIsTheOnlyOne() {
        assertThat(new InvalidValueException("name", "not be blank", " ").violations())
                .containsExactly(new Violation("name", "not be blank", "\" \""));
        assertThat(new InvalidValueException("id", "name").violations())
                .containsExactly(new Violation("id, name", "be set", "absent"));
    }

    @Test
    void ofSeveralViolationsTheFirstIsAskedForAndAllAreTold() {
        Violation first = Violation.of("name", "not be blank", " ");
        Violation second = Violation.of("edition", "be 1 or more", 0);

        InvalidValueException e = new InvalidValueException(List.of(first, second));

        assertThat(e.attribute()).isEqualTo("name");
        assertThat(e.rule()).isEqualTo("not be blank");
        assertThat(e.found()).isEqualTo("\" \"");
        assertThat(e.violations()).containsExactly(first, second);
        assertThat(e).hasMessage("name: must not be blank, but was \" \"; edition: must be 1 or more, but was 0");
    }

    @Test
    void theMessageNamesTenViolationsAtTheMost() {
        List<Violation> many = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Violation.of("a" + i, "be 1", 0))
                .toList();

        assertThat(new InvalidValueException(many.subList(0, 10)).getMessage()).endsWith("; a10: must be 1, but was 0");
        assertThat(new InvalidValueException(many).getMessage())
                .startsWith("a1: must be 1, but was 0; a2: ")
                .endsWith("; a10: must be 1, but was 0; and 2 more");
        assertThat(new InvalidValueException(many).violations()).hasSize(12);
    }

    @Test
    void thereIsOneViolationAtLeast() {
        assertThatThrownBy(() -> new InvalidValueException(List.<Violation>of()))
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theViolationsCannotBeChanged() {
        List<Violation> given = new ArrayList<>(List.of(Violation.of("name", "not be blank", " ")));
        InvalidValueException e = new InvalidValueException(given);
        given.clear();

        assertThat(e.violations()).hasSize(1);
    }

    @Test
    void theViolationsAreKeptWhereTheExceptionIsSerialized() throws IOException, ClassNotFoundException {
        InvalidValueException e = new InvalidValueException(
                List.of(Violation.of("name", "not be blank", " "), Violation.of("edition", "be 1 or more", 0)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(e);

        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        same -> assertThat(same.violations()).isEqualTo(e.violations()));
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
