package org.summitry.check;

import static org.summitry.check.Sample.KR;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.summitry.figure.TradeFigure;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.Series;
import org.summitry.meeting.SummitRef;
import org.summitry.meeting.Venue;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.partnership.TextVersion;
import org.summitry.partnership.Topic;
import org.summitry.party.Office;
import org.summitry.party.OtherName;
import org.summitry.party.PersonName;
import org.summitry.party.Place;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Measure;
import org.summitry.proposal.RoleElsewhere;
import org.summitry.proposal.Score;
import org.summitry.source.Citation;

/** Texts that are not what they look like. */
class TextRulesTest extends RuleCases {
    private static final String NOT_NFC = "e\u0301";

    private static final String OVERRIDE = "a\u202Eb";

    static Stream<Breach> breaches() {
        Stream<Breach> kinds = Stream.of(
                breaks(
                        "letters and marks that have a form of their own",
                        s -> s.summit(b -> b.name(NOT_NFC)),
                        warning("text-not-nfc", "/name", "the text is not in Unicode form NFC")),
                breaks(
                        "a singleton",
                        s -> s.summit(b -> b.name("\u212B")),
                        warning("text-not-nfc", "/name", "the text is not in Unicode form NFC")),
                breaks(
                        "more marks on a letter than anybody can read",
                        s -> s.summit(b -> b.name("a" + "\u0323\u0301".repeat(15) + "\u0301")),
                        warning("text-not-nfc", "/name", "the text has more than 30 marks on one letter")),
                breaks(
                        "nothing but a control character",
                        s -> s.summit(b -> b.name("\u0007")),
                        warning("text-invisible", "/name", "the text has an invisible character")));
        Stream<Breach> bidi = Stream.of(
                        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069")
                .map(c -> breaks(
                        "U+" + Integer.toHexString(c.codePointAt(0)),
                        s -> s.summit(b -> b.name("a" + c + "b")),
                        error("text-bidi-control", "/name", "the text has a bidirectional control character")));
        Stream<Breach> invisible = Stream.of(
                        "\u0000",
                        "\u0007",
                        "\u007F",
                        "\u0085",
                        "\u00AD",
                        "\u034F",
                        "\u061C",
                        "\u115F",
                        "\u1160",
                        "\u180E",
                        "\u200B",
                        "\u200E",
                        "\u2028",
                        "\u2029",
                        "\u2060",
                        "\u3164",
                        "\uFEFF",
                        "\uFFA0",
                        "\uDB40\uDC41")
                .map(c -> breaks(
                        "U+" + Integer.toHexString(c.codePointAt(0)),
                        s -> s.summit(b -> b.name("a" + c + "b")),
                        warning("text-invisible", "/name", "the text has an invisible character")));
        return Stream.of(kinds, bidi, invisible, everyText()).flatMap(s -> s);
    }

    private static Breach text(String pointer, Consumer<Sample> change) {
        return breaks(pointer, change, bidi(pointer));
    }

    private static Finding bidi(String pointer) {
        return error("text-bidi-control", pointer, "the text has a bidirectional control character");
    }

    /** Each field that holds a text is looked at, and has its pointer. */
    private static Stream<Breach> everyText() {
        OtherName other = OtherName.of(OVERRIDE);
        SummitRef elsewhere = SummitRef.of(OVERRIDE);
        TextVersion version = TextVersion.builder()
                .stage(TextVersion.Stage.DRAFT)
                .text(OVERRIDE)
                .build();
        return Stream.of(
                text("/otherNames/0/text", s -> s.summit(b -> b.addOtherName(other))),
                text("/series/name", s -> s.summit(b -> b.series(Series.of("series", OVERRIDE)))),
                text("/partOf/name", s -> s.summit(b -> b.partOf(elsewhere))),
                text(
                        "/citations/1",
                        s -> s.record(r -> r.toBuilder()
                                .addCitation(Citation.of(r.sources().get(0), OVERRIDE)))),
                text("/sources/0/publisher", s -> s.source("vns", v -> v.publisher(OVERRIDE))),
                text("/sources/0/agency", s -> s.source("vns", v -> v.agency(OVERRIDE))),
                text("/sources/1/title", s -> s.source("yonhap", v -> v.title(OVERRIDE))),
                text("/sources/1/dateline", s -> s.source("yonhap", v -> v.dateline(OVERRIDE))),
                text("/parties/0/name", s -> s.asean(a -> a.name(OVERRIDE))),
                text("/parties/0/shortName", s -> s.asean(a -> a.shortName(OVERRIDE))),
                text("/parties/0/otherNames/0/text", s -> s.asean(a -> a.addOtherName(other))),
                text(
                        "/places/2/name",
                        s -> s.summit(b -> b.addPlace(Place.builder()
                                .id("a-place")
                                .kind(Place.Kind.CITY)
                                .name(OVERRIDE)
                                .build()))),
                text(
                        "/places/2/otherNames/0/text",
                        s -> s.summit(b -> b.addPlace(Place.builder()
                                .id("a-place")
                                .kind(Place.Kind.CITY)
                                .name("A place")
                                .addOtherName(other)
                                .build()))),
                text("/topics/1/label", s -> s.summit(b -> b.addTopic(Topic.of("a-topic", OVERRIDE)))),
                text("/leaders/1/name/full", s -> s.leader("lee", l -> l.name(PersonName.of(OVERRIDE)))),
                breaks(
                        "the parts of a name",
                        s -> s.leader(
                                "lee",
                                l -> l.name(PersonName.builder()
                                        .full(OVERRIDE)
                                        .family(OVERRIDE)
                                        .given(OVERRIDE)
                                        .build())),
                        bidi("/leaders/1/name/full"),
                        bidi("/leaders/1/name/family"),
                        bidi("/leaders/1/name/given")),
                text("/initiatives/1/name", s -> s.summit(b -> b.addInitiative(initiative(i -> i.name(OVERRIDE))))),
                text(
                        "/initiatives/1/abbreviation",
                        s -> s.summit(b -> b.addInitiative(initiative(i -> i.abbreviation(OVERRIDE))))),
                text(
                        "/initiatives/1/otherNames/0/text",
                        s -> s.summit(b -> b.addInitiative(initiative(i -> i.addOtherName(other))))),
                text(
                        "/leaders/1/offices/1/title",
                        s -> s.leader("lee", l -> l.addOffice(Office.of("o", OVERRIDE, KR)))),
                text("/leaders/1/otherNames/0/text", s -> s.leader("lee", l -> l.addOtherName(other))),
                text("/instruments/1/name", s -> s.instrument("plan-2026", i -> i.name(OVERRIDE))),
                text("/instruments/1/abbreviation", s -> s.instrument("plan-2026", i -> i.abbreviation(OVERRIDE))),
                text("/instruments/1/otherNames/0/text", s -> s.instrument("plan-2026", i -> i.addOtherName(other))),
                text("/instruments/1/versions/0/text", s -> s.instrument("plan-2026", i -> i.addVersion(version))),
                text(
                        "/venues/0/name",
                        s -> s.record(r -> r.toBuilder()
                                .venues(List.of(Venue.builder()
                                        .place(r.places().get(0))
                                        .name(OVERRIDE)
                                        .build())))),
                text(
                        "/events/2/reason",
                        s -> s.summit(b -> b.addEvent(LifeEvent.builder()
                                .kind(LifeEvent.Kind.MOVED)
                                .reason(OVERRIDE)
                                .build()))),
                text("/delegations/6/calledAs", s -> s.delegation("JP", d -> d.calledAs(OVERRIDE))),
                text("/proposals/0/text", s -> s.proposal("direction-1", p -> p.text(OVERRIDE))),
                text("/proposals/0/versions/0/text", s -> s.proposal("direction-1", p -> p.addVersion(version))),
                text(
                        "/proposals/0/measures/2/text",
                        s -> s.proposal(
                                "direction-1",
                                p -> p.addMeasure(Measure.builder()
                                        .id("1c")
                                        .text(OVERRIDE)
                                        .build()))),
                text(
                        "/proposals/1/places/1",
                        s -> s.record(r -> r.toBuilder()
                                .proposals(List.of(
                                        r.proposals().get(0),
                                        r.proposals().get(1).toBuilder()
                                                .addPlace(PlaceMention.of(
                                                        r.places().get(0), OVERRIDE))
                                                .build())))),
                text("/statements/0/text", s -> s.statement("welcome", t -> t.text(OVERRIDE))),
                text(
                        "/statements/0/rolesElsewhere/1/summit/name",
                        s -> s.statement(
                                "welcome",
                                t -> t.addRolesElsewhere(RoleElsewhere.builder()
                                        .party(KR)
                                        .capacity(Delegation.Capacity.HOST)
                                        .summit(elsewhere)
                                        .build()))),
                text("/outcomes/1/text", s -> s.outcome("talks", o -> o.text(OVERRIDE))),
                text("/outcomes/1/conditions/0", s -> s.outcome("talks", o -> o.addCondition(OVERRIDE))),
                text("/outcomes/1/versions/0/text", s -> s.outcome("talks", o -> o.addVersion(version))),
                text("/assessments/0/assessor", s -> s.assessment(0, a -> a.assessor(OVERRIDE))),
                text("/assessments/0/score/words", s -> s.assessment(0, a -> a.score(new Score.Words(OVERRIDE)))),
                text(
                        "/partnerships/0/steps/0/name",
                        s -> s.record(r -> r.toBuilder()
                                .partnerships(List.of(r.partnerships().get(0).toBuilder()
                                        .steps(List.of(r.partnerships().get(0).steps().get(0).toBuilder()
                                                .name(OVERRIDE)
                                                .build()))
                                        .build())))),
                text(
                        "/partnerships/0/steps/0/summit/name",
                        s -> s.steps(PartnershipStep.builder()
                                .level(PartnershipLevel.DIALOGUE)
                                .date("1991")
                                .summit(elsewhere)
                                .build())),
                text(
                        "/partnerships/0/name",
                        s -> s.record(r -> r.toBuilder()
                                .partnerships(List.of(r.partnerships().get(0).toBuilder()
                                        .name(OVERRIDE)
                                        .build())))),
                text("/figures/11/conditions/0", s -> s.figure("target-2029", f -> f.addCondition(OVERRIDE))),
                text("/figures/11/definition", s -> s.figure("target-2029", f -> f.definition(OVERRIDE))),
                text(
                        "/figures/12/shareOf",
                        s -> s.copyOfFigure(
                                "growth-2024",
                                "share",
                                f -> f.comparedWith(Optional.empty())
                                        .aspect(TradeFigure.Aspect.SHARE)
                                        .shareOf(OVERRIDE))),
                text(
                        "/figures/11/citations/1",
                        s -> s.record(r -> cited(
                                r,
                                "target-2029",
                                f -> List.of(
                                        f.citations().get(0),
                                        Citation.of(r.sources().get(0), OVERRIDE))))),
                text("/claims/0/attribute", s -> claimWith(s, c -> c.attribute(OVERRIDE))),
                text("/claims/0/value", s -> claimWith(s, c -> c.value(OVERRIDE))));
    }

    static Stream<NearMiss> nearMisses() {
        return Stream.of(
                        "Phạm Minh Chính",
                        "이재명",
                        "数字经济",
                        "القمة",
                        "שלום",
                        "tab\tand\nline break",
                        // Joiners of Persian and of emoji, a variation selector, a mark that has no composed form.
                        "می\u200Cخواهم",
                        "\uD83D\uDC69\u200D\uD83D\uDCBB",
                        "\u2764\uFE0F",
                        "x\u0301",
                        // Many marks, one to a letter, and thirty on one.
                        "x\u0301".repeat(40),
                        "x" + "\u0301".repeat(30),
                        // A no-break space, the end of a verse, the sign of a number: they are drawn.
                        "25\u00A0%",
                        "\u06DD",
                        "\u0600",
                        "\u0605")
                .map(text -> fits("text " + text, s -> s.summit(b -> b.name(text))));
    }
}
