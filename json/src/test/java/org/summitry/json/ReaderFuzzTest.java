package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes are, reading them ends with a value that can be written and read again, or with problems that are fit for a
 * log, and never with an exception.
 *
 * <p>In the normal build the golden documents and the findings of the past are run through once. To search for new findings, with
 * the golden documents as seeds, one method at a time:
 *
 * <pre>
 * mvn -q -pl core,json -am test -Dtest=ReaderFuzzTest -Dsurefire.failIfNoSpecifiedTests=false
 * export JAZZER_FUZZ=1
 * mvn -pl core,json -am test -Djazzer.hooks=true -Dtest='ReaderFuzzTest#anyBytes' -Dsurefire.failIfNoSpecifiedTests=false
 * mvn -pl core,json -am test -Djazzer.hooks=true -Dtest='ReaderFuzzTest#anyTokens' -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class ReaderFuzzTest {
    private static final DocumentReader READER = new DocumentReader(ReadOptions.DEFAULT);
    private static final SummitryJson JSON = SummitryJson.create();
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|-?[0-9][-+.eE0-9]*|true|false|null|[\\[\\]{},:]");
    private static final List<String> DOCUMENTS = documents();
    private static final List<Integer> TYPES = types();
    /** The first character of a document tells as which type it is read. */
    private static final String MARKS = "{ \n\r\t";

    private static final List<List<String>> TOKENS_OF =
            DOCUMENTS.stream().map(document -> tokens(document)).toList();
    private static final List<String> TOKENS =
            TOKENS_OF.stream().flatMap(tokens -> tokens.stream()).distinct().toList();
    private static final List<String> ODD_TOKENS = List.of(
            "null",
            "{}",
            "[]",
            "1e400",
            "-0",
            "1e99999999999",
            "\"\\uD800\"",
            "\"\\u0000\"",
            "\"#\"",
            "\"vns#\"",
            "\"..\"",
            "\"/\"",
            "\"a/b~c\"",
            "\"\u202e\"",
            "\"\"");

    static Stream<Arguments> seeds() {
        return IntStream.range(0, DOCUMENTS.size())
                .mapToObj(i -> Arguments.of(((TYPES.get(i) == 0 ? "" : MARKS.charAt(TYPES.get(i))) + DOCUMENTS.get(i))
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void anyBytes(byte[] document) {
        holds(typeOf(document), document);
    }

    static DocumentType<?> typeOf(byte[] document) {
        int type = document.length == 0 ? 0 : MARKS.indexOf(document[0]);
        return DocumentType.ALL.get(Math.max(0, type));
    }

    /** A golden document with some of its tokens replaced by others, dropped or put in twice. */
    @FuzzTest(maxDuration = "10m")
    void anyTokens(FuzzedDataProvider data) {
        int chosen = data.consumeInt(0, DOCUMENTS.size() - 1);
        List<String> tokens = new ArrayList<>(TOKENS_OF.get(chosen));
        for (int i = data.consumeInt(1, 8); i > 0; i--) {
            int at = data.consumeInt(0, tokens.size() - 1);
            switch (data.consumeInt(0, 6)) {
                case 0 -> tokens.set(at, data.pickValue(TOKENS));
                case 1 -> tokens.set(at, data.pickValue(ODD_TOKENS));
                case 2 -> tokens.set(at, "\"" + data.consumeString(20).replace("\"", "\\\"") + "\"");
                case 3 -> tokens.set(at, Long.toString(data.consumeLong()));
                case 4 -> tokens.add(at, tokens.get(at));
                case 5 -> tokens.remove(at);
                default -> swap(tokens, at, data.consumeInt(0, tokens.size() - 1));
            }
            if (tokens.isEmpty()) {
                break;
            }
        }
        byte[] document = String.join(" ", tokens).getBytes(StandardCharsets.UTF_8);
        holds(DocumentType.ALL.get(TYPES.get(chosen)), document);
    }

    private static void swap(List<String> tokens, int a, int b) {
        String was = tokens.get(a);
        tokens.set(a, tokens.get(b));
        tokens.set(b, was);
    }

    static <T> void holds(DocumentType<T> type, byte[] document) {
        ReadResult<T> result = JSON.as(type).tryRead(document);

        assertThat(result.value().isPresent()).isNotEqualTo(result.hasErrors());
        HashSet<Problem> once = new HashSet<>();
        for (Problem problem : result.problems()) {
            assertThat(problem.toString().chars().noneMatch(Character::isISOControl))
                    .as("fit for a log: %s", problem)
                    .isTrue();
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(once.add(problem)).as("reported twice: %s", problem).isTrue();
        }
        if (result.value().isPresent()) {
            T value = result.value().get();
            byte[] written = JSON.as(type).toBytes(value);
            T again = JSON.as(type).read(written);
            assertThat(again).isEqualTo(value);
            assertThat(JSON.as(type).toBytes(again)).isEqualTo(written);
            assertThat(READER.diagnose(type, document)).isEqualTo(result);
        }
    }

    private static List<String> tokens(String document) {
        Matcher matcher = TOKEN.matcher(document);
        return matcher.results().map(token -> token.group()).toList();
    }

    private static List<Integer> types() {
        try {
            return GoldenTest.documents().stream()
                    .map(golden -> DocumentType.ALL.indexOf(golden.type()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> documents() {
        try {
            List<String> documents = new ArrayList<>();
            for (GoldenTest.Golden golden : GoldenTest.documents()) {
                documents.add(Files.readString(golden.file()));
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
