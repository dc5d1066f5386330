package org.summitry.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.summitry.Summit;
import org.summitry.figure.Indicator;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Qualifier;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.Unit;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.Series;
import org.summitry.meeting.SummitRef;
import org.summitry.meeting.Venue;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.partnership.TextVersion;
import org.summitry.partnership.Topic;
import org.summitry.partnership.TreatyAction;
import org.summitry.party.Leader;
import org.summitry.party.Membership;
import org.summitry.party.Office;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.party.Place;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Beneficiary;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.RoleElsewhere;
import org.summitry.proposal.Score;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.scalar.LanguageTag;
import org.summitry.scalar.PartyCode;
import org.summitry.scalar.WebAddress;
import org.summitry.source.Citation;
import org.summitry.source.Claim;
import org.summitry.source.Source;
import org.summitry.time.DateOrder;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/**
 * Makes random values of every type of the model: each attribute is sometimes absent, texts are in many scripts, dates in every
 * precision. The same random numbers give the same values. One instance makes the parts of one record: what they refer to is
 * drawn from common pools, and no id is given twice.
 */
public final class RandomSummits {
    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "trade",
            "Phạm Minh Chính",
            "이재명",
            "数字经济",
            "قمة",
            "Ωμέγα",
            "\"quoted\"",
            "back\\slash",
            "tab\there",
            "<b>&amp;",
            "🌏",
            "e\u0301",
            "line\nbreak",
            "#hash",
            "a/b~c",
            "100 %",
            "'",
            "\u0000nul",
            "\u202Ereversed",
            "naïve",
            "|pipe|",
            "_x_");

    private final Random random;
    private final int size;
    private final LinkedHashMap<Id, Integer> given = new LinkedHashMap<>();
    private final ImmutableList<Source> sources;
    private final ImmutableList<Party> parties;
    private final ImmutableList<Place> places;
    private final ImmutableList<Topic> topics;
    private final ImmutableList<Leader> leaders;
    private final ImmutableList<Instrument> instruments;
    private final ImmutableList<Initiative> initiatives;

    /**
     * Makes values for one record.
     *
     * @param random where the randomness comes from
     * @param size how many elements a list has at the most, 1 or more
     */
    public RandomSummits(Random random, int size) {
        this.random = random;
        this.size = size;
        this.sources = atLeastOne(this::newSource);
        this.parties = atLeastOne(this::newParty);
        this.places = atLeastOne(this::newPlace);
        this.topics = atLeastOne(() -> Topic.of(newId("topic").value(), text()));
        this.leaders = atLeastOne(this::newLeader);
        this.instruments = atLeastOne(this::newInstrument);
        this.initiatives = atLeastOne(this::newInitiative);
    }

    /**
     * A summit with all its parts.
     *
     * @return a new summit
     */
    public Summit summit() {
        List<Proposal> proposals = list(this::proposal);
        List<TradeFigure> figures = list(this::tradeFigure);
        Summit.Builder summit = Summit.builder()
                .id(newId("summit"))
                .name(text())
                .otherNames(list(this::otherName))
                .series(maybe(() -> Series.of(newId("series").value(), text())))
                .status(oneOf(Summit.Status.values()))
                .planned(maybe(this::period))
                .held(maybe(this::period))
                .mode(maybe(() -> oneOf(Summit.Mode.values())))
                .partOf(maybe(this::summitRef))
                .language(maybe(this::language))
                .citations(citations())
                .sources(some(sources))
                .parties(some(parties))
                .places(some(places))
                .topics(some(topics))
                .leaders(some(leaders))
                .instruments(some(instruments))
                .initiatives(some(initiatives))
                .venues(list(this::venue))
                .events(list(this::lifeEvent))
                .delegations(list(this::delegation))
                .proposals(proposals)
                .statements(list(this::statement))
                .outcomes(list(() -> outcome(proposals, figures)))
                .assessments(list(this::assessment))
                .partnerships(list(this::partnership))
                .figures(figures)
                .claims(list(this::claim));
        if (chance()) {
            summit.edition(1 + random.nextInt(60));
        }
        return summit.build();
    }

    /**
     * A leader of the record.
     *
     * @return one of its leaders
     */
    public Leader leader() {
        return oneOf(leaders);
    }

    /**
     * A proposal with measures.
     *
     * @return a new proposal
     */
    public Proposal proposal() {
        return Proposal.builder()
                .id(newId("proposal"))
                .text(text())
                .author(maybe(this::leader))
                .onBehalfOf(atLeastOneOf(parties))
                .madeOn(maybe(this::date))
                .addressees(some(parties))
                .beneficiaries(distinct(this::beneficiary))
                .topics(some(topics))
                .places(distinct(this::placeMention))
                .instruments(some(instruments))
                .initiatives(some(initiatives))
                .measures(list(this::measure))
                .versions(list(this::textVersion))
                .citations(citations())
                .build();
    }

    /**
     * A partnership with steps in the order of time.
     *
     * @return a new partnership
     */
    public Partnership partnership() {
        List<PartnershipStep> steps = new ArrayList<>(list(this::partnershipStep));
        List<PartialDate> dates = new ArrayList<>();
        steps.forEach(step -> step.date().ifPresent(dates::add));
        dates.sort(PartialDate.CHRONOLOGICAL);
        List<PartnershipStep> ordered = new ArrayList<>();
        int next = 0;
        for (PartnershipStep step : steps) {
            ordered.add(
                    step.date().isPresent()
                            ? step.toBuilder().date(dates.get(next++)).build()
                            : step);
        }
        Party other = Party.of("OTHER-SIDE", Party.Kind.OTHER, "the other side");
        return Partnership.builder()
                .id(newId("partnership"))
                .name(text())
                .addParty(oneOf(parties))
                .addParty(other)
                .asOf(maybe(this::date)
                        // No step is after it.
                        .map(limit -> dates.stream().anyMatch(date -> date.order(limit) == DateOrder.AFTER)
                                ? dates.get(dates.size() - 1)
                                : limit))
                .steps(ordered)
                .citations(citations())
                .build();
    }

    /**
     * A figure with a value, a rank, or both.
     *
     * @return a new figure
     */
    public TradeFigure tradeFigure() {
        TradeFigure.Aspect aspect = oneOf(TradeFigure.Aspect.values());
        TradeFigure.Basis basis = oneOf(TradeFigure.Basis.values());
        Optional<Quantity> value =
                maybe(() -> aspect == TradeFigure.Aspect.LEVEL ? quantity() : quantity(Unit.PERCENT));
        TradeFigure.Builder figure = TradeFigure.builder()
                .id(newId("figure"))
                .kind(oneOf(TradeFigure.Kind.values()))
                .indicator(indicator())
                .definition(maybe(this::text))
                .reporter(oneOf(parties))
                .partner(maybe(() -> oneOf(parties)))
                .period(maybe(this::period))
                .basis(basis)
                .aspect(aspect)
                .value(value)
                .unitImplied(chance())
                .conversions(value.isPresent() ? list(this::quantity) : ImmutableList.of())
                .rank(value.isPresent() ? maybe(this::rank) : Optional.of(rank()))
                .setOn(maybe(this::date))
                .conditions(list(this::text))
                .partOf(maybe(() -> newId("whole")))
                .citations(citations());
        if (basis == TradeFigure.Basis.TOTAL && chance()) {
            figure.years(1 + random.nextInt(20));
        }
        if (aspect == TradeFigure.Aspect.GROWTH) {
            figure.comparedWith(maybe(this::period));
        }
        if (aspect == TradeFigure.Aspect.SHARE) {
            figure.shareOf(maybe(this::text));
        }
        return figure.build();
    }

    /**
     * A quantity in any unit.
     *
     * @return a new quantity
     */
    public Quantity quantity() {
        return quantity(oneOf(Unit.USD, Unit.EUR, Unit.of("KRW"), Unit.PERCENT, Unit.of("visits"), Unit.of("tonnes")));
    }

    private Quantity quantity(Unit unit) {
        BigDecimal number = new BigDecimal(new BigInteger(1 + random.nextInt(40), random), random.nextInt(5));
        BigDecimal signed = random.nextInt(8) == 0 ? number.negate() : number;
        if (random.nextInt(5) == 0) {
            return new Quantity(
                    oneOf(Qualifier.EXACTLY, Qualifier.ABOUT),
                    signed,
                    Optional.of(signed.add(BigDecimal.ONE)),
                    oneOf(Magnitude.values()),
                    unit);
        }
        return new Quantity(oneOf(Qualifier.values()), signed, Optional.empty(), oneOf(Magnitude.values()), unit);
    }

    /**
     * A date in any precision.
     *
     * @return a new date
     */
    public PartialDate date() {
        int year = 1900 + random.nextInt(150);
        PartialDate date = switch (random.nextInt(5)) {
            case 0 -> PartialDate.of(year);
            case 1 -> PartialDate.of(year, 1 + random.nextInt(12));
            case 2 -> PartialDate.ofQuarter(year, 1 + random.nextInt(4));
            case 3 -> PartialDate.parse(year + "-4" + random.nextInt(2));
            default -> PartialDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
        return random.nextInt(6) == 0 ? date.with(oneOf(PartialDate.Reservation.values())) : date;
    }

    /**
     * A period of any form.
     *
     * @return a new period
     */
    public Period period() {
        PartialDate a = date();
        PartialDate b = date();
        PartialDate first = PartialDate.CHRONOLOGICAL.compare(a, b) <= 0 ? a : b;
        PartialDate last = first.equals(a) ? b : a;
        return switch (random.nextInt(6)) {
            case 0 -> Period.between(first, last);
            case 1 -> Period.since(a);
            case 2 -> Period.until(a);
            case 3 -> Period.parse(a + "/");
            case 4 -> Period.parse("/" + a);
            default -> Period.of(a);
        };
    }

    /**
     * Text in any script, with characters that trip up careless code.
     *
     * @return a text that is not blank
     */
    public String text() {
        StringBuilder out = new StringBuilder(oneOf(WORDS));
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append(' ').append(oneOf(WORDS));
        }
        return out.toString();
    }

    private Source newSource() {
        return Source.builder()
                .id(newId("source"))
                .publisher(text())
                .agency(maybe(this::text))
                .title(maybe(this::text))
                .published(maybe(this::date))
                .dateline(maybe(this::text))
                .address(maybe(this::address))
                .language(maybe(this::language))
                .accessed(maybe(this::date))
                .build();
    }

    private WebAddress address() {
        String path = oneOf(ImmutableList.of("", "ü", "ế", "丢,丢x", "乜", "%C3%a9", "😀"));
        String host = oneOf(ImmutableList.of("example.org", "Example.org", "www.example.org:8080"));
        return WebAddress.of("https://" + host + "/" + random.nextInt(1000) + path + "?q=%20#p");
    }

    private Party newParty() {
        String code = newId("party").value().toUpperCase(Locale.ROOT);
        return Party.builder()
                .code(PartyCode.of(code))
                .kind(oneOf(Party.Kind.values()))
                .name(text())
                .shortName(maybe(this::text))
                .otherNames(list(this::otherName))
                .memberships(distinct(() -> Membership.builder()
                        .member("MEMBER-" + random.nextInt(9))
                        .status(oneOf(Membership.Status.values()))
                        .period(maybe(this::period))
                        .citations(citations())
                        .build()))
                .citations(citations())
                .build();
    }

    private Place newPlace() {
        return Place.builder()
                .id(newId("place"))
                .kind(oneOf(Place.Kind.values()))
                .name(text())
                .country(maybe(() -> oneOf(parties)))
                .otherNames(list(this::otherName))
                .citations(citations())
                .build();
    }

    private Leader newLeader() {
        return Leader.builder()
                .id(newId("leader"))
                .name(personName())
                .offices(list(() -> Office.builder()
                        .id(newId("office"))
                        .title(text())
                        .party(oneOf(parties))
                        .kind(maybe(() -> oneOf(Office.Kind.values())))
                        .period(maybe(this::period))
                        .citations(citations())
                        .build()))
                .otherNames(list(this::otherName))
                .citations(citations())
                .build();
    }

    private PersonName personName() {
        String family = text();
        String given = text();
        return switch (random.nextInt(3)) {
            case 0 -> PersonName.of(family);
            case 1 -> PersonName.familyFirst(family + " " + given, family);
            default ->
                PersonName.builder()
                        .full(given + " " + family)
                        .family(family)
                        .given(given)
                        .order(PersonName.Order.GIVEN_FIRST)
                        .build();
        };
    }

    private Instrument newInstrument() {
        return Instrument.builder()
                .id(newId("instrument"))
                .kind(oneOf(Instrument.Kind.values()))
                .name(text())
                .abbreviation(maybe(this::text))
                .otherNames(list(this::otherName))
                .parties(some(parties))
                .period(maybe(this::period))
                .replaces(maybe(() -> newId("old")))
                .acts(list(() -> TreatyAction.builder()
                        .kind(oneOf(TreatyAction.Kind.values()))
                        .party(maybe(() -> oneOf(parties)))
                        .date(maybe(this::date))
                        .by(maybe(this::leader))
                        .citations(citations())
                        .build()))
                .versions(list(this::textVersion))
                .citations(citations())
                .build();
    }

    private Initiative newInitiative() {
        return Initiative.builder()
                .id(newId("initiative"))
                .kind(oneOf(Initiative.Kind.values()))
                .name(text())
                .abbreviation(maybe(this::text))
                .otherNames(list(this::otherName))
                .parties(some(parties))
                .period(maybe(this::period))
                .topics(some(topics))
                .citations(citations())
                .build();
    }

    private OtherName otherName() {
        return OtherName.builder()
                .text(text())
                .language(maybe(this::language))
                .usedBy(chance() ? ImmutableList.of() : ImmutableList.of(PartyCode.of("USER-" + random.nextInt(9))))
                .build();
    }

    private TextVersion textVersion() {
        return TextVersion.builder()
                .stage(oneOf(TextVersion.Stage.values()))
                .date(maybe(this::date))
                .text(maybe(this::text))
                .language(maybe(this::language))
                .citations(citations())
                .build();
    }

    private Venue venue() {
        return Venue.builder()
                .place(oneOf(places))
                .name(maybe(this::text))
                .days(maybe(this::period))
                .citations(citations())
                .build();
    }

    private LifeEvent lifeEvent() {
        return LifeEvent.builder()
                .kind(oneOf(LifeEvent.Kind.values()))
                .announced(maybe(this::date))
                .dates(maybe(this::period))
                .place(maybe(() -> oneOf(places)))
                .reason(maybe(this::text))
                .citations(citations())
                .build();
    }

    private Delegation delegation() {
        Delegation.Attendance attendance = oneOf(Delegation.Attendance.values());
        boolean present = attendance == Delegation.Attendance.ATTENDED || attendance == Delegation.Attendance.INVITED;
        Party party = oneOf(parties);
        return Delegation.builder()
                .party(party)
                .within(maybe(() -> oneOf(parties)).filter(bloc -> !bloc.equals(party)))
                .capacities(some(List.of(Delegation.Capacity.values())))
                .attendance(attendance)
                .calledAs(maybe(this::text))
                .delegates(present ? some(leaders).stream().map(this::delegate).toList() : ImmutableList.of())
                .citations(citations())
                .build();
    }

    private Delegate delegate(Leader leader) {
        return Delegate.builder()
                .leader(leader)
                .office(
                        leader.offices().isEmpty()
                                ? Optional.empty()
                                : maybe(() -> oneOf(leader.offices()).id()))
                .presence(maybe(() -> oneOf(Delegate.Presence.values())))
                .inPlaceOf(maybe(this::leader).filter(absent -> !absent.equals(leader)))
                .build();
    }

    private Measure measure() {
        return Measure.builder()
                .id(newId("measure"))
                .text(text())
                .addressees(some(parties))
                .beneficiaries(distinct(this::beneficiary))
                .topics(some(topics))
                .places(distinct(this::placeMention))
                .instruments(some(instruments))
                .initiatives(some(initiatives))
                .citations(citations())
                .build();
    }

    private Statement statement() {
        return Statement.builder()
                .id(newId("statement"))
                .kind(oneOf(Statement.Kind.values()))
                .text(text())
                .speaker(leader())
                .onBehalfOf(some(parties))
                .madeOn(maybe(this::date))
                .addressees(some(parties))
                .addressedLeaders(some(leaders))
                .about(list(() -> newId("anything")))
                .rolesElsewhere(list(() -> RoleElsewhere.builder()
                        .party(oneOf(parties))
                        .capacity(oneOf(Delegation.Capacity.values()))
                        .summit(summitRef())
                        .build()))
                .period(maybe(this::period))
                .topics(some(topics))
                .places(distinct(this::placeMention))
                .instruments(some(instruments))
                .initiatives(some(initiatives))
                .citations(citations())
                .build();
    }

    private Outcome outcome(List<Proposal> proposals, List<TradeFigure> figures) {
        return Outcome.builder()
                .id(newId("outcome"))
                .kind(oneOf(Outcome.Kind.values()))
                .text(text())
                .by(some(parties))
                .except(some(parties))
                .madeOn(maybe(this::date))
                .speaker(maybe(this::leader))
                .period(maybe(this::period))
                .answers(some(proposals).stream().map(this::refTo).toList())
                .partOf(maybe(() -> newId("whole")))
                .conditions(list(this::text))
                .figures(some(figures).stream().map(TradeFigure::id).toList())
                .addressees(some(parties))
                .beneficiaries(distinct(this::beneficiary))
                .topics(some(topics))
                .places(distinct(this::placeMention))
                .instruments(some(instruments))
                .initiatives(some(initiatives))
                .versions(list(this::textVersion))
                .citations(citations())
                .build();
    }

    private ProposalRef refTo(Proposal proposal) {
        return new ProposalRef(
                proposal.id(),
                proposal.measures().isEmpty()
                        ? Optional.empty()
                        : maybe(() -> oneOf(proposal.measures()).id()),
                maybe(() -> Id.of("another-summit")));
    }

    private Assessment assessment() {
        return Assessment.builder()
                .of(newId("assessed"))
                .measure(maybe(() -> newId("measure")))
                .assessor(text())
                .assessorParties(some(parties))
                .on(date())
                .party(maybe(() -> oneOf(parties)))
                .score(
                        switch (random.nextInt(3)) {
                            case 0 -> new Score.Compliance(random.nextInt(3) - 1);
                            case 1 -> new Score.Words(text());
                            default ->
                                new Score.Percent(Quantity.of(Integer.toString(random.nextInt(101)), Unit.PERCENT)
                                        .with(oneOf(Qualifier.values())));
                        })
                .citations(citations())
                .build();
    }

    private PartnershipStep partnershipStep() {
        return PartnershipStep.builder()
                .level(oneOf(
                        PartnershipLevel.DIALOGUE,
                        PartnershipLevel.STRATEGIC,
                        PartnershipLevel.of("privileged-partnership")))
                .date(maybe(this::date))
                .instrument(maybe(() -> oneOf(instruments)))
                .summit(maybe(this::summitRef))
                .name(maybe(this::text))
                .citations(citations())
                .build();
    }

    private Rank rank() {
        Rank.Builder rank = Rank.builder()
                .position(1 + random.nextInt(9))
                .ranked(oneOf(parties))
                .inRankingOf(oneOf(parties))
                .among(newId("among"))
                .by(maybe(this::indicator))
                .period(maybe(this::period));
        return chance() ? rank.outOf(10 + random.nextInt(90)).build() : rank.build();
    }

    private Claim claim() {
        return Claim.builder()
                .about(newId("about").value())
                .attribute("held")
                .value(text())
                .addCitation(citation())
                .build();
    }

    private SummitRef summitRef() {
        SummitRef.Builder ref = SummitRef.builder()
                .name(text())
                .id(maybe(() -> newId("other-summit")))
                .series(maybe(() -> newId("series")))
                .dates(maybe(this::period));
        return chance() ? ref.edition(1 + random.nextInt(60)).build() : ref.build();
    }

    private Beneficiary beneficiary() {
        return switch (random.nextInt(3)) {
            case 0 -> Beneficiary.of(oneOf(parties));
            case 1 -> Beneficiary.of(oneOf(parties), "citizens");
            default -> Beneficiary.ofGroup("farmers");
        };
    }

    private PlaceMention placeMention() {
        Place place = oneOf(places);
        return chance() ? PlaceMention.of(place) : PlaceMention.of(place, text());
    }

    private Citation citation() {
        Source source = oneOf(sources);
        return chance() ? Citation.of(source) : Citation.of(source, text());
    }

    private List<Citation> citations() {
        return list(this::citation);
    }

    private Indicator indicator() {
        return oneOf(Indicator.TWO_WAY_TRADE, Indicator.FDI_INFLOW, Indicator.of("made-up"));
    }

    private LanguageTag language() {
        return oneOf(LanguageTag.of("en"), LanguageTag.of("vi"), LanguageTag.of("zh-Hant"), LanguageTag.of("pt-BR"));
    }

    private Id newId(String kind) {
        Id stem = Id.of(kind);
        return Id.of(kind + "-" + given.merge(stem, 1, Integer::sum));
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return chance() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> ImmutableList<T> list(Supplier<T> element) {
        return list(random.nextInt(size + 1), element);
    }

    private <T> ImmutableList<T> atLeastOne(Supplier<T> element) {
        return list(1 + random.nextInt(size), element);
    }

    private static <T> ImmutableList<T> list(int length, Supplier<T> element) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        for (int i = 0; i < length; i++) {
            all.add(element.get());
        }
        return all.build();
    }

    private <T> List<T> distinct(Supplier<T> element) {
        return list(element).stream().distinct().toList();
    }

    private <T> List<T> some(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(Math.min(size, all.size()) + 1));
    }

    private <T> List<T> atLeastOneOf(List<T> all) {
        List<T> some = some(all);
        return some.isEmpty() ? List.of(oneOf(all)) : some;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    private <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }
}
