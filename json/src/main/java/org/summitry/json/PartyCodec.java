package org.summitry.json;

import org.summitry.party.Party;

/** The wire form of {@link Party}. */
final class PartyCodec {
    static final ObjectCodec<Party, Party.Builder> CODEC = ObjectCodec.of(
                    "party",
                    "Whoever can take part: a country, a bloc, a member economy, a territory, an institution. A "
                            + "bloc carries its memberships with their dates. Users make parties of their own in the same "
                            + "way as the catalogue does.",
                    Party::builder,
                    Party.Builder::build)
            .required(
                    "code",
                    "The code by which every record names it.",
                    Scalars.PART_CODE,
                    Party::code,
                    Party.Builder::code)
            .required("kind", "What it is.", Scalars.word(Party.Kind.class), Party::kind, Party.Builder::kind)
            .required(
                    "name",
                    "The name that this record uses, such as Republic of Korea.",
                    Scalars.NAME,
                    Party::name,
                    Party.Builder::name)
            .optional(
                    "shortName",
                    "A short form or abbreviation of the name, such as RoK. Absent if none is used.",
                    Scalars.NAME,
                    Party::shortName,
                    Party.Builder::shortName)
            .list(
                    "otherNames",
                    "Its other names. Empty if none is recorded.",
                    OtherNameCodec.CODEC,
                    Party::otherNames,
                    Party.Builder::addOtherName)
            .list(
                    "memberships",
                    "Who stands how to it, for a bloc or organisation. Empty if none is recorded.",
                    MembershipCodec.CODEC,
                    Party::memberships,
                    Party.Builder::addMembership)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Party::citations,
                    Party.Builder::addCitation)
            .build();

    private PartyCodec() {}
}
