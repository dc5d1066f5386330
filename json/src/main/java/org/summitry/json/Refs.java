package org.summitry.json;

import java.util.Objects;
import java.util.Optional;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.party.Place;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Beneficiary;
import org.summitry.scalar.Id;
import org.summitry.source.Citation;
import org.summitry.source.Source;

/** References to what a document declares. */
final class Refs {
    static final RefCodec<Source> SOURCE = new RefCodec<>(Declared.SOURCES, Source.class);
    static final RefCodec<Topic> TOPIC = new RefCodec<>(Declared.TOPICS, Topic.class);
    static final RefCodec<Party> PARTY = new RefCodec<>(Declared.PARTIES, Party.class);
    static final RefCodec<Place> PLACE = new RefCodec<>(Declared.PLACES, Place.class);
    static final RefCodec<Leader> LEADER = new RefCodec<>(Declared.LEADERS, Leader.class);
    static final RefCodec<Instrument> INSTRUMENT = new RefCodec<>(Declared.INSTRUMENTS, Instrument.class);
    static final RefCodec<Initiative> INITIATIVE = new RefCodec<>(Declared.INITIATIVES, Initiative.class);

    static final Codec<Citation> CITATION = new NarrowedCodec<>(
            "citation",
            "a source as id or id#place in it",
            "^[a-z0-9-]+(#[\\s\\S]*" + Scalars.VISIBLE + "[\\s\\S]*)?$",
            true,
            SOURCE,
            (source, place) -> new Citation(Objects.requireNonNull(source), Optional.ofNullable(place)),
            Citation::source,
            citation -> citation.place().orElse(null));

    static final Codec<PlaceMention> PLACE_MENTION = new NarrowedCodec<>(
            "placeMention",
            "a place as id or id#name that is used",
            "^[a-z0-9-]+(#[\\s\\S]*" + Scalars.VISIBLE + "[\\s\\S]*)?$",
            true,
            PLACE,
            (place, name) -> new PlaceMention(Objects.requireNonNull(place), Optional.ofNullable(name)),
            PlaceMention::place,
            mention -> mention.calledAs().orElse(null));

    static final Codec<Beneficiary> BENEFICIARY = new NarrowedCodec<>(
            "beneficiary",
            "a party and group as CODE, CODE#group or #group",
            "^([A-Z][A-Z0-9-]*(#[a-z0-9-]+)?|#[a-z0-9-]+)$",
            false,
            PARTY,
            (party, group) -> new Beneficiary(
                    Optional.ofNullable(party), Optional.ofNullable(group).map(Id::of)),
            beneficiary -> beneficiary.party().orElse(null),
            beneficiary -> beneficiary.group().map(Id::value).orElse(null));

    private Refs() {}
}
