package org.summitry.figure;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.summitry.internal.Require;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.time.Period;

/**
 * A place in a ranking, with the five parts without which it says nothing: who is ranked, in whose ranking, among
 * what, by which measure, in which period.
 */
@Value.Immutable
public sealed interface Rank permits ImmutableRank {
    /**
     * The place, 1 for the first.
     *
     * @return 1 or more
     */
    int position();

    /**
     * Who is ranked.
     *
     * @return the party
     */
    Party ranked();

    /**
     * In whose ranking.
     *
     * @return the party whose partners, sources or the like are ranked
     */
    Party inRankingOf();

    /**
     * Among what.
     *
     * @return a word such as {@code trading-partners}
     */
    Id among();

    /**
     * By which measure.
     *
     * @return the indicator; absent if the source does not say
     */
    Optional<Indicator> by();

    /**
     * In which period.
     *
     * @return the period; absent if the source does not say
     */
    Optional<Period> period();

    /**
     * How many are ranked.
     *
     * @return the number; absent if it is not known
     */
    OptionalInt outOf();

    /**
     * Begins a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy. Lists of the copy are added to, not replaced.
     *
     * @return a builder with the attributes of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Rank}. */
    final class Builder extends ImmutableRank.Builder {
        Builder() {}

        /**
         * Sets {@link Rank#among()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder among(String text) {
            return among(Id.of(text));
        }

        /**
         * Sets {@link Rank#by()} from its notation.
         *
         * @param text an indicator such as {@code two-way-trade}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder by(String text) {
            return by(Indicator.of(text));
        }

        /**
         * Sets {@link Rank#period()} from its notation.
         *
         * @param text a period in EDTF such as {@code 2021/2025}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder period(String text) {
            return period(Period.parse(text));
        }

        /**
         * Builds the value.
         *
         * @return the Rank
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Rank build() {
            Rank built = super.build();
            new Require()
                    .that(built.position() >= 1, "position", "be 1 or more", built.position())
                    .that(
                            built.outOf().orElse(1) >= 1,
                            "outOf",
                            "be 1 or more",
                            built.outOf().orElse(0))
                    // A number that is none is told once.
                    .that(
                            built.position() < 1
                                    || built.outOf().orElse(0) < 1
                                    || built.outOf().orElse(0) >= built.position(),
                            "outOf",
                            "not be less than position",
                            built.position(),
                            built.outOf().orElse(0))
                    .met();
            return built;
        }
    }
}
