package org.summitry.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Lookup;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.Answer;

/**
 * A person who takes part in summits, with the offices held, each for its party and time.
 *
 * <p>A leader may hold several offices at once: the president of a country may chair a bloc. No two offices of one
 * leader have the same id.
 */
@Value.Immutable
@Noun(identity = "id", declared = true)
public sealed interface Leader permits ImmutableLeader {
    /** {@return the identifier of the person within the record, such as {@code lee-jae-myung}} */
    Id id();

    /** {@return the name by which this record calls the person} */
    PersonName name();

    /** {@return the offices that the person holds or has held; empty if none is on record} */
    ImmutableList<Office> offices();

    /** {@return other spellings of the name, with their language; empty if none is on record} */
    ImmutableList<OtherName> otherNames();

    /** {@return the sources cited for this person; empty if none is on record} */
    ImmutableList<Citation> citations();

    /** {@return the office of this leader with the given id; absent if there is none} */
    default Optional<Office> office(Id office) {
        return Lookup.find(offices(), office, Office::id);
    }

    /**
     * {@return the office of this leader with the given id; absent if there is none}
     *
     * @param office the text of the id, such as {@code president}
     * @throws InvalidValueException if the text is not of the form of an {@link Id}
     */
    default Optional<Office> office(String office) {
        return office(Id.of(office));
    }

    /** {@return the offices that the leader holds or has held for the party with the given code} */
    default ImmutableList<Office> officesFor(PartyCode party) {
        return offices().stream().filter(o -> o.party().code().equals(party)).collect(toImmutableList());
    }

    /** {@return the offices that are certainly held on the given day, in the order of the record} */
    default ImmutableList<Office> officesOn(LocalDate day) {
        return officesOn(day, Answer.YES);
    }

    /**
     * Returns the offices of which the record does not decide whether they are held on a day.
     *
     * @param day the day
     * @return the offices in the order of the record
     */
    default ImmutableList<Office> possibleOfficesOn(LocalDate day) {
        return officesOn(day, Answer.UNKNOWN);
    }

    private ImmutableList<Office> officesOn(LocalDate day, Answer answer) {
        return offices().stream().filter(o -> o.isHeldOn(day) == answer).collect(toImmutableList());
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
    static Shape<Leader> shape() {
        return LeaderShape.INSTANCE;
    }

    /** Builds a {@link Leader}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableLeader.Builder {
        Builder() {}

        /** Sets {@link Leader#id()} from its notation, such as {@code lee-jae-myung}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        @Override
        public Leader build() {
            Leader built = super.build();
            new Require().distinct("offices", built.offices(), Office::id).met();
            return built;
        }
    }
}
