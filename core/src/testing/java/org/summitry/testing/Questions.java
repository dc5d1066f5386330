package org.summitry.testing;

import java.time.LocalDate;
import org.summitry.Summit;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.ProposalRef;
import org.summitry.scalar.PartyCode;
import org.summitry.time.Answer;

/** The questions that records answer, by the names that {@link Families} use. */
public final class Questions {
    private Questions() {}

    /** Asks a record, and what is in it, each question once; gives how many answers there are. */
    public static int ask(Summit summit) {
        LocalDate day = LocalDate.of(2025, 10, 27);
        int answers = summit.unanswered().size()
                + summit.sides().size()
                + summit.delegationsWithin("BL").size()
                + summit.delegationsOf("KR").size()
                + summit.proposalsOf("KR").size()
                + summit.proposalsBy("leader").size()
                + summit.proposalsAbout("topic").size()
                + summit.outcomesAbout("topic").size()
                + summit.outcomesBy("KR").size()
                + summit.partsOf("outcome").size()
                + summit.statementsBy("leader").size()
                + summit.actsAbout("topic").size()
                + summit.answersTo(ProposalRef.of("proposal")).size()
                + summit.assessmentsOf("proposal").size()
                + summit.claimsAbout("proposal").size();
        for (Outcome outcome : summit.outcomes()) {
            answers += summit.answeredBy(outcome).size();
        }
        for (Partnership partnership : summit.partnerships()) {
            answers += partnership.levelOn(day).candidates().size();
        }
        for (Instrument instrument : summit.instruments()) {
            answers += instrument.isInForceFor(PartyCode.of("KR"), day) == Answer.YES ? 1 : 0;
        }
        for (Party party : summit.parties()) {
            answers +=
                    party.membersOn(day).size() + party.possibleMembersOn(day).size();
        }
        for (Leader leader : summit.leaders()) {
            answers += leader.officesOn(day).size();
        }
        return answers;
    }
}
