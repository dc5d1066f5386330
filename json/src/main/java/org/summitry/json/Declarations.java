package org.summitry.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** What a document declares, found by the characters of a reference, for most of which no string is made. */
final class Declarations {
    private static final int MEMO_BITS = 9;

    private final Memo memo = new Memo(MEMO_BITS);
    private final List<Object> values = new ArrayList<>(64);
    /** Made when the memo does not know an id. */
    private final EnumMap<Declared, Map<String, Object>> byId = new EnumMap<>(Declared.class);

    /** Makes a thing known; of two of one id it is the later. */
    void add(Declared kind, Object value) {
        String id = kind.idOf(value);
        memo.keep(kind, id, value);
        values.add(value);
        Map<String, Object> known = byId.get(kind);
        if (known != null) {
            known.put(id, value);
        }
    }

    /** What the text at which a parser stands refers to, or what it was read as before; null if it takes a string to know. */
    @Nullable
    Object find(Object reader, JsonParser parser) {
        return memo.find(reader, parser);
    }

    /** Remembers what a text of this document was read as. */
    void keep(Codec<?> reader, String text, Object value) {
        memo.keep(reader, text, value);
    }

    /** The thing of an id; null if there is none so far. */
    @Nullable
    Object find(Declared kind, String id) {
        Object value = memo.find(kind, id);
        return value == null ? byId(kind).get(id) : value;
    }

    /** How many things were added, each as often as it was. */
    int size() {
        return values.size();
    }

    Set<String> ids(Declared kind) {
        return byId(kind).keySet();
    }

    private Map<String, Object> byId(Declared kind) {
        return byId.computeIfAbsent(kind, k -> {
            Map<String, Object> map = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                if (kind.type.isInstance(values.get(i))) {
                    map.put(kind.idOf(values.get(i)), values.get(i));
                }
            }
            return map;
        });
    }
}
