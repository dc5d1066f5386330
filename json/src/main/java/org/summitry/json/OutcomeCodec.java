package org.summitry.json;

import org.summitry.proposal.Outcome;

/** The wire form of {@link Outcome}. */
final class OutcomeCodec {
    static final ObjectCodec<Outcome, Outcome.Builder> CODEC = ObjectCodec.of(
                    "outcome",
                    "What a summit came to: an agreement of all, a commitment of some, a pledge, a call on "
                            + "others. An outcome can answer proposals or measures, and can be part of another outcome.",
                    Outcome::builder,
                    Outcome.Builder::build)
            .required("id", "The identifier within the record.", Scalars.PART_ID, Outcome::id, Outcome.Builder::id)
            .required("kind", "What it is.", Scalars.word(Outcome.Kind.class), Outcome::kind, Outcome.Builder::kind)
            .required(
                    "text",
                    "What the act says, in the words of whoever keeps the record.",
                    Scalars.TEXT,
                    Outcome::text,
                    Outcome.Builder::text)
            .list(
                    "by",
                    "Who agrees, commits, pledges or calls. Empty means all who took part.",
                    Refs.PARTY,
                    Outcome::by,
                    Outcome.Builder::addBy)
            .list(
                    "except",
                    "Those of the parties that stand aside. Empty if none does.",
                    Refs.PARTY,
                    Outcome::except,
                    Outcome.Builder::addExcept)
            .optional(
                    "speaker",
                    "The person who announced it. Absent if it was announced jointly or the record does not say.",
                    Refs.LEADER,
                    Outcome::speaker,
                    Outcome.Builder::speaker)
            .optional(
                    "madeOn",
                    "When it was agreed or announced. Absent means at the summit, or that it is not " + "known.",
                    Scalars.DATE,
                    Outcome::madeOn,
                    Outcome.Builder::madeOn)
            .optional(
                    "period",
                    "When it is to be done. Absent if no time is set.",
                    Scalars.PERIOD,
                    Outcome::period,
                    Outcome.Builder::period)
            .list(
                    "answers",
                    "The proposals and measures that it takes up or, if it is a rejection, turns down. Empty if it answers none.",
                    Scalars.PROPOSAL_REF,
                    Outcome::answers,
                    Outcome.Builder::addAnswer)
            .optional(
                    "partOf",
                    "The outcome of which it is a part. Absent if it stands alone.",
                    Scalars.ID,
                    Outcome::partOf,
                    Outcome.Builder::partOf)
            .list(
                    "conditions",
                    "The conditions that it is made under. Empty if it is unconditional or the record does not "
                            + "say.",
                    Scalars.TEXT,
                    Outcome::conditions,
                    Outcome.Builder::addCondition)
            .list(
                    "figures",
                    "The figures that belong to it, such as the amount of a pledge. Empty if there are none.",
                    Scalars.ID,
                    Outcome::figures,
                    Outcome.Builder::addFigure)
            .list(
                    "addressees",
                    "The parties that it is put to. Empty means all who took part, or nobody in particular.",
                    Refs.PARTY,
                    Outcome::addressees,
                    Outcome.Builder::addAddressee)
            .list(
                    "beneficiaries",
                    "Whom it is to serve. Empty if the record does not say.",
                    Refs.BENEFICIARY,
                    Outcome::beneficiaries,
                    Outcome.Builder::addBeneficiary)
            .list(
                    "topics",
                    "What it is about. Empty if none is given.",
                    Refs.TOPIC,
                    Outcome::topics,
                    Outcome.Builder::addTopic)
            .list(
                    "places",
                    "The places that it concerns, as they are called in it. Empty if none is named.",
                    Refs.PLACE_MENTION,
                    Outcome::places,
                    Outcome.Builder::addPlace)
            .list(
                    "instruments",
                    "The treaties, plans and declarations that it concerns. Empty if none is named.",
                    Refs.INSTRUMENT,
                    Outcome::instruments,
                    Outcome.Builder::addInstrument)
            .list(
                    "initiatives",
                    "The projects, programmes and mechanisms that it concerns. Empty if none is named.",
                    Refs.INITIATIVE,
                    Outcome::initiatives,
                    Outcome.Builder::addInitiative)
            .list(
                    "versions",
                    "The states of its text. Empty if none is recorded.",
                    TextVersionCodec.CODEC,
                    Outcome::versions,
                    Outcome.Builder::addVersion)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Outcome::citations,
                    Outcome.Builder::addCitation)
            .build();

    private OutcomeCodec() {}
}
