package org.summitry.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.summitry.Summit;
import org.summitry.catalogue.Countries;
import org.summitry.catalogue.Groupings;
import org.summitry.json.SummitryJson;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.party.Leader;
import org.summitry.party.Office;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;

/**
 * The library in one minute: builds the record of a summit, writes it as JSON, reads it back and asks what came of the
 * proposals.
 *
 * <p>Start it with
 *
 * <pre>{@code mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.summitry.examples.quickstart.QuickStart}</pre>
 */
public final class QuickStart {
    private QuickStart() {}

    /**
     * Prints what the record answers.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SummitryJson json = SummitryJson.create();

        String document = json.write(summit());
        Summit summit = json.read(document);

        out.println(summit.name() + ", held " + summit.held().orElseThrow());
        for (Proposal proposal : summit.proposalsBy("pham-minh-chinh")) {
            out.println("Proposed: " + proposal.text());
            for (Outcome answer : summit.answersTo(ProposalRef.of(proposal.id().value()))) {
                out.println("  Agreed: " + answer.text());
            }
        }
        out.println("Still open: " + summit.unanswered());

        LocalDate day = LocalDate.of(2025, 10, 27);
        out.println("ASEAN that day: " + summit.party("ASEAN").orElseThrow().membersOn(day));
        out.println("The record is " + document.lines().count() + " lines of JSON.");
    }

    static Summit summit() {
        Party asean = Groupings.ASEAN;
        Party korea = Countries.of("KR");
        Party vietNam = Countries.of("VN");

        Leader chinh = Leader.builder()
                .id("pham-minh-chinh")
                .name(PersonName.familyFirst("Phạm Minh Chính", "Phạm"))
                .addOffice(Office.of("prime-minister", "Prime Minister", vietNam))
                .build();
        Delegation delegation = Delegation.builder()
                .party(vietNam)
                .within(asean)
                .addDelegate(Delegate.of(chinh))
                .build();
        Proposal upgrade = Proposal.builder()
                .id("upgrade")
                .text("Open negotiations to upgrade the free trade agreement.")
                .author(chinh)
                .build();
        Proposal sea = Proposal.builder()
                .id("sea-of-peace")
                .text("Make the East Sea a place of peace and cooperation.")
                .author(chinh)
                .build();
        Outcome talks = Outcome.builder()
                .id("talks")
                .kind(Outcome.Kind.COMMITMENT)
                .text("The talks on the upgrade open in 2026.")
                .addBy(asean, korea)
                .period("2026")
                .addAnswer(ProposalRef.of("upgrade"))
                .build();

        return Summit.builder()
                .id("asean-rok-26")
                .name("26th ASEAN–Republic of Korea Summit")
                .edition(26)
                .status(Summit.Status.HELD)
                .held("2025-10-27")
                .addDelegations(Delegation.of(asean), Delegation.of(korea), delegation)
                .addProposals(upgrade, sea)
                .addOutcome(talks)
                .build();
    }
}
