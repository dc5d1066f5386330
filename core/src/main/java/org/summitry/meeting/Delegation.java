package org.summitry.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Require;
import org.summitry.party.Party;
import org.summitry.scalar.InvalidValueException;
import org.summitry.source.Citation;

/**
 * One party's part in a summit: in which capacities, by whom, or why not. A delegation without delegates is a party
 * of whose people the record is silent, or, for a bloc, one that takes part through its members.
 *
 * <p>A party that did not take part has no delegates, and no bloc takes part within itself.
 */
@Value.Immutable
public sealed interface Delegation permits ImmutableDelegation {
    /**
     * What a party is at a summit.
     */
    enum Capacity {
        /** Receives the meeting. */
        HOST,
        /** Presides. */
        CHAIR,
        /** Presides with another. */
        CO_CHAIR,
        /** Takes part as a member or side of the meeting. */
        MEMBER,
        /** Takes part as an invited guest. */
        GUEST,
        /** Is present as an observer. */
        OBSERVER
    }

    /**
     * Whether a party takes part.
     */
    enum Attendance {
        /** It took part. */
        ATTENDED,
        /** It is invited; the meeting is still to come, or the record does not say more. */
        INVITED,
        /** It was to take part; the meeting is still to come, or was not held. */
        EXPECTED,
        /** It was invited and declined. */
        DECLINED,
        /** It was to take part and did not. */
        ABSENT,
        /** It was not invited. */
        NOT_INVITED,
        /** It could not take part because it is suspended. */
        SUSPENDED
    }

    /**
     * The party.
     *
     * @return the party
     */
    Party party();

    /**
     * The bloc as a member of which it takes part.
     *
     * @return the bloc; absent for a party that takes part in its own right
     */
    Optional<Party> within();

    /**
     * What the party is at the summit.
     *
     * @return the capacities; empty if the record does not say
     */
    ImmutableList<Capacity> capacities();

    /**
     * Whether it takes part.
     *
     * @return {@link Attendance#ATTENDED} unless set; at a summit that was not held nobody attended
     */
    @Value.Default
    default Attendance attendance() {
        return Attendance.ATTENDED;
    }

    /**
     * The name under which it takes part, where that is not its own.
     *
     * @return such as {@code Chinese Taipei}; absent means its own name
     */
    Optional<String> calledAs();

    /**
     * Who takes part for it.
     *
     * @return the people in the order of the record; empty if none is recorded
     */
    ImmutableList<Delegate> delegates();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

    /**
     * A party that took part in its own right, of which nothing more is on record.
     *
     * @param party the party
     * @return the delegation
     */
    static Delegation of(Party party) {
        return builder().party(party).build();
    }

    /**
     * Whether the party has a capacity.
     *
     * @param capacity the capacity
     * @return true if it is one of {@link #capacities()}
     */
    default boolean is(Capacity capacity) {
        return capacities().contains(capacity);
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

    /** Builds a {@link Delegation}. */
    final class Builder extends ImmutableDelegation.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the Delegation
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Delegation build() {
            Delegation built = super.build();
            new Require()
                    .text("calledAs", built.calledAs())
                    .distinct("capacities", built.capacities())
                    .distinct(
                            "delegates",
                            built.delegates(),
                            delegate -> delegate.leader().id())
                    .another(
                            "within",
                            built.within().map(Party::code),
                            built.party().code(),
                            "be another party")
                    .that(
                            built.delegates().isEmpty()
                                    || built.attendance() == Attendance.ATTENDED
                                    || built.attendance() == Attendance.INVITED
                                    || built.attendance() == Attendance.EXPECTED,
                            "delegates",
                            "be empty unless attendance is attended, invited or expected",
                            built.attendance(),
                            Lists.transform(
                                    built.delegates(),
                                    delegate -> delegate.leader().id()))
                    .met();
            return built;
        }
    }
}
