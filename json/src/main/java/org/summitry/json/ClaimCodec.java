package org.summitry.json;

import org.summitry.source.Claim;

/** The wire form of {@link Claim}. */
final class ClaimCodec {
    static final ObjectCodec<Claim, Claim.Builder> CODEC = ObjectCodec.of(
                    "claim",
                    "What a source says of a part of the record that differs from what the record says. Both are "
                            + "kept; neither overwrites the other.",
                    Claim::builder,
                    Claim.Builder::build)
            .required(
                    "about", "The part that the source disagrees on.", Scalars.TEXT, Claim::about, Claim.Builder::about)
            .required(
                    "attribute",
                    "The attribute of that part.",
                    Scalars.TEXT,
                    Claim::attribute,
                    Claim.Builder::attribute)
            .required("value", "What the source says.", Scalars.TEXT, Claim::value, Claim.Builder::value)
            .list("citations", "Who says so.", Refs.CITATION, Claim::citations, Claim.Builder::addCitation)
            .atLeast(1, "citations")
            .build();

    private ClaimCodec() {}
}
