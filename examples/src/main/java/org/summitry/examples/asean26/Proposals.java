package org.summitry.examples.asean26;

import static org.summitry.examples.asean26.Participants.ASEAN;
import static org.summitry.examples.asean26.Participants.ROK;
import static org.summitry.examples.asean26.Sources.BY_NEWS;
import static org.summitry.examples.asean26.Topics.topics;

import org.summitry.party.PlaceMention;
import org.summitry.proposal.Beneficiary;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Proposal;

/** What Phạm Minh Chính proposed at the 26th summit: three directions, each with its measures in order. */
final class Proposals {
    private Proposals() {}

    static Proposal economy() {
        return direction(
                        1,
                        "Strengthen economic, trade and investment links, in a green, digital, circular and"
                                + " sustainable way.")
                .addAllTopics(topics("trade", "investment"))
                .addAllTopics(
                        topics("green-development", "digital-economy", "circular-economy", "sustainable-development"))
                .addMeasure(measure("1a", "Open negotiations to upgrade the free trade agreement.")
                        .addAllTopics(topics("trade-agreement-upgrade"))
                        .addInstrument(Agreements.AKFTA)
                        .build())
                .addMeasure(measure("1b", "Widen cooperation to new fields of the economy.")
                        .addAllTopics(
                                topics("green-economy", "digital-economy", "artificial-intelligence", "supply-chains"))
                        .build())
                .addMeasure(askedOfKorea("1c", "Transfer more technology.", "technology-transfer"))
                .addMeasure(askedOfKorea("1d", "Help to train a highly skilled workforce.", "skilled-workforce"))
                .addMeasure(askedOfKorea(
                        "1e", "Connect technology businesses of both sides.", "business-links", "technology"))
                .addMeasure(askedOfKorea(
                        "1f",
                        "Develop artificial intelligence for energy, infrastructure and farming.",
                        "artificial-intelligence",
                        "renewable-energy",
                        "smart-infrastructure",
                        "green-agriculture"))
                .addMeasure(measure(
                                "1g",
                                "Support ASEAN businesses, smaller ones above all, in joining global supply chains.")
                        .addAllTopics(topics("supply-chains"))
                        .addBeneficiary(Beneficiary.of(ASEAN, "small-and-medium-sized-enterprises"))
                        .addBeneficiary(Beneficiary.of(ASEAN, "businesses"))
                        .build())
                .addMeasure(measure("1h", "Promote the development of sub-regions.")
                        .addAllTopics(topics("sub-regional-development"))
                        .addInitiative(Projects.MEKONG_ROK)
                        .build())
                .build();
    }

    static Proposal exchange() {
        return direction(2, "Deepen cultural, educational and people-to-people exchange.")
                .addAllTopics(topics("culture", "education", "people-to-people-exchange"))
                .addMeasure(
                        measure("2a", "Work together in tourism, heritage and the creative and cultural industries.")
                                .addAllTopics(topics("tourism", "heritage-economy", "creative-industries"))
                                .addAllTopics(topics("cultural-industries", "film", "music", "entertainment"))
                                .build())
                .addMeasure(measure("2b", "Offer more programmes for talents and for vocational education.")
                        .addAllTopics(topics("talent-training", "vocational-education"))
                        .build())
                .addMeasure(
                        measure("2c", "Make it easier for ASEAN citizens to study and work in the Republic of Korea.")
                                .addAddressee(ROK)
                                .addBeneficiary(Beneficiary.of(ASEAN, "citizens"))
                                .addAllTopics(topics("study-abroad", "work-abroad"))
                                .build())
                .build();
    }

    static Proposal peace() {
        return direction(
                        3,
                        "Contribute more, both sides together, to peace, security, stability and prosperity in the"
                                + " region.")
                .addAddressees(ASEAN, ROK)
                .addAllTopics(topics("peace", "security", "stability", "prosperity"))
                .addMeasure(measure("3a", "Make the sea a place of peace, cooperation and sustainable development.")
                        .addAllTopics(topics("peace", "cooperation-at-sea", "sustainable-development"))
                        .addPlace(PlaceMention.of(Places.SOUTH_CHINA_SEA, "East Sea"))
                        .build())
                .build();
    }

    private static Proposal.Builder direction(int number, String text) {
        return Proposal.builder()
                .id("direction-" + number)
                .text(text)
                .author(Participants.CHINH)
                .addOnBehalfOf(Participants.VIET_NAM)
                .addCitation(BY_NEWS);
    }

    private static Measure.Builder measure(String id, String text) {
        return Measure.builder().id(id).text(text).addCitation(BY_NEWS);
    }

    private static Measure askedOfKorea(String id, String text, String... topics) {
        return measure(id, text).addAddressee(ROK).addAllTopics(topics(topics)).build();
    }
}
