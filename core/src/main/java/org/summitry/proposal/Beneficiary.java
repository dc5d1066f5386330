package org.summitry.proposal;

import java.util.Objects;
import java.util.Optional;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/**
 * Those whom an act is meant to benefit: a party, or a group of people or bodies in one party or in several.
 *
 * @param party the party that benefits or to which the group belongs; absent if the group is not that of one party
 * @param group the group, a word such as {@code small-and-medium-sized-enterprises}; absent if the whole party benefits
 */
@Noun(narrowsReference = true)
public record Beneficiary(Optional<Party> party, Optional<Id> group) {
    /** Checks that a party or a group is named. */
    public Beneficiary {
        Objects.requireNonNull(group, "group");
        new Require()
                .that(party.isPresent() || group.isPresent(), "beneficiary", "have a party or a group", null)
                .met();
    }

    /** {@return the given party, as a whole} */
    public static Beneficiary of(Party party) {
        return new Beneficiary(Optional.of(party), Optional.empty());
    }

    /**
     * {@return a group in a party, such as its {@code citizens}}
     *
     * @throws InvalidValueException if the word is malformed
     */
    public static Beneficiary of(Party party, String group) {
        return new Beneficiary(Optional.of(party), Optional.of(Id.of(group)));
    }

    /**
     * {@return a group that is not that of one party, such as {@code least-developed-countries}}
     *
     * @throws InvalidValueException if the word is malformed
     */
    public static Beneficiary ofGroup(String group) {
        return new Beneficiary(Optional.empty(), Optional.of(Id.of(group)));
    }

    /** Which it is, as documents write it: without what is known of the party. */
    String brief() {
        return party.map(p -> p.code().value()).orElse("")
                + group.map(g -> "#" + g).orElse("");
    }

    /** {@return what such a value is made of, attribute by attribute} */
    public static Shape<Beneficiary> shape() {
        return BeneficiaryShape.INSTANCE;
    }
}
