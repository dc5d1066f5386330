package org.summitry.benchmarks;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jol.vm.VM;
import org.summitry.Initiative;
import org.summitry.Instrument;
import org.summitry.Leader;
import org.summitry.Party;
import org.summitry.Place;
import org.summitry.Source;
import org.summitry.Topic;
import org.summitry.json.SummitryJson;

/**
 * How many bytes a summit keeps alive, in a heap of a thousand that are like the 26th and differ in their texts and figures. The
 * sizes of single objects are JOL's. Where it is asked what sharing would give, objects that are equal are counted once, as if
 * only the first of them were kept; the heap itself is not changed.
 */
final class Memory {
    /** What is kept once. */
    private enum Shared {
        NOTHING,
        WORDS,
        DECLARED,
        ALL;

        boolean has(Object object) {
            return switch (this) {
                case NOTHING -> false;
                case WORDS -> isWord(object);
                case DECLARED -> isDeclared(object);
                case ALL -> isDeclared(object) || isWord(object) || isScalar(object);
            };
        }

        private static boolean isWord(Object object) {
            return object instanceof String text && text.length() <= 40;
        }

        private static boolean isDeclared(Object object) {
            return object instanceof Party
                    || object instanceof Leader
                    || object instanceof Source
                    || object instanceof Topic
                    || object instanceof Place
                    || object instanceof Instrument
                    || object instanceof Initiative;
        }

        private static boolean isScalar(Object object) {
            String name = object.getClass().getPackageName();
            return object instanceof BigDecimal
                    || object instanceof URI
                    || object.getClass().isRecord() && name.startsWith("org.summitry")
                    || name.equals("org.summitry.time");
        }
    }

    /** The rows of the table. */
    enum Row {
        RECORDS("records + `List`, by Jackson databind", true, Shared.NOTHING),
        RECORDS_WORDS("the same, if equal texts of up to 40 characters were kept once", true, Shared.WORDS),
        OURS("**Summitry**, read one by one", false, Shared.NOTHING),
        OURS_DECLARED(
                "**Summitry**, if equal parties, leaders, sources, topics, places, instruments and initiatives were kept once",
                false,
                Shared.DECLARED),
        OURS_ALL(
                "**Summitry**, if equal ids, codes, dates, citations and texts of up to 40 characters were kept once as well",
                false,
                Shared.ALL),
        BYTES("the JSON itself, as bytes", false, Shared.NOTHING);

        final String label;
        private final boolean records;
        private final Shared shared;

        Row(String label, boolean records, Shared shared) {
            this.label = label;
            this.records = records;
            this.shared = shared;
        }
    }

    private static final Map<Class<?>, List<Field>> FIELDS = new HashMap<>();

    private final Shared shared;
    private final Map<Object, Object> canonical = new HashMap<>();
    private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private long bytes;

    private Memory(Shared shared) {
        this.shared = shared;
    }

    /** Prints a line for each row: its name, bytes and objects a document. */
    public static void main(String[] arguments) throws Exception {
        List<byte[]> documents = Samples.likeTheRecord(Integer.parseInt(arguments[0]));
        SummitryJson json = SummitryJson.create();
        Codec databind = Side.DATABIND.open();
        List<Object> records = new ArrayList<>();
        List<Object> ours = new ArrayList<>();
        for (byte[] document : documents) {
            records.add(databind.read(document));
            ours.add(json.read(document));
        }
        for (Row row : Row.values()) {
            Memory memory = new Memory(row.shared);
            List<?> roots = row == Row.BYTES ? documents : row.records ? records : ours;
            roots.forEach(memory::meet);
            memory.walk();
            System.out.println(row + " " + memory.bytes / roots.size() + " " + memory.seen.size() / roots.size());
        }
    }

    /** The bytes that some objects keep alive. */
    static long bytesOf(Object... roots) {
        Memory memory = new Memory(Shared.NOTHING);
        for (Object root : roots) {
            memory.meet(root);
        }
        memory.walk();
        return memory.bytes;
    }

    private void meet(Object object) {
        if (object == null || object instanceof Enum<?> || object instanceof Class<?>) {
            return;
        }
        Object kept = shared.has(object) ? canonical.computeIfAbsent(object, o -> o) : object;
        if (seen.put(kept, true) == null) {
            bytes += VM.current().sizeOf(kept);
            open.push(kept);
        }
    }

    private void walk() {
        while (!open.isEmpty()) {
            Object object = open.pop();
            if (object.getClass().isArray()) {
                if (!object.getClass().getComponentType().isPrimitive()) {
                    for (int i = 0; i < Array.getLength(object); i++) {
                        meet(Array.get(object, i));
                    }
                }
            } else {
                for (Field field : FIELDS.computeIfAbsent(object.getClass(), Memory::references)) {
                    try {
                        meet(field.get(object));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }

    private static List<Field> references(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return fields;
    }
}
