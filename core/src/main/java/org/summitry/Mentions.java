package org.summitry;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.figure.TradeFigure;
import org.summitry.internal.ById;
import org.summitry.internal.Require;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.Venue;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipStep;
import org.summitry.partnership.Topic;
import org.summitry.partnership.TreatyAction;
import org.summitry.party.Leader;
import org.summitry.party.Office;
import org.summitry.party.Party;
import org.summitry.party.Place;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Beneficiary;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.Statement;
import org.summitry.source.Citation;
import org.summitry.source.Source;

/**
 * The shared things that a value mentions, directly or through what it mentions: sources, parties, places, topics, leaders,
 * instruments and initiatives, each once, in the order of mention.
 */
public final class Mentions {
    private final ById<Source> sources;
    private final ById<Party> parties;
    private final ById<Place> places;
    private final ById<Topic> topics;
    private final ById<Leader> leaders;
    private final ById<Instrument> instruments;
    private final ById<Initiative> initiatives;

    /** Most citations in a row are of one source. */
    private @Nullable Source lastSource;

    private final Require require;
    /** The ids, each with its kind, of which two different things were met; made when the first one is. */
    private @Nullable Set<String> twofold;

    private Mentions(Require require) {
        this(require, 0, 0, 0, 0, 0, 0, 0);
    }

    private Mentions(
            Require require,
            int sources,
            int parties,
            int places,
            int topics,
            int leaders,
            int instruments,
            int initiatives) {
        this.require = require;
        this.sources = new ById<>(sources);
        this.parties = new ById<>(parties);
        this.places = new ById<>(places);
        this.topics = new ById<>(topics);
        this.leaders = new ById<>(leaders);
        this.instruments = new ById<>(instruments);
        this.initiatives = new ById<>(initiatives);
    }

    /**
     * What a summit mentions, those things included that it lists and nothing else mentions.
     *
     * @param summit the summit
     * @return its mentions
     */
    public static Mentions of(Summit summit) {
        Require require = new Require();
        Mentions m = of(summit, require);
        require.met();
        return m;
    }

    /** The same of a summit that is being built. Of two things that share one id, which is refused, the first is mentioned. */
    static Mentions of(Summit summit, Require require) {
        Mentions m = new Mentions(
                require,
                summit.sources().size(),
                summit.parties().size(),
                summit.places().size(),
                summit.topics().size(),
                summit.leaders().size(),
                summit.instruments().size(),
                summit.initiatives().size());
        summit.sources().forEach(m::source);
        m.parties(summit.parties());
        summit.places().forEach(m::place);
        m.topics(summit.topics());
        m.leaders(summit.leaders());
        m.instruments(summit.instruments());
        m.initiatives(summit.initiatives());
        m.citations(summit.citations());
        for (Venue venue : summit.venues()) {
            m.place(venue.place());
            m.citations(venue.citations());
        }
        for (LifeEvent event : summit.events()) {
            event.place().ifPresent(m::place);
            m.citations(event.citations());
        }
        for (Delegation delegation : summit.delegations()) {
            m.party(delegation.party());
            delegation.within().ifPresent(m::party);
            for (Delegate delegate : delegation.delegates()) {
                m.leader(delegate.leader());
                delegate.inPlaceOf().ifPresent(m::leader);
            }
            m.citations(delegation.citations());
        }
        summit.proposals().forEach(m::proposal);
        for (Statement statement : summit.statements()) {
            statement.speaker().ifPresent(m::leader);
            m.parties(statement.onBehalfOf());
            m.leaders(statement.addressedLeaders());
            statement.rolesElsewhere().forEach(role -> m.party(role.party()));
            m.act(
                    statement.addressees(),
                    statement.topics(),
                    statement.places(),
                    statement.instruments(),
                    statement.initiatives(),
                    statement.citations());
        }
        for (Outcome outcome : summit.outcomes()) {
            m.parties(outcome.by());
            m.parties(outcome.except());
            outcome.speaker().ifPresent(m::leader);
            m.beneficiaries(outcome.beneficiaries());
            m.act(
                    outcome.addressees(),
                    outcome.topics(),
                    outcome.places(),
                    outcome.instruments(),
                    outcome.initiatives(),
                    outcome.citations());
            outcome.versions().forEach(version -> m.citations(version.citations()));
        }
        for (Assessment assessment : summit.assessments()) {
            m.parties(assessment.assessorParties());
            assessment.party().ifPresent(m::party);
            m.citations(assessment.citations());
        }
        summit.partnerships().forEach(m::partnership);
        summit.figures().forEach(m::figure);
        summit.claims().forEach(claim -> m.citations(claim.citations()));
        return m;
    }

    /**
     * What a leader mentions, the leader included.
     *
     * @param leader the leader
     * @return its mentions
     */
    public static Mentions of(Leader leader) {
        Mentions m = new Mentions(new Require());
        m.leader(leader);
        m.require.met();
        return m;
    }

    /**
     * What a proposal mentions.
     *
     * @param proposal the proposal
     * @return its mentions
     */
    public static Mentions of(Proposal proposal) {
        Mentions m = new Mentions(new Require());
        m.proposal(proposal);
        m.require.met();
        return m;
    }

    /**
     * What a partnership mentions.
     *
     * @param partnership the partnership
     * @return its mentions
     */
    public static Mentions of(Partnership partnership) {
        Mentions m = new Mentions(new Require());
        m.partnership(partnership);
        m.require.met();
        return m;
    }

    /**
     * What a figure mentions.
     *
     * @param figure the figure
     * @return its mentions
     */
    public static Mentions of(TradeFigure figure) {
        Mentions m = new Mentions(new Require());
        m.figure(figure);
        m.require.met();
        return m;
    }

    private void proposal(Proposal proposal) {
        proposal.author().ifPresent(this::leader);
        parties(proposal.onBehalfOf());
        beneficiaries(proposal.beneficiaries());
        act(
                proposal.addressees(),
                proposal.topics(),
                proposal.places(),
                proposal.instruments(),
                proposal.initiatives(),
                proposal.citations());
        for (Measure measure : proposal.measures()) {
            beneficiaries(measure.beneficiaries());
            act(
                    measure.addressees(),
                    measure.topics(),
                    measure.places(),
                    measure.instruments(),
                    measure.initiatives(),
                    measure.citations());
        }
        proposal.versions().forEach(version -> citations(version.citations()));
    }

    /** What acts have in common, given one by one because the four kinds of them are seldom met at one place of the code. */
    private void act(
            ImmutableList<Party> addressees,
            ImmutableList<Topic> topicsOfAct,
            ImmutableList<PlaceMention> placesOfAct,
            ImmutableList<Instrument> instrumentsOfAct,
            ImmutableList<Initiative> initiativesOfAct,
            ImmutableList<Citation> citations) {
        parties(addressees);
        topics(topicsOfAct);
        for (int i = 0; i < placesOfAct.size(); i++) {
            place(placesOfAct.get(i).place());
        }
        instruments(instrumentsOfAct);
        initiatives(initiativesOfAct);
        citations(citations);
    }

    private void beneficiaries(ImmutableList<Beneficiary> beneficiaries) {
        for (int i = 0; i < beneficiaries.size(); i++) {
            Optional<Party> party = beneficiaries.get(i).party();
            if (party.isPresent()) {
                party(party.get());
            }
        }
    }

    private void partnership(Partnership partnership) {
        parties(partnership.parties());
        for (PartnershipStep step : partnership.steps()) {
            step.instrument().ifPresent(this::instrument);
            citations(step.citations());
        }
        citations(partnership.citations());
    }

    private void figure(TradeFigure figure) {
        party(figure.reporter());
        figure.partner().ifPresent(this::party);
        figure.rank().ifPresent(rank -> {
            party(rank.ranked());
            party(rank.inRankingOf());
        });
        citations(figure.citations());
    }

    private void leader(Leader leader) {
        if (isNew("leaders", leaders, leader.id(), leader)) {
            for (Office office : leader.offices()) {
                party(office.party());
                citations(office.citations());
            }
            citations(leader.citations());
        }
    }

    private void party(Party party) {
        if (isNew("parties", parties, party.code(), party)) {
            party.memberships().forEach(membership -> citations(membership.citations()));
            citations(party.citations());
        }
    }

    private void place(Place place) {
        if (isNew("places", places, place.id(), place)) {
            place.country().ifPresent(this::party);
            citations(place.citations());
        }
    }

    private void instrument(Instrument instrument) {
        if (isNew("instruments", instruments, instrument.id(), instrument)) {
            parties(instrument.parties());
            for (TreatyAction act : instrument.acts()) {
                act.party().ifPresent(this::party);
                act.by().ifPresent(this::leader);
                citations(act.citations());
            }
            instrument.versions().forEach(version -> citations(version.citations()));
            citations(instrument.citations());
        }
    }

    private void initiative(Initiative initiative) {
        if (isNew("initiatives", initiatives, initiative.id(), initiative)) {
            parties(initiative.parties());
            topics(initiative.topics());
            citations(initiative.citations());
        }
    }

    private void topic(Topic topic) {
        boolean unused = isNew("topics", topics, topic.id(), topic);
    }

    private void parties(ImmutableList<Party> all) {
        for (int i = 0; i < all.size(); i++) {
            party(all.get(i));
        }
    }

    private void topics(ImmutableList<Topic> all) {
        for (int i = 0; i < all.size(); i++) {
            topic(all.get(i));
        }
    }

    private void leaders(ImmutableList<Leader> all) {
        for (int i = 0; i < all.size(); i++) {
            leader(all.get(i));
        }
    }

    private void instruments(ImmutableList<Instrument> all) {
        for (int i = 0; i < all.size(); i++) {
            instrument(all.get(i));
        }
    }

    private void initiatives(ImmutableList<Initiative> all) {
        for (int i = 0; i < all.size(); i++) {
            initiative(all.get(i));
        }
    }

    private void citations(ImmutableList<Citation> citations) {
        for (int i = 0; i < citations.size(); i++) {
            source(citations.get(i).source());
        }
    }

    private void source(Source source) {
        if (source == lastSource) {
            return;
        }
        lastSource = source;
        boolean unused = isNew("sources", sources, source.id(), source);
    }

    /**
     * Whether no such thing was met before. One id stands for one thing: a second one of the same id must be equal. The first that
     * is not is something new, too: what it mentions may differ as well.
     */
    private <T> boolean isNew(String kind, ById<T> known, Object id, T value) {
        T before = known.putIfAbsent(id.toString(), value);
        if (before == null) {
            return true;
        }
        return before != value && !before.equals(value) && isFirstToDiffer(kind, id);
    }

    private boolean isFirstToDiffer(String kind, Object id) {
        if (twofold == null) {
            twofold = new HashSet<>();
        }
        if (!twofold.add(kind + " " + id)) {
            return false;
        }
        require.refuse(kind, "not have two that differ and share one id", id);
        return true;
    }

    boolean areListedIn(Summit summit) {
        return sources.isEqualTo(summit.sources())
                && parties.isEqualTo(summit.parties())
                && places.isEqualTo(summit.places())
                && topics.isEqualTo(summit.topics())
                && leaders.isEqualTo(summit.leaders())
                && instruments.isEqualTo(summit.instruments())
                && initiatives.isEqualTo(summit.initiatives());
    }

    /** Replaces the lists of a builder that was made from the summit these mentions are of. */
    Summit.Builder addTo(Summit.Builder builder) {
        return builder.sources(sources())
                .parties(parties())
                .places(places())
                .topics(topics())
                .leaders(leaders())
                .instruments(instruments())
                .initiatives(initiatives());
    }

    /**
     * The sources.
     *
     * @return each once
     */
    public ImmutableList<Source> sources() {
        return sources.toList();
    }

    /**
     * The parties.
     *
     * @return each once
     */
    public ImmutableList<Party> parties() {
        return parties.toList();
    }

    /**
     * The places.
     *
     * @return each once
     */
    public ImmutableList<Place> places() {
        return places.toList();
    }

    /**
     * The topics.
     *
     * @return each once
     */
    public ImmutableList<Topic> topics() {
        return topics.toList();
    }

    /**
     * The leaders.
     *
     * @return each once
     */
    public ImmutableList<Leader> leaders() {
        return leaders.toList();
    }

    /**
     * The instruments.
     *
     * @return each once
     */
    public ImmutableList<Instrument> instruments() {
        return instruments.toList();
    }

    /**
     * The initiatives.
     *
     * @return each once
     */
    public ImmutableList<Initiative> initiatives() {
        return initiatives.toList();
    }
}
