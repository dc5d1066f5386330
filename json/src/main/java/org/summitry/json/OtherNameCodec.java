package org.summitry.json;

import org.summitry.party.OtherName;

/** The wire form of {@link OtherName}. */
final class OtherNameCodec {
    static final ObjectCodec<OtherName, OtherName.Builder> CODEC = ObjectCodec.of(
                    "otherName",
                    "Another name or spelling of a person, party, place or instrument.",
                    OtherName::builder,
                    OtherName.Builder::build)
            .required("text", "The name.", Scalars.NAME, OtherName::text, OtherName.Builder::text)
            .optional(
                    "language",
                    "The language that it is in. Absent if it is not recorded.",
                    Scalars.LANGUAGE,
                    OtherName::language,
                    OtherName.Builder::language)
            .list(
                    "usedBy",
                    "The parties that use this name. Empty if it is nobody's in particular.",
                    Scalars.PARTY_CODE,
                    OtherName::usedBy,
                    OtherName.Builder::addUsedBy)
            .build();

    private OtherNameCodec() {}
}
