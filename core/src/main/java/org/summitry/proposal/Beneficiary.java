package org.summitry.proposal;

import java.util.Objects;
import java.util.Optional;
import org.summitry.internal.Require;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;

/**
 * Whom an act is to serve: a party, or a group of people or bodies in it.
 *
 * @param party the party; absent means that the group is not that of one party
 * @param group the group, a word of an open vocabulary such as {@code small-and-medium-sized-enterprises}; absent means
 *     the party as a whole
 */
public record Beneficiary(Optional<Party> party, Optional<Id> group) {
    /**
     * Checks that somebody is named.
     *
     * @param party the party; absent means that the group is not that of one party
     * @param group the group, a word of an open vocabulary such as {@code small-and-medium-sized-enterprises}; absent means the party as a whole
     * @throws InvalidValueException if both the party and the group are absent
     */
    public Beneficiary {
        Objects.requireNonNull(group, "group");
        new Require()
                .that(party.isPresent() || group.isPresent(), "beneficiary", "have a party or a group", null)
                .met();
    }

    /**
     * A party as a whole.
     *
     * @param party the party
     * @return the beneficiary
     */
    public static Beneficiary of(Party party) {
        return new Beneficiary(Optional.of(party), Optional.empty());
    }

    /**
     * A group in a party.
     *
     * @param party the party
     * @param group the group, such as {@code citizens}
     * @return the beneficiary
     * @throws InvalidValueException if the group is not of the form of an {@link Id}
     */
    public static Beneficiary of(Party party, String group) {
        return new Beneficiary(Optional.of(party), Optional.of(Id.of(group)));
    }

    /**
     * A group that belongs to no single party.
     *
     * @param group the group, such as {@code least-developed-countries}
     * @return the beneficiary
     * @throws InvalidValueException if the group is not of the form of an {@link Id}
     */
    public static Beneficiary ofGroup(String group) {
        return new Beneficiary(Optional.empty(), Optional.of(Id.of(group)));
    }

    /** Which it is, as documents write it: without what is known of the party. */
    String brief() {
        return party.map(p -> p.code().value()).orElse("")
                + group.map(g -> "#" + g).orElse("");
    }
}
