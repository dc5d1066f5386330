package org.summitry.partnership;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.Answer;
import org.summitry.time.DateOrder;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;
import org.summitry.time.Possible;

/**
 * The relations of two or more parties as a series of dated steps, from which the level on any day follows.
 *
 * <p>It has at least two parties. No step is certainly earlier than the one before it, or certainly later than
 * {@link #asOf()}.
 */
@Value.Immutable
@Noun(identity = "id", atLeast = "parties:2")
public sealed interface Partnership permits ImmutablePartnership {
    /** {@return the identifier of the partnership within the record} */
    Id id();

    /** {@return the name of the partnership, such as {@code ASEAN–Republic of Korea partnership}} */
    String name();

    /** {@return the parties to the partnership, at least two} */
    ImmutableList<Party> parties();

    /** {@return the date up to which the steps are on record, in EDTF; absent if not on record} */
    Optional<PartialDate> asOf();

    /** {@return the steps, the earliest first; empty if none is on record} */
    ImmutableList<PartnershipStep> steps();

    /** {@return the sources cited for this partnership; empty if none is on record} */
    ImmutableList<Citation> citations();

    /**
     * Returns the level on a day, as far as the steps on record tell. A step that is not on record is not taken into
     * account.
     *
     * @param day the day
     * @return the level, or the levels between which the precision of the dates does not decide; nothing for a day certainly
     *     after {@link #asOf()}, and if no step was certainly taken by then, because the record does not tell what was before the
     *     first one
     */
    default Possible<PartnershipLevel> levelOn(LocalDate day) {
        if (asOf().map(limit -> day.isAfter(limit.latest())).orElse(false)) {
            return Possible.nothing();
        }
        // The last step that was certainly taken, and after it all that may have been.
        Map<String, PartnershipLevel> possible = new LinkedHashMap<>();
        boolean sure = false;
        for (PartnershipStep step : steps()) {
            Answer taken = step.date().map(d -> Period.since(d).contains(day)).orElse(Answer.UNKNOWN);
            if (taken == Answer.YES) {
                possible.clear();
                sure = true;
            }
            if (taken == Answer.NO) {
                // Later steps cannot have been taken either.
                break;
            }
            possible.putIfAbsent(step.level().value(), step.level());
        }
        // Where no step was taken for certain, nothing says what held before the first one.
        return sure ? new Possible<>(ImmutableList.copyOf(possible.values())) : Possible.nothing();
    }

    /** {@return the last of the steps on record; absent if there is none} */
    default Optional<PartnershipStep> latestStep() {
        return steps().isEmpty() ? Optional.empty() : Optional.of(steps().get(steps().size() - 1));
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
    static Shape<Partnership> shape() {
        return PartnershipShape.INSTANCE;
    }

    /** Builds a {@link Partnership}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutablePartnership.Builder {
        Builder() {}

        /** Sets {@link Partnership#asOf()} from its notation, such as {@code 2025-10-27}. */
        public Builder asOf(String text) {
            return asOf(PartialDate.parse(text));
        }

        /** Sets {@link Partnership#id()} from its notation, such as {@code asean-rok}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        @Override
        public Partnership build() {
            Partnership built = super.build();
            Require require = new Require()
                    .text("name", built.name())
                    .distinct("parties", built.parties(), Party::code)
                    .that(
                            built.parties().size() >= 2,
                            "parties",
                            "be two at least",
                            built.parties().size());
            // The earliest day on which the steps so far can all have been taken.
            LocalDate soonest = LocalDate.MIN;
            for (PartnershipStep step : built.steps()) {
                if (step.date().isPresent()) {
                    PartialDate date = step.date().get();
                    require.that(!date.latest().isBefore(soonest), "steps", "have the earliest first", date);
                    soonest = date.earliest().isAfter(soonest) ? date.earliest() : soonest;
                    boolean isLater =
                            built.asOf().isPresent() && date.order(built.asOf().get()) == DateOrder.AFTER;
                    require.that(
                            !isLater, "steps", "not be after asOf", built.asOf().orElse(null), date);
                }
            }
            require.met();
            return built;
        }
    }
}
