package org.summitry.json;

import java.util.Locale;

/** The words that stand for enum constants on the wire. */
final class Words {
    private Words() {}

    static String of(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : String.valueOf(value);
    }
}
