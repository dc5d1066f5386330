package org.summitry.json;

import org.summitry.proposal.Assessment;

/** The wire form of {@link Assessment}. */
final class AssessmentCodec {
    static final ObjectCodec<Assessment, Assessment.Builder> CODEC = ObjectCodec.of(
                    "assessment",
                    "What a named assessor found of how far an instrument, an outcome or a proposal was carried "
                            + "out, at a date.",
                    Assessment::builder,
                    Assessment.Builder::build)
            .required("of", "What is assessed.", Scalars.ID, Assessment::of, Assessment.Builder::of)
            .optional(
                    "measure",
                    "The measure that is assessed, where it is not the whole proposal. Absent means the whole.",
                    Scalars.ID,
                    Assessment::measure,
                    Assessment.Builder::measure)
            .required("assessor", "Who assessed.", Scalars.NAME, Assessment::assessor, Assessment.Builder::assessor)
            .list(
                    "assessorParties",
                    "The parties that assessed. Empty if the assessor is none.",
                    Refs.PARTY,
                    Assessment::assessorParties,
                    Assessment.Builder::addAssessorParty)
            .required("on", "When the assessment was made.", Scalars.DATE, Assessment::on, Assessment.Builder::on)
            .optional(
                    "party",
                    "Whose doing is assessed. Absent means that of all together.",
                    Refs.PARTY,
                    Assessment::party,
                    Assessment.Builder::party)
            .required("score", "What was found.", ScoreCodec.CODEC, Assessment::score, Assessment.Builder::score)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Assessment::citations,
                    Assessment.Builder::addCitation)
            .build();

    private AssessmentCodec() {}
}
