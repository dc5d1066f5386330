package org.summitry.partnership;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Require;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;
import org.summitry.source.Citation;
import org.summitry.time.Answer;
import org.summitry.time.Period;

/**
 * A text that binds or guides its parties: a treaty, a free trade agreement, a declaration, a plan of action. What
 * the parties did to it, and when, is kept act by act.
 */
@Value.Immutable
public sealed interface Instrument permits ImmutableInstrument {
    /**
     * What an instrument is.
     */
    enum Kind {
        /** A treaty or convention. */
        TREATY,
        /** A free trade agreement. */
        FREE_TRADE_AGREEMENT,
        /** An agreement that sets the frame for others. */
        FRAMEWORK_AGREEMENT,
        /** Any other agreement. */
        AGREEMENT,
        /** A memorandum of understanding. */
        MEMORANDUM,
        /** A declaration or joint statement. */
        DECLARATION,
        /** A communiqué or chair's statement. */
        COMMUNIQUE,
        /** A plan or programme of action. */
        PLAN_OF_ACTION,
        /** An outlook, strategy, vision or policy paper. */
        POLICY,
        /** A charter or founding text. */
        CHARTER,
        /** Anything else. */
        OTHER
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
     * @return such as {@code AKFTA}; absent if none is used
     */
    Optional<String> abbreviation();

    /**
     * Its other names.
     *
     * @return the names; empty if none is recorded
     */
    ImmutableList<OtherName> otherNames();

    /**
     * Whose instrument it is.
     *
     * @return the parties; empty if the record does not say
     */
    ImmutableList<Party> parties();

    /**
     * The time that it covers.
     *
     * @return such as {@code 2021/2025} of a plan; absent if it is not limited or not known
     */
    Optional<Period> period();

    /**
     * The instrument that it follows or replaces.
     *
     * @return its id; absent if none
     */
    Optional<Id> replaces();

    /**
     * What the parties did to it.
     *
     * @return the acts in the order of the record; empty if none is recorded
     */
    ImmutableList<TreatyAction> acts();

    /**
     * The states of its text.
     *
     * @return the versions in the order of the record; empty if none is recorded
     */
    ImmutableList<TextVersion> versions();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

    /**
     * The name to show where there is little room.
     *
     * @return the abbreviation, or else the name
     */
    default String shortestName() {
        return abbreviation().orElse(name());
    }

    /**
     * What a party did to it, the acts for the instrument as a whole included.
     *
     * @param party the code of the party
     * @return the acts in the order of the record
     */
    default ImmutableList<TreatyAction> actsOf(PartyCode party) {
        return acts().stream()
                .filter(a -> a.party().map(p -> p.code().equals(party)).orElse(true))
                .collect(toImmutableList());
    }

    /**
     * Whether it is in force for a party on a day, by the acts on record: an entry into force, and no later withdrawal,
     * suspension or end of the party's own or as a whole. As in the law of treaties (Vienna Convention, article 24), a party
     * that has an entry into force of its own is bound from that one; the entry as a whole counts for those that have none. An
     * end as a whole is undone for all by a later entry as a whole.
     *
     * @param party the code of the party
     * @param day the day
     * @return {@link Answer#NO} also if only an end is on record and it came by then; {@link Answer#UNKNOWN} if there is
     *     no entry into force otherwise, or the dates are not precise enough
     */
    default Answer isInForceFor(PartyCode party, LocalDate day) {
        List<TreatyAction> own = new ArrayList<>();
        List<TreatyAction> asAWhole = new ArrayList<>();
        List<TreatyAction> ends = new ArrayList<>();
        for (TreatyAction act : actsOf(party)) {
            if (act.kind() == TreatyAction.Kind.ENTRY_INTO_FORCE) {
                (act.party().isPresent() ? own : asAWhole).add(act);
            } else if (isEnd(act)) {
                ends.add(act);
            }
        }
        HappenedActs begun = new HappenedActs();
        asAWhole.forEach(entry -> begun.add(entry, happened(entry, day)));
        HappenedActs ended = new HappenedActs();
        Answer anyEnd = Answer.NO;
        for (TreatyAction end : ends) {
            Answer undone = end.party().isPresent() ? Answer.NO : begun.someAfter(end);
            Answer stands = happened(end, day).and(undone.not());
            ended.add(end, stands);
            anyEnd = anyEnd.or(stands);
        }
        List<TreatyAction> entries = own.isEmpty() ? asAWhole : own;
        if (entries.isEmpty()) {
            return anyEnd == Answer.YES ? Answer.NO : Answer.UNKNOWN;
        }
        Answer inForce = Answer.NO;
        for (TreatyAction entry : entries) {
            inForce = inForce.or(
                    happened(entry, day).and(ended.someNotBefore(entry).not()));
        }
        return inForce;
    }

    private static boolean isEnd(TreatyAction act) {
        return switch (act.kind()) {
            case WITHDRAWAL, SUSPENSION, TERMINATION -> true;
            default -> false;
        };
    }

    private static Answer happened(TreatyAction act, LocalDate day) {
        return act.date().map(date -> Period.since(date).contains(day)).orElse(Answer.UNKNOWN);
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

    /** Builds an {@link Instrument}. */
    final class Builder extends ImmutableInstrument.Builder {
        Builder() {}

        /**
         * Sets {@link Instrument#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Sets {@link Instrument#period()} from its notation.
         *
         * @param text a period in EDTF such as {@code 2021/2025}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder period(String text) {
            return period(Period.parse(text));
        }

        /**
         * Sets {@link Instrument#replaces()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder replaces(String text) {
            return replaces(Id.of(text));
        }

        /**
         * Builds the value.
         *
         * @return the Instrument
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Instrument build() {
            Instrument built = super.build();
            new Require()
                    .text("name", built.name())
                    .text("abbreviation", built.abbreviation())
                    .distinct("parties", built.parties(), Party::code)
                    .another("replaces", built.replaces(), built.id(), "be another instrument")
                    .met();
            return built;
        }
    }
}
