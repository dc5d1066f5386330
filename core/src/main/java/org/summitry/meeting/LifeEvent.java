package org.summitry.meeting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.party.Place;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** An event in the life of a summit that set or changed its dates or place, such as a postponement. */
@Value.Immutable
@Noun
public sealed interface LifeEvent permits ImmutableLifeEvent {
    /** What happened to a summit. */
    enum Kind {
        /** Dates or a place were set. */
        SCHEDULED,
        /** Put off, to new dates or to none yet. */
        POSTPONED,
        /** Moved to another place, or online. */
        MOVED,
        /** Went on beyond its dates. */
        OVERRAN,
        /** Ended before its dates were over. */
        CUT_SHORT,
        /** Called off. */
        CANCELLED
    }

    /** {@return what happened} */
    Kind kind();

    /** {@return the date on which the event was announced or happened, in EDTF; absent if not on record} */
    Optional<PartialDate> announced();

    /** {@return the dates of the summit from then on, in EDTF; absent if not on record} */
    Optional<Period> dates();

    /** {@return the place of the summit from then on; absent if not on record} */
    Optional<Place> place();

    /** {@return the reason in words; absent if not on record} */
    Optional<String> reason();

    /** {@return the sources cited for this event; empty if none is on record} */
    ImmutableList<Citation> citations();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value and adds to its lists} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<LifeEvent> shape() {
        return LifeEventShape.INSTANCE;
    }

    /** Builds a {@link LifeEvent}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableLifeEvent.Builder {
        Builder() {}

        /** Sets {@link LifeEvent#announced()} from its notation, such as {@code 2025-04-03}. */
        public Builder announced(String text) {
            return announced(PartialDate.parse(text));
        }

        /** Sets {@link LifeEvent#dates()} from its notation, such as {@code 2025-10-26/2025-10-28}. */
        public Builder dates(String text) {
            return dates(Period.parse(text));
        }

        @Override
        public LifeEvent build() {
            LifeEvent built = super.build();
            new Require().text("reason", built.reason()).met();
            return built;
        }
    }
}
