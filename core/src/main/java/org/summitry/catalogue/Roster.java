package org.summitry.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.summitry.party.Membership;
import org.summitry.party.Membership.Status;
import org.summitry.party.Party;
import org.summitry.source.Citation;
import org.summitry.source.Source;
import org.summitry.time.Period;

/**
 * Writes a grouping as a table: a source, and below it the standings that rest on it, down to the next source. A
 * standing that was ended by a decision has the day of the decision as the last one of its period.
 */
final class Roster {
    private final Party.Builder party;
    private ImmutableList<Citation> cited;

    private Roster(Party.Builder party, Citation founding) {
        this.party = party;
        this.cited = ImmutableList.of(founding);
    }

    /** Begins with the text that the grouping itself rests on, which is also the first source of the table. */
    static Roster of(String code, String name, String shortName, Source founding) {
        Citation citation = Citation.of(founding);
        Party.Builder party = Party.builder()
                .code(code)
                .kind(Party.Kind.BLOC)
                .name(name)
                .shortName(shortName)
                .addCitations(citation);
        return new Roster(party, citation);
    }

    Roster citing(Source source) {
        cited = ImmutableList.of(Citation.of(source));
        return this;
    }

    /** Two sources that only together tell of the standings below. */
    Roster citing(Source first, Source second) {
        cited = ImmutableList.of(Citation.of(first), Citation.of(second));
        return this;
    }

    Roster members(String period, String... codes) {
        return add(Status.MEMBER, period, codes);
    }

    Roster observers(String period, String... codes) {
        return add(Status.OBSERVER, period, codes);
    }

    Roster acceding(String period, String... codes) {
        return add(Status.ACCEDING, period, codes);
    }

    Roster candidates(String period, String... codes) {
        return add(Status.CANDIDATE, period, codes);
    }

    Roster suspended(String period, String... codes) {
        return add(Status.SUSPENDED, period, codes);
    }

    Roster partners(String period, String... codes) {
        return add(Status.PARTNER, period, codes);
    }

    Roster invited(String period, String... codes) {
        return add(Status.INVITED, period, codes);
    }

    /** Standings that are certain, of which the dates are not. */
    Roster undated(Status status, String... codes) {
        return add(status, Optional.empty(), codes);
    }

    Party build() {
        return party.build();
    }

    private Roster add(Status status, String period, String... codes) {
        return add(status, Optional.of(Period.parse(period)), codes);
    }

    private Roster add(Status status, Optional<Period> period, String... codes) {
        for (String code : codes) {
            party.addMemberships(Membership.builder()
                    .member(code)
                    .status(status)
                    .period(period)
                    .addAllCitations(cited)
                    .build());
        }
        return this;
    }
}
