package org.summitry.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plants faults into good documents, and says which problems a reader must then report and where. It knows what may stand where
 * from the JSON Schema and a table of references of its own; lines and columns are counted while the document is written out.
 */
final class Faults {
    /** What can be done to a place in a document. */
    enum Kind {
        WRONG_TOKEN("wrong-type"),
        NULL("null"),
        UNKNOWN_FIELD("unknown-field"),
        DUPLICATE_FIELD("duplicate-field"),
        MISSING_FIELD("missing-field"),
        UNKNOWN_WORD("unknown-word"),
        MALFORMED("invalid-value"),
        NUMBER_OUT_OF_RANGE("number-out-of-range"),
        BLANK_TEXT("blank-text"),
        UNRESOLVED_REFERENCE("unresolved-reference"),
        BROKEN_INVARIANT("invalid-value");

        final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    /** One thing that can be done. The field is that which is added, repeated, dropped or, of an invariant, at fault. */
    record Place(Kind kind, Node node, String field) {}

    /** A problem as it must be reported. */
    record Expected(int line, int column, String code, String pointer) {
        static final Comparator<Expected> ORDER = Comparator.comparingInt(Expected::line)
                .thenComparingInt(Expected::column)
                .thenComparing(Expected::code)
                .thenComparing(Expected::pointer);

        static Expected of(Problem problem) {
            return new Expected(problem.line(), problem.column(), problem.code(), problem.pointer());
        }
    }

    /** A document with faults, and what must be reported of it. */
    record Planted(String text, ImmutableList<Expected> expected, int behindNonAscii) {}

    /** A value in a document. */
    static final class Node {
        final String pointer;
        private final @Nullable JsonNode schema;
        private final String name;
        private String token = "";
        private @Nullable List<Entry> entries;
        private @Nullable List<Node> elements;
        private final List<Place> faults = new ArrayList<>();

        private Node(String pointer, String name, @Nullable JsonNode schema) {
            this.pointer = pointer;
            this.name = name;
            this.schema = schema;
        }
    }

    private static final class Entry {
        private final String name;
        private final Node value;
        private final @Nullable Place fault;

        Entry(String name, Node value, @Nullable Place fault) {
            this.name = name;
            this.value = value;
            this.fault = fault;
        }
    }

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The fields whose value is the id of something declared, whatever object they stand in. */
    private static final DeclaredKind<?> SOURCES = kind("sources");

    private static final DeclaredKind<?> TOPICS = kind("topics");
    private static final DeclaredKind<?> LEADERS = kind("leaders");
    private static final DeclaredKind<?> PLACES = kind("places");
    private static final DeclaredKind<?> INSTRUMENTS = kind("instruments");
    private static final DeclaredKind<?> INITIATIVES = kind("initiatives");
    private static final DeclaredKind<?> PARTIES = kind("parties");

    private static DeclaredKind<?> kind(String field) {
        return DeclaredKind.ofField(field).orElseThrow();
    }

    private static final ImmutableMap<String, DeclaredKind<?>> REFERENCES =
            ImmutableMap.<String, DeclaredKind<?>>builder()
                    .put("citations", SOURCES)
                    .put("topics", TOPICS)
                    .put("author", LEADERS)
                    .put("speaker", LEADERS)
                    .put("addressedLeaders", LEADERS)
                    .put("leader", LEADERS)
                    .put("inPlaceOf", LEADERS)
                    .put("place", PLACES)
                    .put("places", PLACES)
                    .put("instrument", INSTRUMENTS)
                    .put("instruments", INSTRUMENTS)
                    .put("initiatives", INITIATIVES)
                    .put("party", PARTIES)
                    .put("parties", PARTIES)
                    .put("within", PARTIES)
                    .put("country", PARTIES)
                    .put("addressees", PARTIES)
                    .put("beneficiaries", PARTIES)
                    .put("by", PARTIES)
                    .put("except", PARTIES)
                    .put("onBehalfOf", PARTIES)
                    .put("reporter", PARTIES)
                    .put("partner", PARTIES)
                    .put("ranked", PARTIES)
                    .put("inRankingOf", PARTIES)
                    .put("assessorParties", PARTIES)
                    .buildOrThrow();

    private static final ImmutableSet<String> NOTATIONS_OF_REFERENCES =
            ImmutableSet.of("id", "partyCode", "citation", "placeMention", "beneficiary");

    /** The lists of references and words in which nothing may stand twice. */
    private static final ImmutableSet<String> DISTINCT = ImmutableSet.of(
            "addressees",
            "answers",
            "assessorParties",
            "beneficiaries",
            "by",
            "capacities",
            "except",
            "initiatives",
            "instruments",
            "onBehalfOf",
            "parties",
            "places",
            "topics",
            "usedBy");

    /** The fields that may not say the same as another field of the object. */
    private static final ImmutableMap<String, String> UNLIKE =
            ImmutableMap.of("partOf", "id", "replaces", "id", "within", "party", "inPlaceOf", "leader");

    /** The fields that a figure has only beside a certain value of another one, with a value of their own. */
    private static final ImmutableMap<String, Entry> ONLY_BESIDE = ImmutableMap.of(
            "years", word("basis", "total"),
            "comparedWith", word("aspect", "growth"),
            "shareOf", word("aspect", "share"));

    private static final ImmutableMap<String, String> WELL_FORMED =
            ImmutableMap.of("years", "3", "comparedWith", "\"2024\"", "shareOf", "\"all trade\"");

    private static final Map<DocumentType<?>, JsonNode> SCHEMAS = new ConcurrentHashMap<>();

    private final JsonNode schema;
    private final Random random;
    private final Node root;
    private final List<Place> places = new ArrayList<>();
    private final Map<Node, Node> parents = new HashMap<>();
    private final Set<Node> replaced = new HashSet<>();
    private final Set<Node> disturbed = new HashSet<>();
    private final Set<String> usedFields = new HashSet<>();
    private final Set<DeclaredKind<?>> withUnresolved = new HashSet<>();
    private final Set<DeclaredKind<?>> withBrokenIds = new HashSet<>();

    /** The places of a document. Shuffled, the fields of the document as a whole stand in any order, so that some refer ahead. */
    Faults(DocumentType<?> type, String document, Random random, boolean shuffled) {
        this.schema = SCHEMAS.computeIfAbsent(type, t -> MAPPER.readTree(Schemas.text(t)));
        this.random = random;
        this.root = node(MAPPER.readTree(document), "", "", schema);
        if (shuffled && root.entries != null) {
            Collections.shuffle(root.entries, random);
        }
        collect(root);
        Collections.shuffle(places, random);
    }

    /** How many things can be done to the document, one at a time. */
    int size() {
        return places.size();
    }

    /** Plants one fault of a kind; false if the document has no place for it. */
    boolean plant(Kind kind) {
        return places.stream().anyMatch(place -> place.kind == kind && tryPlant(place));
    }

    /** Plants faults of all kinds in turn, but broken invariants, at places that do not disturb each other. */
    int plant(int wanted) {
        int planted = 0;
        Map<Kind, List<Place>> byKind = new HashMap<>();
        places.forEach(
                p -> byKind.computeIfAbsent(p.kind, k -> new ArrayList<>()).add(p));
        byKind.remove(Kind.BROKEN_INVARIANT);
        while (planted < wanted && byKind.values().stream().anyMatch(list -> !list.isEmpty())) {
            for (Kind kind : Kind.values()) {
                List<Place> left = byKind.getOrDefault(kind, List.of());
                while (planted < wanted && !left.isEmpty()) {
                    if (tryPlant(left.remove(left.size() - 1))) {
                        planted++;
                        break;
                    }
                }
            }
        }
        return planted;
    }

    /**
     * Breaks several invariants of as many objects as are wanted. A value of which a part is at fault is not made at all, so none
     * of the objects is within another one or refers to one.
     */
    int plantInvariants(int objects, int ofEach) {
        Map<Node, List<Place>> byObject = new LinkedHashMap<>();
        places.stream()
                .filter(place -> place.kind == Kind.BROKEN_INVARIANT)
                .forEach(place -> byObject.computeIfAbsent(place.node, node -> new ArrayList<>())
                        .add(place));
        int broken = 0;
        for (Map.Entry<Node, List<Place>> object : byObject.entrySet()) {
            boolean referredTo = DeclaredKind.ofField((object.getKey().pointer + "//").split("/", -1)[1])
                    .isPresent();
            if (broken == objects
                    || object.getValue().size() < 2
                    || referredTo && broken > 0
                    || isWithinBroken(object.getKey())) {
                continue;
            }
            object.getValue().stream().limit(ofEach).forEach(this::breakInvariant);
            broken++;
            if (referredTo) {
                break;
            }
        }
        return broken;
    }

    private boolean isWithinBroken(Node object) {
        for (Node up = object; up != null; up = parents.get(up)) {
            if (replaced.contains(up)) {
                return true;
            }
        }
        return disturbed.contains(object);
    }

    private void breakInvariant(Place place) {
        Node object = place.node;
        replaced.add(object);
        for (Node up = object; up != null; up = parents.get(up)) {
            disturbed.add(up);
        }
        List<Entry> entries = Objects.requireNonNull(object.entries);
        if (place.field.equals("author")) {
            // With nobody to put it forward a proposal is at fault as a whole.
            entries.removeIf(entry -> entry.name.equals("author") || entry.name.equals("onBehalfOf"));
            object.faults.add(place);
            return;
        }
        Node at = value(object, place.field);
        if (at == null) {
            at = new Node(object.pointer + "/" + place.field, place.field, null);
            at.token = Objects.requireNonNull(WELL_FORMED.get(place.field));
            entries.add(new Entry(place.field, at, null));
        } else if (at.elements != null) {
            at.elements.add(at.elements.get(random.nextInt(at.elements.size())));
        } else if (UNLIKE.containsKey(place.field)) {
            at.token = child(object, Objects.requireNonNull(UNLIKE.get(place.field))).token;
        } else {
            at.token = "\"¿\"";
        }
        at.faults.add(place);
    }

    /** The invariants of an object that can be broken, each without breaking another. */
    private void collectInvariants(Node object, String type) {
        List<String> fields = new ArrayList<>();
        for (Entry entry : entries(object)) {
            List<Node> elements = entry.value.elements;
            boolean list = elements != null
                    && !elements.isEmpty()
                    && DISTINCT.contains(entry.name)
                    && elements.stream().allMatch(element -> element.entries == null);
            boolean part = type.equals("personName") && (entry.name.equals("family") || entry.name.equals("given"));
            if (list || part || UNLIKE.containsKey(entry.name) && !type.equals("summit")) {
                fields.add(entry.name);
            }
        }
        if (type.equals("tradeFigure")) {
            ONLY_BESIDE.forEach((field, other) -> {
                Node beside = value(object, other.name);
                if (beside == null || !beside.token.equals(other.value.token)) {
                    fields.add(field);
                }
            });
        }
        if (type.equals("proposal")) {
            fields.remove("onBehalfOf");
            fields.add("author");
        }
        fields.forEach(field -> places.add(new Place(Kind.BROKEN_INVARIANT, object, field)));
    }

    private static Entry word(String field, String word) {
        Node value = new Node("", field, null);
        value.token = '"' + word + '"';
        return new Entry(field, value, null);
    }

    private static @Nullable Node value(Node object, String field) {
        return entries(object).stream()
                .filter(entry -> entry.name.equals(field))
                .map(entry -> entry.value)
                .findFirst()
                .orElse(null);
    }

    private boolean tryPlant(Place place) {
        if (place.kind == Kind.BROKEN_INVARIANT) {
            breakInvariant(place);
            return true;
        }
        boolean replaces = switch (place.kind) {
            case UNKNOWN_FIELD, DUPLICATE_FIELD, MISSING_FIELD -> false;
            default -> true;
        };
        for (Node up = place.node; up != null; up = parents.get(up)) {
            if (replaced.contains(up)) {
                return false;
            }
        }
        Node target = place.kind == Kind.MISSING_FIELD ? child(place.node, place.field) : place.node;
        if ((replaces || place.kind == Kind.MISSING_FIELD) && disturbed.contains(target)
                || replaced.contains(target)
                || !usedFields.add(place.kind == Kind.UNKNOWN_FIELD ? place.toString() : fieldKey(place, target))) {
            return false;
        }
        Optional<DeclaredKind<?>> reference = reference(place.node);
        if (place.kind == Kind.UNRESOLVED_REFERENCE) {
            if (withBrokenIds.contains(reference.orElseThrow())) {
                return false;
            }
            withUnresolved.add(reference.orElseThrow());
        } else if (replaces || place.kind == Kind.MISSING_FIELD) {
            DeclaredKind<?> broken = declaredBy(target);
            if (broken != null) {
                if (withUnresolved.contains(broken)) {
                    return false;
                }
                withBrokenIds.add(broken);
            }
        }
        if (replaces || place.kind == Kind.MISSING_FIELD) {
            replaced.add(target);
        }
        for (Node up = place.node; up != null; up = parents.get(up)) {
            disturbed.add(up);
        }
        place.node.faults.add(place);
        return true;
    }

    /** A field is dropped or repeated, not both. */
    private static String fieldKey(Place place, Node target) {
        return place.kind == Kind.DUPLICATE_FIELD ? place.node.pointer + "/" + place.field : target.pointer;
    }

    private static Node child(Node object, String field) {
        return entries(object).stream()
                .filter(entry -> entry.name.equals(field))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private static List<Entry> entries(Node object) {
        return object.entries == null ? List.of() : object.entries;
    }

    /** The kind of thing that nobody can refer to any more once a value is gone: its id, the thing itself, or all of the list. */
    private static @Nullable DeclaredKind<?> declaredBy(Node node) {
        String[] parts = node.pointer.split("/", -1);
        if (parts.length < 2 || parts.length > 4) {
            return null;
        }
        DeclaredKind<?> kind = DeclaredKind.ofField(parts[1]).orElse(null);
        boolean id = parts.length < 4 || parts[3].equals("id") || parts[3].equals("code");
        return id ? kind : null;
    }

    /** The document with its faults. */
    Planted write() {
        Writer writer = new Writer();
        writer.write(root);
        writer.out.append('\n');
        writer.expected.sort(Expected.ORDER);
        return new Planted(writer.out.toString(), ImmutableList.copyOf(writer.expected), writer.behindNonAscii);
    }

    private Node node(JsonNode value, String pointer, String name, @Nullable JsonNode unresolvedSchema) {
        JsonNode here = resolved(unresolvedSchema);
        Node node = new Node(pointer, name, here);
        if (value.isObject()) {
            List<Entry> entries = new ArrayList<>();
            value.properties().forEach(e -> {
                Node child = node(
                        e.getValue(),
                        pointer + "/" + e.getKey(),
                        e.getKey(),
                        here == null ? null : here.at("/properties/" + e.getKey()));
                parents.put(child, node);
                entries.add(new Entry(e.getKey(), child, null));
            });
            node.entries = entries;
        } else if (value.isArray()) {
            List<Node> elements = new ArrayList<>();
            for (int i = 0; i < value.size(); i++) {
                Node child = node(value.get(i), pointer + "/" + i, name, here == null ? null : here.get("items"));
                parents.put(child, node);
                elements.add(child);
            }
            node.elements = elements;
        } else {
            node.token = value.isBigDecimal() ? value.decimalValue().toPlainString() : value.toString();
        }
        return node;
    }

    private @Nullable JsonNode resolved(@Nullable JsonNode node) {
        JsonNode at = node;
        while (at != null && at.has("$ref")) {
            at = schema.at(at.get("$ref").stringValue().substring(1));
        }
        return at;
    }

    private Optional<DeclaredKind<?>> reference(Node node) {
        String notation = node.schema == null ? "" : node.schema.path("title").asString("");
        boolean plainId = notation.equals("id") || notation.equals("partyCode");
        if (!NOTATIONS_OF_REFERENCES.contains(notation)
                || node.pointer.startsWith("/memberships/")
                || node.pointer.contains("/memberships/") && node.name.equals("member")
                || plainId && node.name.equals("id")
                || node.pointer.endsWith("/instruments")
                || !REFERENCES.containsKey(node.name)) {
            return Optional.empty();
        }
        // Of an act of an instrument, by is a person; everywhere else it is parties.
        return node.name.equals("by") && notation.equals("id")
                ? Optional.of(LEADERS)
                : Optional.of(REFERENCES.get(node.name));
    }

    private void collect(Node node) {
        JsonNode form = node.schema;
        if (form == null || node.name.equals("format")) {
            return;
        }
        if (!node.pointer.isEmpty()) {
            places.add(new Place(Kind.WRONG_TOKEN, node, ""));
            places.add(new Place(Kind.NULL, node, ""));
        }
        if (node.entries != null) {
            places.add(new Place(Kind.UNKNOWN_FIELD, node, "þ/" + places.size() + "~"));
            for (Entry entry : node.entries) {
                places.add(new Place(Kind.DUPLICATE_FIELD, node, entry.name));
            }
            form.path("required").forEach(name -> {
                if (!name.stringValue().equals("format")) {
                    places.add(new Place(Kind.MISSING_FIELD, node, name.stringValue()));
                }
            });
            collectInvariants(node, form.path("title").asString(""));
            node.entries.forEach(entry -> collect(entry.value));
        } else if (node.elements != null) {
            node.elements.forEach(this::collect);
        } else {
            collectScalar(node, form);
        }
    }

    private void collectScalar(Node node, JsonNode form) {
        if (reference(node).isPresent()) {
            places.add(new Place(Kind.UNRESOLVED_REFERENCE, node, ""));
        } else if (form.has("enum")) {
            places.add(new Place(Kind.UNKNOWN_WORD, node, ""));
        } else if (form.path("type").asString("").equals("integer")) {
            places.add(new Place(Kind.NUMBER_OUT_OF_RANGE, node, ""));
        } else if (form.has("title")) {
            places.add(new Place(Kind.MALFORMED, node, ""));
        } else if (form.path("type").asString("").equals("string")) {
            places.add(new Place(Kind.BLANK_TEXT, node, ""));
        }
    }

    /** A token that no reader may take for a value of the form. */
    private String wrongToken(Node node) {
        String form = node.schema == null ? "" : node.schema.path("type").asString("string");
        List<String> tokens = new ArrayList<>();
        for (String token : List.of("{\"no\": [0]}", "[[\"ü\"]]", "\"ü\"", "12", "1.5", "true")) {
            boolean fits = switch (form) {
                case "object" -> token.startsWith("{");
                case "array" -> token.startsWith("[");
                case "integer" -> token.equals("12");
                case "number" -> token.startsWith("1");
                case "boolean" -> token.equals("true");
                default -> token.startsWith("\"");
            };
            if (!fits) {
                tokens.add(token);
            }
        }
        return tokens.get(random.nextInt(tokens.size()));
    }

    /** Writes a document out with a few values a line, and counts. */
    private final class Writer {
        private final StringBuilder out = new StringBuilder();
        private final List<Expected> expected = new ArrayList<>();
        private int behindNonAscii;
        private int line = 1;
        private int lineStart;
        private int depth;

        void write(Node node) {
            for (Place place : node.faults) {
                switch (place.kind) {
                    case UNKNOWN_FIELD, DUPLICATE_FIELD -> {}
                    case MISSING_FIELD, BROKEN_INVARIANT -> expect(place, node.pointer);
                    default -> {
                        expect(place, node.pointer);
                        out.append(token(place, node));
                        return;
                    }
                }
            }
            if (node.entries != null) {
                writeObject(node, node.entries);
            } else if (node.elements != null) {
                out.append('[');
                depth++;
                boolean first = true;
                for (Node element : node.elements) {
                    separate(first);
                    write(element);
                    first = false;
                }
                depth--;
                out.append(']');
            } else {
                out.append(node.token);
            }
        }

        private void writeObject(Node node, List<Entry> entries) {
            List<Entry> all = new ArrayList<>(entries);
            for (Place place : node.faults) {
                switch (place.kind) {
                    case MISSING_FIELD -> all.removeIf(entry -> entry.name.equals(place.field));
                    case UNKNOWN_FIELD ->
                        all.add(random.nextInt(all.size() + 1), new Entry(place.field, junk(), place));
                    case DUPLICATE_FIELD -> {
                        Node again = junk();
                        int first = 0;
                        while (!all.get(first).name.equals(place.field)) {
                            first++;
                        }
                        all.add(first + 1 + random.nextInt(all.size() - first), new Entry(place.field, again, place));
                    }
                    default -> {}
                }
            }
            out.append('{');
            depth++;
            boolean first = true;
            for (Entry entry : all) {
                separate(first);
                if (entry.fault != null) {
                    expect(
                            entry.fault,
                            node.pointer + "/" + entry.name.replace("~", "~0").replace("/", "~1"));
                }
                out.append('"').append(entry.name).append("\": ");
                write(entry.value);
                first = false;
            }
            depth--;
            out.append('}');
        }

        private String token(Place place, Node node) {
            return switch (place.kind) {
                case NULL -> "null";
                case UNKNOWN_WORD -> "\"kein-Wört\"";
                case MALFORMED -> "\"¿ ?\"";
                case NUMBER_OUT_OF_RANGE -> "12345678901";
                case BLANK_TEXT -> random.nextBoolean() ? "\"\"" : "\" \\t\u2003\"";
                case UNRESOLVED_REFERENCE -> {
                    int hash = node.token.indexOf('#');
                    String tail = hash < 0 ? "\"" : node.token.substring(hash);
                    yield reference(node).orElseThrow() == PARTIES
                            ? "\"NO-SUCH-PARTY" + tail
                            : "\"no-such-thing" + tail;
                }
                default -> wrongToken(node);
            };
        }

        /** Something that nobody should look at. */
        private Node junk() {
            Node junk = new Node("", "", null);
            junk.token =
                    List.of("[{\"ž\": [1, 2]}, null]", "\"ñ\"", "0.5", "false").get(random.nextInt(4));
            return junk;
        }

        private void separate(boolean first) {
            if (!first) {
                out.append(',');
            }
            if (random.nextInt(8) == 0) {
                out.append(random.nextBoolean() ? "\n" : "\r\n");
                line++;
                lineStart = out.length();
                out.append("  ".repeat(depth));
                if (random.nextInt(4) == 0) {
                    out.append('\t');
                }
            } else if (!first) {
                out.append(' ');
            }
        }

        private void expect(Place place, String pointer) {
            String before = out.substring(lineStart);
            int column = before.codePointCount(0, before.length()) + 1;
            behindNonAscii += before.chars().anyMatch(c -> c > 0x7F) ? 1 : 0;
            expected.add(new Expected(line, column, place.kind.code, pointer));
        }
    }
}
