package org.summitry.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.party.Party;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;

/**
 * The part of one party in a summit: in which capacities and through whom it took part, or why it did not.
 *
 * <p>A party that did not take part has no delegates, and no bloc takes part within itself. Each capacity and each
 * person is named once. A bloc that takes part through its members may have no delegates of its own.
 */
@Value.Immutable
@Noun
public sealed interface Delegation permits ImmutableDelegation {
    /** The role of a party at a summit. */
    enum Capacity {
        /** Hosts the meeting. */
        HOST,
        /** Chairs the meeting. */
        CHAIR,
        /** Chairs the meeting together with another party. */
        CO_CHAIR,
        /** Takes part as a member or side of the meeting. */
        MEMBER,
        /** Takes part as an invited guest. */
        GUEST,
        /** Attends as an observer. */
        OBSERVER
    }

    /** Whether a party took part. */
    enum Attendance {
        /** Took part. */
        ATTENDED,
        /** Invited; whether it takes part is not on record. */
        INVITED,
        /** Due to take part in a meeting that is still to come or was not held. */
        EXPECTED,
        /** Invited, but declined. */
        DECLINED,
        /** Due to take part, but did not. */
        ABSENT,
        /** Not invited. */
        NOT_INVITED,
        /** Barred from taking part because it is suspended. */
        SUSPENDED
    }

    /** {@return the party whose delegation this is} */
    Party party();

    /** {@return the bloc as a member of which the party takes part; absent if not on record} */
    Optional<Party> within();

    /** {@return the roles of the party at the summit; empty if none is on record} */
    ImmutableList<Capacity> capacities();

    /** {@return whether the party took part; {@link Attendance#ATTENDED attended} unless set} */
    @Value.Default
    default Attendance attendance() {
        return Attendance.ATTENDED;
    }

    /**
     * {@return the name under which the party takes part where that is not its own, such as {@code Chinese Taipei};
     * absent if not on record}
     */
    Optional<String> calledAs();

    /** {@return the people who take part for the party; empty if none is on record} */
    ImmutableList<Delegate> delegates();

    /** {@return the sources cited for this delegation; empty if none is on record} */
    ImmutableList<Citation> citations();

    /** {@return a delegation of a party that took part, of which nothing more is on record} */
    static Delegation of(Party party) {
        return builder().party(party).build();
    }

    /** {@return whether the party has the given capacity} */
    default boolean is(Capacity capacity) {
        return capacities().contains(capacity);
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
    static Shape<Delegation> shape() {
        return DelegationShape.INSTANCE;
    }

    /** Builds a {@link Delegation}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableDelegation.Builder {
        Builder() {}

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
