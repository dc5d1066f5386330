package org.summitry.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.Answer;
import org.summitry.time.Period;

/**
 * A post that a person holds for a party.
 */
@Value.Immutable
@Noun
public sealed interface Office permits ImmutableOffice {
    /**
     * What post it is.
     */
    enum Kind {
        /** Head of state, one who also heads the government included. */
        HEAD_OF_STATE,
        /** Head of government. */
        HEAD_OF_GOVERNMENT,
        /** Member of a government. */
        MINISTER,
        /** Head of an organisation or of a body of a bloc. */
        HEAD_OF_INSTITUTION,
        /** Chair or president in office of a bloc. */
        CHAIR,
        /** Ambassador or special envoy. */
        ENVOY,
        /** Any other post. */
        OTHER
    }

    /**
     * The identifier among the offices of one leader.
     *
     * @return the id, such as {@code president}
     */
    Id id();

    /**
     * The title of the post.
     *
     * @return such as {@code Prime Minister}
     */
    String title();

    /**
     * The party whose post it is.
     *
     * @return a country, or a bloc for its chair or president
     */
    Party party();

    /**
     * What post it is.
     *
     * @return the kind; absent if the record does not say
     */
    Optional<Kind> kind();

    /**
     * From when to when the person holds it.
     *
     * @return the period; absent if no date is on record
     */
    Optional<Period> period();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

    /**
     * An office without dates.
     *
     * @param id the identifier among the offices of one leader
     * @param title the title of the post
     * @param party the party whose post it is
     * @return the office
     * @throws InvalidValueException if the id is malformed or the title is blank
     */
    static Office of(String id, String title, Party party) {
        return builder().id(id).title(title).party(party).build();
    }

    /**
     * Whether the person holds it on a day.
     *
     * @param day the day
     * @return {@link Answer#UNKNOWN} if no date is on record or the dates are not precise enough
     */
    default Answer isHeldOn(LocalDate day) {
        return period().map(p -> p.contains(day)).orElse(Answer.UNKNOWN);
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

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Office> shape() {
        return OfficeShape.INSTANCE;
    }

    /** Builds an {@link Office}. */
    final class Builder extends ImmutableOffice.Builder {
        Builder() {}

        /**
         * Sets {@link Office#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Sets {@link Office#period()} from its notation.
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
         * @return the Office
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Office build() {
            Office built = super.build();
            new Require().text("title", built.title()).met();
            return built;
        }
    }
}
