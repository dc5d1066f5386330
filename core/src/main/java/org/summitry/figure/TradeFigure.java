package org.summitry.figure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.Answer;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/**
 * A figure of trade, investment or anything else that is counted, exactly as a source reports it: a value, a rank, or
 * both. Figures of several sources for the same thing stand side by side.
 *
 * <p>It has a value or a rank. A growth or share is in per cent or percentage points. Only a total has a number of
 * years. Whether two figures can both be right is told by {@link #agreement(TradeFigure)}.
 */
@Value.Immutable
@Noun(
        identity = "id",
        anyOf = {"value", "rank"})
public sealed interface TradeFigure permits ImmutableTradeFigure {
    /** Whether a figure is observed, estimated or forecast, or is a target or pledge. */
    enum Kind {
        /** The figure was measured. */
        OBSERVATION,
        /** The figure is estimated for a past or present time. */
        ESTIMATE,
        /** The figure is expected for a time to come. */
        FORECAST,
        /** The figure is a goal. */
        TARGET,
        /** The figure is promised. */
        PLEDGE
    }

    /** How a value relates to its period. */
    enum Basis {
        /** The value is the amount in the whole period. */
        IN_PERIOD,
        /** The value is a yearly flow that is reached by the end of the period. */
        PER_YEAR,
        /** The value is a total over the period, or over the given number of years. */
        TOTAL,
        /** The value is a stock at the end of the period. */
        AT_DATE,
        /** The source does not say. */
        UNSTATED
    }

    /** Which aspect of the indicator a value gives. */
    enum Aspect {
        /** The value is the size of what is measured. */
        LEVEL,
        /** The value is the change since the period that it is compared with. */
        GROWTH,
        /** The value is a share of a whole. */
        SHARE
    }

    /** {@return the identifier of the figure within the record} */
    Id id();

    /** {@return whether the figure is observed, estimated or forecast, or is a target or pledge} */
    Kind kind();

    /** {@return the indicator that is measured} */
    Indicator indicator();

    /** {@return the source's definition of what is counted, where it is not the usual one; absent if not on record} */
    Optional<String> definition();

    /** {@return the party whose trade, investment or the like is counted; for a pledge, the party that promises} */
    Party reporter();

    /**
     * {@return the party with or from which it is counted; for a pledge, the party that receives; absent if not on
     * record}
     */
    Optional<Party> partner();

    /**
     * {@return the period that the figure is of, or in which a target or pledge is to be reached, in EDTF; absent if
     * not on record}
     */
    Optional<Period> period();

    /** {@return how the value relates to the period; the amount in the whole period unless set} */
    @Value.Default
    default Basis basis() {
        return Basis.IN_PERIOD;
    }

    /** {@return the number of years over which a total is counted, 1 or more; absent if not on record} */
    OptionalInt years();

    /** {@return which aspect of the indicator the value gives; its level unless set} */
    @Value.Default
    default Aspect aspect() {
        return Aspect.LEVEL;
    }

    /** {@return the period since which a growth is counted, in EDTF; absent if not on record} */
    Optional<Period> comparedWith();

    /** {@return the whole of which the value is a share, in words; absent if not on record} */
    Optional<String> shareOf();

    /** {@return the value as reported; absent if not on record} */
    Optional<Quantity> value();

    /** {@return whether the source only implies the unit or currency; false unless set} */
    @Value.Default
    default boolean unitImplied() {
        return false;
    }

    /** {@return the source's own conversions of the value, never recomputed; empty if none is on record} */
    ImmutableList<Quantity> conversions();

    /** {@return the rank as reported; absent if not on record} */
    Optional<Rank> rank();

    /** {@return the date on which a target, pledge or forecast was set, in EDTF; absent if not on record} */
    Optional<PartialDate> setOn();

    /** {@return the conditions of a pledge or target, in words; empty if none is on record} */
    ImmutableList<String> conditions();

    /** {@return the id of the figure of which this is a part; absent if not on record} */
    Optional<Id> partOf();

    /** {@return the sources cited for this figure; empty if none is on record} */
    ImmutableList<Citation> citations();

    /**
     * Checks whether this and another figure measure the same thing. They must have the same indicator, aspect,
     * reporter, partner, period, basis, number of years and base of a growth or share. Their definitions must not
     * differ; their kinds may.
     *
     * <p>Both figures must state a period. A figure without one is comparable with no figure, not even itself, because
     * nothing shows that both refer to the same time.
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
     * Returns the same figure as seen from the other side: the exports of one party are the imports of the other. The
     * two sides seldom count alike, so sources that mirror each other need not agree.
     *
     * @return the figure without its rank and with reporter and partner exchanged; absent if it has no partner or no
     *     value, is a share, or has an indicator without a mirror
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
     * Checks whether a target, pledge or forecast was reached by an observation. Both must have the same indicator,
     * aspect, reporter, partner, unit and base of a growth or share, and their definitions must not differ. The
     * observation must be of the period by whose end the target is due.
     *
     * @param observed the observation or estimate
     * @return {@link Answer#YES} if every number within the rounding of the observation is at least the number aimed
     *     at, in a range its lower end; {@link Answer#NO} if none is; {@link Answer#UNKNOWN} if the rounding does not
     *     decide it, or the figures are not of the same thing and time
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
     * Checks whether this and another figure for the same thing can both be right, within their rounding.
     *
     * @param other the other figure
     * @return {@link Agreement#NOT_COMPARABLE} if they measure different things or in different units, or if one has no
     *     value or no period
     */
    default Agreement agreement(TradeFigure other) {
        if (!isComparableWith(other) || value().isEmpty() || other.value().isEmpty()) {
            return Agreement.NOT_COMPARABLE;
        }
        return value().get().agreement(other.value().get());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value and adds to its lists} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<TradeFigure> shape() {
        return TradeFigureShape.INSTANCE;
    }

    /** Builds a {@link TradeFigure}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableTradeFigure.Builder {
        Builder() {}

        /** Sets {@link TradeFigure#id()} from its notation, such as {@code trade-2024}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link TradeFigure#indicator()} from its notation, such as {@code two-way-trade}. */
        public Builder indicator(String text) {
            return indicator(Indicator.of(text));
        }

        /** Sets {@link TradeFigure#period()} from its notation, such as {@code 2024}. */
        public Builder period(String text) {
            return period(Period.parse(text));
        }

        /** Sets {@link TradeFigure#comparedWith()} from its notation, such as {@code 2023}. */
        public Builder comparedWith(String text) {
            return comparedWith(Period.parse(text));
        }

        /** Sets {@link TradeFigure#setOn()} from its notation, such as {@code 2025-10-27}. */
        public Builder setOn(String text) {
            return setOn(PartialDate.parse(text));
        }

        /** Sets {@link TradeFigure#partOf()} from its notation, such as {@code trade-2024}. */
        public Builder partOf(String text) {
            return partOf(Id.of(text));
        }

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
                    // Where nothing at all is reported, the missing value is the only fault.
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
