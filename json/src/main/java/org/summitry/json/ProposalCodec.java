package org.summitry.json;

import org.summitry.proposal.Proposal;

/** The wire form of {@link Proposal}. */
final class ProposalCodec {
    static final ObjectCodec<Proposal, Proposal.Builder> CODEC = ObjectCodec.of(
                    "proposal",
                    "What a leader or party puts forward, as a whole and in ordered measures. Whether anything "
                            + "came of it is told by the outcomes that answer it, see answersTo.",
                    Proposal::builder,
                    Proposal.Builder::build)
            .required("id", "The identifier within the record.", Scalars.PART_ID, Proposal::id, Proposal.Builder::id)
            .required(
                    "text",
                    "What the act says, in the words of whoever keeps the record.",
                    Scalars.TEXT,
                    Proposal::text,
                    Proposal.Builder::text)
            .optional(
                    "author",
                    "The person who put it forward. Absent if it is put forward by parties.",
                    Refs.LEADER,
                    Proposal::author,
                    Proposal.Builder::author)
            .list(
                    "onBehalfOf",
                    "The parties for which it is put forward. Empty if an author speaks for himself or herself.",
                    Refs.PARTY,
                    Proposal::onBehalfOf,
                    Proposal.Builder::addOnBehalfOf)
            .optional(
                    "madeOn",
                    "When it was put forward. Absent means at the summit, or that it is not known.",
                    Scalars.DATE,
                    Proposal::madeOn,
                    Proposal.Builder::madeOn)
            .list(
                    "addressees",
                    "The parties that it is put to. Empty means all who took part, or nobody in particular.",
                    Refs.PARTY,
                    Proposal::addressees,
                    Proposal.Builder::addAddressee)
            .list(
                    "beneficiaries",
                    "Whom it is to serve. Empty if the record does not say.",
                    Refs.BENEFICIARY,
                    Proposal::beneficiaries,
                    Proposal.Builder::addBeneficiary)
            .list(
                    "topics",
                    "What it is about. Empty if none is given.",
                    Refs.TOPIC,
                    Proposal::topics,
                    Proposal.Builder::addTopic)
            .list(
                    "places",
                    "The places that it concerns, as they are called in it. Empty if none is named.",
                    Refs.PLACE_MENTION,
                    Proposal::places,
                    Proposal.Builder::addPlace)
            .list(
                    "instruments",
                    "The treaties, plans and declarations that it concerns. Empty if none is named.",
                    Refs.INSTRUMENT,
                    Proposal::instruments,
                    Proposal.Builder::addInstrument)
            .list(
                    "initiatives",
                    "The projects, programmes and mechanisms that it concerns. Empty if none is named.",
                    Refs.INITIATIVE,
                    Proposal::initiatives,
                    Proposal.Builder::addInitiative)
            .list(
                    "measures",
                    "Its parts, in order. Empty if it has no parts.",
                    MeasureCodec.CODEC,
                    Proposal::measures,
                    Proposal.Builder::addMeasure)
            .list(
                    "versions",
                    "The states of its text. Empty if none is recorded.",
                    TextVersionCodec.CODEC,
                    Proposal::versions,
                    Proposal.Builder::addVersion)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Proposal::citations,
                    Proposal.Builder::addCitation)
            .atLeastOneOf("author", "onBehalfOf")
            .build();

    private ProposalCodec() {}
}
