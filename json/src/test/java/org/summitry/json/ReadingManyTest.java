package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.catalogue.Countries;
import org.summitry.partnership.Topic;
import org.summitry.proposal.Outcome;
import org.summitry.scalar.Id;
import org.summitry.source.Citation;
import org.summitry.source.Source;
import org.summitry.testing.RandomSummits;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One reader and many documents: what it remembers of one never shows in another, and what they have in common can be shared. */
class ReadingManyTest {
    private static final SummitryJson JSON = SummitryJson.create().compact();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static Summit summit(String id, String label) {
        Source source = Source.builder()
                .id("vns")
                .publisher("Viet Nam News")
                .title("A report")
                .build();
        Topic trade = new Topic(Id.of("trade"), label);
        return Summit.builder()
                .id(id)
                .name("A summit")
                .status(Summit.Status.HELD)
                .addOutcome(Outcome.builder()
                        .id("o")
                        .kind(Outcome.Kind.AGREEMENT)
                        .text("Agreed.")
                        .addBy(Countries.of("VN"))
                        .addTopic(trade)
                        .addCitation(Citation.of(source, "page 1"))
                        .build())
                .build();
    }

    @Test
    void theSameIdInAnotherDocumentIsWhatThatDocumentDeclares() {
        Summit first = summit("first", "trade");
        Summit second = summit("second", "trade in goods");
        SummitryJson json = SummitryJson.create();

        for (int i = 0; i < 3; i++) {
            assertThat(json.read(JSON.toBytes(first))).isEqualTo(first);
            assertThat(json.read(JSON.toBytes(second))).isEqualTo(second);
        }
    }

    @Test
    void whatDocumentsHaveInCommonIsSharedOnlyIfAskedFor() {
        byte[] one = JSON.toBytes(summit("one", "trade"));
        byte[] two = JSON.toBytes(summit("two", "trade"));
        byte[] other = JSON.toBytes(summit("other", "trade in goods"));
        SummitryJson sharing = JSON.sharing();

        Summit first = sharing.read(one);
        Summit second = sharing.read(two);
        Summit third = sharing.read(other);

        assertThat(second.parties().get(0)).isSameAs(first.parties().get(0));
        assertThat(second.topics().get(0)).isSameAs(first.topics().get(0));
        assertThat(second.outcomes().get(0).by().get(0))
                .isSameAs(first.parties().get(0));
        assertThat(second.outcomes().get(0).citations().get(0))
                .isSameAs(first.outcomes().get(0).citations().get(0));
        assertThat(second.name()).isSameAs(first.name());
        assertThat(third.topics().get(0)).isNotEqualTo(first.topics().get(0));
        assertThat(JSON.read(two).parties().get(0))
                .isNotSameAs(JSON.read(one).parties().get(0));
    }

    @Property(tries = 50)
    void sharingChangesNoValue(@ForAll long seed) {
        Random random = new Random(seed);
        List<Summit> summits = IntStream.range(0, 4)
                .mapToObj(i -> new RandomSummits(random, 3).summit())
                .toList();
        SummitryJson sharing = JSON.sharing();

        for (Summit summit : summits) {
            Summit read = sharing.read(JSON.toBytes(summit));

            assertThat(read).isEqualTo(summit);
            assertThat(JSON.toBytes(read)).isEqualTo(JSON.toBytes(summit));
        }
    }

    @Property(tries = 200)
    void fieldsMayStandInAnyOrder(@ForAll long seed, @ForAll boolean escaped) {
        Random random = new Random(seed);
        RandomSummits summits = new RandomSummits(random, 3);
        inAnyOrder(DocumentType.SUMMIT, summits.summit(), random, escaped);
        inAnyOrder(DocumentType.PROPOSAL, summits.proposal(), random, escaped);
        inAnyOrder(DocumentType.PARTNERSHIP, summits.partnership(), random, escaped);
    }

    private static <T> void inAnyOrder(DocumentType<T> type, T value, Random random, boolean escaped) {
        Map<String, Object> document = MAPPER.readValue(JSON.as(type).toBytes(value), new TypeReference<>() {});
        String shuffled = MAPPER.writeValueAsString(shuffled(document, random));
        if (escaped) {
            shuffled = shuffled.replace("\"parties\":", "\"\\u0070arties\":");
        }

        assertThat(JSON.as(type).read(shuffled)).isEqualTo(value);
        assertThat(JSON.as(type).read("\uFEFF" + shuffled)).isEqualTo(value);
        byte[] bytes = ("\uFEFF" + shuffled).getBytes(StandardCharsets.UTF_8);
        assertThat(new DocumentReader(ReadOptions.DEFAULT).diagnose(type, bytes).value())
                .contains(value);
    }

    private static Object shuffled(Object node, Random random) {
        if (node instanceof List<?> list) {
            return list.stream().map(element -> shuffled(element, random)).toList();
        }
        if (node instanceof Map<?, ?> map) {
            List<Object> names = new ArrayList<>(map.keySet());
            Collections.shuffle(names, random);
            Map<Object, Object> other = new LinkedHashMap<>();
            names.forEach(name -> other.put(name, shuffled(Objects.requireNonNull(map.get(name)), random)));
            return other;
        }
        return node;
    }

    @Test
    void manyTextsWithOneHashCodeAreReadInNoTime() {
        List<String> texts = List.of("");
        for (int i = 0; i < 14; i++) {
            texts = texts.stream()
                    .flatMap(text -> Stream.of(text + "Aa", text + "BB"))
                    .toList();
        }
        String head = "{\"format\":\"summitry/1\",\"id\":\"a\",\"name\":\"A\",\"status\":\"held\","
                + "\"places\":[{\"id\":\"p\",\"kind\":\"sea\",\"name\":\"P\"}],"
                + "\"outcomes\":[{\"id\":\"o\",\"kind\":\"agreement\",\"text\":\"x\",";
        String document = head + "\"conditions\":[\"" + String.join("\",\"", texts) + "\"]}]}";
        String places = head + "\"places\":[\"p#" + String.join("\",\"p#", texts) + "\"]}]}";

        for (SummitryJson json : List.of(JSON, JSON.sharing())) {
            assertThat(json.read(document).outcomes().get(0).conditions()).isEqualTo(texts);
            assertThat(json.read(places).outcomes().get(0).places())
                    .extracting(mention -> mention.calledAs().orElseThrow())
                    .isEqualTo(texts);
        }
    }

    @Test
    void manyMoreThingsThanAreRememberedAreResolved() {
        List<String> ids = new ArrayList<>(
                IntStream.range(0, 3000).mapToObj(i -> "topic-" + i + "-about").toList());
        String topics = String.join(
                ",",
                ids.stream()
                        .map(id -> "{\"id\":\"" + id + "\",\"label\":\"" + id + "\"}")
                        .toList());
        Collections.shuffle(ids, new Random(7));
        String document =
                "{\"format\":\"summitry/1\",\"id\":\"a\",\"name\":\"A\",\"status\":\"held\",\"topics\":[" + topics
                        + "],\"outcomes\":[{\"id\":\"o\",\"kind\":\"agreement\",\"text\":\"x\",\"topics\":[\""
                        + String.join("\",\"", ids) + "\"]}]}";

        ImmutableList<Topic> read = JSON.read(document.getBytes(StandardCharsets.UTF_8))
                .outcomes()
                .get(0)
                .topics();

        assertThat(read).extracting(topic -> topic.id().value()).isEqualTo(ids);
        assertThat(read).extracting(Topic::label).isEqualTo(ids);
    }

    @Test
    void textsThatDifferInOneCharacterAreToldApart() {
        List<String> ids = new ArrayList<>();
        for (int length : new int[] {1, 2, 3, 4, 5, 10, 63, 64, 65, 100}) {
            for (int at = 0; at < length; at++) {
                ids.add("a".repeat(at) + "b" + "a".repeat(length - at - 1));
            }
        }
        String topics = String.join(
                ",",
                ids.stream()
                        .map(id -> "{\"id\":\"" + id + "\",\"label\":\"" + id + "\"}")
                        .toList());
        String document =
                "{\"format\":\"summitry/1\",\"id\":\"s\",\"name\":\"A\",\"status\":\"held\",\"topics\":[" + topics
                        + "],\"outcomes\":[{\"id\":\"o\",\"kind\":\"agreement\",\"text\":\"x\",\"topics\":[\""
                        + String.join("\",\"", ids) + "\"]}]}";

        assertThat(JSON.read(document.getBytes(StandardCharsets.UTF_8))
                        .outcomes()
                        .get(0)
                        .topics())
                .extracting(Topic::label)
                .isEqualTo(ids);
    }

    @Test
    void oneReaderServesManyThreads() throws Exception {
        Random random = new Random(11);
        List<Summit> summits = IntStream.range(0, 40)
                .mapToObj(i -> new RandomSummits(random, 3).summit())
                .toList();
        List<byte[]> documents = summits.stream().map(JSON::toBytes).toList();
        for (SummitryJson json : List.of(
                SummitryJson.create().compact(), SummitryJson.create().compact().sharing())) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                int number = i % summits.size();
                tasks.add(() -> {
                    Summit read = json.read(documents.get(number));
                    return read.equals(summits.get(number))
                            && java.util.Arrays.equals(json.toBytes(read), documents.get(number));
                });
            }
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                for (Future<Boolean> equal : threads.invokeAll(tasks)) {
                    assertThat(equal.get()).isTrue();
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "parties", "topics", "outcomes"})
    void whatStandsTwiceIsRefusedByEachReaderEvenIfItIsEqual(String list) {
        String document = JSON.write(summit("a", "trade"));
        int start = document.indexOf("\"" + list + "\":[") + list.length() + 4;
        int end = document.indexOf("}]", start) + 1;
        String twice = document.substring(0, end) + "," + document.substring(start, end) + document.substring(end);

        for (SummitryJson json : List.of(JSON, JSON.sharing())) {
            assertThat(json.tryRead(twice).problems()).extracting(Problem::code).containsExactly("id-twice");
        }
    }
}
