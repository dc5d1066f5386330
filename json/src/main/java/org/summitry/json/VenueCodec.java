package org.summitry.json;

import org.summitry.meeting.Venue;

/** The wire form of {@link Venue}. */
final class VenueCodec {
    static final ObjectCodec<Venue, Venue.Builder> CODEC = ObjectCodec.of(
                    "venue", "Where a summit, or some of its days, takes place.", Venue::builder, Venue.Builder::build)
            .required("place", "The city or site.", Refs.PLACE, Venue::place, Venue.Builder::place)
            .optional(
                    "name",
                    "The building or ground, such as Kuala Lumpur Convention Centre. Absent if it is not known.",
                    Scalars.NAME,
                    Venue::name,
                    Venue.Builder::name)
            .optional(
                    "days",
                    "The days on which the summit meets there. Absent means all of them, or that it is not " + "known.",
                    Scalars.PERIOD,
                    Venue::days,
                    Venue.Builder::days)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Venue::citations,
                    Venue.Builder::addCitation)
            .build();

    private VenueCodec() {}
}
