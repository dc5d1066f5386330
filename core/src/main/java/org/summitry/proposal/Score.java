package org.summitry.proposal;

import org.summitry.figure.Magnitude;
import org.summitry.figure.Quantity;
import org.summitry.figure.Unit;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/** A finding on the assessor's own scale. */
public sealed interface Score {
    /** {@return what a score is made of, one of three attributes telling its kind} */
    static Shape<Score> shape() {
        return ScoreShape.INSTANCE;
    }

    /**
     * A finding on the three-step scale of compliance studies.
     *
     * @param value −1 if the commitment was not kept, 0 if it was kept in part or is under way, +1 if it was kept
     */
    record Compliance(int value) implements Score {
        /** Checks that the value is −1, 0 or 1. */
        public Compliance {
            new Require()
                    .that(value >= -1 && value <= 1, "compliance", "be -1, 0 or 1", value)
                    .met();
        }
    }

    /**
     * A share that has been carried out, such as 95 per cent.
     *
     * @param value the share as reported, in {@link Unit#PERCENT}
     */
    record Percent(Quantity value) implements Score {
        /** Checks that the share is in per cent and has no multiplier. */
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
         * {@return the finding with the given digits, such as {@code 95}}
         *
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
        /** Checks that the words are not blank. */
        public Words {
            new Require().text("words", value).met();
        }
    }
}
