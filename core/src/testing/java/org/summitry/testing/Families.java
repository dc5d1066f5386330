package org.summitry.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.figure.Indicator;
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
import org.summitry.scalar.PartyCode;
import org.summitry.source.Citation;
import org.summitry.source.Claim;
import org.summitry.source.Source;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/**
 * Families of records that grow in one respect or in two: of each the record of any size can be made, so that it can be seen how work
 * grows with it. A record of a family has one bloc, one country, one leader, one instrument and so on, which everything else refers to;
 * what grows is how many things of a kind there are, or how long a text is. Where two grow, work that is done for each of the one with
 * each of the other grows as the square.
 */
public final class Families {
    private Families() {}

    /** What grows. */
    public enum Growing {
        OTHER_NAMES,
        CITATIONS,
        SOURCES,
        PARTIES,
        PLACES,
        TOPICS,
        LEADERS,
        INSTRUMENTS,
        INITIATIVES,
        VENUES,
        EVENTS,
        PARTNERSHIPS,
        CLAIMS,
        ASSESSMENTS,
        /** Of the bloc, each of another party. */
        MEMBERSHIPS,
        /** Of the bloc, all of the country: it was suspended again and again. */
        SUSPENSIONS,
        /** Within the bloc, each of another party. */
        DELEGATIONS,
        /** Within the bloc, all of the country. */
        DELEGATIONS_AGAIN,
        /** Of the country, each by another leader. */
        DELEGATES,
        /** Of the country, each by the leader in the office that is listed last. */
        DELEGATES_AGAIN,
        CAPACITIES_ELSEWHERE,
        /** Of the leader, for the country. */
        OFFICES,
        /** Of the leader, for one party each. */
        OFFICES_ELSEWHERE,
        PROPOSALS,
        MEASURES,
        BENEFICIARIES,
        /** Of the instrument. */
        SIGNATURES,
        /** Of the instrument; they came before any signature. */
        RATIFICATIONS,
        ENTRIES_INTO_FORCE,
        WITHDRAWALS,
        VERSIONS,
        STEPS,
        STATEMENTS,
        STATEMENTS_ON_BEHALF,
        SUBJECTS,
        OUTCOMES,
        /** Of the outcome, to each of the measures or to none. */
        ANSWERS,
        ANSWERED_AGAIN,
        /** Of the outcome. */
        BY,
        FIGURES_OF_OUTCOME,
        CONDITIONS,
        /** Observations of one thing. */
        EXPORTS,
        IMPORTS,
        TOTALS,
        GROWTHS,
        PARTS,
        RANKS,
        DEFINITIONS,
        UNITS,
        CONVERSIONS,
        SOURCES_OF_FIGURE,
        LONG_NAME_OF_BLOC,
        LONG_NAME_OF_COUNTRY,
        LONG_NAME_OF_LEADER,
        LONG_TITLE_OF_OFFICE,
        LONG_DEFINITION,
        LONG_TEXT,
        /** A text of marks that stand above and below letters by turns. */
        COMBINING_MARKS;

        /** Such as {@code memberships}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What the ids, codes and texts are by which things are told apart. */
    public enum Keys {
        /** Numbers, as anybody would take them. */
        PLAIN,
        /** Chosen to have one hash code. */
        CHOSEN;

        private static final int PAIRS = 18;

        /** A text of its own for each number, which is an id. */
        String text(int number) {
            return this == PLAIN ? "k" + number : pairs(number, "an", "c0");
        }

        /** A code of its own for each number. */
        PartyCode code(int number) {
            return PartyCode.of(this == PLAIN ? "P" + number : "C" + pairs(number, "AO", "B0"));
        }

        private static String pairs(int number, String zero, String one) {
            StringBuilder out = new StringBuilder(2 * PAIRS);
            for (int bit = 0; bit < PAIRS; bit++) {
                out.append((number >> bit & 1) == 0 ? zero : one);
            }
            return out.toString();
        }
    }

    /**
     * A family.
     *
     * @param growing what grows, all to the same number
     * @param keys by what things are told apart
     */
    public record Family(ImmutableList<Growing> growing, Keys keys) {
        /** The record in which there are so many of what grows. */
        public Summit summit(int size) {
            Map<Growing, Integer> sizes = new EnumMap<>(Growing.class);
            growing.forEach(what -> sizes.put(what, size));
            return new Made(sizes, keys).summit();
        }

        @Override
        public String toString() {
            return String.join(" × ", growing.stream().map(Growing::toString).toList())
                    + (keys == Keys.CHOSEN ? ", keys chosen" : "");
        }
    }

    /** The families in which one thing grows. */
    public static ImmutableList<Family> ofOne() {
        return Stream.of(Keys.values())
                .flatMap(keys -> Stream.of(Growing.values()).map(what -> new Family(ImmutableList.of(what), keys)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The families in which two things grow. */
    public static ImmutableList<Family> ofTwo() {
        ImmutableList.Builder<Family> families = ImmutableList.builder();
        for (Growing one : Growing.values()) {
            for (Growing other : Growing.values()) {
                if (one.compareTo(other) < 0) {
                    families.add(new Family(ImmutableList.of(one, other), Keys.PLAIN));
                }
            }
        }
        return families.build();
    }

    /**
     * Broken documents, by what is wrong with them: of each the one of any size, in JSON. They are for those who read them.
     */
    public static ImmutableMap<String, IntFunction<String>> broken() {
        return ImmutableMap.<String, IntFunction<String>>builder()
                .put(
                        "repeated ids",
                        n -> document("topics", many(n, i -> "{\"id\":\"k" + i / 2 + "\",\"label\":\"t\"}")))
                .put("repeated beneficiaries of a large party", Families::repeatedBeneficiaries)
                .put(
                        "unknown fields",
                        n -> "{\"format\":\"summitry/1\"," + String.join(",", many(n, i -> "\"x" + i + "\":1")) + "}")
                .put(
                        "fields twice",
                        n -> "{\"format\":\"summitry/1\"," + String.join(",", many(n, i -> "\"name\":\"S\"")) + "}")
                .put(
                        "unresolved references",
                        n -> document(
                                "claims",
                                many(
                                        n,
                                        i -> "{\"about\":\"s0\",\"attribute\":\"a\",\"value\":\"v\",\"citations\":[\"x"
                                                + i + "\"]}")))
                .put("wrong tokens", n -> document("topics", many(n, i -> "[{}]")))
                .put("missing fields", n -> document("topics", many(n, i -> "{}")))
                .put("nulls", n -> document("topics", many(n, i -> "null")))
                .put("invalid values", n -> document("topics", many(n, i -> "{\"id\":\"K" + i + "\",\"label\":\"\"}")))
                .put(
                        "deep unknown content with long names, and a fault",
                        n -> "{\"format\":\"summitry/1\",\"u\":"
                                + "{\"" + "k".repeat(n / 50 + 1) + "\":"
                                + String.join("{\"" + "k".repeat(n / 50 + 1) + "\":", many(50, i -> ""))
                                + "[" + String.join(",", many(n, i -> "1")) + "]"
                                + "}".repeat(50) + ",\"statements\":[{}]}")
                .put(
                        "an unknown field with a long name, and a fault",
                        n -> "{\"format\":\"summitry/1\",\"" + "k".repeat(n) + "\":["
                                + String.join(",", many(n, i -> "1")) + "],\"statements\":[{}]}")
                .put(
                        "unknown lists in lists, and a fault",
                        n -> "{\"format\":\"summitry/1\",\"u\":" + "[".repeat(50) + String.join(",", many(n, i -> "1"))
                                + "]".repeat(50) + ",\"statements\":[{}]}")
                .buildOrThrow();
    }

    /** A register of so many records of one series, all with one edition number, each a part of the next one. */
    public static ImmutableList<Summit> register(int size) {
        return ImmutableList.copyOf(many(
                size,
                i -> Summit.builder()
                        .id("summit-" + i)
                        .name("Summit")
                        .series(Series.of("series", "Series"))
                        .edition(1)
                        .status(Summit.Status.HELD)
                        .held(Period.of(PartialDate.from(Made.day(i))))
                        .partOf(SummitRef.builder()
                                .name("Summit")
                                .id("summit-" + (i + 1) % size)
                                .build())
                        .addProposal(Proposal.builder()
                                .id("proposal")
                                .text("A proposal.")
                                .addOnBehalfOf(Party.of("KR", Party.Kind.COUNTRY, "Korea"))
                                .build())
                        .addOutcome(Outcome.builder()
                                .id("outcome")
                                .kind(Outcome.Kind.AGREEMENT)
                                .text("An outcome.")
                                .addAnswer(ProposalRef.of("proposal").at("summit-0"))
                                .build())
                        .build()));
    }

    private static String repeatedBeneficiaries(int n) {
        String members = String.join(",", many(n, i -> "{\"member\":\"M" + i + "\",\"status\":\"member\"}"));
        String beneficiaries = String.join(",", many(n, i -> "\"BL#g" + i + "\",\"BL#g" + i + "\""));
        return "{\"format\":\"summitry/1\",\"id\":\"s0\",\"name\":\"S\",\"status\":\"held\",\"held\":\"2025\","
                + "\"parties\":[{\"code\":\"BL\",\"kind\":\"bloc\",\"name\":\"B\",\"memberships\":[" + members + "]}],"
                + "\"proposals\":[{\"id\":\"p\",\"text\":\"t\",\"onBehalfOf\":[\"BL\"],\"beneficiaries\":["
                + beneficiaries + "]}]}";
    }

    private static String document(String list, List<String> elements) {
        return "{\"format\":\"summitry/1\",\"id\":\"s0\",\"name\":\"S\",\"status\":\"held\",\"held\":\"2025\",\"" + list
                + "\":[" + String.join(",", elements) + "]}";
    }

    private static <T> List<T> many(int number, IntFunction<T> make) {
        return IntStream.range(0, number).mapToObj(make).toList();
    }

    /** One record in the making. */
    private static final class Made {
        private final Map<Growing, Integer> sizes;
        private final Keys keys;
        /** Which kind of thing an id is of is told by its number, so that no two things share one. */
        private int kinds;

        Made(Map<Growing, Integer> sizes, Keys keys) {
            this.sizes = sizes;
            this.keys = keys;
        }

        private int size(Growing what) {
            return sizes.getOrDefault(what, 0);
        }

        private <T> List<T> many(Growing what, IntFunction<T> make) {
            return Families.many(size(what), make);
        }

        private String text(Growing what, String usual) {
            return size(what) == 0 ? usual : "x".repeat(size(what));
        }

        /** Ids that nothing else has. */
        private IntFunction<String> ids() {
            int kind = ++kinds;
            return i -> keys.text(i) + "-" + kind;
        }

        private static LocalDate day(int i) {
            return LocalDate.of(1000, 1, 1).plusDays(2L * i % 300_000);
        }

        Summit summit() {
            Source source = Source.builder()
                    .id("source")
                    .publisher("Publisher")
                    .published("2025-12")
                    .build();
            ImmutableList<Citation> cited = ImmutableList.of(Citation.of(source));
            IntFunction<String> sourceIds = ids();
            List<Source> sources = many(
                    Growing.SOURCES,
                    i -> Source.builder().id(sourceIds.apply(i)).publisher("P").build());
            IntFunction<String> moreSourceIds = ids();
            List<Citation> sourcesOfFigure = many(
                    Growing.SOURCES_OF_FIGURE,
                    i -> Citation.of(Source.builder()
                            .id(moreSourceIds.apply(i))
                            .publisher("P")
                            .build()));

            Party country = Party.of("KR", Party.Kind.COUNTRY, text(Growing.LONG_NAME_OF_COUNTRY, "Korea"));
            Party bloc = Party.builder()
                    .code("BL")
                    .kind(Party.Kind.BLOC)
                    .name(text(Growing.LONG_NAME_OF_BLOC, "Bloc"))
                    .addMembership(Membership.of("KR", Membership.Status.MEMBER, "0900/.."))
                    .addAllMemberships(many(
                            Growing.MEMBERSHIPS,
                            i -> Membership.builder()
                                    .member(keys.code(i))
                                    .status(Membership.Status.MEMBER)
                                    .period("2000/..")
                                    .build()))
                    .addAllMemberships(many(
                            Growing.SUSPENSIONS,
                            i -> Membership.builder()
                                    .member("KR")
                                    .status(Membership.Status.SUSPENDED)
                                    .period(Period.of(PartialDate.from(day(i))))
                                    .build()))
                    .build();
            List<Party> parties = many(Growing.PARTIES, this::party);
            List<Party> members = many(Growing.DELEGATIONS, this::party);

            Leader leader = Leader.builder()
                    .id("leader")
                    .name(PersonName.of(text(Growing.LONG_NAME_OF_LEADER, "Leader")))
                    .addAllOffices(many(Growing.OFFICES, i -> Office.of(keys.text(i), "Minister", country)))
                    .addAllOffices(many(
                            Growing.OFFICES_ELSEWHERE, i -> Office.of(keys.text(i) + "-elsewhere", "Envoy", party(i))))
                    .addOffice(Office.builder()
                            .id("last")
                            .title(text(Growing.LONG_TITLE_OF_OFFICE, "President"))
                            .party(country)
                            .period("1000")
                            .build())
                    .build();
            IntFunction<String> leaderIds = ids();
            List<Leader> leaders = many(Growing.LEADERS, i -> leader(leaderIds.apply(i)));
            IntFunction<String> delegateIds = ids();
            List<Delegate> delegates = many(Growing.DELEGATES, i -> Delegate.of(leader(delegateIds.apply(i))));

            IntFunction<String> placeIds = ids();
            Place place = place("place");
            List<Place> places = many(Growing.PLACES, i -> place(placeIds.apply(i)));
            List<Topic> topics = many(Growing.TOPICS, i -> Topic.of(keys.text(i)));

            Instrument instrument = Instrument.builder()
                    .id("instrument")
                    .kind(Instrument.Kind.TREATY)
                    .name("Treaty")
                    .addParties(bloc, country)
                    .addAllActs(acts(Growing.SIGNATURES, TreatyAction.Kind.SIGNATURE, "2020"))
                    .addAllActs(acts(Growing.RATIFICATIONS, TreatyAction.Kind.RATIFICATION, "2019"))
                    .addAllActs(acts(Growing.ENTRIES_INTO_FORCE, TreatyAction.Kind.ENTRY_INTO_FORCE, "2021"))
                    .addAllActs(acts(Growing.WITHDRAWALS, TreatyAction.Kind.WITHDRAWAL, "2022"))
                    .addAllVersions(many(
                            Growing.VERSIONS,
                            i -> TextVersion.builder()
                                    .stage(TextVersion.Stage.DRAFT)
                                    .text(keys.text(i))
                                    .build()))
                    .build();
            IntFunction<String> instrumentIds = ids();
            List<Instrument> instruments = many(
                    Growing.INSTRUMENTS,
                    i -> Instrument.builder()
                            .id(instrumentIds.apply(i))
                            .kind(Instrument.Kind.TREATY)
                            .name("Treaty")
                            .addParties(bloc, country)
                            .addAct(TreatyAction.builder()
                                    .kind(TreatyAction.Kind.SIGNATURE)
                                    .party(country)
                                    .by(leader)
                                    .build())
                            .build());
            IntFunction<String> initiativeIds = ids();
            List<Initiative> initiatives = many(
                    Growing.INITIATIVES,
                    i -> Initiative.builder()
                            .id(initiativeIds.apply(i))
                            .kind(Initiative.Kind.PROJECT)
                            .name("Project")
                            .addParties(bloc, country)
                            .build());

            IntFunction<String> measureIds = ids();
            Proposal proposal = Proposal.builder()
                    .id("proposal")
                    .text("A proposal.")
                    .author(leader)
                    .addOnBehalfOf(country)
                    .madeOn("2026")
                    .addAllBeneficiaries(many(Growing.BENEFICIARIES, i -> Beneficiary.of(bloc, keys.text(i))))
                    .addAllMeasures(many(
                            Growing.MEASURES,
                            i -> Measure.builder()
                                    .id(measureIds.apply(i))
                                    .text("A measure.")
                                    .build()))
                    .addAllTopics(topics)
                    .addPlace(PlaceMention.of(place))
                    .addInstrument(instrument)
                    .build();
            IntFunction<String> proposalIds = ids();
            IntFunction<String> statementIds = ids();
            IntFunction<String> behalfIds = ids();
            IntFunction<String> outcomeIds = ids();
            IntFunction<String> againIds = ids();
            IntFunction<String> partnershipIds = ids();
            Outcome outcome = Outcome.builder()
                    .id("outcome")
                    .kind(Outcome.Kind.AGREEMENT)
                    .text("An outcome.")
                    .addBy(country)
                    .addAllBy(many(Growing.BY, this::party))
                    .addAllAnswers(many(Growing.ANSWERS, i -> ProposalRef.of("proposal", measureIds.apply(i))))
                    .addAllFigures(many(Growing.FIGURES_OF_OUTCOME, i -> Id.of(keys.text(i) + "-figure")))
                    .addAllConditions(many(Growing.CONDITIONS, keys::text))
                    .build();

            return Summit.builder()
                    .id("summit")
                    .name(
                            size(Growing.COMBINING_MARKS) > 0
                                    ? "a" + "\u0301\u0323".repeat(size(Growing.COMBINING_MARKS))
                                    : "Summit")
                    .series(Series.of("series", "Series"))
                    .edition(1)
                    .status(Summit.Status.HELD)
                    .planned("2025-01-01/2025-12-31")
                    .held("0001-01-01/9999-12-31")
                    .addAllOtherNames(many(Growing.OTHER_NAMES, i -> OtherName.of(keys.text(i))))
                    .citations(cited)
                    .addAllCitations(many(Growing.CITATIONS, i -> Citation.of(source, keys.text(i))))
                    .addAllSources(sources)
                    .addParties(bloc, country)
                    .addAllParties(parties)
                    .addAllPlaces(places)
                    .addAllTopics(topics)
                    .addLeader(leader)
                    .addAllLeaders(leaders)
                    .addInstrument(instrument)
                    .addAllInstruments(instruments)
                    .addAllInitiatives(initiatives)
                    .addAllVenues(many(
                            Growing.VENUES,
                            i -> Venue.builder().place(place).days("2025-01-01").build()))
                    .addAllEvents(many(
                            Growing.EVENTS,
                            i -> LifeEvent.builder()
                                    .kind(LifeEvent.Kind.MOVED)
                                    .announced(PartialDate.from(day(i)))
                                    .build()))
                    .addDelegation(Delegation.of(bloc))
                    .addDelegation(Delegation.builder()
                            .party(country)
                            .within(bloc)
                            .addDelegate(Delegate.of(leader))
                            .addAllDelegates(delegates)
                            .build())
                    .addAllDelegations(members.stream()
                            .map(member -> Delegation.builder()
                                    .party(member)
                                    .within(bloc)
                                    .build())
                            .toList())
                    .addAllDelegations(many(
                            Growing.DELEGATIONS_AGAIN,
                            i -> Delegation.builder()
                                    .party(country)
                                    .within(bloc)
                                    .build()))
                    .addAllDelegations(many(
                            Growing.DELEGATES_AGAIN,
                            i -> Delegation.builder()
                                    .party(country)
                                    .within(bloc)
                                    .addDelegate(Delegate.builder()
                                            .leader(leader)
                                            .office("last")
                                            .build())
                                    .build()))
                    .addProposal(proposal)
                    .addAllProposals(many(
                            Growing.PROPOSALS,
                            i -> Proposal.builder()
                                    .id(proposalIds.apply(i))
                                    .text("A proposal.")
                                    .author(leader)
                                    .addInstrument(instrument)
                                    .build()))
                    .addAllStatements(many(
                            Growing.STATEMENTS,
                            i -> Statement.builder()
                                    .id(statementIds.apply(i))
                                    .kind(Statement.Kind.VIEW)
                                    .text("A view.")
                                    .speaker(leader)
                                    .build()))
                    .addStatement(Statement.builder()
                            .id("statement")
                            .kind(Statement.Kind.VIEW)
                            .text(text(Growing.LONG_TEXT, "A view."))
                            .speaker(leader)
                            .addAllAbout(many(Growing.SUBJECTS, i -> Id.of(keys.text(i) + "-subject")))
                            .addAllRolesElsewhere(many(
                                    Growing.CAPACITIES_ELSEWHERE,
                                    i -> RoleElsewhere.builder()
                                            .party(country)
                                            .capacity(Delegation.Capacity.CHAIR)
                                            .summit(SummitRef.of(keys.text(i)))
                                            .build()))
                            .build())
                    .addAllStatements(many(
                            Growing.STATEMENTS_ON_BEHALF,
                            i -> Statement.builder()
                                    .id(behalfIds.apply(i))
                                    .kind(Statement.Kind.VIEW)
                                    .text("A view.")
                                    .addOnBehalfOf(bloc)
                                    .build()))
                    .addOutcome(outcome)
                    .addAllOutcomes(many(
                            Growing.OUTCOMES,
                            i -> Outcome.builder()
                                    .id(outcomeIds.apply(i))
                                    .kind(Outcome.Kind.COMMITMENT)
                                    .text("An outcome.")
                                    .addBy(country)
                                    .partOf("outcome")
                                    .build()))
                    .addAllOutcomes(many(
                            Growing.ANSWERED_AGAIN,
                            i -> Outcome.builder()
                                    .id(againIds.apply(i))
                                    .kind(Outcome.Kind.COMMITMENT)
                                    .text("An outcome.")
                                    .addAnswer(ProposalRef.of("proposal", "last"))
                                    .build()))
                    .addAllAssessments(many(
                            Growing.ASSESSMENTS,
                            i -> Assessment.builder()
                                    .of("proposal")
                                    .measure("last")
                                    .assessor("Somebody")
                                    .on("2026")
                                    .score(new Score.Words("well"))
                                    .build()))
                    .addPartnership(partnership("partnership", bloc, country, size(Growing.STEPS)))
                    .addAllPartnerships(
                            many(Growing.PARTNERSHIPS, i -> partnership(partnershipIds.apply(i), bloc, country, 1)))
                    .addAllFigures(figures(bloc, country, cited, sourcesOfFigure))
                    .addAllClaims(many(
                            Growing.CLAIMS,
                            i -> Claim.builder()
                                    .about("proposal")
                                    .attribute("text")
                                    .value(keys.text(i))
                                    .citations(cited)
                                    .build()))
                    .build();
        }

        private Party party(int i) {
            return Party.builder()
                    .code(keys.code(i))
                    .kind(Party.Kind.COUNTRY)
                    .name("Country")
                    .build();
        }

        private static Leader leader(String id) {
            return Leader.builder().id(id).name(PersonName.of("Leader")).build();
        }

        private static Place place(String id) {
            return Place.builder().id(id).kind(Place.Kind.CITY).name("City").build();
        }

        private List<TreatyAction> acts(Growing what, TreatyAction.Kind kind, String date) {
            return many(what, i -> TreatyAction.builder().kind(kind).date(date).build());
        }

        private Partnership partnership(String id, Party bloc, Party country, int steps) {
            return Partnership.builder()
                    .id(id)
                    .name("Partnership")
                    .addParties(bloc, country)
                    .addAllSteps(Families.many(
                            steps,
                            i -> PartnershipStep.builder().level(keys.text(i)).build()))
                    .build();
        }

        private List<TradeFigure> figures(
                Party bloc, Party country, ImmutableList<Citation> cited, List<Citation> sourcesOfFigure) {
            IntFunction<String> ids = ids();
            int[] next = {0};
            IntFunction<TradeFigure.Builder> figure = i -> TradeFigure.builder()
                    .id(ids.apply(next[0]++))
                    .kind(TradeFigure.Kind.OBSERVATION)
                    .indicator(Indicator.EXPORTS)
                    .reporter(country)
                    .partner(bloc)
                    .period("2024")
                    .value(Quantity.of("100", Unit.USD))
                    .citations(cited);
            Optional<String> definition =
                    Optional.of(text(Growing.LONG_DEFINITION, "")).filter(text -> !text.isEmpty());
            Quantity percent = Quantity.of("5", Unit.PERCENT);
            return Stream.of(
                            Stream.of(figure.apply(0)
                                    .definition(definition)
                                    .addAllCitations(sourcesOfFigure)
                                    .addAllConversions(
                                            many(Growing.CONVERSIONS, i -> Quantity.of("90", Unit.of(currency(i)))))),
                            Stream.of(figure.apply(0)
                                    .id("before")
                                    .period("2023")
                                    .definition(definition)
                                    .addAllCitations(sourcesOfFigure)
                                    .addAllConversions(
                                            many(Growing.CONVERSIONS, i -> Quantity.of("90", Unit.of(currency(i)))))),
                            many(Growing.EXPORTS, figure).stream(),
                            many(Growing.IMPORTS, i -> figure.apply(i).indicator(Indicator.IMPORTS)).stream(),
                            many(Growing.TOTALS, i -> figure.apply(i).indicator(Indicator.TWO_WAY_TRADE)).stream(),
                            many(
                                    Growing.GROWTHS,
                                    i -> figure.apply(i)
                                            .aspect(TradeFigure.Aspect.GROWTH)
                                            .comparedWith("2023")
                                            .value(percent))
                                    .stream(),
                            many(
                                    Growing.PARTS,
                                    i -> figure.apply(i).indicator(keys.text(i)).partOf("before"))
                                    .stream(),
                            many(Growing.DEFINITIONS, i -> figure.apply(i).definition(keys.text(i))).stream(),
                            many(
                                    Growing.UNITS,
                                    i -> figure.apply(i)
                                            .period(i % 2 == 0 ? "2023" : "2024")
                                            .value(Quantity.of("100", Unit.of(keys.text(i / 2)))))
                                    .stream(),
                            many(
                                    Growing.RANKS,
                                    i -> figure.apply(i)
                                            .value(Optional.empty())
                                            .rank(Rank.builder()
                                                    .position(1)
                                                    .ranked(i % 2 == 0 ? country : bloc)
                                                    .inRankingOf(bloc)
                                                    .among(keys.text(i / 2))
                                                    .by(Indicator.EXPORTS)
                                                    .period("2024")
                                                    .build()))
                                    .stream())
                    .flatMap(figures -> figures)
                    .map(TradeFigure.Builder::build)
                    .toList();
        }

        private static String currency(int i) {
            int code = i % (26 * 26 * 26);
            return "" + (char) ('A' + code / 676) + (char) ('A' + code / 26 % 26) + (char) ('A' + code % 26);
        }
    }
}
