package org.summitry.json;

import org.summitry.party.Place;

/** The wire form of {@link Place}. */
final class PlaceCodec {
    static final ObjectCodec<Place, Place.Builder> CODEC = ObjectCodec.of(
                    "place",
                    "A place: a city, a sea, a region. It may have several names, and one name may belong to "
                            + "several places; acts mention it by the one that they use.",
                    Place::builder,
                    Place.Builder::build)
            .required("id", "The identifier within the record.", Scalars.PART_ID, Place::id, Place.Builder::id)
            .required("kind", "What it is.", Scalars.word(Place.Kind.class), Place::kind, Place.Builder::kind)
            .required(
                    "name",
                    "The name that this record uses, such as Kuala Lumpur.",
                    Scalars.NAME,
                    Place::name,
                    Place.Builder::name)
            .optional(
                    "country",
                    "The country or territory that it lies in. Absent for a sea or a region across borders.",
                    Refs.PARTY,
                    Place::country,
                    Place.Builder::country)
            .list(
                    "otherNames",
                    "Its other names, and who uses them. Empty if none is recorded.",
                    OtherNameCodec.CODEC,
                    Place::otherNames,
                    Place.Builder::addOtherName)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Place::citations,
                    Place.Builder::addCitation)
            .build();

    private PlaceCodec() {}
}
