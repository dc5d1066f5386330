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

/** A project, programme or mechanism that parties run together, as opposed to a text. */
@Value.Immutable
@Noun(identity = "id", declared = true)
public sealed interface Initiative permits ImmutableInitiative {
    /** The kinds of initiative. */
    enum Kind {
        /** A project. */
        PROJECT,
        /** A programme of several projects. */
        PROGRAMME,
        /** A standing mechanism of meetings or cooperation. */
        MECHANISM,
        /** A fund or facility. */
        FUND,
        /** A network or other physical works. */
        INFRASTRUCTURE
    }

    /** {@return the identifier of the initiative within the record} */
    Id id();

    /** {@return the kind of initiative} */
    Kind kind();

    /** {@return the full name of the initiative} */
    String name();

    /** {@return the abbreviation of the name, such as {@code KADIF}; absent if not on record} */
    Optional<String> abbreviation();

    /** {@return the other names of the initiative; empty if none is on record} */
    ImmutableList<OtherName> otherNames();

    /** {@return the parties that run the initiative or take part in it; empty if none is on record} */
    ImmutableList<Party> parties();

    /** {@return the period in which the initiative runs, in EDTF; absent if not on record} */
    Optional<Period> period();

    /** {@return the topics of the initiative; empty if none is on record} */
    ImmutableList<Topic> topics();

    /** {@return the sources cited for this initiative; empty if none is on record} */
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
    static Shape<Initiative> shape() {
        return InitiativeShape.INSTANCE;
    }

    /** Builds an {@link Initiative}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableInitiative.Builder {
        Builder() {}

        /** Sets {@link Initiative#id()} from its notation, such as {@code kadif}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Initiative#period()} from its notation, such as {@code 2024/2028}. */
        public Builder period(String text) {
            return period(Period.parse(text));
        }

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
