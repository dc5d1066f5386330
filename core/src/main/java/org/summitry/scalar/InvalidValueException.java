package org.summitry.scalar;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a value would break an invariant of its type. The message names the attribute, the rule and the value
 * that was given, as in {@code edition: must be 1 or more, but was 0}.
 *
 * <p>It tells everything that is wrong with the value: {@link #violations()} has each invariant that the value breaks, once, in
 * the order in which the type checks them. The other accessors are about the first of them, the message names the first ones.
 * Where a rule is about two attributes, it is told at the one to change, and names the other one and its value:
 * {@code years: must be absent unless basis is total (it is in-period), but was 3}.
 *
 * <p>The exception and its violations survive Java serialization. The values of the model are not serializable: a document is how
 * they are kept and sent.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 120;
    private static final int NAMED = 10;

    /** Never empty. */
    private final ImmutableList<Violation> violations;

    /**
     * Creates an exception for an attribute whose value breaks a rule.
     *
     * @param attribute the attribute, named as its accessor is
     * @param rule what is demanded, as the end of the sentence "the attribute must …"
     * @param value the value that was given; null if none was
     */
    public InvalidValueException(String attribute, String rule, @Nullable Object value) {
        this(ImmutableList.of(Violation.of(attribute, rule, value)));
    }

    /**
     * Creates an exception for required attributes that a builder was never given.
     *
     * @param missing the names of the attributes
     */
    public InvalidValueException(String... missing) {
        this(String.join(", ", missing), "be set", null);
    }

    /**
     * Creates an exception for a value that breaks one invariant or several.
     *
     * @param violations the violations, at least one
     * @throws IllegalArgumentException if there is no violation
     */
    public InvalidValueException(List<Violation> violations) {
        super(message(violations));
        this.violations = ImmutableList.copyOf(violations);
    }

    private static String message(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("nothing is broken");
        }
        String named = violations.stream().limit(NAMED).map(Violation::message).collect(Collectors.joining("; "));
        return violations.size() <= NAMED ? named : named + "; and " + (violations.size() - NAMED) + " more";
    }

    /** {@return every violation of the value, at least one, in the order in which the type checks them} */
    public ImmutableList<Violation> violations() {
        return violations;
    }

    /**
     * {@return the attribute of the first violation, named as its accessor is, or several missing ones separated by
     * commas}
     */
    public String attribute() {
        return violations.get(0).attribute();
    }

    /** {@return the rule of the first violation, as the end of the sentence "the attribute must …"} */
    public String rule() {
        return violations.get(0).rule();
    }

    /**
     * What was given, of the first attribute if several are at fault.
     *
     * @return the value as {@link Violation#shown} shows it
     */
    public String found() {
        return violations.get(0).found();
    }

    /**
     * One invariant that a value breaks.
     *
     * @param attribute the attribute, named as its accessor is, or several missing ones separated by a comma and a
     *     space
     * @param rule what is demanded, as the end of the sentence "the attribute must …"
     * @param found what was given, as {@link #shown} shows it; of an element that a list has more than once it ends in
     *     {@code twice}
     * @serial exclude
     */
    @SuppressWarnings("InvalidBlockTag") // Javadoc asks for a comment on each component's field, where none can be.
    public record Violation(String attribute, String rule, String found) implements Serializable {
        private static final long serialVersionUID = 1L;

        /** Creates a violation whose value is already fit to be shown. */
        public Violation {
            Objects.requireNonNull(attribute, "attribute");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(found, "found");
        }

        /**
         * {@return a violation by a value, which is made fit to be shown}
         *
         * @param attribute the attribute, named as its accessor is
         * @param rule what is demanded, as the end of the sentence "the attribute must …"
         * @param value the value that was given; null if none was
         */
        public static Violation of(String attribute, String rule, @Nullable Object value) {
            return new Violation(attribute, rule, shown(value));
        }

        /**
         * Returns a value as messages show it, so that no log line can be forged by what is in it.
         *
         * @param value any value, null for none
         * @return a text in quotation marks, a word of an enum in lower case with hyphens as in documents, anything else as it
         *     says itself; cut if it is long, unsafe characters escaped; {@code absent} for null
         */
        public static String shown(@Nullable Object value) {
            return InvalidValueException.shown(value);
        }

        /**
         * The violation in words.
         *
         * @return such as {@code edition: must be 1 or more, but was 0}
         */
        public String message() {
            return attribute + ": must " + rule + ", but was " + found;
        }
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "absent";
        }
        String text =
                value instanceof Enum<?> word ? Ascii.toLowerCase(word.name()).replace('_', '-') : value.toString();
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
