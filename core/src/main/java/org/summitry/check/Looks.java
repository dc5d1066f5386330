package org.summitry.check;

import java.util.List;
import java.util.function.Function;
import org.summitry.internal.HashCodes;
import org.summitry.scalar.Id;

/** What ids look like, for seeing quickly that none looks like another. */
final class Looks {
    private final HashCodes looks = new HashCodes();

    /** Adds ids; false if one of them may look like another. */
    <T> boolean addAll(List<T> parts, Function<T, Id> idOf) {
        for (int i = 0; i < parts.size(); i++) {
            if (!looks.add(lookOf(idOf.apply(parts.get(i))))) {
                return false;
            }
        }
        return true;
    }

    /** The same for ids that look alike: hyphens are overlooked, and 0 and 1 taken for letters. */
    private static int lookOf(Id id) {
        String text = id.value();
        int look = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-') {
                look = 31 * look + (c == '1' ? 'l' : c == '0' ? 'o' : c);
            }
        }
        return look;
    }
}
