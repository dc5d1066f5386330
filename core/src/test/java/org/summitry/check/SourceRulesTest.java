package org.summitry.check;

import static org.summitry.check.Sample.KR;

import java.util.List;
import java.util.stream.Stream;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.Venue;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.partnership.TextVersion;
import org.summitry.partnership.TreatyAction;
import org.summitry.party.Membership;
import org.summitry.party.Office;
import org.summitry.party.Place;
import org.summitry.proposal.Measure;
import org.summitry.source.Citation;
import org.summitry.source.Source;

/** What is cited. */
class SourceRulesTest extends RuleCases {
    private static final Citation ONLY =
            Citation.of(Source.builder().id("only").publisher("Somebody").build());

    static Stream<Breach> breaches() {
        return Stream.of(
                breaks(
                        "a source that nothing cites",
                        s -> s.summit(b -> b.addSource(Source.builder()
                                .id("unused")
                                .publisher("Somebody")
                                .build())),
                        note("source-uncited", "/sources/2", "nothing cites \"unused\"")),
                breaks(
                        "a figure that nobody gives",
                        s -> s.figure("target-2029", f -> f.citations(List.of())),
                        warning("figure-unsourced", "/figures/11", "no source is cited for the figure")));
    }

    /** A source is cited wherever a record can cite one. */
    static Stream<NearMiss> nearMisses() {
        TextVersion version = TextVersion.builder()
                .stage(TextVersion.Stage.DRAFT)
                .addCitation(ONLY)
                .build();
        return Stream.of(
                fits("cited by the record", s -> s.summit(b -> b.addCitation(ONLY))),
                fits("cited by a party", s -> s.asean(a -> a.addCitation(ONLY))),
                fits(
                        "cited by a membership",
                        s -> s.asean(a -> a.addMembership(Membership.builder()
                                .member("FR")
                                .status(Membership.Status.PARTNER)
                                .addCitation(ONLY)
                                .build()))),
                fits(
                        "cited by a place",
                        s -> s.summit(b -> b.addPlace(Place.builder()
                                .id("a-place")
                                .kind(Place.Kind.CITY)
                                .name("A place")
                                .addCitation(ONLY)
                                .build()))),
                fits("cited by a leader", s -> s.leader("lee", l -> l.addCitation(ONLY))),
                fits(
                        "cited by an office",
                        s -> s.leader(
                                "lee",
                                l -> l.addOffice(Office.builder()
                                        .id("party-leader")
                                        .title("Leader of a party")
                                        .party(KR)
                                        .addCitation(ONLY)
                                        .build()))),
                fits("cited by an instrument", s -> s.instrument("plan-2026", i -> i.addCitation(ONLY))),
                fits(
                        "cited by an act on an instrument",
                        s -> s.instrument(
                                "plan-2026",
                                i -> i.addAct(TreatyAction.builder()
                                        .kind(TreatyAction.Kind.ACCESSION)
                                        .addCitation(ONLY)
                                        .build()))),
                fits("cited by a version of an instrument", s -> s.instrument("plan-2026", i -> i.addVersion(version))),
                fits(
                        "cited by an initiative",
                        s -> s.summit(b -> b.addInitiative(Initiative.builder()
                                .id("a-project")
                                .kind(Initiative.Kind.PROJECT)
                                .name("A project")
                                .addCitation(ONLY)
                                .build()))),
                fits(
                        "cited by a venue",
                        s -> s.record(r -> r.toBuilder()
                                .addVenue(Venue.builder()
                                        .place(r.places().get(0))
                                        .addCitation(ONLY)
                                        .build()))),
                fits(
                        "cited by an event",
                        s -> s.summit(b -> b.addEvent(LifeEvent.builder()
                                .kind(LifeEvent.Kind.SCHEDULED)
                                .addCitation(ONLY)
                                .build()))),
                fits("cited by a delegation", s -> s.delegation("JP", d -> d.addCitation(ONLY))),
                fits("cited by a proposal", s -> s.proposal("direction-1", p -> p.addCitation(ONLY))),
                fits("cited by a version of a proposal", s -> s.proposal("direction-1", p -> p.addVersion(version))),
                fits(
                        "cited by a measure",
                        s -> s.proposal(
                                "direction-1",
                                p -> p.addMeasure(Measure.builder()
                                        .id("1c")
                                        .text("A measure.")
                                        .addCitation(ONLY)
                                        .build()))),
                fits("cited by a statement", s -> s.statement("welcome", t -> t.addCitation(ONLY))),
                fits("cited by an outcome", s -> s.outcome("talks", o -> o.addCitation(ONLY))),
                fits("cited by a version of an outcome", s -> s.outcome("talks", o -> o.addVersion(version))),
                fits("cited by an assessment", s -> s.assessment(0, a -> a.addCitation(ONLY))),
                fits(
                        "cited by a partnership",
                        s -> s.record(r -> r.toBuilder()
                                .partnerships(List.of(r.partnerships().get(0).toBuilder()
                                        .addCitation(ONLY)
                                        .build())))),
                fits(
                        "cited by a step, and nothing else backs it",
                        s -> s.steps(PartnershipStep.builder()
                                .level(PartnershipLevel.DIALOGUE)
                                .date("1991")
                                .addCitation(ONLY)
                                .build())),
                fits("cited by a figure", s -> s.figure("fdi-kr", f -> f.addCitation(ONLY))),
                fits("cited by a claim", s -> claimWith(s, c -> c.addCitation(ONLY))));
    }
}
