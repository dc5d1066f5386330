package org.summitry.json;

import org.summitry.partnership.Partnership;

/** The wire form of {@link Partnership}. */
final class PartnershipCodec {
    static final ObjectCodec<Partnership, Partnership.Builder> CODEC = ObjectCodec.of(
                    "partnership",
                    "The relations of two or more parties as a line of dated steps. The level on a date follows "
                            + "from the steps.",
                    Partnership::builder,
                    Partnership.Builder::build)
            .required(
                    "id",
                    "The identifier within the record.",
                    Scalars.PART_ID,
                    Partnership::id,
                    Partnership.Builder::id)
            .required(
                    "name",
                    "Its name, such as ASEAN–Republic of Korea partnership.",
                    Scalars.NAME,
                    Partnership::name,
                    Partnership.Builder::name)
            .list(
                    "parties",
                    "The parties, two at least.",
                    Refs.PARTY,
                    Partnership::parties,
                    Partnership.Builder::addParty)
            .optional(
                    "asOf",
                    "The date up to which the steps are on record. Absent if no limit is known.",
                    Scalars.DATE,
                    Partnership::asOf,
                    Partnership.Builder::asOf)
            .list(
                    "steps",
                    "The steps, the earliest first. Empty if none is on record.",
                    PartnershipStepCodec.CODEC,
                    Partnership::steps,
                    Partnership.Builder::addStep)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Partnership::citations,
                    Partnership.Builder::addCitation)
            .atLeast(2, "parties")
            .build();

    private PartnershipCodec() {}
}
