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
 * The record of one summit: who met, when and where, what was proposed, said and agreed, which figures were given, and
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
 * <p>Sources, parties, places, topics, leaders, instruments and initiatives are listed once each. Those that a part of
 * the record mentions need not be listed by hand: {@link Builder#build()} adds what is missing, in the order of
 * mention.
 *
 * <p>No two parts of a record have the same id, and none has that of the summit. The ids of topics, of the offices of a
 * leader and of the measures of a proposal need only differ among themselves.
 *
 * <p>Queries take ids and codes as text. Those for a single part, and {@link #claimsAbout}, find nothing for a
 * malformed text; the others refuse it with an {@link InvalidValueException}.
 */
@Value.Immutable
@Noun(identity = "id", declares = true)
public abstract sealed class Summit permits ImmutableSummit {
    Summit() {}

    /** How far a summit has come. */
    public enum Status {
        /** Called, and still to come. */
        SCHEDULED,
        /** Held. */
        HELD,
        /** Put off, to new dates or to none yet. */
        POSTPONED,
        /** Called off. */
        CANCELLED,
        /** Neither held nor formally called off. */
        LAPSED
    }

    /** How the participants of a summit meet. */
    public enum Mode {
        /** At a venue. */
        IN_PERSON,
        /** By video only. */
        ONLINE,
        /** At a venue and by video. */
        HYBRID
    }

    /** {@return the identifier of this record in every archive, such as {@code asean-rok-26}} */
    public abstract Id id();

    /** {@return the name of the summit, such as {@code 26th ASEAN–Republic of Korea Summit}} */
    public abstract String name();

    /** {@return the other names of the summit; empty if none is on record} */
    public abstract ImmutableList<OtherName> otherNames();

    /** {@return the series to which the summit belongs; absent if not on record} */
    public abstract Optional<Series> series();

    /**
     * {@return the number of the summit in its series, 1 or more, as the organisers count it; absent if not on record}
     */
    public abstract OptionalInt edition();

    /** {@return how far the summit has come} */
    public abstract Status status();

    /** {@return the dates for which the summit was first called, in EDTF; absent if not on record} */
    public abstract Optional<Period> planned();

    /** {@return the dates on which the summit was held, in EDTF; absent if not on record} */
    public abstract Optional<Period> held();

    /** {@return how the participants meet; absent if not on record} */
    public abstract Optional<Mode> mode();

    /** {@return the larger gathering to which the summit belongs; absent if not on record} */
    public abstract Optional<SummitRef> partOf();

    /**
     * {@return the language in which the texts of this record are written, as a BCP 47 tag; absent if not on record}
     */
    public abstract Optional<LanguageTag> language();

    /** {@return the sources that the record cites, each once; empty if none is on record} */
    public abstract ImmutableList<Source> sources();

    /**
     * {@return the parties that the record mentions, each once, whether they took part or not; empty if none is on
     * record}
     */
    public abstract ImmutableList<Party> parties();

    /** {@return the places that the record mentions, each once; empty if none is on record} */
    public abstract ImmutableList<Place> places();

    /** {@return the topics that the record mentions, each once; empty if none is on record} */
    public abstract ImmutableList<Topic> topics();

    /** {@return the people whom the record mentions, each once; empty if none is on record} */
    public abstract ImmutableList<Leader> leaders();

    /**
     * {@return the treaties, plans and declarations that the record mentions, each once; empty if none is on record}
     */
    public abstract ImmutableList<Instrument> instruments();

    /**
     * {@return the projects, programmes and mechanisms that the record mentions, each once; empty if none is on record}
     */
    public abstract ImmutableList<Initiative> initiatives();

    /** {@return the venues of the summit; empty if none is on record} */
    public abstract ImmutableList<Venue> venues();

    /**
     * {@return the events that set or changed the dates and place of the summit, the earliest first; empty if none is
     * on record}
     */
    public abstract ImmutableList<LifeEvent> events();

    /**
     * {@return the delegations: who took part for which party, and which parties did not; empty if none is on record}
     */
    public abstract ImmutableList<Delegation> delegations();

    /** {@return the proposals that were put forward; empty if none is on record} */
    public abstract ImmutableList<Proposal> proposals();

    /**
     * {@return the statements that were made, which neither promise nor ask for anything; empty if none is on record}
     */
    public abstract ImmutableList<Statement> statements();

    /** {@return the outcomes of the summit; empty if none is on record} */
    public abstract ImmutableList<Outcome> outcomes();

    /**
     * {@return the assessments of how far outcomes, instruments and the like have been carried out; empty if none is on
     * record}
     */
    public abstract ImmutableList<Assessment> assessments();

    /** {@return the partnerships of which the record speaks; empty if none is on record} */
    public abstract ImmutableList<Partnership> partnerships();

    /** {@return the figures, each exactly as a source reports it; empty if none is on record} */
    public abstract ImmutableList<TradeFigure> figures();

    /** {@return the claims of sources that differ from the record; empty if none is on record} */
    public abstract ImmutableList<Claim> claims();

    /** {@return the sources cited for the summit as a whole; empty if none is on record} */
    public abstract ImmutableList<Citation> citations();

    /** {@return all parts by id and by code, found on first use} */
    @Value.Lazy
    SummitIndex index() {
        return SummitIndex.of(this);
    }

    /**
     * {@return the dates on which the summit was held, or else those for which it was first called; absent if neither
     * is on record}
     *
     * <p>New dates that it was given since are found in {@link #events()}.
     */
    public final Optional<Period> dates() {
        return held().or(this::planned);
    }

    /** {@return the leader with the given id; absent if there is none} */
    public final Optional<Leader> leader(String id) {
        return index().part(Leader.class, id);
    }

    /** {@return the party with the given code; absent if there is none} */
    public final Optional<Party> party(String code) {
        return index().party(code);
    }

    /** {@return the source with the given id; absent if there is none} */
    public final Optional<Source> source(String id) {
        return index().part(Source.class, id);
    }

    /** {@return the place with the given id; absent if there is none} */
    public final Optional<Place> place(String id) {
        return index().part(Place.class, id);
    }

    /** {@return the topic with the given id; absent if there is none} */
    public final Optional<Topic> topic(String id) {
        return index().topic(id);
    }

    /** {@return the instrument with the given id; absent if there is none} */
    public final Optional<Instrument> instrument(String id) {
        return index().part(Instrument.class, id);
    }

    /** {@return the initiative with the given id; absent if there is none} */
    public final Optional<Initiative> initiative(String id) {
        return index().part(Initiative.class, id);
    }

    /** {@return the proposal with the given id; absent if there is none} */
    public final Optional<Proposal> proposal(String id) {
        return index().part(Proposal.class, id);
    }

    /** {@return the statement with the given id; absent if there is none} */
    public final Optional<Statement> statement(String id) {
        return index().part(Statement.class, id);
    }

    /** {@return the outcome with the given id; absent if there is none} */
    public final Optional<Outcome> outcome(String id) {
        return index().part(Outcome.class, id);
    }

    /** {@return the partnership with the given id; absent if there is none} */
    public final Optional<Partnership> partnership(String id) {
        return index().part(Partnership.class, id);
    }

    /** {@return the figure with the given id; absent if there is none} */
    public final Optional<TradeFigure> figure(String id) {
        return index().part(TradeFigure.class, id);
    }

    /**
     * {@return the part of the record with the given id, or this summit for its own id; absent if there is none}
     *
     * <p>Sources, places, leaders, instruments, initiatives, proposals, statements, outcomes, partnerships and figures
     * are found. Topics, offices and measures are not, because their ids may be those of other parts too.
     */
    public final Optional<Object> part(Id id) {
        return id().equals(id) ? Optional.of(this) : index().part(Object.class, id.value());
    }

    /** {@return whether {@link #part(Id)} finds a part with the given id} */
    public final boolean has(Id id) {
        return id().equals(id) || index().has(id);
    }

    /**
     * {@return the delegations that are not within a bloc, including guests, observers and those that did not attend}
     */
    public final ImmutableList<Delegation> sides() {
        return delegations(d -> d.within().isEmpty());
    }

    /** {@return the delegations within the bloc with the given code, including those that did not attend} */
    public final ImmutableList<Delegation> delegationsWithin(String bloc) {
        PartyCode code = PartyCode.of(bloc);
        return delegations(d -> d.within().map(b -> b.code().equals(code)).orElse(false));
    }

    /** {@return the delegations of the party with the given code: its own and those within a bloc} */
    public final ImmutableList<Delegation> delegationsOf(String party) {
        PartyCode code = PartyCode.of(party);
        return delegations(d -> d.party().code().equals(code));
    }

    /** {@return the delegations with the given capacity, such as all hosts} */
    public final ImmutableList<Delegation> delegations(Delegation.Capacity capacity) {
        return delegations(d -> d.is(capacity));
    }

    private ImmutableList<Delegation> delegations(Predicate<Delegation> which) {
        return delegations().stream().filter(which).collect(toImmutableList());
    }

    /**
     * {@return the proposals made on behalf of the party with the given code, and those that its delegates made on
     * behalf of nobody}
     *
     * <p>What a member of a bloc proposes is not a proposal of the bloc.
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

    /** {@return the proposals that the leader with the given id put forward} */
    public final ImmutableList<Proposal> proposalsBy(String leader) {
        Id id = Id.of(leader);
        return proposals().stream()
                .filter(p -> p.author().map(a -> a.id().equals(id)).orElse(false))
                .collect(toImmutableList());
    }

    /** {@return the proposals that have the topic with the given id, themselves or in a measure} */
    public final ImmutableList<Proposal> proposalsAbout(String topic) {
        Id id = Id.of(topic);
        return proposals().stream().filter(p -> p.isAbout(id)).collect(toImmutableList());
    }

    /** {@return the outcomes that have the topic with the given id} */
    public final ImmutableList<Outcome> outcomesAbout(String topic) {
        Id id = Id.of(topic);
        return outcomes().stream().filter(o -> o.isAbout(id)).collect(toImmutableList());
    }

    /** {@return the outcomes of the given kind, such as all pledges} */
    public final ImmutableList<Outcome> outcomes(Outcome.Kind kind) {
        return outcomes().stream().filter(o -> o.kind() == kind).collect(toImmutableList());
    }

    /**
     * {@return the outcomes by the party with the given code, alone or with others; those that name no party are left
     * out}
     */
    public final ImmutableList<Outcome> outcomesBy(String party) {
        PartyCode code = PartyCode.of(party);
        return outcomes().stream()
                .filter(o -> o.by().stream().anyMatch(p -> p.code().equals(code)))
                .collect(toImmutableList());
    }

    /** {@return the outcomes that are directly part of the outcome with the given id} */
    public final ImmutableList<Outcome> partsOf(String whole) {
        Optional<Id> id = Optional.of(Id.of(whole));
        return outcomes().stream().filter(o -> o.partOf().equals(id)).collect(toImmutableList());
    }

    /** {@return the statements of the leader with the given id; joint ones, which have no speaker, are left out} */
    public final ImmutableList<Statement> statementsBy(String leader) {
        Id id = Id.of(leader);
        return statements().stream()
                .filter(s -> s.speaker().map(l -> l.id().equals(id)).orElse(false))
                .collect(toImmutableList());
    }

    /**
     * {@return the proposals, measures, statements and outcomes that have the topic with the given id, as
     * {@link #acts()} orders them}
     */
    public final ImmutableList<Act> actsAbout(String topic) {
        Id id = Id.of(topic);
        return acts().filter(a ->
                        a instanceof Proposal p ? p.topics().stream().anyMatch(t -> t.id().equals(id)) : a.isAbout(id))
                .collect(toImmutableList());
    }

    /** {@return all proposals, each followed by its measures, then all statements, then all outcomes} */
    public final Stream<Act> acts() {
        return Stream.concat(
                proposals().stream().flatMap(p -> Stream.concat(Stream.of(p), p.measures().stream())),
                Stream.concat(statements().stream(), outcomes().stream()));
    }

    /** {@return the proposal or measure that a reference names; absent if there is none or it is of another summit} */
    public final Optional<Act> find(ProposalRef ref) {
        if (local(ref).summit().isPresent()) {
            return Optional.empty();
        }
        Optional<Proposal> proposal = proposal(ref.proposal().value());
        return ref.measure().isEmpty()
                ? proposal.map(Act.class::cast)
                : proposal.flatMap(p -> p.measure(ref.measure().get()));
    }

    /** Drops the summit of a reference to this one, since a reference that names no summit means the same. */
    private ProposalRef local(ProposalRef ref) {
        return ref.summit().equals(Optional.of(id()))
                ? new ProposalRef(ref.proposal(), ref.measure(), Optional.empty())
                : ref;
    }

    /**
     * {@return the proposals and measures of this record that an outcome answers, in the order in which it names them}
     *
     * <p>An outcome answers what it takes up or, if it is a rejection, turns down. References to other summits are left
     * out.
     */
    public final ImmutableList<Act> answeredBy(Outcome outcome) {
        return outcome.answers().stream().flatMap(ref -> find(ref).stream()).collect(toImmutableList());
    }

    /** {@return the outcomes that answer the given proposal or measure, wholly or in part} */
    public final ImmutableList<Outcome> answersTo(ProposalRef ref) {
        ProposalRef here = local(ref);
        ProposalRef named = here.summit().isEmpty() ? here.at(id().value()) : here;
        return outcomes().stream()
                .filter(o -> o.isAnswerTo(here) || o.isAnswerTo(named))
                .collect(toImmutableList());
    }

    /**
     * {@return the proposals and measures that no outcome of this record answers, each proposal before its measures}
     *
     * <p>A proposal is listed if neither it nor any measure of it is answered; a measure, if neither it nor its
     * proposal as a whole is.
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
     * {@return the assessments of the instrument, initiative, outcome or proposal with the given id, or of a measure of
     * it}
     */
    public final ImmutableList<Assessment> assessmentsOf(String id) {
        Id of = Id.of(id);
        return assessments().stream().filter(a -> a.of().equals(of)).collect(toImmutableList());
    }

    /** {@return the claims about the part with the given id or party code} */
    public final ImmutableList<Claim> claimsAbout(String about) {
        return claims().stream().filter(c -> c.about().equals(about)).collect(toImmutableList());
    }

    /** {@return the figures of the given indicator} */
    public final ImmutableList<TradeFigure> figures(Indicator indicator) {
        return figures().stream().filter(f -> f.indicator().equals(indicator)).collect(toImmutableList());
    }

    /**
     * {@return the figures of an indicator between two parties in a period, of every source, kind and aspect}
     *
     * @param indicator the indicator
     * @param reporter the code of the reporter
     * @param partner the code of the partner
     * @param period the period, equal to that of the figures
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
     * {@return the first partnership of exactly the parties with the given codes, in any order; absent if there is
     * none}
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

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value and adds to its lists} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    public static Shape<Summit> shape() {
        return SummitShape.INSTANCE;
    }

    /** Builds a {@link Summit}, refusing what it does not allow with an {@link InvalidValueException}. */
    public static final class Builder extends ImmutableSummit.Builder {
        Builder() {}

        /** Sets {@link Summit#id()} from its notation, such as {@code asean-rok-26}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Summit#planned()} from its notation, such as {@code 2025-10-26/2025-10-28}. */
        public Builder planned(String text) {
            return planned(Period.parse(text));
        }

        /** Sets {@link Summit#held()} from its notation, such as {@code 2025-10-27}. */
        public Builder held(String text) {
            return held(Period.parse(text));
        }

        /** Sets {@link Summit#language()} from its notation, such as {@code en}. */
        public Builder language(String text) {
            return language(LanguageTag.of(text));
        }

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
