package org.summitry.partnership;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.PartialDate;

/** Something that one party, or all of them, did to an instrument on a date. */
@Value.Immutable
@Noun
public sealed interface TreatyAction permits ImmutableTreatyAction {
    /** The kinds of action on an instrument, in the terms of the law of treaties. */
    enum Kind {
        /** The text was adopted. */
        ADOPTION,
        /** The instrument was signed. */
        SIGNATURE,
        /** The instrument was ratified, accepted or approved. */
        RATIFICATION,
        /** A party that had not signed acceded to the instrument. */
        ACCESSION,
        /** The instrument was applied before its entry into force. */
        PROVISIONAL_APPLICATION,
        /** The instrument entered into force, or the plan or programme began. */
        ENTRY_INTO_FORCE,
        /** The operation of the instrument was suspended. */
        SUSPENSION,
        /** A party withdrew from the instrument. */
        WITHDRAWAL,
        /** The instrument ended for all its parties. */
        TERMINATION
    }

    /** {@return the kind of action} */
    Kind kind();

    /**
     * {@return the party that acted or for which the action took effect; absent if it is of the instrument as a whole}
     */
    Optional<Party> party();

    /** {@return the date of the action, in EDTF; absent if not on record} */
    Optional<PartialDate> date();

    /** {@return the person who acted; absent if not on record} */
    Optional<Leader> by();

    /** {@return the sources cited for this action; empty if none is on record} */
    ImmutableList<Citation> citations();

    /**
     * Returns an action of one party.
     *
     * @param kind the kind of action
     * @param party the party that acted
     * @param date the date in EDTF, such as {@code 2006-08-24}
     * @return the action
     * @throws InvalidValueException if the date is malformed
     */
    static TreatyAction of(Kind kind, Party party, String date) {
        return builder().kind(kind).party(party).date(date).build();
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
    static Shape<TreatyAction> shape() {
        return TreatyActionShape.INSTANCE;
    }

    /** Builds a {@link TreatyAction}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableTreatyAction.Builder {
        Builder() {}

        /** Sets {@link TreatyAction#date()} from its notation, such as {@code 2006-08-24}. */
        public Builder date(String text) {
            return date(PartialDate.parse(text));
        }
    }
}
