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

/**
 * What one party, or all of them, did to an instrument on a date.
 */
@Value.Immutable
@Noun
public sealed interface TreatyAction permits ImmutableTreatyAction {
    /**
     * What can be done to an instrument, in the terms of the law of treaties.
     */
    enum Kind {
        /** Its text was adopted. */
        ADOPTION,
        /** It was signed. */
        SIGNATURE,
        /** It was ratified, accepted or approved. */
        RATIFICATION,
        /** A party that had not signed joined. */
        ACCESSION,
        /** It is applied before its entry into force. */
        PROVISIONAL_APPLICATION,
        /** It entered into force, or a plan or programme began. */
        ENTRY_INTO_FORCE,
        /** Its operation was suspended. */
        SUSPENSION,
        /** A party withdrew. */
        WITHDRAWAL,
        /** It ended for all. */
        TERMINATION
    }

    /**
     * What was done.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Who did it, or for whom it took effect.
     *
     * @return the party; absent means the instrument as a whole
     */
    Optional<Party> party();

    /**
     * When.
     *
     * @return the date; absent if it is not known
     */
    Optional<PartialDate> date();

    /**
     * The person who acted.
     *
     * @return the leader; absent if the record does not say
     */
    Optional<Leader> by();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

    /**
     * An act of one party.
     *
     * @param kind what was done
     * @param party who did it
     * @param date when, in EDTF
     * @return the act
     * @throws InvalidValueException if the date is not of the notation
     */
    static TreatyAction of(Kind kind, Party party, String date) {
        return builder().kind(kind).party(party).date(date).build();
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

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<TreatyAction> shape() {
        return TreatyActionShape.INSTANCE;
    }

    /** Builds an {@link TreatyAction}. */
    final class Builder extends ImmutableTreatyAction.Builder {
        Builder() {}

        /**
         * Sets {@link TreatyAction#date()} from its notation.
         *
         * @param text a date in EDTF such as {@code 2025-10-27}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder date(String text) {
            return date(PartialDate.parse(text));
        }
    }
}
