package org.summitry.examples.asean26;

import static org.summitry.examples.asean26.Participants.ASEAN;
import static org.summitry.examples.asean26.Participants.CHINH;
import static org.summitry.examples.asean26.Participants.LEE;
import static org.summitry.examples.asean26.Participants.MALAYSIA;
import static org.summitry.examples.asean26.Participants.ROK;
import static org.summitry.examples.asean26.Participants.VIET_NAM;
import static org.summitry.examples.asean26.Sources.BY_NEWS;

import java.io.IOException;
import org.summitry.Summit;
import org.summitry.json.SummitryJson;
import org.summitry.meeting.Series;
import org.summitry.meeting.SummitRef;
import org.summitry.meeting.Venue;

/**
 * A whole record in Java: the 26th ASEAN–Republic of Korea Summit, equal to the document {@code asean-rok-26.json}.
 * Prints it as JSON.
 *
 * <p>Start it with
 *
 * <pre>{@code mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.summitry.examples.asean26.BuildSummit}</pre>
 *
 * <p>What the acts mention need not be listed: the record collects it in the order of mention, here the places and
 * initiatives. Sources, parties, topics, leaders and instruments are listed all the same, as the document has them in
 * an order of its own.
 */
public final class BuildSummit {
    private BuildSummit() {}

    /**
     * Prints the record.
     *
     * @param args not used
     * @throws IOException if it cannot be printed
     */
    public static void main(String[] args) throws IOException {
        SummitryJson.create().write(asean26(), System.out); // bytes in UTF-8, whatever the encoding of the console
    }

    static Summit asean26() {
        return Summit.builder()
                .id("asean-rok-26")
                .name("26th ASEAN–Republic of Korea Summit")
                .series(Series.of("asean-rok-summit", "ASEAN–Republic of Korea Summit"))
                .edition(26)
                .status(Summit.Status.HELD)
                .held("2025-10-27")
                .mode(Summit.Mode.IN_PERSON)
                .partOf(aseanSummits())
                .language("en")
                .addCitation(BY_NEWS)
                .addSources(Sources.NEWS, Sources.OVERVIEW, Sources.ADMISSION)
                .addParties(ASEAN, ROK, VIET_NAM, MALAYSIA)
                .addAllTopics(Topics.ALL)
                .addLeaders(CHINH, LEE)
                .addInstrument(Agreements.AKFTA)
                .addInstruments(Agreements.PLAN_2011, Agreements.PLAN_2016, Agreements.PLAN_2021, Agreements.PLAN_2026)
                .addInstruments(Agreements.AOIP, Agreements.DEFA)
                .addVenue(Venue.of(Places.KUALA_LUMPUR))
                .addAllDelegations(Participants.delegations())
                .addProposals(Proposals.economy(), Proposals.exchange(), Proposals.peace())
                .addAllStatements(Statements.ofVietNam())
                .addAllStatements(Statements.ofBothSides())
                .addAllStatements(Statements.ofKorea())
                .addAllOutcomes(Outcomes.agreements())
                .addAllOutcomes(Outcomes.pledges())
                .addAssessment(Outcomes.assessment())
                .addPartnership(Relations.PARTNERSHIP)
                .addFigures(Figures.trade(), Figures.investment(), Figures.earlierTrade(), Figures.tradeTarget())
                .addClaim(Figures.yearOnly())
                .build();
    }

    private static SummitRef aseanSummits() {
        return SummitRef.builder()
                .name("47th ASEAN Summit and Related Summits")
                .id("asean-47")
                .series("asean-summit")
                .edition(47)
                .dates("2025-10-26/2025-10-28")
                .build();
    }
}
