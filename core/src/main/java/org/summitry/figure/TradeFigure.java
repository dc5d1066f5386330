package org.summitry.figure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.summitry.internal.Require;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.source.Citation;
import org.summitry.time.Answer;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/**
 * A figure of trade, investment or anything else that is counted, exactly as a source reports it: a value, a rank,
 * or both. Figures of several sources for the same thing stand side by side; {@link #agreement(TradeFigure)} tells
 * whether they can both be right.
 *
 * <p>It has a value or a rank. A growth or share is in per cent or percentage points. Only a total has a number of
 * years.
 */
@Value.Immutable
public sealed interface TradeFigure permits ImmutableTradeFigure {
    /**
     * Whether a figure was measured or is wished for.
     */
    enum Kind {
        /** Measured. */
        OBSERVATION,
        /** Estimated, for a time that is past or present. */
        ESTIMATE,
        /** Expected, for a time to come. */
        FORECAST,
        /** Aimed at. */
        TARGET,
        /** Promised. */
        PLEDGE
    }

    /**
     * How a value lies in its period.
     */
    enum Basis {
        /** The amount in the whole period. */
        IN_PERIOD,
        /** A yearly flow that is reached by the end of the period. */
        PER_YEAR,
        /** A total over the period or over {@link #years()}. */
        TOTAL,
        /** A stock at the end of the period. */
        AT_DATE,
        /** The source does not say. */
        UNSTATED
    }

    /**
     * What of an indicator is given.
     */
    enum Aspect {
        /** Its size. */
        LEVEL,
        /** Its change since {@link #comparedWith()}. */
        GROWTH,
        /** Its share of {@link #shareOf()}. */
        SHARE
    }

    /**
     * The identifier within the record.
     *
     * @return the id
     */
    Id id();

    /**
     * Whether it was measured or is wished for.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * What is measured.
     *
     * @return the indicator
     */
    Indicator indicator();

    /**
     * How the source defines what it counts, where that differs from the usual.
     *
     * @return in words; absent if it is the usual, or the source does not say
     */
    Optional<String> definition();

    /**
     * Whose figure it is.
     *
     * @return the reporter; for a pledge, who promises
     */
    Party reporter();

    /**
     * With or from whom.
     *
     * @return the partner; absent if the figure is of the reporter alone; for a pledge, who receives
     */
    Optional<Party> partner();

    /**
     * The period that it is of, or in which a target or pledge is to be reached.
     *
     * @return the period; absent if the source does not say
     */
    Optional<Period> period();

    /**
     * How the value lies in the period.
     *
     * @return {@link Basis#IN_PERIOD} unless set
     */
    @Value.Default
    default Basis basis() {
        return Basis.IN_PERIOD;
    }

    /**
     * The number of years of a total over several, where the source gives it.
     *
     * @return 1 or more; absent if it is not given
     */
    OptionalInt years();

    /**
     * What of the indicator is given.
     *
     * @return {@link Aspect#LEVEL} unless set
     */
    @Value.Default
    default Aspect aspect() {
        return Aspect.LEVEL;
    }

    /**
     * The period that a growth is reckoned from.
     *
     * @return the period; absent if the source does not say, or the figure is no growth
     */
    Optional<Period> comparedWith();

    /**
     * What a share is a share of.
     *
     * @return in words; absent if the figure is no share
     */
    Optional<String> shareOf();

    /**
     * The value as reported.
     *
     * @return the quantity; absent if only a rank is reported
     */
    Optional<Quantity> value();

    /**
     * Whether the unit or currency was only implied by the source.
     *
     * @return false unless set
     */
    @Value.Default
    default boolean unitImplied() {
        return false;
    }

    /**
     * The source's own conversions of the value.
     *
     * @return kept as they are, never recomputed; empty if there are none
     */
    ImmutableList<Quantity> conversions();

    /**
     * The rank that the source gives.
     *
     * @return the rank; absent if none is given
     */
    Optional<Rank> rank();

    /**
     * When a target or pledge was set.
     *
     * @return the date; absent if it is not known
     */
    Optional<PartialDate> setOn();

    /**
     * The conditions of a pledge or target.
     *
     * @return the conditions in words; empty if there are none or the record does not say
     */
    ImmutableList<String> conditions();

    /**
     * The figure of which this is a part.
     *
     * @return its id; absent if it is no part of another
     */
    Optional<Id> partOf();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

    /**
     * Whether this and another figure speak of the same thing: indicator, aspect, reporter, partner, period, basis and number
     * of years, what a growth or share is reckoned from, and no two definitions. The kind may differ.
     *
     * <p>Both have a period: two figures of which it is not known when they are of need not be of the same time, so that one
     * without a period is comparable with none, not even with itself.
     *
     * @param other the other figure
     * @return true if their values can be compared
     */
    default boolean isComparableWith(TradeFigure other) {
        return indicator().equals(other.indicator())
                && aspect() == other.aspect()
                && basis() == other.basis()
                && years().equals(other.years())
                && reporter().code().equals(other.reporter().code())
                && partner().map(Party::code).equals(other.partner().map(Party::code))
                && period().isPresent()
                && period().equals(other.period())
                && isReckonedAs(other);
    }

    private boolean isReckonedAs(TradeFigure other) {
        return comparedWith().equals(other.comparedWith())
                && shareOf().equals(other.shareOf())
                && (definition().isEmpty()
                        || other.definition().isEmpty()
                        || definition().equals(other.definition()));
    }

    /**
     * The same figure as it is seen from the other side: the exports of one are the imports of the other. What both count they
     * seldom count alike, so two sources that mirror each other need not agree.
     *
     * @return the figure with reporter and partner exchanged and without its rank; absent without a partner, for an indicator
     *     that has no mirror, and for a share or a rank without a value
     */
    default Optional<TradeFigure> mirror() {
        Optional<Indicator> mirrored = indicator().mirror();
        if (partner().isEmpty() || mirrored.isEmpty() || value().isEmpty() || aspect() == Aspect.SHARE) {
            return Optional.empty();
        }
        return Optional.of(toBuilder()
                .indicator(mirrored.get())
                .reporter(partner().get())
                .partner(reporter())
                .rank(Optional.empty())
                .build());
    }

    /**
     * Whether a target, pledge or forecast was reached by what was observed. They must be of the same indicator, aspect,
     * reporter, partner and unit, reckoned from the same and under no two definitions, and the observation must be of the period
     * by whose end the target is due.
     *
     * @param observed what was observed or estimated
     * @return {@link Answer#YES} if every number that the observation can stand for is at least the number aimed at (of a
     *     range its lower end); {@link Answer#NO} if none is; {@link Answer#UNKNOWN} if the rounding does not decide it or they are not of the
     *     same thing and time
     */
    default Answer isReachedBy(TradeFigure observed) {
        boolean sameThing = indicator().equals(observed.indicator())
                && aspect() == observed.aspect()
                && reporter().code().equals(observed.reporter().code())
                && partner().map(Party::code).equals(observed.partner().map(Party::code))
                && value().map(Quantity::unit).equals(observed.value().map(Quantity::unit))
                && value().isPresent()
                && isReckonedAs(observed)
                && (observed.kind() == Kind.OBSERVATION || observed.kind() == Kind.ESTIMATE);
        boolean yearly = basis() == Basis.PER_YEAR
                && (observed.basis() == Basis.IN_PERIOD || observed.basis() == Basis.PER_YEAR);
        boolean due = period().isPresent()
                && observed.period().isPresent()
                && (period().equals(observed.period())
                                && basis() == observed.basis()
                                && years().equals(observed.years())
                        || yearly
                                && period().get()
                                        .end()
                                        .equals(observed.period().get().end())
                                && observed.period().get().isSingleDate());
        if (!sameThing || !due) {
            return Answer.UNKNOWN;
        }
        Bounds reached = observed.value().orElseThrow().bounds();
        BigDecimal aim = value().orElseThrow().amount();
        if (reached.low().map(low -> low.compareTo(aim) >= 0).orElse(false)) {
            return Answer.YES;
        }
        boolean below = reached.high()
                .map(high -> high.compareTo(aim) < 0 || high.compareTo(aim) == 0 && !reached.highIncluded())
                .orElse(false);
        return below ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * Whether this and another figure for the same thing can both be right, within their rounding.
     *
     * @param other the other figure
     * @return {@link Agreement#NOT_COMPARABLE} if they speak of different things or in different units, or one has no value or
     *     no period
     */
    default Agreement agreement(TradeFigure other) {
        if (!isComparableWith(other) || value().isEmpty() || other.value().isEmpty()) {
            return Agreement.NOT_COMPARABLE;
        }
        return value().get().agreement(other.value().get());
    }

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

    /** Builds a {@link TradeFigure}. */
    final class Builder extends ImmutableTradeFigure.Builder {
        Builder() {}

        /**
         * Sets {@link TradeFigure#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Sets {@link TradeFigure#indicator()} from its notation.
         *
         * @param text an indicator such as {@code two-way-trade}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder indicator(String text) {
            return indicator(Indicator.of(text));
        }

        /**
         * Sets {@link TradeFigure#period()} from its notation.
         *
         * @param text a period in EDTF such as {@code 2021/2025}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder period(String text) {
            return period(Period.parse(text));
        }

        /**
         * Sets {@link TradeFigure#comparedWith()} from its notation.
         *
         * @param text a period in EDTF such as {@code 2021/2025}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder comparedWith(String text) {
            return comparedWith(Period.parse(text));
        }

        /**
         * Sets {@link TradeFigure#setOn()} from its notation.
         *
         * @param text a date in EDTF such as {@code 2025-10-27}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder setOn(String text) {
            return setOn(PartialDate.parse(text));
        }

        /**
         * Sets {@link TradeFigure#partOf()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder partOf(String text) {
            return partOf(Id.of(text));
        }

        /**
         * Builds the value.
         *
         * @return the TradeFigure
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public TradeFigure build() {
            TradeFigure built = super.build();
            boolean reported = built.value().isPresent() || built.rank().isPresent();
            new Require()
                    .that(reported, "value", "be set unless there is a rank", null)
                    .that(
                            built.years().orElse(1) >= 1,
                            "years",
                            "be 1 or more",
                            built.years().orElse(1))
                    .that(
                            built.years().isEmpty() || built.basis() == Basis.TOTAL,
                            "years",
                            "be absent unless basis is total",
                            built.basis(),
                            built.years().orElse(0))
                    .text("definition", built.definition())
                    .text("shareOf", built.shareOf())
                    .texts("conditions", built.conditions())
                    .that(
                            built.aspect() == Aspect.LEVEL || isRelative(built.value()),
                            "value",
                            "be in percent or percentage-points unless aspect is level",
                            built.aspect(),
                            built.value().orElse(null))
                    .that(
                            built.comparedWith().isEmpty() || built.aspect() == Aspect.GROWTH,
                            "comparedWith",
                            "be absent unless aspect is growth",
                            built.aspect(),
                            built.comparedWith().orElse(null))
                    .that(
                            built.shareOf().isEmpty() || built.aspect() == Aspect.SHARE,
                            "shareOf",
                            "be absent unless aspect is share",
                            built.aspect(),
                            built.shareOf().orElse(null))
                    // Where nothing at all is reported it is the value that is missing.
                    .that(
                            built.conversions().isEmpty() || built.value().isPresent() || !reported,
                            "conversions",
                            "be empty unless value is set",
                            null,
                            built.conversions())
                    .another("partOf", built.partOf(), built.id(), "be another figure")
                    .met();
            return built;
        }

        private static boolean isRelative(Optional<Quantity> value) {
            return value.isEmpty()
                    || value.get().unit().equals(Unit.PERCENT)
                    || value.get().unit().equals(Unit.PERCENTAGE_POINTS);
        }
    }
}
