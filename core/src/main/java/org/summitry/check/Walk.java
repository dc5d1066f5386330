package org.summitry.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.summitry.Summit;
import org.summitry.figure.TradeFigure;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.SummitRef;
import org.summitry.meeting.Venue;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipStep;
import org.summitry.partnership.TextVersion;
import org.summitry.party.Leader;
import org.summitry.party.Office;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.party.Place;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Act;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.Score;
import org.summitry.proposal.Statement;
import org.summitry.source.Citation;
import org.summitry.source.Claim;
import org.summitry.source.Source;

/** Passes every text and every citation of a record. Places are kept as steps and made into pointers only on demand. */
abstract class Walk {
    private final Object[] steps = new Object[12];
    private int depth;

    /** A text for people. */
    abstract void text(String text);

    /** A citation; the place in it is passed as a text, too. */
    abstract void citation(Citation citation);

    /** Where the walk stands, as a JSON Pointer. */
    final String pointer() {
        Object[] path = new Object[depth];
        System.arraycopy(steps, 0, path, 0, depth);
        return Report.at(path);
    }

    final void summit(Summit summit) {
        text("name", summit.name());
        otherNames(summit.otherNames());
        if (summit.series().isPresent()) {
            in("series", summit.series().get(), series -> text("name", series.name()));
        }
        ref("partOf", summit.partOf());
        citations(summit.citations());
        each("sources", summit.sources(), this::source);
        each("parties", summit.parties(), this::party);
        each("places", summit.places(), this::place);
        each("topics", summit.topics(), topic -> text("label", topic.label()));
        each("leaders", summit.leaders(), this::leader);
        each("instruments", summit.instruments(), this::instrument);
        each("initiatives", summit.initiatives(), this::initiative);
        each("venues", summit.venues(), this::venue);
        each("events", summit.events(), this::event);
        each("delegations", summit.delegations(), this::delegation);
        each("proposals", summit.proposals(), this::proposal);
        each("statements", summit.statements(), this::statement);
        each("outcomes", summit.outcomes(), this::outcome);
        each("assessments", summit.assessments(), this::assessment);
        each("partnerships", summit.partnerships(), this::partnership);
        each("figures", summit.figures(), this::figure);
        each("claims", summit.claims(), this::claim);
    }

    private void source(Source source) {
        text("publisher", source.publisher());
        text("agency", source.agency());
        text("title", source.title());
        text("dateline", source.dateline());
    }

    private void party(Party party) {
        text("name", party.name());
        text("shortName", party.shortName());
        otherNames(party.otherNames());
        each("memberships", party.memberships(), membership -> citations(membership.citations()));
        citations(party.citations());
    }

    private void place(Place place) {
        text("name", place.name());
        otherNames(place.otherNames());
        citations(place.citations());
    }

    private void leader(Leader leader) {
        in("name", leader.name(), name -> {
            text("full", name.full());
            text("family", name.family());
            text("given", name.given());
        });
        each("offices", leader.offices(), this::office);
        otherNames(leader.otherNames());
        citations(leader.citations());
    }

    private void office(Office office) {
        text("title", office.title());
        citations(office.citations());
    }

    private void instrument(Instrument instrument) {
        text("name", instrument.name());
        text("abbreviation", instrument.abbreviation());
        otherNames(instrument.otherNames());
        each("acts", instrument.acts(), act -> citations(act.citations()));
        versions(instrument.versions());
        citations(instrument.citations());
    }

    private void initiative(Initiative initiative) {
        text("name", initiative.name());
        text("abbreviation", initiative.abbreviation());
        otherNames(initiative.otherNames());
        citations(initiative.citations());
    }

    private void venue(Venue venue) {
        text("name", venue.name());
        citations(venue.citations());
    }

    private void event(LifeEvent event) {
        text("reason", event.reason());
        citations(event.citations());
    }

    private void delegation(Delegation delegation) {
        text("calledAs", delegation.calledAs());
        citations(delegation.citations());
    }

    private void act(Act act) {
        text("text", act.text());
        each("places", act.places(), this::mention);
        citations(act.citations());
    }

    private void mention(PlaceMention mention) {
        if (mention.calledAs().isPresent()) {
            text(mention.calledAs().get());
        }
    }

    private void proposal(Proposal proposal) {
        act(proposal);
        List<Measure> measures = proposal.measures();
        each("measures", measures, this::act);
        versions(proposal.versions());
    }

    private void statement(Statement statement) {
        act(statement);
        each("rolesElsewhere", statement.rolesElsewhere(), role -> ref("summit", Optional.of(role.summit())));
    }

    private void outcome(Outcome outcome) {
        act(outcome);
        each("conditions", outcome.conditions(), this::text);
        versions(outcome.versions());
    }

    private void assessment(Assessment assessment) {
        text("assessor", assessment.assessor());
        if (assessment.score() instanceof Score.Words words) {
            in("score", words, score -> text("words", score.value()));
        }
        citations(assessment.citations());
    }

    private void partnership(Partnership partnership) {
        text("name", partnership.name());
        each("steps", partnership.steps(), this::step);
        citations(partnership.citations());
    }

    private void step(PartnershipStep step) {
        text("name", step.name());
        ref("summit", step.summit());
        citations(step.citations());
    }

    private void figure(TradeFigure figure) {
        text("definition", figure.definition());
        text("shareOf", figure.shareOf());
        each("conditions", figure.conditions(), this::text);
        citations(figure.citations());
    }

    private void claim(Claim claim) {
        text("attribute", claim.attribute());
        text("value", claim.value());
        citations(claim.citations());
    }

    private void ref(String field, Optional<SummitRef> ref) {
        if (ref.isPresent()) {
            in(field, ref.get(), r -> text("name", r.name()));
        }
    }

    private void otherNames(List<OtherName> names) {
        each("otherNames", names, name -> text("text", name.text()));
    }

    private void versions(List<TextVersion> versions) {
        each("versions", versions, version -> {
            text("text", version.text());
            citations(version.citations());
        });
    }

    private void citations(List<Citation> citations) {
        each("citations", citations, citation -> {
            citation(citation);
            if (citation.place().isPresent()) {
                text(citation.place().get());
            }
        });
    }

    private void text(String field, Optional<String> text) {
        if (text.isPresent()) {
            text(field, text.get());
        }
    }

    private void text(String field, String text) {
        steps[depth++] = field;
        text(text);
        depth--;
    }

    private <T> void in(String field, T value, Consumer<T> visit) {
        steps[depth++] = field;
        visit.accept(value);
        depth--;
    }

    private <T> void each(String field, List<T> list, Consumer<? super T> visit) {
        if (list.isEmpty()) {
            return;
        }
        steps[depth++] = field;
        depth++;
        for (int i = 0; i < list.size(); i++) {
            steps[depth - 1] = i;
            visit.accept(list.get(i));
        }
        depth -= 2;
    }
}
