package org.summitry.partnership;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.Period;

/**
 * A project, programme or mechanism that parties run together, other than a text.
 */
@Value.Immutable
@Noun(identity = "id", declared = true)
public sealed interface Initiative permits ImmutableInitiative {
    /**
     * What an initiative is.
     */
    enum Kind {
        /** A project. */
        PROJECT,
        /** A programme of several projects. */
        PROGRAMME,
        /** A standing mechanism of meetings or cooperation. */
        MECHANISM,
        /** A fund or facility. */
        FUND,
        /** A network or other works. */
        INFRASTRUCTURE
    }

    /**
     * The identifier within the record.
     *
     * @return the id
     */
    Id id();

    /**
     * What it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Its name.
     *
     * @return the name in full
     */
    String name();

    /**
     * Its abbreviation.
     *
     * @return such as {@code KADIF}; absent if none is used
     */
    Optional<String> abbreviation();

    /**
     * Its other names.
     *
     * @return the names; empty if none is recorded
     */
    ImmutableList<OtherName> otherNames();

    /**
     * Who runs or takes part in it.
     *
     * @return the parties; empty if the record does not say
     */
    ImmutableList<Party> parties();

    /**
     * From when to when it runs.
     *
     * @return the period; absent if it is not known
     */
    Optional<Period> period();

    /**
     * What it is about.
     *
     * @return the topics; empty if none is given
     */
    ImmutableList<Topic> topics();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

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
    static Shape<Initiative> shape() {
        return InitiativeShape.INSTANCE;
    }

    /** Builds an {@link Initiative}. */
    final class Builder extends ImmutableInitiative.Builder {
        Builder() {}

        /**
         * Sets {@link Initiative#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Sets {@link Initiative#period()} from its notation.
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
         * @return the Initiative
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Initiative build() {
            Initiative built = super.build();
            new Require()
                    .text("name", built.name())
                    .text("abbreviation", built.abbreviation())
                    .distinct("parties", built.parties(), Party::code)
                    .distinct("topics", built.topics(), Topic::id)
                    .met();
            return built;
        }
    }
}
