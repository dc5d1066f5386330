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
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.Answer;
import org.summitry.time.Period;

/**
 * Whoever can take part in a summit: a country, a bloc, a member economy, a territory, an institution.
 *
 * <p>A bloc carries its memberships, each with its period. No party is a member of itself, and no membership is listed
 * twice. Users make parties of their own in the same way as the catalogue does.
 */
@Value.Immutable
@Noun(identity = "code", declared = true)
public sealed interface Party permits ImmutableParty {
    /** What kind of party it is. */
    enum Kind {
        /** A state with an ISO 3166-1 code, or with XK. */
        COUNTRY,
        /** A grouping of states, such as ASEAN, the European Union or the G20. */
        BLOC,
        /** A member of a forum that takes part as an economy, as in APEC. */
        ECONOMY,
        /** A territory that is not, or not by all, recognised as a state. */
        TERRITORY,
        /** A body of a bloc or state, such as the European Commission. */
        INSTITUTION,
        /** An international organisation, such as the United Nations. */
        ORGANISATION,
        /** Countries or people that form no organisation, such as the developing countries. */
        GROUP,
        /** Any other party. */
        OTHER
    }

    /**
     * {@return the code of the party in every record: ISO 3166-1 alpha-2 for a country, otherwise the code by which it
     * is known}
     */
    PartyCode code();

    /** {@return the kind of party} */
    Kind kind();

    /** {@return the name by which this record calls the party, such as {@code Republic of Korea}} */
    String name();

    /** {@return a short form or abbreviation of the name, such as {@code RoK}; absent if not on record} */
    Optional<String> shortName();

    /** {@return the other names of the party; empty if none is on record} */
    ImmutableList<OtherName> otherNames();

    /** {@return the standing of each party in this bloc or organisation; empty if none is on record} */
    ImmutableList<Membership> memberships();

    /** {@return the sources cited for this party; empty if none is on record} */
    ImmutableList<Citation> citations();

    /**
     * {@return a party of which only the code, the kind and the name are on record}
     *
     * @param code the text of a {@link PartyCode}, such as {@code KR}
     * @param kind the kind of party
     * @param name the name of the party
     * @throws InvalidValueException if the code is malformed, or the name is blank or not well-formed Unicode
     */
    static Party of(String code, Kind kind, String name) {
        return builder().code(code).kind(kind).name(name).build();
    }

    /** {@return the short name of the party, or else its name} */
    default String shortestName() {
        return shortName().orElse(name());
    }

    /**
     * {@return whether the party with the given code is a member on the given day and not suspended}
     *
     * <p>Neither an invitation nor observer status is a membership. The answer is {@link Answer#NO} if no membership of
     * the party is on record, and {@link Answer#UNKNOWN} if the periods on record do not decide it.
     */
    default Answer hasMember(PartyCode party, LocalDate day) {
        Answer member = stands(party, Membership.Status.MEMBER, day);
        return member.and(stands(party, Membership.Status.SUSPENDED, day).not());
    }

    /**
     * {@return whether the party with the given code has the given standing on the given day}
     *
     * <p>The answer is {@link Answer#NO} if no such standing is on record, and {@link Answer#UNKNOWN} if the periods on
     * record do not decide it.
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

    /** {@return the codes of the parties that are certainly members on the given day, see {@link #hasMember}} */
    default ImmutableSet<PartyCode> membersOn(LocalDate day) {
        return membersOn(day, Answer.YES);
    }

    /**
     * {@return the codes of the parties of which the record does not decide whether they are members on the given day}
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

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value and adds to its lists} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Party> shape() {
        return PartyShape.INSTANCE;
    }

    /** Builds a {@link Party}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}

        /** Sets {@link Party#code()} from its notation, such as {@code KR}. */
        public Builder code(String text) {
            return code(PartyCode.of(text));
        }

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
