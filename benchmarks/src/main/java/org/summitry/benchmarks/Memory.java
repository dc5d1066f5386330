package org.summitry.benchmarks;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jol.vm.VM;
import org.summitry.json.SummitryJson;

/**
 * How many bytes a summit keeps alive, in a heap of a thousand that are like the 26th and differ in their texts and figures. The
 * sizes of single objects are JOL's. With a reader that shares, what it holds itself counts as well.
 */
final class Memory {
    /** The rows of the table. */
    enum Row {
        RECORDS("records + `List`, by Jackson databind"),
        RECORDS_WORDS("the same, if equal texts of up to 40 characters were kept once"),
        OURS("**Summitry**, read by one reader"),
        OURS_SHARING("**Summitry**, read by one that is `sharing()`"),
        BYTES("the JSON itself, as bytes");

        final String label;

        Row(String label) {
            this.label = label;
        }
    }

    private static final Map<Class<?>, List<Field>> FIELDS = new HashMap<>();

    /** Whether equal short texts are counted once, as if only the first of them were kept. */
    private final boolean wordsOnce;

    private final Map<Object, Object> canonical = new HashMap<>();
    private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private long bytes;

    private Memory(boolean wordsOnce) {
        this.wordsOnce = wordsOnce;
    }

    /** Prints a line for each row: its name, bytes and objects a document. */
    public static void main(String[] arguments) throws Exception {
        List<byte[]> documents = Samples.likeTheRecord(Integer.parseInt(arguments[0]));
        SummitryJson json = SummitryJson.create();
        SummitryJson sharing = json.sharing();
        Codec databind = Side.DATABIND.open();
        List<Object> records = new ArrayList<>();
        List<Object> ours = new ArrayList<>();
        List<Object> shared = new ArrayList<>();
        for (byte[] document : documents) {
            records.add(databind.read(document));
            ours.add(json.read(document));
            shared.add(sharing.read(document));
        }
        System.gc();
        for (Row row : Row.values()) {
            Memory memory = new Memory(row == Row.RECORDS_WORDS);
            switch (row) {
                case RECORDS, RECORDS_WORDS -> records.forEach(memory::meet);
                case OURS -> ours.forEach(memory::meet);
                case OURS_SHARING -> {
                    shared.forEach(memory::meet);
                    memory.meet(sharing);
                }
                case BYTES -> documents.forEach(memory::meet);
            }
            memory.walk();
            System.out.println(
                    row + " " + memory.bytes / documents.size() + " " + memory.seen.size() / documents.size());
        }
    }

    /** The bytes that some objects keep alive. */
    static long bytesOf(Object... roots) {
        Memory memory = new Memory(false);
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
        boolean word = wordsOnce && object instanceof String text && text.length() <= 40;
        Object kept = word ? canonical.computeIfAbsent(object, o -> o) : object;
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
                // What the virtual machine closes, such as the insides of locks, is a few bytes of the reader's own.
                if (!Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive()
                        && field.trySetAccessible()) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }
}
