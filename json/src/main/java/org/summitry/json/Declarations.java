package org.summitry.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document declares, found by the characters of a reference, for most of which no string is made. */
final class Declarations {
    private static final int MEMO_BITS = 9;

    private final Memo declared = new Memo(MEMO_BITS, false);
    /** References that are narrowed. */
    private final Memo narrowed = new Memo(MEMO_BITS, false);

    private final List<Object> values = new ArrayList<>(64);
    /** Made when the memo does not know an id. */
    private final Map<DeclaredKind<?>, Map<String, Object>> byId = new HashMap<>();

    /** Makes a thing known; of two of one id it is the later. */
    void add(DeclaredKind<?> kind, Object value) {
        String id = kind.idOf(value);
        declared.keep(kind, id, value);
        values.add(value);
        Map<String, Object> known = byId.get(kind);
        if (known != null) {
            known.put(id, value);
        }
    }

    /** What the text at which a parser stands refers to; null if it takes a string to know. */
    @Nullable
    Object find(DeclaredKind<?> kind, DocumentParser parser) {
        return declared.find(kind, parser);
    }

    /** What the text at which a parser stands was read as before in this document; null if that is not remembered. */
    @Nullable
    Object find(Codec<?> reader, DocumentParser parser) {
        return narrowed.find(reader, parser);
    }

    /** Remembers what the text at which a parser stands was read as. */
    void keep(Codec<?> reader, DocumentParser parser, Object value) {
        narrowed.keep(reader, parser, value);
    }

    /** The thing of an id; null if there is none so far. */
    @Nullable
    Object find(DeclaredKind<?> kind, String id) {
        Object value = declared.find(kind, id);
        return value == null ? byId(kind).get(id) : value;
    }

    Set<String> ids(DeclaredKind<?> kind) {
        return byId(kind).keySet();
    }

    private Map<String, Object> byId(DeclaredKind<?> kind) {
        return byId.computeIfAbsent(kind, k -> {
            Map<String, Object> map = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                if (kind.shape.type().isInstance(values.get(i))) {
                    map.put(kind.idOf(values.get(i)), values.get(i));
                }
            }
            return map;
        });
    }
}
