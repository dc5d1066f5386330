package org.summitry.check;

import java.util.List;
import java.util.function.Function;
import org.summitry.scalar.Id;

/** A set of what ids look like, as hash codes: an id whose code is not in it looks like none before. */
final class Looks {
    /** So many in a row are chosen ids rather than chance; they are left to a better look. */
    private static final int MOST_PROBES = 256;

    private int[] table = new int[64];
    private int size;

    /** Adds ids; false if one of them may look like another. */
    <T> boolean addAll(List<T> parts, Function<T, Id> idOf) {
        for (int i = 0; i < parts.size(); i++) {
            if (!add(lookOf(idOf.apply(parts.get(i))))) {
                return false;
            }
        }
        return true;
    }

    private boolean add(int look) {
        if (size * 2 >= table.length && !grow()) {
            return false;
        }
        int slot = (look ^ look >>> 15) * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(table.length - 1);
        for (int probe = 0; probe < MOST_PROBES; probe++, slot = slot + 1 & table.length - 1) {
            if (table[slot] == look) {
                return false;
            }
            if (table[slot] == 0) {
                table[slot] = look;
                size++;
                return true;
            }
        }
        return false;
    }

    private boolean grow() {
        int[] old = table;
        table = new int[old.length * 4];
        size = 0;
        boolean all = true;
        for (int look : old) {
            all &= look == 0 || add(look);
        }
        return all;
    }

    /** The same for ids that look alike: hyphens are overlooked, and 0 and 1 taken for letters. Never zero. */
    private static int lookOf(Id id) {
        String text = id.value();
        int look = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-') {
                look = 31 * look + (c == '1' ? 'l' : c == '0' ? 'o' : c);
            }
        }
        return look == 0 ? 1 : look;
    }
}
