package org.summitry.party;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;
import org.summitry.source.Citation;
import org.summitry.time.Answer;
import org.summitry.time.Period;

/**
 * Whoever can take part: a country, a bloc, a member economy, a territory, an institution. A bloc carries its
 * memberships with their dates. Users make parties of their own in the same way as the catalogue does.
 */
@Value.Immutable
public sealed interface Party permits ImmutableParty {
    /**
     * What a party is.
     */
    enum Kind {
        /** A state with an ISO 3166-1 code, or XK. */
        COUNTRY,
        /** A grouping of states, such as ASEAN, the European Union or the G20. */
        BLOC,
        /** A member that takes part as an economy, as in APEC. */
        ECONOMY,
        /** A territory that is not, or not by all, held to be a state. */
        TERRITORY,
        /** A body of a bloc or state, such as the European Commission. */
        INSTITUTION,
        /** An international organisation, such as the United Nations. */
        ORGANISATION,
        /** Countries or people that are no organisation, such as the developing countries. */
        GROUP,
        /** Anything else. */
        OTHER
    }

    /**
     * The code by which every record names it.
     *
     * @return ISO 3166-1 alpha-2 for a country, otherwise the code it is known by
     */
    PartyCode code();

    /**
     * What it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The name that this record uses.
     *
     * @return such as {@code Republic of Korea}
     */
    String name();

    /**
     * A short form or abbreviation of the name.
     *
     * @return such as {@code RoK}; absent if none is used
     */
    Optional<String> shortName();

    /**
     * Its other names.
     *
     * @return the names; empty if none is recorded
     */
    ImmutableList<OtherName> otherNames();

    /**
     * Who stands how to it, for a bloc or organisation.
     *
     * @return the memberships in the order of the record; empty if none is recorded
     */
    ImmutableList<Membership> memberships();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

    /**
     * A party of which only the name is known.
     *
     * @param code its code
     * @param kind what it is
     * @param name its name
     * @return the party
     * @throws InvalidValueException if the code is malformed or the name is blank
     */
    static Party of(String code, Kind kind, String name) {
        return builder().code(code).kind(kind).name(name).build();
    }

    /**
     * The name to show where there is little room.
     *
     * @return the short name, or else the name
     */
    default String shortestName() {
        return shortName().orElse(name());
    }

    /**
     * Whether a party is a member on a day, not suspended. An invitation or observer status is not a membership.
     *
     * @param party the code of the party
     * @param day the day
     * @return {@link Answer#NO} also if no membership of it is on record; {@link Answer#UNKNOWN} if the dates on record do
     *     not decide it
     */
    default Answer hasMember(PartyCode party, LocalDate day) {
        Answer member = stands(party, Membership.Status.MEMBER, day);
        return member.and(stands(party, Membership.Status.SUSPENDED, day).not());
    }

    /**
     * Whether a party has a standing on a day.
     *
     * @param party the code of the party
     * @param status the standing
     * @param day the day
     * @return {@link Answer#NO} also if no such standing is on record; {@link Answer#UNKNOWN} if the dates on record do not
     *     decide it
     */
    default Answer stands(PartyCode party, Membership.Status status, LocalDate day) {
        Answer answer = Answer.NO;
        for (Membership membership : memberships()) {
            if (membership.status() == status && membership.member().equals(party)) {
                answer = answer.or(membership.isInForceOn(day));
            }
        }
        return answer;
    }

    /**
     * The certain members on a day, see {@link #hasMember}.
     *
     * @param day the day
     * @return their codes in the order of the record
     */
    default ImmutableSet<PartyCode> membersOn(LocalDate day) {
        return membersOn(day, Answer.YES);
    }

    /**
     * The parties of which the record does not decide whether they are members on a day.
     *
     * @param day the day
     * @return their codes in the order of the record
     */
    default ImmutableSet<PartyCode> possibleMembersOn(LocalDate day) {
        return membersOn(day, Answer.UNKNOWN);
    }

    private ImmutableSet<PartyCode> membersOn(LocalDate day, Answer answer) {
        Map<PartyCode, Answer> members = new LinkedHashMap<>();
        Map<PartyCode, Answer> suspended = new HashMap<>();
        for (Membership membership : memberships()) {
            boolean member = membership.status() == Membership.Status.MEMBER;
            members.merge(membership.member(), member ? membership.isInForceOn(day) : Answer.NO, Answer::or);
            if (membership.status() == Membership.Status.SUSPENDED) {
                suspended.merge(membership.member(), membership.isInForceOn(day), Answer::or);
            }
        }
        return members.entrySet().stream()
                .filter(m -> m.getValue()
                                .and(suspended
                                        .getOrDefault(m.getKey(), Answer.NO)
                                        .not())
                        == answer)
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
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

    /** Builds a {@link Party}. */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}

        /**
         * Sets {@link Party#code()} from its notation.
         *
         * @param text a code such as {@code VN}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder code(String text) {
            return code(PartyCode.of(text));
        }

        /**
         * Builds the value.
         *
         * @return the Party
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Party build() {
            Party built = super.build();
            new Require()
                    .text("name", built.name())
                    .text("shortName", built.shortName())
                    .distinct("memberships", mayBeAlike(built.memberships()), Builder::brief)
                    .that(!isMemberOfItself(built), "memberships", "not name the party itself", built.code())
                    .met();
            return built;
        }

        /** Nothing where different hash codes show that no two memberships are alike, as is usual. */
        private static ImmutableList<Membership> mayBeAlike(ImmutableList<Membership> memberships) {
            Set<Integer> hashCodes = new HashSet<>();
            memberships.forEach(membership -> hashCodes.add(membership.hashCode()));
            return hashCodes.size() == memberships.size() ? ImmutableList.of() : memberships;
        }

        /** All that a membership says, the sources by their ids. */
        private static String brief(Membership membership) {
            StringBuilder out = new StringBuilder()
                    .append(membership.member())
                    .append(' ')
                    .append(membership.status())
                    .append(' ')
                    .append(membership.period().map(Period::toString).orElse(""));
            for (Citation citation : membership.citations()) {
                out.append(' ').append(citation.source().id());
                // Its length tells where it ends, so that no two different memberships read alike.
                citation.place()
                        .ifPresent(place -> out.append('#')
                                .append(place.length())
                                .append(':')
                                .append(place));
            }
            return out.toString();
        }

        private static boolean isMemberOfItself(Party built) {
            for (Membership membership : built.memberships()) {
                if (membership.member().equals(built.code())) {
                    return true;
                }
            }
            return false;
        }
    }
}
