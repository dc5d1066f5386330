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

/** A post that a person holds for a party. */
@Value.Immutable
@Noun
public sealed interface Office permits ImmutableOffice {
    /** What kind of post an office is. */
    enum Kind {
        /** Head of state, including one who also heads the government. */
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

    /** {@return the identifier of the office among those of one leader, such as {@code president}} */
    Id id();

    /** {@return the title of the post, such as {@code Prime Minister}} */
    String title();

    /** {@return the party whose post it is: a country, or a bloc for its chair or president} */
    Party party();

    /** {@return the kind of post; absent if not on record} */
    Optional<Kind> kind();

    /** {@return the period for which the person holds the post, in EDTF; absent if not on record} */
    Optional<Period> period();

    /** {@return the sources cited for this office; empty if none is on record} */
    ImmutableList<Citation> citations();

    /**
     * {@return an office of which only the title and the party are on record}
     *
     * @param id the identifier of the office among those of one leader, such as {@code president}
     * @param title the title of the post, such as {@code Prime Minister}
     * @param party the party whose post it is
     * @throws InvalidValueException if the id is malformed, or the title is blank or not well-formed Unicode
     */
    static Office of(String id, String title, Party party) {
        return builder().id(id).title(title).party(party).build();
    }

    /**
     * {@return whether the person holds the post on the given day; {@link Answer#UNKNOWN} if its period is not on
     * record or not precise enough}
     */
    default Answer isHeldOn(LocalDate day) {
        return period().map(p -> p.contains(day)).orElse(Answer.UNKNOWN);
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
    static Shape<Office> shape() {
        return OfficeShape.INSTANCE;
    }

    /** Builds an {@link Office}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableOffice.Builder {
        Builder() {}

        /** Sets {@link Office#id()} from its notation, such as {@code president}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Office#period()} from its notation, such as {@code 2025-06-04/..}. */
        public Builder period(String text) {
            return period(Period.parse(text));
        }

        @Override
        public Office build() {
            Office built = super.build();
            new Require().text("title", built.title()).met();
            return built;
        }
    }
}
