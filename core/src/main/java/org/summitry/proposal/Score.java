package org.summitry.proposal;

import org.summitry.figure.Magnitude;
import org.summitry.figure.Quantity;
import org.summitry.figure.Unit;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/** What an assessor found, on the assessor's own scale. */
public sealed interface Score {
    /** {@return what a score is made of, one of three attributes telling its kind} */
    static Shape<Score> shape() {
        return ScoreShape.INSTANCE;
    }

    /**
     * The three-step scale of compliance studies.
     *
     * @param value −1 for not kept, 0 for kept in part or under way, +1 for kept
     */
    record Compliance(int value) implements Score {
        /**
         * Checks the value.
         *
         * @param value −1 for not kept, 0 for kept in part or under way, +1 for kept
         * @throws InvalidValueException if it is not −1, 0 or 1
         */
        public Compliance {
            new Require()
                    .that(value >= -1 && value <= 1, "compliance", "be -1, 0 or 1", value)
                    .met();
        }
    }

    /**
     * A share, such as 95 per cent implemented.
     *
     * @param value the share as reported, in {@link Unit#PERCENT}
     */
    record Percent(Quantity value) implements Score {
        /**
         * Checks the unit.
         *
         * @param value the share as reported, in {@link Unit#PERCENT}
         * @throws InvalidValueException if the quantity is not in per cent, or has a multiplier
         */
        public Percent {
            new Require()
                    .that(
                            value.unit().equals(Unit.PERCENT) && value.magnitude() == Magnitude.ONE,
                            "percent",
                            "be in percent without a multiplier",
                            value)
                    .met();
        }

        /**
         * A share.
         *
         * @param digits the digits as written, such as {@code 95}
         * @return the score
         * @throws InvalidValueException if the digits are not a decimal number
         */
        public static Percent of(String digits) {
            return new Percent(Quantity.of(digits, Unit.PERCENT));
        }
    }

    /**
     * A finding in words.
     *
     * @param value the words, such as {@code on track}
     */
    record Words(String value) implements Score {
        /**
         * Checks the words.
         *
         * @param value the words, such as {@code on track}
         * @throws InvalidValueException if they are blank or not well-formed Unicode
         */
        public Words {
            new Require().text("words", value).met();
        }
    }
}
