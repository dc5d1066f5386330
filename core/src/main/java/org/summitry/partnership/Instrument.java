package org.summitry.partnership;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.Answer;
import org.summitry.time.Period;

/**
 * A text that binds or guides its parties: a treaty, a free trade agreement, a declaration, a plan of action. What the
 * parties did to it, and when, is kept action by action.
 */
@Value.Immutable
@Noun(identity = "id", declared = true)
public sealed interface Instrument permits ImmutableInstrument {
    /** The kinds of instrument. */
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
        /** Any other text. */
        OTHER
    }

    /** {@return the identifier of the instrument within the record} */
    Id id();

    /** {@return the kind of instrument} */
    Kind kind();

    /** {@return the full name of the instrument} */
    String name();

    /** {@return the abbreviation of the name, such as {@code AKFTA}; absent if not on record} */
    Optional<String> abbreviation();

    /** {@return the other names of the instrument; empty if none is on record} */
    ImmutableList<OtherName> otherNames();

    /** {@return the parties to the instrument; empty if none is on record} */
    ImmutableList<Party> parties();

    /**
     * {@return the period that the instrument covers, in EDTF, such as {@code 2021/2025} of a plan; absent if not on
     * record}
     */
    Optional<Period> period();

    /** {@return the id of the instrument that this one follows or replaces; absent if not on record} */
    Optional<Id> replaces();

    /** {@return what the parties did to the instrument, in the order of the record; empty if nothing is on record} */
    ImmutableList<TreatyAction> acts();

    /** {@return the versions of the text, in the order of the record; empty if none is on record} */
    ImmutableList<TextVersion> versions();

    /** {@return the sources cited for this instrument; empty if none is on record} */
    ImmutableList<Citation> citations();

    /** {@return the abbreviation, or else the name} */
    default String shortestName() {
        return abbreviation().orElse(name());
    }

    /** {@return the actions of the party with the given code and those for the instrument as a whole, in order} */
    default ImmutableList<TreatyAction> actsOf(PartyCode party) {
        return acts().stream()
                .filter(a -> a.party().map(p -> p.code().equals(party)).orElse(true))
                .collect(toImmutableList());
    }

    /**
     * Checks whether the instrument is in force for a party on a day. By the actions on record it must have entered
     * into force, with no later withdrawal, suspension or termination by the party or as a whole.
     *
     * <p>As in the law of treaties (Vienna Convention, article 24), a party with an entry into force of its own is
     * bound from that one; the entry of the instrument as a whole counts for all others. A later entry as a whole
     * revives, for all parties, an instrument that ended as a whole.
     *
     * @param party the code of the party
     * @param day the day
     * @return {@link Answer#UNKNOWN} if the dates are not precise enough, or no entry into force is on record; in the
     *     latter case {@link Answer#NO} if an end is on record that came by then
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

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value and adds to its lists} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Instrument> shape() {
        return InstrumentShape.INSTANCE;
    }

    /** Builds an {@link Instrument}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableInstrument.Builder {
        Builder() {}

        /** Sets {@link Instrument#id()} from its notation, such as {@code akfta}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Instrument#period()} from its notation, such as {@code 2021/2025}. */
        public Builder period(String text) {
            return period(Period.parse(text));
        }

        /** Sets {@link Instrument#replaces()} from its notation, such as {@code plan-of-action-2016-2020}. */
        public Builder replaces(String text) {
            return replaces(Id.of(text));
        }

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
