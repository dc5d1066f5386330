package org.summitry.json;

import org.summitry.meeting.SummitRef;

/** The wire form of {@link SummitRef}. */
final class SummitRefCodec {
    static final ObjectCodec<SummitRef, SummitRef.Builder> CODEC = ObjectCodec.of(
                    "summitRef",
                    "Points at a summit or larger gathering, on record or not.",
                    SummitRef::builder,
                    SummitRef.Builder::build)
            .required(
                    "name",
                    "The name, such as APEC Economic Leaders' Meeting.",
                    Scalars.NAME,
                    SummitRef::name,
                    SummitRef.Builder::name)
            .optional(
                    "id",
                    "The id of its record. Absent if no record is meant.",
                    Scalars.ID,
                    SummitRef::id,
                    SummitRef.Builder::id)
            .optional(
                    "series",
                    "The id of the series that it is an edition of. Absent if it is not known.",
                    Scalars.ID,
                    SummitRef::series,
                    SummitRef.Builder::series)
            .optionalInt(
                    "edition",
                    "Its number in the series. Absent if it has none or it is not known.",
                    SummitRef::edition,
                    SummitRef.Builder::edition)
            .optional(
                    "dates",
                    "When it takes place. Absent if they are not known.",
                    Scalars.PERIOD,
                    SummitRef::dates,
                    SummitRef.Builder::dates)
            .build();

    private SummitRefCodec() {}
}
