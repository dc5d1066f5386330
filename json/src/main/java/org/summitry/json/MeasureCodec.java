package org.summitry.json;

import org.summitry.proposal.Measure;

/** The wire form of {@link Measure}. */
final class MeasureCodec {
    static final ObjectCodec<Measure, Measure.Builder> CODEC = ObjectCodec.of(
                    "measure", "One of the ordered parts of a proposal.", Measure::builder, Measure.Builder::build)
            .required("id", "The identifier within the record.", Scalars.ID, Measure::id, Measure.Builder::id)
            .required(
                    "text",
                    "What the act says, in the words of whoever keeps the record.",
                    Scalars.TEXT,
                    Measure::text,
                    Measure.Builder::text)
            .list(
                    "addressees",
                    "The parties that it is put to. Empty means all who took part, or nobody in particular.",
                    Refs.PARTY,
                    Measure::addressees,
                    Measure.Builder::addAddressee)
            .list(
                    "beneficiaries",
                    "Whom it is to serve. Empty if the record does not say.",
                    Refs.BENEFICIARY,
                    Measure::beneficiaries,
                    Measure.Builder::addBeneficiary)
            .list(
                    "topics",
                    "What it is about. Empty if none is given.",
                    Refs.TOPIC,
                    Measure::topics,
                    Measure.Builder::addTopic)
            .list(
                    "places",
                    "The places that it concerns, as they are called in it. Empty if none is named.",
                    Refs.PLACE_MENTION,
                    Measure::places,
                    Measure.Builder::addPlace)
            .list(
                    "instruments",
                    "The treaties, plans and declarations that it concerns. Empty if none is named.",
                    Refs.INSTRUMENT,
                    Measure::instruments,
                    Measure.Builder::addInstrument)
            .list(
                    "initiatives",
                    "The projects, programmes and mechanisms that it concerns. Empty if none is named.",
                    Refs.INITIATIVE,
                    Measure::initiatives,
                    Measure.Builder::addInitiative)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Measure::citations,
                    Measure.Builder::addCitation)
            .build();

    private MeasureCodec() {}
}
