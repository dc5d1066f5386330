package org.summitry.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.summitry.Summit;
import org.summitry.json.DocumentType;
import org.summitry.json.SummitryJson;
import org.summitry.testing.RandomSummits;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes the documents that are measured. The same call gives the same bytes. */
final class Samples {
    private static final SummitryJson JSON = SummitryJson.create().compact();
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The words of random summits that are there to trip up code, and what stands for them in plain texts. */
    private static final ImmutableMap<String, String> PLAIN = ImmutableMap.<String, String>builder()
            .put("이재명", "in the presence of 이재명")
            .put("数字经济", "growth of the digital economy")
            .put("قمة", "at the margins of the summit")
            .put("Ωμέγα", "as agreed by the ministers")
            .put("\"quoted\"", "with due regard to the law of the sea")
            .put("back\\slash", "and the security of supply chains")
            .put("tab\there", "for small and medium enterprises")
            .put("<b>&amp;", "through joint research")
            .put("🌏", "on the climate of the region")
            .put("e\u0301", "and cultural exchange")
            .put("line\nbreak", "within the coming year")
            .put("#hash", "under the plan of action")
            .put("a/b~c", "by both sides")
            .put("100 %", "in full")
            .put("'", "as before")
            .put("\u0000nul", "without delay")
            .put("\u202Ereversed", "in the other direction")
            .put("naïve", "Hội nghị cấp cao")
            .put("|pipe|", "along the corridor")
            .put("_x_", "and elsewhere")
            .build();

    private static final int LARGE_SEED = 25;
    private static final int LARGE_LISTS = 12;

    private Samples() {}

    static byte[] record() {
        try (InputStream in = Samples.class.getResourceAsStream("asean-rok-26.json")) {
            return JSON.toBytes(JSON.read(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] small() {
        return JSON.toBytes(MadeSummits.of("small-summit", 3, 1));
    }

    static byte[] large() {
        return plain(new RandomSummits(new Random(LARGE_SEED), LARGE_LISTS).summit());
    }

    static byte[] plain(Summit summit) {
        JsonNode tree = TREES.readTree(JSON.toBytes(summit));
        return JSON.toBytes(JSON.read(TREES.writeValueAsBytes(plain(tree))));
    }

    private static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(plain(field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, plain(array.get(i)));
            }
        } else if (node.isString()) {
            String text = node.stringValue();
            String plain = text;
            for (Map.Entry<String, String> word : PLAIN.entrySet()) {
                plain = plain.replace(word.getKey(), word.getValue());
            }
            return StringNode.valueOf(plain);
        }
        return node;
    }

    /** A document of about so many bytes, in which every list grows. */
    static byte[] ofLength(int bytes) {
        int parts = 1;
        byte[] document = JSON.toBytes(MadeSummits.of("grown-summit", parts, 1));
        while (Math.abs(document.length - bytes) > bytes / 50) {
            int next = (int) Math.max(1, Math.round(parts * (double) bytes / document.length));
            if (next == parts) {
                break;
            }
            parts = next;
            document = JSON.toBytes(MadeSummits.of("grown-summit", parts, 1));
        }
        return document;
    }

    /** An archive, a document a line. */
    static byte[] archive(int documents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JSON.writeLines(
                    DocumentType.SUMMIT,
                    () -> new Iterator<>() {
                        private int next;

                        @Override
                        public boolean hasNext() {
                            return next < documents;
                        }

                        @Override
                        public Summit next() {
                            next++;
                            return MadeSummits.of("summit-" + next, 1 + next % 8, next);
                        }
                    },
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Documents like the record, with the same people, parties and topics, and texts and figures of their own. */
    static List<byte[]> likeTheRecord(int documents) {
        List<byte[]> all = new ArrayList<>(documents);
        for (int i = 1; i <= documents; i++) {
            ObjectNode tree = (ObjectNode) TREES.readTree(record());
            int number = i;
            tree.put("id", "summit-" + number);
            tree.findParents("text")
                    .forEach(parent ->
                            ((ObjectNode) parent).put("text", parent.get("text").stringValue() + " (" + number + ")"));
            tree.findParents("number")
                    .forEach(parent -> ((ObjectNode) parent)
                            .put("number", parent.get("number").decimalValue().add(new BigDecimal(number))));
            all.add(TREES.writeValueAsBytes(tree));
        }
        return all;
    }

    /** The record with so many mistakes of several kinds. */
    static byte[] withFaults(int faults) {
        ObjectNode tree = (ObjectNode) TREES.readTree(record());
        List<ObjectNode> objects = new ArrayList<>();
        for (String list : List.of("proposals", "statements", "outcomes", "figures", "delegations")) {
            for (JsonNode element : tree.get(list)) {
                objects.add((ObjectNode) element);
                element.path("measures").forEach(measure -> objects.add((ObjectNode) measure));
            }
        }
        int made = 0;
        for (int round = 0; made < faults; round++) {
            for (int i = 0; i < objects.size() && made < faults; i++, made++) {
                ObjectNode object = objects.get(i);
                switch ((round + i) % 4) {
                    case 0 -> object.put("colour" + round, "blue");
                    case 1 -> object.withArray("citations").add("nobody-" + round);
                    case 2 -> object.withArray("citations").add(round);
                    default -> object.put("madeIn" + round, 2025);
                }
            }
        }
        return TREES.writeValueAsBytes(tree);
    }
}
