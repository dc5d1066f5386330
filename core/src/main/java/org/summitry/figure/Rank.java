package org.summitry.figure;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.time.Period;

/**
 * A place in a ranking, with the five parts without which it says nothing: who is ranked, in whose ranking, among what,
 * by which measure, in which period.
 */
@Value.Immutable
@Noun
public sealed interface Rank permits ImmutableRank {
    /** {@return the place in the ranking, 1 for the first} */
    int position();

    /** {@return the party that is ranked} */
    Party ranked();

    /** {@return the party whose partners, sources or the like are ranked} */
    Party inRankingOf();

    /** {@return what is ranked, as a word such as {@code trading-partners}} */
    Id among();

    /** {@return the indicator by which the ranking is made; absent if not on record} */
    Optional<Indicator> by();

    /** {@return the period of the ranking, in EDTF; absent if not on record} */
    Optional<Period> period();

    /** {@return the number of places in the ranking; absent if not on record} */
    OptionalInt outOf();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Rank> shape() {
        return RankShape.INSTANCE;
    }

    /** Builds a {@link Rank}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableRank.Builder {
        Builder() {}

        /** Sets {@link Rank#among()} from its notation, such as {@code trading-partners}. */
        public Builder among(String text) {
            return among(Id.of(text));
        }

        /** Sets {@link Rank#by()} from its notation, such as {@code two-way-trade}. */
        public Builder by(String text) {
            return by(Indicator.of(text));
        }

        /** Sets {@link Rank#period()} from its notation, such as {@code 2024}. */
        public Builder period(String text) {
            return period(Period.parse(text));
        }

        @Override
        public Rank build() {
            Rank built = super.build();
            new Require()
                    .that(built.position() >= 1, "position", "be 1 or more", built.position())
                    // A position below 1 is a fault of its own; whatever it should have been, it is at least 1.
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
