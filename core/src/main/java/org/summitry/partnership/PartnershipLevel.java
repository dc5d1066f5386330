package org.summitry.partnership;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Notation;

/**
 * The level that two or more parties have raised their relations to. The constants are in rising order the levels that
 * ASEAN and many foreign ministries use; any other word of the form of an {@link Id} may be used and then has no rung.
 *
 * @param value the word, such as {@code comprehensive-strategic-partnership}
 */
public record PartnershipLevel(String value) {
    /**
     * Checks the form.
     *
     * @param value the word
     * @throws InvalidValueException if the word is not of the form of an {@link Id}
     */
    public PartnershipLevel {
        new Require().word("level", value).met();
    }

    /** No partnership: relations were never raised to one, or it has ended. */
    public static final PartnershipLevel NONE = of("none");
    /** A dialogue limited to certain sectors. */
    public static final PartnershipLevel SECTORAL_DIALOGUE = of("sectoral-dialogue");
    /** A full dialogue partnership. */
    public static final PartnershipLevel DIALOGUE = of("dialogue");
    /** A dialogue partnership with meetings of leaders. */
    public static final PartnershipLevel SUMMIT_LEVEL_DIALOGUE = of("summit-level-dialogue");
    /** A partnership. */
    public static final PartnershipLevel PARTNERSHIP = of("partnership");
    /** A comprehensive (cooperation) partnership. */
    public static final PartnershipLevel COMPREHENSIVE = of("comprehensive-partnership");
    /** A strategic partnership. */
    public static final PartnershipLevel STRATEGIC = of("strategic-partnership");
    /** A comprehensive strategic partnership. */
    public static final PartnershipLevel COMPREHENSIVE_STRATEGIC = of("comprehensive-strategic-partnership");

    private static final ImmutableList<PartnershipLevel> LADDER = ImmutableList.of(
            NONE,
            SECTORAL_DIALOGUE,
            DIALOGUE,
            SUMMIT_LEVEL_DIALOGUE,
            PARTNERSHIP,
            COMPREHENSIVE,
            STRATEGIC,
            COMPREHENSIVE_STRATEGIC);

    /**
     * A level.
     *
     * @param word its word
     * @return the level
     * @throws InvalidValueException if the word is not of the form of an {@link Id}
     */
    public static PartnershipLevel of(String word) {
        return new PartnershipLevel(word);
    }

    /**
     * Returns how high the level stands among those named here, as the rung of a ladder.
     *
     * @return 0 for {@link #NONE}, rising; empty for a level of another name
     */
    public OptionalInt rung() {
        int index = LADDER.indexOf(this);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * The words that a reader sees.
     *
     * @return the word with spaces for hyphens
     */
    public String label() {
        return value.replace('-', ' ');
    }

    @Override
    public String toString() {
        return value;
    }

    /** {@return the notation of such values, which {@link #toString()} writes} */
    public static Notation<PartnershipLevel> notation() {
        return Written.NOTATION;
    }

    private static final class Written extends Notation<PartnershipLevel> {
        static final Written NOTATION = new Written();

        Written() {
            super(
                    PartnershipLevel.class,
                    "partnershipLevel",
                    "the level of a partnership",
                    "^[a-z0-9]+(-[a-z0-9]+)*$",
                    true);
        }

        @Override
        public PartnershipLevel parse(String text) {
            return PartnershipLevel.of(text);
        }
    }
}
