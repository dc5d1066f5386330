package org.summitry.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.Summit;
import org.summitry.party.Leader;
import org.summitry.testing.RandomSummits;

class DocumentAdapterTest {
    private static final SummitryJson JSON = SummitryJson.create();
    private static final Leader LEADER = new RandomSummits(new Random(7), 3).leader();
    private static final String BAD = "{\"format\": \"summitry/1\", \"leader\": {\"id\": \"a\"}}";

    /** One way to hand a document over. */
    interface Way {
        ReadResult<Leader> tryRead(DocumentAdapter<Leader> leaders, String document, Path folder) throws IOException;

        Leader read(DocumentAdapter<Leader> leaders, String document, Path folder) throws IOException;
    }

    private interface Handing<S> {
        S hand(String document, Path folder) throws IOException;
    }

    private interface Read<S, R> {
        R read(DocumentAdapter<Leader> leaders, S source) throws IOException;
    }

    private static <S> Way way(Handing<S> hand, Read<S, Leader> read, Read<S, ReadResult<Leader>> tryRead) {
        return new Way() {
            @Override
            public ReadResult<Leader> tryRead(DocumentAdapter<Leader> leaders, String document, Path folder)
                    throws IOException {
                return tryRead.read(leaders, hand.hand(document, folder));
            }

            @Override
            public Leader read(DocumentAdapter<Leader> leaders, String document, Path folder) throws IOException {
                return read.read(leaders, hand.hand(document, folder));
            }
        };
    }

    static Stream<Named<Way>> ways() {
        return Stream.of(
                Named.of("text", way((d, f) -> d, DocumentAdapter::read, DocumentAdapter::tryRead)),
                Named.of("bytes", way((d, f) -> d.getBytes(UTF_8), DocumentAdapter::read, DocumentAdapter::tryRead)),
                Named.of(
                        "stream",
                        way(
                                (d, f) -> new ByteArrayInputStream(d.getBytes(UTF_8)),
                                DocumentAdapter::read,
                                DocumentAdapter::tryRead)),
                Named.of(
                        "file",
                        way(
                                (d, f) -> Files.writeString(f.resolve("leader.json"), d),
                                DocumentAdapter::read,
                                DocumentAdapter::tryRead)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aDocumentIsReadFromWhateverItIsIn(Way way, @TempDir Path folder) throws IOException {
        DocumentAdapter<Leader> leaders = JSON.as(DocumentType.LEADER);
        String document = leaders.write(LEADER);

        assertThat(way.read(leaders, document, folder)).isEqualTo(LEADER);
        assertThat(way.tryRead(leaders, document, folder).value()).contains(LEADER);
        assertThat(way.tryRead(leaders, document, folder).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatIsWrongIsThrownOrGivenInFull(Way way, @TempDir Path folder) throws IOException {
        DocumentAdapter<Leader> leaders = JSON.as(DocumentType.LEADER);

        ReadResult<Leader> result = way.tryRead(leaders, BAD, folder);

        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).isNotEmpty();
        assertThatThrownBy(() -> way.read(leaders, BAD, folder))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems()).isEqualTo(result.problems()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theLimitHoldsForEveryWay(Way way, @TempDir Path folder) throws IOException {
        String document = JSON.as(DocumentType.LEADER).write(LEADER);
        int bytes = document.getBytes(UTF_8).length;

        assertThat(way.tryRead(limited(bytes), document, folder).value()).contains(LEADER);
        assertThat(way.tryRead(limited(bytes - 1), document, folder).problems())
                .extracting(Problem::code)
                .containsExactly("limit");
    }

    private static DocumentAdapter<Leader> limited(int bytes) {
        return JSON.with(ReadOptions.DEFAULT.withMaxBytes(bytes)).as(DocumentType.LEADER);
    }

    @Test
    void aDocumentIsWrittenToWhateverItIsFor(@TempDir Path folder) throws IOException {
        DocumentAdapter<Leader> leaders = JSON.as(DocumentType.LEADER);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Path file = folder.resolve("leader.json");

        leaders.write(LEADER, stream);
        leaders.write(LEADER, file);

        assertThat(leaders.toBytes(LEADER))
                .isEqualTo(leaders.write(LEADER).getBytes(UTF_8))
                .isEqualTo(stream.toByteArray())
                .isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void anAdapterReadsAndWritesAsTheOneThatItComesFromDoes() {
        String bad = JSON.as(DocumentType.LEADER).write(LEADER).replaceFirst("\\{", "{\"x\": 1, ");
        SummitryJson lenient =
                JSON.with(ReadOptions.DEFAULT.withUnknownFieldsAsWarnings()).compact();

        assertThat(lenient.as(DocumentType.LEADER).read(bad)).isEqualTo(LEADER);
        assertThat(lenient.as(DocumentType.LEADER).write(LEADER)).doesNotContain("\n");
        assertThatThrownBy(() -> JSON.as(DocumentType.LEADER).read(bad)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void theShortCutsForSummitsDoTheSameAsTheirAdapter(@TempDir Path folder) throws IOException {
        Summit summit = new RandomSummits(new Random(7), 3).summit();
        DocumentAdapter<Summit> summits = JSON.as(DocumentType.SUMMIT);
        byte[] bytes = JSON.toBytes(summit);
        Path file = folder.resolve("summit.json");
        JSON.write(summit, file);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        JSON.write(summit, stream);

        assertThat(bytes)
                .isEqualTo(summits.toBytes(summit))
                .isEqualTo(JSON.write(summit).getBytes(UTF_8))
                .isEqualTo(stream.toByteArray())
                .isEqualTo(Files.readAllBytes(file));
        assertThat(summit)
                .isEqualTo(JSON.read(bytes))
                .isEqualTo(JSON.read(JSON.write(summit)))
                .isEqualTo(JSON.read(new ByteArrayInputStream(bytes)))
                .isEqualTo(JSON.read(file))
                .isEqualTo(JSON.tryRead(bytes).orElseThrow())
                .isEqualTo(JSON.tryRead(JSON.write(summit)).orElseThrow())
                .isEqualTo(JSON.tryRead(new ByteArrayInputStream(bytes)).orElseThrow())
                .isEqualTo(JSON.tryRead(file).orElseThrow());
    }

    /** What the facade has for summits the adapter has for every type, under the same name. */
    @Test
    void theFacadeAndTheAdapterHaveTheSameMethodsForDocuments() {
        assertThat(documentMethods(SummitryJson.class)).hasSize(12).isEqualTo(documentMethods(DocumentAdapter.class));
    }

    private static List<String> documentMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().matches("read|tryRead|write|toBytes"))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> method.getName()
                        + Arrays.stream(method.getParameterTypes())
                                .map(p -> p == Summit.class ? "Object" : p.getSimpleName())
                                .toList())
                .sorted()
                .toList();
    }

    @Test
    void aFileThatIsNotThereIsAnErrorOfReadingNotOfTheDocument(@TempDir Path folder) {
        assertThatThrownBy(() -> JSON.as(DocumentType.LEADER).tryRead(folder.resolve("none.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theExceptionSurvivesSerializationWithAllItsProblems() throws IOException, ClassNotFoundException {
        InvalidDocumentException thrown = new InvalidDocumentException(
                "document", JSON.tryRead("{\"tittle\": 1}").problems());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }

        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(thrown.problems()).hasSizeGreaterThan(2);
        assertThat(read).isInstanceOfSatisfying(InvalidDocumentException.class, same -> {
            assertThat(same.problems()).isEqualTo(thrown.problems());
            assertThat(same).hasMessage(thrown.getMessage());
        });
    }
}
