package org.summitry;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.summitry.figure.Indicator;
import org.summitry.figure.TradeFigure;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.Series;
import org.summitry.meeting.SummitRef;
import org.summitry.meeting.Venue;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.party.Place;
import org.summitry.proposal.Act;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.LanguageTag;
import org.summitry.scalar.PartyCode;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.source.Claim;
import org.summitry.source.Source;
import org.summitry.time.Period;

/**
 * The record of one summit: who met, when and where, what was put forward, said and agreed, what the figures were, and
 * which sources say so.
 *
 * <pre>{@code
 * Party asean = Groupings.ASEAN;
 * Party rok = Countries.of("KR");
 * Summit summit = Summit.builder()
 *         .id("asean-rok-26")
 *         .name("26th ASEAN–Republic of Korea Summit")
 *         .edition(26)
 *         .status(Summit.Status.HELD)
 *         .held("2025-10-27")
 *         .addDelegations(Delegation.of(asean), Delegation.of(rok))
 *         .build();
 * }</pre>
 *
 * <p>Sources, parties, places, topics, leaders, instruments and initiatives are listed once each. What a part of the record
 * mentions and the lists lack is added to them when the record is built, in the order of mention; so they need not be given.
 *
 * <p>All that has an id has one of its own within the record, the summit included; topics, the offices of a leader and the
 * measures of a proposal are each a family of their own.
 */
@Value.Immutable
@Noun(identity = "id", declares = true)
public abstract sealed class Summit permits ImmutableSummit {
    Summit() {}

    /**
     * How far a summit has come.
     */
    public enum Status {
        /** It is called and still to come. */
        SCHEDULED,
        /** It was held. */
        HELD,
        /** It is put off, to new dates or to none yet. */
        POSTPONED,
        /** It was called off. */
        CANCELLED,
        /** It was neither held nor formally called off. */
        LAPSED
    }

    /**
     * How a summit meets.
     */
    public enum Mode {
        /** At a venue. */
        IN_PERSON,
        /** By video only. */
        ONLINE,
        /** At a venue and by video. */
        HYBRID
    }

    /**
     * The identifier of this record, the same in every archive.
     *
     * @return the id, such as {@code asean-rok-26}
     */
    public abstract Id id();

    /**
     * The name of the summit.
     *
     * @return such as {@code 26th ASEAN–Republic of Korea Summit}
     */
    public abstract String name();

    /**
     * Its other names.
     *
     * @return the names; empty if none is recorded
     */
    public abstract ImmutableList<OtherName> otherNames();

    /**
     * The series that it belongs to.
     *
     * @return the series; absent if it stands alone
     */
    public abstract Optional<Series> series();

    /**
     * Its number in the series, as the organisers count.
     *
     * @return 1 or more; absent if it has none. It cannot be derived from other editions
     */
    public abstract OptionalInt edition();

    /**
     * How far it has come.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * The dates for which it was first called.
     *
     * @return the dates; absent if the record does not say
     */
    public abstract Optional<Period> planned();

    /**
     * The dates on which it was held.
     *
     * @return the dates; absent if it was not held, or the record does not say
     */
    public abstract Optional<Period> held();

    /**
     * How it meets.
     *
     * @return the mode; absent if the record does not say
     */
    public abstract Optional<Mode> mode();

    /**
     * The larger gathering that it belongs to.
     *
     * @return the reference; absent if it belongs to none
     */
    public abstract Optional<SummitRef> partOf();

    /**
     * The language that the texts of this record are written in.
     *
     * @return a BCP 47 tag; absent if it is not recorded
     */
    public abstract Optional<LanguageTag> language();

    /**
     * The sources that the record cites.
     *
     * @return the sources, each once
     */
    public abstract ImmutableList<Source> sources();

    /**
     * The parties that the record mentions; who took part is told by {@link #delegations()}.
     *
     * @return the parties, each once
     */
    public abstract ImmutableList<Party> parties();

    /**
     * The places that the record mentions.
     *
     * @return the places, each once
     */
    public abstract ImmutableList<Place> places();

    /**
     * The topics that the record mentions.
     *
     * @return the topics, each once
     */
    public abstract ImmutableList<Topic> topics();

    /**
     * The people that the record mentions.
     *
     * @return the leaders, each once
     */
    public abstract ImmutableList<Leader> leaders();

    /**
     * The treaties, plans and declarations that the record mentions.
     *
     * @return the instruments, each once
     */
    public abstract ImmutableList<Instrument> instruments();

    /**
     * The projects, programmes and mechanisms that the record mentions.
     *
     * @return the initiatives, each once
     */
    public abstract ImmutableList<Initiative> initiatives();

    /**
     * Where it meets.
     *
     * @return the venues; empty if it meets online only, or the record does not say
     */
    public abstract ImmutableList<Venue> venues();

    /**
     * How it came to its dates and place.
     *
     * @return the events, the earliest first; empty if nothing is recorded
     */
    public abstract ImmutableList<LifeEvent> events();

    /**
     * Who took part, or did not, for which party.
     *
     * @return the delegations in the order of the record
     */
    public abstract ImmutableList<Delegation> delegations();

    /**
     * What was put forward.
     *
     * @return the proposals in the order of the record
     */
    public abstract ImmutableList<Proposal> proposals();

    /**
     * What was said without promising or asking.
     *
     * @return the statements in the order of the record
     */
    public abstract ImmutableList<Statement> statements();

    /**
     * What it came to.
     *
     * @return the outcomes in the order of the record
     */
    public abstract ImmutableList<Outcome> outcomes();

    /**
     * How far things were carried out, by whom assessed.
     *
     * @return the assessments in the order of the record
     */
    public abstract ImmutableList<Assessment> assessments();

    /**
     * The partnerships that it speaks of.
     *
     * @return the partnerships in the order of the record
     */
    public abstract ImmutableList<Partnership> partnerships();

    /**
     * The figures that were given.
     *
     * @return the figures in the order of the record
     */
    public abstract ImmutableList<TradeFigure> figures();

    /**
     * What sources say otherwise.
     *
     * @return the claims in the order of the record
     */
    public abstract ImmutableList<Claim> claims();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    public abstract ImmutableList<Citation> citations();

    /** All parts by id and by code, built on first use. */
    @Value.Lazy
    SummitIndex index() {
        return SummitIndex.of(this);
    }

    /**
     * The dates to show.
     *
     * @return the dates on which it was held, or else for which it was first called; absent if neither is on record. New dates
     *     that it was given since are told by {@link #events()}
     */
    public final Optional<Period> dates() {
        return held().or(this::planned);
    }

    /**
     * A leader by id.
     *
     * @param id the id
     * @return the leader; absent if the record mentions none of that id
     */
    public final Optional<Leader> leader(String id) {
        return index().part(Leader.class, id);
    }

    /**
     * A party by code.
     *
     * @param code the code
     * @return the party; absent if the record mentions none of that code
     */
    public final Optional<Party> party(String code) {
        return index().party(code);
    }

    /**
     * A source by id.
     *
     * @param id the id
     * @return the source; absent if the record has none of that id
     */
    public final Optional<Source> source(String id) {
        return index().part(Source.class, id);
    }

    /**
     * A place by id.
     *
     * @param id the id
     * @return the place; absent if the record mentions none of that id
     */
    public final Optional<Place> place(String id) {
        return index().part(Place.class, id);
    }

    /**
     * A topic by id.
     *
     * @param id the id
     * @return the topic; absent if the record mentions none of that id
     */
    public final Optional<Topic> topic(String id) {
        return index().topic(id);
    }

    /**
     * An instrument by id.
     *
     * @param id the id
     * @return the instrument; absent if the record mentions none of that id
     */
    public final Optional<Instrument> instrument(String id) {
        return index().part(Instrument.class, id);
    }

    /**
     * An initiative by id.
     *
     * @param id the id
     * @return the initiative; absent if the record mentions none of that id
     */
    public final Optional<Initiative> initiative(String id) {
        return index().part(Initiative.class, id);
    }

    /**
     * A proposal by id.
     *
     * @param id the id
     * @return the proposal; absent if the record has none of that id
     */
    public final Optional<Proposal> proposal(String id) {
        return index().part(Proposal.class, id);
    }

    /**
     * A statement by id.
     *
     * @param id the id
     * @return the statement; absent if the record has none of that id
     */
    public final Optional<Statement> statement(String id) {
        return index().part(Statement.class, id);
    }

    /**
     * An outcome by id.
     *
     * @param id the id
     * @return the outcome; absent if the record has none of that id
     */
    public final Optional<Outcome> outcome(String id) {
        return index().part(Outcome.class, id);
    }

    /**
     * A partnership by id.
     *
     * @param id the id
     * @return the partnership; absent if the record has none of that id
     */
    public final Optional<Partnership> partnership(String id) {
        return index().part(Partnership.class, id);
    }

    /**
     * A figure by id.
     *
     * @param id the id
     * @return the figure; absent if the record has none of that id
     */
    public final Optional<TradeFigure> figure(String id) {
        return index().part(TradeFigure.class, id);
    }

    /**
     * Whatever has an id, such as what an {@link Assessment} is of. Topics, offices and measures have ids of their own kind and
     * do not count.
     *
     * @param id the id
     * @return this summit for its own id, or else the source, place, leader, instrument, initiative, proposal, statement,
     *     outcome, partnership or figure of that id; absent if the record has none
     */
    public final Optional<Object> part(Id id) {
        return id().equals(id) ? Optional.of(this) : index().part(Object.class, id.value());
    }

    /**
     * Whether an id is that of some part of the record, see {@link #part}.
     *
     * @param id the id
     * @return true if it is the id of the summit or of a part of it
     */
    public final boolean has(Id id) {
        return id().equals(id) || index().has(id);
    }

    /**
     * The delegations of parties in their own right, not within a bloc. Guests and observers are among them, and those that did
     * not attend.
     *
     * @return the delegations in the order of the record
     */
    public final ImmutableList<Delegation> sides() {
        return delegations(d -> d.within().isEmpty());
    }

    /**
     * The delegations that are within a bloc, and those among them that did not attend.
     *
     * @param bloc the code of the bloc
     * @return the delegations in the order of the record
     */
    public final ImmutableList<Delegation> delegationsWithin(String bloc) {
        PartyCode code = PartyCode.of(bloc);
        return delegations(d -> d.within().map(b -> b.code().equals(code)).orElse(false));
    }

    /**
     * The delegations of a party; it can have one of its own and one within each bloc.
     *
     * @param party the code of the party
     * @return the delegations in the order of the record
     */
    public final ImmutableList<Delegation> delegationsOf(String party) {
        PartyCode code = PartyCode.of(party);
        return delegations(d -> d.party().code().equals(code));
    }

    /**
     * The delegations with a capacity, such as all hosts.
     *
     * @param capacity the capacity
     * @return the delegations in the order of the record
     */
    public final ImmutableList<Delegation> delegations(Delegation.Capacity capacity) {
        return delegations(d -> d.is(capacity));
    }

    private ImmutableList<Delegation> delegations(Predicate<Delegation> which) {
        return delegations().stream().filter(which).collect(toImmutableList());
    }

    /**
     * The proposals that a party or one of its people put forward.
     *
     * @param party the code of the party
     * @return the proposals made on behalf of the party, and those of its delegates that are made on behalf of nobody, in the
     *     order of the record; what a member of a bloc proposes is no proposal of the bloc
     */
    public final ImmutableList<Proposal> proposalsOf(String party) {
        PartyCode code = PartyCode.of(party);
        ImmutableSet<Id> delegates = delegationsOf(party).stream()
                .flatMap(d -> d.delegates().stream())
                .map(d -> d.leader().id())
                .collect(toImmutableSet());
        return proposals().stream()
                .filter(p -> p.onBehalfOf().stream().anyMatch(on -> on.code().equals(code))
                        || p.onBehalfOf().isEmpty()
                                && p.author()
                                        .map(a -> delegates.contains(a.id()))
                                        .orElse(false))
                .collect(toImmutableList());
    }

    /**
     * The proposals that a leader put forward.
     *
     * @param leader the id of the leader
     * @return the proposals in the order of the record
     */
    public final ImmutableList<Proposal> proposalsBy(String leader) {
        Id id = Id.of(leader);
        return proposals().stream()
                .filter(p -> p.author().map(a -> a.id().equals(id)).orElse(false))
                .collect(toImmutableList());
    }

    /**
     * The proposals about a topic, themselves or in a measure.
     *
     * @param topic the id of the topic
     * @return the proposals in the order of the record
     */
    public final ImmutableList<Proposal> proposalsAbout(String topic) {
        Id id = Id.of(topic);
        return proposals().stream().filter(p -> p.isAbout(id)).collect(toImmutableList());
    }

    /**
     * The outcomes about a topic.
     *
     * @param topic the id of the topic
     * @return the outcomes in the order of the record
     */
    public final ImmutableList<Outcome> outcomesAbout(String topic) {
        Id id = Id.of(topic);
        return outcomes().stream().filter(o -> o.isAbout(id)).collect(toImmutableList());
    }

    /**
     * The outcomes of a kind, such as all pledges.
     *
     * @param kind the kind
     * @return the outcomes in the order of the record
     */
    public final ImmutableList<Outcome> outcomes(Outcome.Kind kind) {
        return outcomes().stream().filter(o -> o.kind() == kind).collect(toImmutableList());
    }

    /**
     * The outcomes that a party is named for, alone or with others.
     *
     * @param party the code of the party
     * @return the outcomes in the order of the record; those that name no party and so bind all are left out
     */
    public final ImmutableList<Outcome> outcomesBy(String party) {
        PartyCode code = PartyCode.of(party);
        return outcomes().stream()
                .filter(o -> o.by().stream().anyMatch(p -> p.code().equals(code)))
                .collect(toImmutableList());
    }

    /**
     * The outcomes that are directly parts of another.
     *
     * @param whole the id of the other outcome
     * @return the outcomes in the order of the record
     */
    public final ImmutableList<Outcome> partsOf(String whole) {
        Optional<Id> id = Optional.of(Id.of(whole));
        return outcomes().stream().filter(o -> o.partOf().equals(id)).collect(toImmutableList());
    }

    /**
     * The statements that a leader made.
     *
     * @param leader the id of the leader
     * @return the statements in the order of the record; joint ones, which have no speaker, are left out
     */
    public final ImmutableList<Statement> statementsBy(String leader) {
        Id id = Id.of(leader);
        return statements().stream()
                .filter(s -> s.speaker().map(l -> l.id().equals(id)).orElse(false))
                .collect(toImmutableList());
    }

    /**
     * All that was put forward, said or agreed about a topic.
     *
     * @param topic the id of the topic
     * @return proposals and their measures, statements, then outcomes, each in the order of the record
     */
    public final ImmutableList<Act> actsAbout(String topic) {
        Id id = Id.of(topic);
        return acts().filter(a ->
                        a instanceof Proposal p ? p.topics().stream().anyMatch(t -> t.id().equals(id)) : a.isAbout(id))
                .collect(toImmutableList());
    }

    /**
     * All proposals, each followed by its measures, then all statements, then all outcomes.
     *
     * @return the acts
     */
    public final Stream<Act> acts() {
        return Stream.concat(
                proposals().stream().flatMap(p -> Stream.concat(Stream.of(p), p.measures().stream())),
                Stream.concat(statements().stream(), outcomes().stream()));
    }

    /**
     * What a reference of this record points at.
     *
     * @param ref a reference
     * @return the proposal, or the measure if it names one; absent if this record has none such, or another summit is meant
     */
    public final Optional<Act> find(ProposalRef ref) {
        if (local(ref).summit().isPresent()) {
            return Optional.empty();
        }
        Optional<Proposal> proposal = proposal(ref.proposal().value());
        return ref.measure().isEmpty()
                ? proposal.map(Act.class::cast)
                : proposal.flatMap(p -> p.measure(ref.measure().get()));
    }

    /** A reference that names this summit is the same as one that names none. */
    private ProposalRef local(ProposalRef ref) {
        return ref.summit().equals(Optional.of(id()))
                ? new ProposalRef(ref.proposal(), ref.measure(), Optional.empty())
                : ref;
    }

    /**
     * The proposals and measures of this record that an outcome answers: takes up or, if it is a rejection, turns down.
     *
     * @param outcome the outcome
     * @return them in the order in which the outcome names them; those of other summits are left out
     */
    public final ImmutableList<Act> answeredBy(Outcome outcome) {
        return outcome.answers().stream().flatMap(ref -> find(ref).stream()).collect(toImmutableList());
    }

    /**
     * The outcomes that answer a proposal or measure of this record, wholly or in part.
     *
     * @param ref the proposal or measure
     * @return the outcomes in the order of the record; empty if nothing answers it
     */
    public final ImmutableList<Outcome> answersTo(ProposalRef ref) {
        ProposalRef here = local(ref);
        ProposalRef named = here.summit().isEmpty() ? here.at(id().value()) : here;
        return outcomes().stream()
                .filter(o -> o.isAnswerTo(here) || o.isAnswerTo(named))
                .collect(toImmutableList());
    }

    /**
     * The proposals and measures that no outcome of this record answers. A proposal is listed if neither it nor any measure
     * of it is answered; a measure, if neither it nor its proposal as a whole is.
     *
     * @return them in the order of the record, each proposal before its measures
     */
    public final ImmutableList<ProposalRef> unanswered() {
        ImmutableSet<ProposalRef> answers = outcomes().stream()
                .flatMap(o -> o.answers().stream())
                .map(this::local)
                .collect(toImmutableSet());
        ImmutableList.Builder<ProposalRef> open = ImmutableList.builder();
        for (Proposal proposal : proposals()) {
            ProposalRef whole = new ProposalRef(proposal.id(), Optional.empty(), Optional.empty());
            if (answers.contains(whole)) {
                continue;
            }
            List<ProposalRef> openMeasures = new ArrayList<>();
            for (Measure measure : proposal.measures()) {
                ProposalRef ref = new ProposalRef(proposal.id(), Optional.of(measure.id()), Optional.empty());
                if (!answers.contains(ref)) {
                    openMeasures.add(ref);
                }
            }
            if (openMeasures.size() == proposal.measures().size()) {
                open.add(whole);
            }
            open.addAll(openMeasures);
        }
        return open.build();
    }

    /**
     * The assessments of a part of the record.
     *
     * @param id the id of an instrument, initiative, outcome or proposal
     * @return the assessments in the order of the record, those of single measures of a proposal included
     */
    public final ImmutableList<Assessment> assessmentsOf(String id) {
        Id of = Id.of(id);
        return assessments().stream().filter(a -> a.of().equals(of)).collect(toImmutableList());
    }

    /**
     * The claims that differ from a part of the record.
     *
     * @param about the id or party code of the part
     * @return the claims in the order of the record
     */
    public final ImmutableList<Claim> claimsAbout(String about) {
        return claims().stream().filter(c -> c.about().equals(about)).collect(toImmutableList());
    }

    /**
     * The figures of an indicator.
     *
     * @param indicator the indicator
     * @return the figures in the order of the record
     */
    public final ImmutableList<TradeFigure> figures(Indicator indicator) {
        return figures().stream().filter(f -> f.indicator().equals(indicator)).collect(toImmutableList());
    }

    /**
     * The figures of an indicator between two parties in a period, of every source, kind and aspect.
     *
     * @param indicator the indicator
     * @param reporter the code of the reporter
     * @param partner the code of the partner
     * @param period the period
     * @return the figures in the order of the record
     */
    public final ImmutableList<TradeFigure> figures(
            Indicator indicator, String reporter, String partner, Period period) {
        PartyCode from = PartyCode.of(reporter);
        PartyCode with = PartyCode.of(partner);
        return figures(indicator).stream()
                .filter(f -> f.reporter().code().equals(from)
                        && f.partner().map(p -> p.code().equals(with)).orElse(false)
                        && f.period().equals(Optional.of(period)))
                .collect(toImmutableList());
    }

    /**
     * The partnership of exactly these parties.
     *
     * @param codes their codes, in any order
     * @return the first such partnership; absent if there is none
     */
    public final Optional<Partnership> partnershipOf(String... codes) {
        ImmutableSet<PartyCode> wanted = Stream.of(codes).map(PartyCode::of).collect(toImmutableSet());
        return partnerships().stream()
                .filter(p -> p.parties().stream()
                        .map(Party::code)
                        .collect(toImmutableSet())
                        .equals(wanted))
                .findFirst();
    }

    /**
     * Begins a new value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy. Lists of the copy are added to, not replaced.
     *
     * @return a builder with the attributes of this value
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    public static Shape<Summit> shape() {
        return SummitShape.INSTANCE;
    }

    /** Builds a {@link Summit}. */
    public static final class Builder extends ImmutableSummit.Builder {
        Builder() {}

        /**
         * Sets {@link Summit#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Sets {@link Summit#planned()} from its notation.
         *
         * @param text a period in EDTF such as {@code 2021/2025}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder planned(String text) {
            return planned(Period.parse(text));
        }

        /**
         * Sets {@link Summit#held()} from its notation.
         *
         * @param text a period in EDTF such as {@code 2021/2025}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder held(String text) {
            return held(Period.parse(text));
        }

        /**
         * Sets {@link Summit#language()} from its notation.
         *
         * @param text a BCP 47 tag such as {@code vi}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder language(String text) {
            return language(LanguageTag.of(text));
        }

        /**
         * Builds the value.
         *
         * @return the Summit
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Summit build() {
            Summit built = super.build();
            Require require = require(built);
            Summit whole = Declarations.complete(built, require);
            SummitIndex.requireOwnIds(whole, require);
            require.met();
            return whole;
        }

        private static Require require(Summit built) {
            return new Require()
                    .text("name", built.name())
                    .that(
                            built.edition().orElse(1) >= 1,
                            "edition",
                            "be 1 or more",
                            built.edition().orElse(1));
        }

        /** Builds without a look at what is declared. */
        Summit buildAsIs() {
            return super.build();
        }
    }
}
