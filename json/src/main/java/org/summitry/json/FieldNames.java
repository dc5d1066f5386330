package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names of the fields of an object in their order, and how they stand in a document that has no spaces. */
final class FieldNames {
    private static final JsonFactory FACTORY = new JsonFactory();

    final ImmutableList<String> inOrder;
    /** Finds a name in any order and however it is written. */
    final PropertyNameMatcher matcher;

    /** Each name in quotes with its colon. */
    private final byte[][] written;
    /** The first eight bytes of those, or as many as there are. */
    private final long[] starts;

    private final long[] masks;

    FieldNames(ImmutableList<String> inOrder) {
        this.inOrder = inOrder;
        this.matcher = FACTORY.constructNameMatcher(
                inOrder.stream().map(Named::fromString).toList(), false);
        this.written = inOrder.stream()
                .map(name -> ('"' + name + "\":").getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.starts = new long[written.length];
        this.masks = new long[written.length];
        for (int i = 0; i < written.length; i++) {
            starts[i] = EightBytes.firstOf(written[i], 0, written[i].length);
            masks[i] = EightBytes.mask(written[i].length);
        }
    }

    /**
     * The first field from one on whose name stands at a place in a document, with quotes and colon and nothing between; below zero if
     * there is none.
     */
    int at(byte[] document, int place, int end, int from) {
        if (place + Long.BYTES > end) {
            return -1;
        }
        long eight = EightBytes.at(document, place);
        for (int i = from; i < starts.length; i++) {
            if (((eight ^ starts[i]) & masks[i]) == 0 && isAt(written[i], document, place, end)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] name, byte[] document, int place, int end) {
        return name.length <= Long.BYTES
                || place + name.length <= end
                        && Arrays.equals(
                                name, Long.BYTES, name.length, document, place + Long.BYTES, place + name.length);
    }

    /** How many bytes a name takes with its quotes and colon. */
    int length(int field) {
        return written[field].length;
    }
}
