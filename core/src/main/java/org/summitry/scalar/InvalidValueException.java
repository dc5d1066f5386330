package org.summitry.scalar;

import org.jspecify.annotations.Nullable;

/**
 * Thrown where a value would be built that its type does not allow. The message has one shape, which names the
 * attribute, the rule and the value: {@code edition: must be 1 or more, but was 0}.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 120;

    /** The attribute at fault. */
    private final String attribute;

    /** The end of the sentence "the attribute must …". */
    private final String rule;

    /** What was given. */
    private final String found;

    /**
     * For an attribute whose value breaks a rule.
     *
     * @param attribute the attribute as the accessor names it
     * @param rule what is demanded, as the end of the sentence "name must …"
     * @param value what was given, null where nothing was
     */
    public InvalidValueException(String attribute, String rule, @Nullable Object value) {
        super(attribute + ": must " + rule + ", but was " + shown(value));
        this.attribute = attribute;
        this.rule = rule;
        this.found = shown(value);
    }

    /**
     * For required attributes that were never given to a builder.
     *
     * @param missing their names
     */
    public InvalidValueException(String... missing) {
        this(String.join(", ", missing), "be set", null);
    }

    /**
     * The attribute at fault.
     *
     * @return its name as the accessor has it; several missing ones are separated by a comma and a space
     */
    public String attribute() {
        return attribute;
    }

    /**
     * The rule that is broken.
     *
     * @return the end of the sentence "the attribute must …"
     */
    public String rule() {
        return rule;
    }

    /**
     * What was given.
     *
     * @return the value, quoted if it is a text, cut if it is long, unsafe characters escaped; {@code absent} if there was none
     */
    public String found() {
        return found;
    }

    /** Quotes text with control, line break and bidirectional characters escaped, so that no log line can be forged. */
    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "absent";
        }
        String text = value.toString();
        StringBuilder out = new StringBuilder().append(value instanceof CharSequence ? "\"" : "");
        text.codePoints().limit(SHOWN).forEach(c -> {
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                    || Character.getType(c) == Character.SURROGATE) {
                out.append(String.format("\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        if (text.codePointCount(0, text.length()) > SHOWN) {
            out.append('…');
        }
        return out.append(value instanceof CharSequence ? "\"" : "").toString();
    }
}
