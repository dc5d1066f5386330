package org.summitry.json;

import org.summitry.Summit;

/** The wire form of {@link Summit}. */
final class SummitCodec {
    static final ObjectCodec<Summit, Summit.Builder> CODEC = ObjectCodec.of(
                    "summit",
                    "The record of one summit: who met, when and where, what was put forward, said and agreed, "
                            + "what the figures were, and which sources say so.",
                    Summit::builder,
                    (builder, in) -> in.build(builder))
            .field(new FormatField<>())
            .required(
                    "id",
                    "The identifier of this record, the same in every archive.",
                    Scalars.PART_ID,
                    Summit::id,
                    Summit.Builder::id)
            .required(
                    "name",
                    "The name of the summit, such as 26th ASEAN–Republic of Korea Summit.",
                    Scalars.TEXT,
                    Summit::name,
                    Summit.Builder::name)
            .list(
                    "otherNames",
                    "Its other names. Empty if none is recorded.",
                    OtherNameCodec.CODEC,
                    Summit::otherNames,
                    Summit.Builder::addOtherName)
            .optional(
                    "series",
                    "The series that it belongs to. Absent if it stands alone.",
                    SeriesCodec.CODEC,
                    Summit::series,
                    Summit.Builder::series)
            .optionalInt(
                    "edition",
                    "Its number in the series, as the organisers count. Absent if it has none. It cannot be "
                            + "derived from other editions.",
                    Summit::edition,
                    Summit.Builder::edition)
            .required(
                    "status",
                    "How far it has come.",
                    Scalars.word(Summit.Status.class),
                    Summit::status,
                    Summit.Builder::status)
            .optional(
                    "planned",
                    "The dates for which it was first called. Absent if the record does not say.",
                    Scalars.PERIOD,
                    Summit::planned,
                    Summit.Builder::planned)
            .optional(
                    "held",
                    "The dates on which it was held. Absent if it was not held, or the record does not say.",
                    Scalars.PERIOD,
                    Summit::held,
                    Summit.Builder::held)
            .optional(
                    "mode",
                    "How it meets. Absent if the record does not say.",
                    Scalars.word(Summit.Mode.class),
                    Summit::mode,
                    Summit.Builder::mode)
            .optional(
                    "partOf",
                    "The larger gathering that it belongs to. Absent if it belongs to none.",
                    SummitRefCodec.CODEC,
                    Summit::partOf,
                    Summit.Builder::partOf)
            .optional(
                    "language",
                    "The language that the texts of this record are written in. Absent if it is not recorded.",
                    Scalars.LANGUAGE,
                    Summit::language,
                    Summit.Builder::language)
            .field(new DeclarationField<>(
                    Declared.SOURCES, SourceCodec.CODEC, Summit::sources, Summit.Builder::addAllSources))
            .field(new DeclarationField<>(
                    Declared.PARTIES, PartyCodec.CODEC, Summit::parties, Summit.Builder::addAllParties))
            .field(new DeclarationField<>(
                    Declared.PLACES, PlaceCodec.CODEC, Summit::places, Summit.Builder::addAllPlaces))
            .field(new DeclarationField<>(
                    Declared.TOPICS, TopicCodec.CODEC, Summit::topics, Summit.Builder::addAllTopics))
            .field(new DeclarationField<>(
                    Declared.LEADERS, LeaderCodec.CODEC, Summit::leaders, Summit.Builder::addAllLeaders))
            .field(new DeclarationField<>(
                    Declared.INSTRUMENTS,
                    InstrumentCodec.CODEC,
                    Summit::instruments,
                    Summit.Builder::addAllInstruments))
            .field(new DeclarationField<>(
                    Declared.INITIATIVES,
                    InitiativeCodec.CODEC,
                    Summit::initiatives,
                    Summit.Builder::addAllInitiatives))
            .list(
                    "venues",
                    "Where it meets. Empty if it meets online only, or the record does not say.",
                    VenueCodec.CODEC,
                    Summit::venues,
                    Summit.Builder::addVenue)
            .list(
                    "events",
                    "How it came to its dates and place. Empty if nothing is recorded.",
                    LifeEventCodec.CODEC,
                    Summit::events,
                    Summit.Builder::addEvent)
            .list(
                    "delegations",
                    "Who took part, or did not, for which party.",
                    DelegationCodec.CODEC,
                    Summit::delegations,
                    Summit.Builder::addDelegation)
            .list(
                    "proposals",
                    "What was put forward.",
                    ProposalCodec.CODEC,
                    Summit::proposals,
                    Summit.Builder::addProposal)
            .list(
                    "statements",
                    "What was said without promising or asking.",
                    StatementCodec.CODEC,
                    Summit::statements,
                    Summit.Builder::addStatement)
            .list("outcomes", "What it came to.", OutcomeCodec.CODEC, Summit::outcomes, Summit.Builder::addOutcome)
            .list(
                    "assessments",
                    "How far things were carried out, by whom assessed.",
                    AssessmentCodec.CODEC,
                    Summit::assessments,
                    Summit.Builder::addAssessment)
            .list(
                    "partnerships",
                    "The partnerships that it speaks of.",
                    PartnershipCodec.CODEC,
                    Summit::partnerships,
                    Summit.Builder::addPartnership)
            .list(
                    "figures",
                    "The figures that were given.",
                    TradeFigureCodec.CODEC,
                    Summit::figures,
                    Summit.Builder::addFigure)
            .list("claims", "What sources say otherwise.", ClaimCodec.CODEC, Summit::claims, Summit.Builder::addClaim)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Summit::citations,
                    Summit.Builder::addCitation)
            .build();

    private SummitCodec() {}
}
