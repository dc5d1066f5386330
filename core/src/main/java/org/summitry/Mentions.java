package org.summitry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.internal.Require;

/**
 * The shared things that a value mentions, directly or through what it mentions: sources, parties, places, topics, leaders,
 * instruments and initiatives, each once, in the order of mention.
 */
public final class Mentions {
    private final Map<Object, Source> sources = new LinkedHashMap<>();
    private final Map<Object, Party> parties = new LinkedHashMap<>();
    private final Map<Object, Place> places = new LinkedHashMap<>();
    private final Map<Object, Topic> topics = new LinkedHashMap<>();
    private final Map<Object, Leader> leaders = new LinkedHashMap<>();
    private final Map<Object, Instrument> instruments = new LinkedHashMap<>();
    private final Map<Object, Initiative> initiatives = new LinkedHashMap<>();

    /** Most citations in a row are of one source. */
    private @Nullable Source lastSource;

    private final Require require;
    /** The ids, each with its kind, of which two different things were met; made when the first one is. */
    private @Nullable Set<String> twofold;

    private Mentions(Require require) {
        this.require = require;
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
        Mentions m = new Mentions(require);
        summit.sources().forEach(m::source);
        summit.parties().forEach(m::party);
        summit.places().forEach(m::place);
        summit.topics().forEach(m::topic);
        summit.leaders().forEach(m::leader);
        summit.instruments().forEach(m::instrument);
        summit.initiatives().forEach(m::initiative);
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
            statement.onBehalfOf().forEach(m::party);
            statement.addressedLeaders().forEach(m::leader);
            statement.rolesElsewhere().forEach(role -> m.party(role.party()));
            m.act(statement, ImmutableList.of());
        }
        for (Outcome outcome : summit.outcomes()) {
            outcome.by().forEach(m::party);
            outcome.except().forEach(m::party);
            outcome.speaker().ifPresent(m::leader);
            m.act(outcome, outcome.beneficiaries());
            outcome.versions().forEach(version -> m.citations(version.citations()));
        }
        for (Assessment assessment : summit.assessments()) {
            assessment.assessorParties().forEach(m::party);
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
        proposal.onBehalfOf().forEach(this::party);
        act(proposal, proposal.beneficiaries());
        for (Measure measure : proposal.measures()) {
            act(measure, measure.beneficiaries());
        }
        proposal.versions().forEach(version -> citations(version.citations()));
    }

    private void act(Act act, List<Beneficiary> beneficiaries) {
        act.addressees().forEach(this::party);
        beneficiaries.forEach(beneficiary -> beneficiary.party().ifPresent(this::party));
        act.topics().forEach(this::topic);
        act.places().forEach(mention -> place(mention.place()));
        act.instruments().forEach(this::instrument);
        act.initiatives().forEach(this::initiative);
        citations(act.citations());
    }

    private void partnership(Partnership partnership) {
        partnership.parties().forEach(this::party);
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
            instrument.parties().forEach(this::party);
            for (InstrumentAct act : instrument.acts()) {
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
            initiative.parties().forEach(this::party);
            initiative.topics().forEach(this::topic);
            citations(initiative.citations());
        }
    }

    private void topic(Topic topic) {
        boolean unused = isNew("topics", topics, topic.id(), topic);
    }

    private void citations(List<Citation> citations) {
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
    private <T> boolean isNew(String kind, Map<Object, T> known, Object key, T value) {
        T before = known.putIfAbsent(key, value);
        if (before == null) {
            return true;
        }
        return before != value && !before.equals(value) && isFirstToDiffer(kind, key);
    }

    private boolean isFirstToDiffer(String kind, Object key) {
        if (twofold == null) {
            twofold = new HashSet<>();
        }
        if (!twofold.add(kind + " " + key)) {
            return false;
        }
        require.refuse(kind, "not have two that differ and share one id", key);
        return true;
    }

    boolean areListedIn(Summit summit) {
        return areListed(sources, summit.sources())
                && areListed(parties, summit.parties())
                && areListed(places, summit.places())
                && areListed(topics, summit.topics())
                && areListed(leaders, summit.leaders())
                && areListed(instruments, summit.instruments())
                && areListed(initiatives, summit.initiatives());
    }

    private static <T> boolean areListed(Map<Object, T> mentioned, ImmutableList<T> list) {
        return mentioned.size() == list.size() && Iterables.elementsEqual(mentioned.values(), list);
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
        return list(sources);
    }

    /**
     * The parties.
     *
     * @return each once
     */
    public ImmutableList<Party> parties() {
        return list(parties);
    }

    /**
     * The places.
     *
     * @return each once
     */
    public ImmutableList<Place> places() {
        return list(places);
    }

    /**
     * The topics.
     *
     * @return each once
     */
    public ImmutableList<Topic> topics() {
        return list(topics);
    }

    /**
     * The leaders.
     *
     * @return each once
     */
    public ImmutableList<Leader> leaders() {
        return list(leaders);
    }

    /**
     * The instruments.
     *
     * @return each once
     */
    public ImmutableList<Instrument> instruments() {
        return list(instruments);
    }

    /**
     * The initiatives.
     *
     * @return each once
     */
    public ImmutableList<Initiative> initiatives() {
        return list(initiatives);
    }

    private static <T> ImmutableList<T> list(Map<Object, T> map) {
        Collection<T> values = map.values();
        return ImmutableList.copyOf(values);
    }
}
