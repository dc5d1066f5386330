package org.summitry.shape;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

/**
 * What the value of an attribute is. The forms are closed: whoever handles these handles every attribute of every type.
 *
 * @param <V> the type of the value
 */
public sealed interface Form<V>
        permits Notation,
                Shape,
                Form.Text,
                Form.Word,
                Form.Count,
                Form.Decimal,
                Form.Truth,
                Form.Identity,
                Form.Reference,
                Form.Declaration {
    /** A text for people, neither blank nor malformed Unicode. */
    Form<String> TEXT = new Text();
    /** A decimal number whose trailing zeros count. */
    Form<BigDecimal> DECIMAL = new Decimal();
    /** True or false. */
    Form<Boolean> TRUTH = new Truth();

    /** A text for people, neither blank nor malformed Unicode. */
    record Text() implements Form<String> {}

    /**
     * One of the constants of an enum, which stands as its {@linkplain #wordOf word}.
     *
     * @param <E> the enum
     */
    final class Word<E extends Enum<E>> implements Form<E> {
        private final Class<E> type;
        private final ImmutableMap<String, E> constants;

        private Word(Class<E> type) {
            this.type = type;
            this.constants = Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), Form::wordOf);
        }

        /** {@return the enum} */
        public Class<E> type() {
            return type;
        }

        /** {@return the constants by their words, in their order} */
        public ImmutableMap<String, E> constants() {
            return constants;
        }

        /**
         * Returns what a word means.
         *
         * @param constant one of the constants
         * @return the first sentence of its documentation
         */
        public String descriptionOf(E constant) {
            return Descriptions.of(type.getName() + "." + constant.name());
        }
    }

    /**
     * A whole number.
     *
     * @param least the least number that is allowed
     * @param most the greatest number that is allowed
     */
    record Count(int least, int most) implements Form<Integer> {}

    /** A decimal number whose trailing zeros count. */
    record Decimal() implements Form<BigDecimal> {}

    /** True or false. */
    record Truth() implements Form<Boolean> {}

    /**
     * The id by which a thing is found and referred to.
     *
     * @param notation how the id is written
     * @param family the family within which no two things have the same id; empty for the parts of a record
     * @param <V> the type of the id
     */
    record Identity<V>(Notation<V> notation, String family) implements Form<V> {}

    /**
     * A reference, by its id, to a thing that the record declares once.
     *
     * @param to the shape of the thing
     * @param <V> the type of the thing
     */
    record Reference<V>(Shape<V> to) implements Form<V> {}

    /**
     * The declaration of a thing that other parts of the record refer to by its id.
     *
     * @param of the shape of the thing
     * @param <V> the type of the thing
     */
    record Declaration<V>(Shape<V> of) implements Form<V> {}

    /**
     * Returns the form of an enum.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the form
     */
    static <E extends Enum<E>> Form<E> word(Class<E> type) {
        return new Word<>(type);
    }

    /**
     * Returns the word that stands for a constant of an enum: its name in lower case, with hyphens.
     *
     * @param constant the constant
     * @return the word, such as {@code in-period}
     */
    static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
