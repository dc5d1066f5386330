package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.summitry.Summit;
import org.summitry.check.Checker;
import org.summitry.check.Severity;

class ReadOptionsTest {
    private static final String UNKNOWN_FIELD =
            "{\"format\": \"summitry/1\", \"id\": \"a\", \"name\": \"A\", \"status\": \"held\", \"x\": 1}";

    private static final Map<String, UnaryOperator<ReadOptions>> CHANGES = Map.of(
            "unknownFieldsAsWarnings", ReadOptions::withUnknownFieldsAsWarnings,
            "warningsAsErrors", ReadOptions::withWarningsAsErrors,
            "checker", options -> options.withChecker(Checker.standard()),
            "maxBytes", options -> options.withMaxBytes(1),
            "maxDepth", options -> options.withMaxDepth(2),
            "maxTextLength", options -> options.withMaxTextLength(3),
            "maxProblems", options -> options.withMaxProblems(4));

    @Test
    void theDefaultIsStrictAndSafe() {
        ReadOptions options = ReadOptions.DEFAULT;

        assertThat(options.unknownFieldsAsWarnings()).isFalse();
        assertThat(options.warningsAsErrors()).isFalse();
        assertThat(options.checker()).isEmpty();
        assertThat(options.maxBytes()).isEqualTo(16 * 1024 * 1024);
        assertThat(options.maxDepth()).isEqualTo(64);
        assertThat(options.maxTextLength()).isEqualTo(65_536);
        assertThat(options.maxProblems()).isEqualTo(10_000);
    }

    @Test
    void eachChangeIsKeptByAllLaterOnes() {
        ReadOptions all = ReadOptions.DEFAULT;
        for (UnaryOperator<ReadOptions> change : CHANGES.values()) {
            all = change.apply(all);
        }

        assertThat(all.unknownFieldsAsWarnings()).isTrue();
        assertThat(all.warningsAsErrors()).isTrue();
        assertThat(all.checker()).isPresent();
        assertThat(List.of(all.maxBytes(), all.maxDepth(), all.maxTextLength(), all.maxProblems()))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void eachChangeIsACopyThatDiffers() {
        CHANGES.forEach((name, change) -> {
            ReadOptions changed = change.apply(ReadOptions.DEFAULT);

            assertThat(changed).as(name).isNotEqualTo(ReadOptions.DEFAULT);
            assertThat(changed.toString()).as(name).isNotEqualTo(ReadOptions.DEFAULT.toString());
        });
        ReadOptions small = ReadOptions.DEFAULT.withMaxBytes(7);
        assertThat(small)
                .isEqualTo(ReadOptions.DEFAULT.withMaxBytes(7))
                .hasSameHashCodeAs(ReadOptions.DEFAULT.withMaxBytes(7));
    }

    @Test
    void everyOptionHasAChangeHere() {
        assertThat(Arrays.stream(ReadOptions.class.getMethods())
                        .filter(method -> method.getDeclaringClass() == ReadOptions.class)
                        .filter(method -> method.getParameterCount() == 0
                                && method.getReturnType() != ReadOptions.class
                                && !Modifier.isStatic(method.getModifiers()))
                        .map(method -> method.getName())
                        .filter(name -> !List.of("hashCode", "toString").contains(name)))
                .containsExactlyInAnyOrderElementsOf(CHANGES.keySet());
    }

    /** Another option must break nobody, so there is no constructor to call. */
    @Test
    void itCanOnlyBeMadeFromTheDefault() {
        assertThat(ReadOptions.class.getConstructors()).isEmpty();
        assertThat(Modifier.isFinal(ReadOptions.class.getModifiers())).isTrue();
    }

    @Test
    void aLimitIsOneOrMore() {
        assertThatThrownBy(() -> ReadOptions.DEFAULT.withMaxBytes(0))
                .hasMessage("maxBytes: must be 1 or more, but was 0");
        assertThatThrownBy(() -> ReadOptions.DEFAULT.withMaxDepth(-1))
                .hasMessage("maxDepth: must be 1 or more, but was -1");
    }

    @Test
    void anUnknownFieldIsAnErrorOrAWarningAndNeverDroppedInSilence() {
        ReadOptions lenient = ReadOptions.DEFAULT.withUnknownFieldsAsWarnings();

        ReadResult<Summit> strict = SummitryJson.create().tryRead(UNKNOWN_FIELD);
        ReadResult<Summit> warned = SummitryJson.create().with(lenient).tryRead(UNKNOWN_FIELD);
        ReadResult<Summit> refused =
                SummitryJson.create().with(lenient.withWarningsAsErrors()).tryRead(UNKNOWN_FIELD);

        assertThat(strict.problems()).extracting(Problem::severity).containsExactly(Severity.ERROR);
        assertThat(warned.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
        assertThat(warned.orElseThrow().id().value()).isEqualTo("a");
        assertThat(refused.problems()).extracting(Problem::severity).containsExactly(Severity.ERROR);
        assertThatThrownBy(refused::orElseThrow).isInstanceOf(InvalidDocumentException.class);
    }
}
