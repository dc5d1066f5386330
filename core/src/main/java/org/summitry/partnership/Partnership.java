package org.summitry.partnership;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Require;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.source.Citation;
import org.summitry.time.Answer;
import org.summitry.time.DateOrder;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;
import org.summitry.time.Possible;

/**
 * The relations of two or more parties as a line of dated steps. The level on a date follows from the steps.
 *
 * <p>It has two parties at least. No step is certainly earlier than the one before it, or later than the date up to which
 * they are on record.
 */
@Value.Immutable
public sealed interface Partnership permits ImmutablePartnership {
    /**
     * The identifier within the record.
     *
     * @return the id
     */
    Id id();

    /**
     * Its name.
     *
     * @return such as {@code ASEAN–Republic of Korea partnership}
     */
    String name();

    /**
     * The parties, two at least.
     *
     * @return the parties
     */
    ImmutableList<Party> parties();

    /**
     * The date up to which the steps are on record.
     *
     * @return the date, which no step is certainly after; absent if no limit is known
     */
    Optional<PartialDate> asOf();

    /**
     * The steps, the earliest first.
     *
     * @return the steps; empty if none is on record
     */
    ImmutableList<PartnershipStep> steps();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

    /**
     * The level on a day, from the steps on record. It can be no better than these: a step that is not on record is not
     * seen.
     *
     * @param day the day
     * @return the level, or the levels between which the precision of the dates does not decide; nothing for a day certainly
     *     after {@link #asOf()}, and if no step can have been taken by then, because the record does not tell what was before the
     *     first one
     */
    default Possible<PartnershipLevel> levelOn(LocalDate day) {
        if (asOf().map(limit -> day.isAfter(limit.latest())).orElse(false)) {
            return Possible.nothing();
        }
        // The last step that was certainly taken, and after it all that may have been.
        List<PartnershipLevel> possible = new ArrayList<>();
        boolean sure = false;
        for (PartnershipStep step : steps()) {
            Answer taken = step.date().map(d -> Period.since(d).contains(day)).orElse(Answer.UNKNOWN);
            if (taken == Answer.YES) {
                possible.clear();
                sure = true;
            }
            if (taken == Answer.NO) {
                // What follows it was not taken sooner.
                break;
            }
            if (!possible.contains(step.level())) {
                possible.add(step.level());
            }
        }
        if (!sure && !possible.isEmpty() && !possible.contains(PartnershipLevel.NONE)) {
            // Nothing says what held before the first step.
            possible.add(0, PartnershipLevel.NONE);
        }
        return new Possible<>(ImmutableList.copyOf(possible));
    }

    /**
     * The latest step on record.
     *
     * @return the last of {@link #steps()}; absent if there is none
     */
    default Optional<PartnershipStep> latestStep() {
        return steps().isEmpty() ? Optional.empty() : Optional.of(steps().get(steps().size() - 1));
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

    /** Builds a {@link Partnership}. */
    final class Builder extends ImmutablePartnership.Builder {
        Builder() {}

        /**
         * Sets {@link Partnership#asOf()} from its notation.
         *
         * @param text a date in EDTF such as {@code 2025-10-27}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder asOf(String text) {
            return asOf(PartialDate.parse(text));
        }

        /**
         * Sets {@link Partnership#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Builds the value.
         *
         * @return the Partnership
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
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
            // No step can have been taken before any day on which an earlier one can have been at the soonest.
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
