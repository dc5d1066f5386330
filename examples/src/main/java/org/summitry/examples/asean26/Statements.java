package org.summitry.examples.asean26;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.summitry.examples.asean26.Participants.ASEAN;
import static org.summitry.examples.asean26.Participants.CHINH;
import static org.summitry.examples.asean26.Participants.LEE;
import static org.summitry.examples.asean26.Participants.ROK;
import static org.summitry.examples.asean26.Participants.VIET_NAM;
import static org.summitry.examples.asean26.Sources.BY_NEWS;
import static org.summitry.examples.asean26.Topics.topics;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.SummitRef;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.RoleElsewhere;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;

/** What the leaders said. */
final class Statements {
    private static final PlaceMention PENINSULA = PlaceMention.of(Places.KOREAN_PENINSULA);

    private Statements() {}

    static ImmutableList<Statement> ofVietNam() {
        return Stream.of(
                        statement("dialogue-support", Statement.Kind.SUPPORT)
                                .text("Viet Nam backs the efforts of the Government of the Republic of Korea to take up"
                                        + " inter-Korean dialogue again.")
                                .addAddressee(ROK)
                                .addAllTopics(topics("inter-korean-dialogue"))
                                .addPlace(PENINSULA),
                        statement("denuclearisation-support", Statement.Kind.SUPPORT)
                                .text("Viet Nam is for a Korean Peninsula without nuclear weapons.")
                                .addAllTopics(topics("denuclearisation"))
                                .addPlace(PENINSULA),
                        statement("peace-process-readiness", Statement.Kind.READINESS)
                                .text("Viet Nam stands ready to take part in the process.")
                                .addAbout(Id.of("dialogue-support"), Id.of("denuclearisation-support"))
                                .addAllTopics(topics("inter-korean-dialogue", "denuclearisation"))
                                .addPlace(PENINSULA),
                        statement("apec-wishes", Statement.Kind.GOOD_WISHES)
                                .text("Good wishes for the coming chairmanship of the APEC leaders' meeting.")
                                .addAddressee(ROK)
                                .addAddressedLeader(LEE)
                                .addRolesElsewhere(chairOfApec()))
                .map(statement ->
                        statement.speaker(CHINH).addOnBehalfOf(VIET_NAM).build())
                .collect(toImmutableList());
    }

    private static RoleElsewhere chairOfApec() {
        return RoleElsewhere.builder()
                .party(ROK)
                .capacity(Delegation.Capacity.CHAIR)
                .summit(SummitRef.builder()
                        .name("APEC Economic Leaders' Meeting")
                        .series("apec-economic-leaders-meeting")
                        .dates("2025")
                        .build())
                .build();
    }

    static ImmutableList<Statement> ofBothSides() {
        return Stream.of(
                        statement("relations-grown", Statement.Kind.VIEW)
                                .text("Relations have grown since they were raised to a comprehensive strategic"
                                        + " partnership.")
                                .addAbout(Relations.PARTNERSHIP.id())
                                .period("2024/..")
                                .addAllTopics(topics("asean-rok-relations")),
                        statement("projects-credited", Statement.Kind.WELCOME)
                                .text("Both digital projects have strengthened digital capacity and trained talent"
                                        + " in the region.")
                                .addAbout(Projects.DIGITAL_ACADEMY.id(), Projects.KADIF.id())
                                .addAllTopics(topics("digital-capacity", "talent-training"))
                                .addInitiatives(Projects.DIGITAL_ACADEMY, Projects.KADIF))
                .map(statement -> statement.addOnBehalfOf(ASEAN, ROK).build())
                .collect(toImmutableList());
    }

    static ImmutableList<Statement> ofKorea() {
        return Stream.of(
                        statement("centrality-support", Statement.Kind.SUPPORT)
                                .text("The Republic of Korea supports the central role of ASEAN.")
                                .addAllTopics(topics("asean-centrality")),
                        statement("outlook-support", Statement.Kind.SUPPORT)
                                .text("The Republic of Korea supports ASEAN's outlook on the Indo-Pacific.")
                                .addInstrument(Agreements.AOIP),
                        statement("shared-vision", Statement.Kind.VIEW)
                                .text("The Republic of Korea's vision agrees with ASEAN's aim of a resilient,"
                                        + " innovative community that puts people first.")
                                .addAllTopics(topics("resilience", "innovation", "people-centred-community")))
                .map(statement -> statement
                        .speaker(LEE)
                        .addOnBehalfOf(ROK)
                        .addAddressee(ASEAN)
                        .build())
                .collect(toImmutableList());
    }

    private static Statement.Builder statement(String id, Statement.Kind kind) {
        return Statement.builder().id(id).kind(kind).addCitation(BY_NEWS);
    }
}
