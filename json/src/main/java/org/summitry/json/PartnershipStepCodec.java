package org.summitry.json;

import org.summitry.partnership.PartnershipStep;

/** The wire form of {@link PartnershipStep}. */
final class PartnershipStepCodec {
    static final ObjectCodec<PartnershipStep, PartnershipStep.Builder> CODEC = ObjectCodec.of(
                    "partnershipStep",
                    "One dated change of the level of a partnership, and what backs it.",
                    PartnershipStep::builder,
                    PartnershipStep.Builder::build)
            .required(
                    "level",
                    "The level from then on.",
                    Scalars.LEVEL,
                    PartnershipStep::level,
                    PartnershipStep.Builder::level)
            .optional(
                    "date",
                    "When. Absent if it is not known.",
                    Scalars.DATE,
                    PartnershipStep::date,
                    PartnershipStep.Builder::date)
            .optional(
                    "instrument",
                    "The text that makes it so. Absent if none is on record.",
                    Refs.INSTRUMENT,
                    PartnershipStep::instrument,
                    PartnershipStep.Builder::instrument)
            .optional(
                    "summit",
                    "The summit that made it so. Absent if none is on record.",
                    SummitRefCodec.CODEC,
                    PartnershipStep::summit,
                    PartnershipStep.Builder::summit)
            .optional(
                    "name",
                    "What the parties call the level, such as comprehensive cooperation partnership. Absent "
                            + "means the level's own words.",
                    Scalars.NAME,
                    PartnershipStep::name,
                    PartnershipStep.Builder::name)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    PartnershipStep::citations,
                    PartnershipStep.Builder::addCitation)
            .build();

    private PartnershipStepCodec() {}
}
