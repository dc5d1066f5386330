package org.summitry.json;

import org.summitry.proposal.Statement;

/** The wire form of {@link Statement}. */
final class StatementCodec {
    static final ObjectCodec<Statement, Statement.Builder> CODEC = ObjectCodec.of(
                    "statement",
                    "What somebody says at a summit without promising or asking for anything: support, welcome, "
                            + "concern, good wishes.",
                    Statement::builder,
                    Statement.Builder::build)
            .required("id", "The identifier within the record.", Scalars.PART_ID, Statement::id, Statement.Builder::id)
            .required(
                    "kind", "What it is.", Scalars.word(Statement.Kind.class), Statement::kind, Statement.Builder::kind)
            .required(
                    "text",
                    "What the act says, in the words of whoever keeps the record.",
                    Scalars.TEXT,
                    Statement::text,
                    Statement.Builder::text)
            .optional(
                    "speaker",
                    "The person who says it. Absent for a joint statement.",
                    Refs.LEADER,
                    Statement::speaker,
                    Statement.Builder::speaker)
            .list(
                    "onBehalfOf",
                    "The parties for which it is said. Empty if the record does not say.",
                    Refs.PARTY,
                    Statement::onBehalfOf,
                    Statement.Builder::addOnBehalfOf)
            .optional(
                    "madeOn",
                    "When it was made. Absent means at the summit, or that it is not known.",
                    Scalars.DATE,
                    Statement::madeOn,
                    Statement.Builder::madeOn)
            .list(
                    "addressees",
                    "The parties that it is put to. Empty means all who took part, or nobody in particular.",
                    Refs.PARTY,
                    Statement::addressees,
                    Statement.Builder::addAddressee)
            .list(
                    "addressedLeaders",
                    "The people whom it is put to. Empty if it is put to nobody in person.",
                    Refs.LEADER,
                    Statement::addressedLeaders,
                    Statement.Builder::addAddressedLeader)
            .list(
                    "about",
                    "Other parts of the record that it speaks of: a partnership, a figure, an outcome. Empty if "
                            + "there are none.",
                    Scalars.ID,
                    Statement::about,
                    Statement.Builder::addAbout)
            .list(
                    "rolesElsewhere",
                    "The roles at other summits that it speaks of. Empty if there are none.",
                    RoleElsewhereCodec.CODEC,
                    Statement::rolesElsewhere,
                    Statement.Builder::addRolesElsewhere)
            .optional(
                    "period",
                    "The time that it speaks of. Absent if none is named.",
                    Scalars.PERIOD,
                    Statement::period,
                    Statement.Builder::period)
            .list(
                    "topics",
                    "What it is about. Empty if none is given.",
                    Refs.TOPIC,
                    Statement::topics,
                    Statement.Builder::addTopic)
            .list(
                    "places",
                    "The places that it concerns, as they are called in it. Empty if none is named.",
                    Refs.PLACE_MENTION,
                    Statement::places,
                    Statement.Builder::addPlace)
            .list(
                    "instruments",
                    "The treaties, plans and declarations that it concerns. Empty if none is named.",
                    Refs.INSTRUMENT,
                    Statement::instruments,
                    Statement.Builder::addInstrument)
            .list(
                    "initiatives",
                    "The projects, programmes and mechanisms that it concerns. Empty if none is named.",
                    Refs.INITIATIVE,
                    Statement::initiatives,
                    Statement.Builder::addInitiative)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Statement::citations,
                    Statement.Builder::addCitation)
            .atLeastOneOf("speaker", "onBehalfOf")
            .build();

    private StatementCodec() {}
}
