package org.summitry.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Lookup;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;
import org.summitry.source.Citation;
import org.summitry.time.Answer;

/**
 * A person who takes part in summits, with the offices held, each for its party and time. Two offices at once are
 * common: a president of a country may chair a bloc.
 *
 * <p>The offices of one leader have ids of their own.
 */
@Value.Immutable
public sealed interface Leader permits ImmutableLeader {
    /**
     * The identifier within the record.
     *
     * @return the id, such as {@code lee-jae-myung}
     */
    Id id();

    /**
     * The name that this record uses.
     *
     * @return the name
     */
    PersonName name();

    /**
     * The offices held.
     *
     * @return the offices in the order of the record; empty if none is recorded
     */
    ImmutableList<Office> offices();

    /**
     * Other spellings of the name, with their language.
     *
     * @return the spellings; empty if none is recorded
     */
    ImmutableList<OtherName> otherNames();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

    /**
     * An office by its id.
     *
     * @param office the id of the office
     * @return the office; absent if the leader has none of that id
     */
    default Optional<Office> office(Id office) {
        return Lookup.find(offices(), office, Office::id);
    }

    /**
     * An office by its id.
     *
     * @param office the id of the office
     * @return the office; absent if the leader has none of that id
     * @throws InvalidValueException if the text is not of the form of an {@link Id}
     */
    default Optional<Office> office(String office) {
        return office(Id.of(office));
    }

    /**
     * The offices held for a party.
     *
     * @param party the code of the party
     * @return the offices in the order of the record
     */
    default ImmutableList<Office> officesFor(PartyCode party) {
        return offices().stream().filter(o -> o.party().code().equals(party)).collect(toImmutableList());
    }

    /**
     * Returns the offices that are certainly held on a day.
     *
     * @param day the day
     * @return the offices in the order of the record
     */
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

    /** Builds a {@link Leader}. */
    final class Builder extends ImmutableLeader.Builder {
        Builder() {}

        /**
         * Sets {@link Leader#id()} from its notation.
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
         * @return the Leader
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Leader build() {
            Leader built = super.build();
            new Require().distinct("offices", built.offices(), Office::id).met();
            return built;
        }
    }
}
