package org.summitry.examples.asean26;

import static org.summitry.examples.asean26.Fact.codes;
import static org.summitry.examples.asean26.Fact.codesOf;
import static org.summitry.examples.asean26.Fact.each;
import static org.summitry.examples.asean26.Fact.fact;
import static org.summitry.examples.asean26.Fact.ids;
import static org.summitry.examples.asean26.Fact.only;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.figure.Agreement;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.Unit;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.Series;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.party.Leader;
import org.summitry.party.Office;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.party.Place;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Act;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.RoleElsewhere;
import org.summitry.proposal.Score;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.scalar.PartyCode;
import org.summitry.scalar.WebAddress;
import org.summitry.source.Citation;
import org.summitry.source.Claim;
import org.summitry.source.Source;
import org.summitry.time.Answer;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** The fifty facts of the 26th ASEAN–Republic of Korea Summit. No answer is read from a text. */
final class Facts {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 27);
    private static final LocalDate TWO_DAYS_BEFORE = LocalDate.of(2025, 10, 25);
    private static final ImmutableSet<PartyCode> ELEVEN =
            ImmutableSet.copyOf(codes("BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "TL", "VN"));

    private Facts() {}

    static ImmutableList<Fact> all() {
        return ImmutableList.<Fact>builder()
                .addAll(summit())
                .addAll(firstDirection())
                .addAll(secondAndThirdDirection())
                .addAll(statementsOfVietNam())
                .addAll(stateOfRelations())
                .addAll(agreed())
                .addAll(saidByLee())
                .addAll(whatFollows())
                .build();
    }

    private static ImmutableList<Fact> summit() {
        return ImmutableList.of(
                fact(1, "the source: publisher, agency, date, dateline, address; all that was said and agreed cites it")
                        .finds(s -> s.source("vns").map(Source::publisher), "Viet Nam News")
                        .finds(s -> s.source("vns").flatMap(Source::agency), "VNA/VNS")
                        .finds(s -> s.source("vns").flatMap(Source::published), PartialDate.of(2025, 10, 27))
                        .finds(s -> s.source("vns").flatMap(Source::dateline), "Kuala Lumpur")
                        .finds(
                                s -> s.source("vns").flatMap(Source::address),
                                WebAddress.of("https://vietnamnews.vn/politics-laws/1728229/"
                                        + "vietnamese-pm-proposes-three-orientations-to-enhance-asean-rok"
                                        + "-comprehensive-strategic-partnership.html"))
                        .gives(s -> sources(s.citations()), ids("vns"))
                        .gives(
                                s -> s.acts()
                                        .allMatch(
                                                act -> sources(act.citations()).contains(Id.of("vns"))),
                                true)
                        .gives(
                                s -> s.delegations().stream()
                                        .allMatch(d -> sources(d.citations()).equals(ids("vns"))),
                                true)
                        .gives(s -> each(s.assessments(), a -> sources(a.citations())), ImmutableList.of(ids("vns"))),
                fact(2, "edition 26 of a series")
                        .gives(Summit::edition, OptionalInt.of(26))
                        .finds(Summit::series, Series.of("asean-rok-summit", "ASEAN–Republic of Korea Summit")),
                fact(3, "held on Monday 27 October 2025")
                        .gives(Summit::status, Summit.Status.HELD)
                        .finds(Summit::held, Period.of(PartialDate.of(2025, 10, 27)))
                        .finds(
                                s -> s.held()
                                        .flatMap(Period::start)
                                        .map(start -> start.firstDay().getDayOfWeek()),
                                DayOfWeek.MONDAY),
                fact(4, "in Kuala Lumpur, Malaysia, host and chair")
                        .gives(s -> each(s.venues(), venue -> venue.place().id()), ids("kuala-lumpur"))
                        .gives(s -> venue(s).kind(), Place.Kind.CITY)
                        .finds(s -> venue(s).country().map(Party::code), PartyCode.of("MY"))
                        .gives(s -> partiesOf(s.delegations(Delegation.Capacity.HOST)), codes("MY"))
                        .gives(s -> partiesOf(s.delegations(Delegation.Capacity.CHAIR)), codes("MY")),
                fact(5, "ASEAN of eleven members, Timor-Leste since the day before, and the Republic of Korea")
                        .gives(s -> partiesOf(s.sides()), codes("ASEAN", "KR"))
                        .finds(s -> s.party("ASEAN").map(Party::kind), Party.Kind.BLOC)
                        .finds(s -> s.party("KR").map(Party::kind), Party.Kind.COUNTRY)
                        .finds(s -> s.party("KR").map(Party::name), "Republic of Korea")
                        .finds(s -> s.party("KR").flatMap(Party::shortName), "RoK")
                        .finds(s -> s.party("ASEAN").map(asean -> asean.membersOn(DAY)), ELEVEN)
                        .finds(s -> s.party("ASEAN").map(asean -> asean.possibleMembersOn(DAY)), ImmutableSet.of())
                        .finds(s -> timorLeste(s, TWO_DAYS_BEFORE), Answer.NO)
                        .finds(s -> timorLeste(s, LocalDate.of(2025, 10, 26)), Answer.YES),
                fact(6, "Phạm Minh Chính, Prime Minister of Viet Nam, a member of ASEAN")
                        .finds(
                                s -> s.leader("pham-minh-chinh")
                                        .map(leader -> leader.name().full()),
                                "Phạm Minh Chính")
                        .gives(s -> delegate(s, "VN").leader().id(), Id.of("pham-minh-chinh"))
                        .finds(s -> delegate(s, "VN").officeHeld().map(Office::title), "Prime Minister")
                        .finds(
                                s -> delegate(s, "VN").officeHeld().flatMap(Office::kind),
                                Office.Kind.HEAD_OF_GOVERNMENT)
                        .finds(s -> delegate(s, "VN").officeHeld().map(office -> office.isHeldOn(DAY)), Answer.YES)
                        .gives(s -> partiesOf(s.delegationsWithin("ASEAN")).contains(PartyCode.of("VN")), true)
                        .gives(s -> s.delegationsOf("VN").get(0).is(Delegation.Capacity.MEMBER), true),
                fact(7, "Lee Jae Myung, President of the Republic of Korea, family name first")
                        .gives(s -> delegate(s, "KR").leader().id(), Id.of("lee-jae-myung"))
                        .finds(
                                s -> s.leader("lee-jae-myung")
                                        .map(leader -> leader.name().full()),
                                "Lee Jae Myung")
                        .finds(
                                s -> s.leader("lee-jae-myung")
                                        .flatMap(leader -> leader.name().family()),
                                "Lee")
                        .finds(
                                s -> s.leader("lee-jae-myung")
                                        .flatMap(leader -> leader.name().order()),
                                PersonName.Order.FAMILY_FIRST)
                        .finds(s -> delegate(s, "KR").officeHeld().map(Office::title), "President")
                        .finds(
                                s -> delegate(s, "KR")
                                        .officeHeld()
                                        .map(office -> office.party().code()),
                                PartyCode.of("KR"))
                        .finds(s -> delegate(s, "KR").officeHeld().flatMap(Office::kind), Office.Kind.HEAD_OF_STATE),
                fact(8, "a comprehensive strategic partnership since 2024, of which the article gives the year only")
                        .finds(s -> partnership(s).levelOn(DAY).value(), PartnershipLevel.COMPREHENSIVE_STRATEGIC)
                        .finds(
                                s -> partnership(s)
                                        .levelOn(LocalDate.of(2024, 10, 9))
                                        .value(),
                                PartnershipLevel.STRATEGIC)
                        .finds(
                                s -> partnership(s).latestStep().flatMap(PartnershipStep::date),
                                PartialDate.of(2024, 10, 10))
                        .gives(
                                s -> each(s.claimsAbout("asean-rok"), Claim::attribute),
                                ImmutableList.of("steps/5/date"))
                        .gives(
                                s -> each(s.claimsAbout("asean-rok"), claim -> PartialDate.parse(claim.value())),
                                ImmutableList.of(PartialDate.of(2024)))
                        .gives(
                                s -> each(s.claimsAbout("asean-rok"), claim -> sources(claim.citations())),
                                ImmutableList.of(ids("vns"))));
    }

    private static ImmutableList<Fact> firstDirection() {
        return ImmutableList.of(
                fact(9, "direction 1: stronger economic links, green, digital, circular and sustainable")
                        .gives(
                                s -> each(s.proposalsBy("pham-minh-chinh"), Proposal::id),
                                ids("direction-1", "direction-2", "direction-3"))
                        .gives(
                                s -> each(s.proposalsOf("VN"), Proposal::id),
                                ids("direction-1", "direction-2", "direction-3"))
                        .gives(
                                s -> each(s.proposals(), proposal -> codesOf(proposal.onBehalfOf())),
                                ImmutableList.of(codes("VN"), codes("VN"), codes("VN")))
                        .gives(s -> measures(s, 1), ids("1a", "1b", "1c", "1d", "1e", "1f", "1g", "1h"))
                        .about(
                                direction(1),
                                "trade",
                                "investment",
                                "green-development",
                                "digital-economy",
                                "circular-economy",
                                "sustainable-development"),
                fact(10, "open negotiations to upgrade the AKFTA")
                        .about(measure("1a"), "trade-agreement-upgrade")
                        .concerning(measure("1a"), "akfta")
                        .finds(s -> s.instrument("akfta").flatMap(Instrument::abbreviation), "AKFTA")
                        .finds(s -> s.instrument("akfta").map(Instrument::kind), Instrument.Kind.FREE_TRADE_AGREEMENT)
                        .finds(s -> s.instrument("akfta").map(akfta -> codesOf(akfta.parties())), codes("ASEAN", "KR")),
                fact(11, "cooperation in the green and digital economy, artificial intelligence, supply chains")
                        .about(
                                measure("1b"),
                                "green-economy",
                                "digital-economy",
                                "artificial-intelligence",
                                "supply-chains"),
                fact(12, "asked of the RoK: more technology transfer")
                        .about(measure("1c"), "technology-transfer")
                        .addressedTo(measure("1c"), "KR"),
                fact(13, "asked of the RoK: help to train a skilled workforce")
                        .about(measure("1d"), "skilled-workforce")
                        .addressedTo(measure("1d"), "KR"),
                fact(14, "asked of the RoK: connect technology businesses")
                        .about(measure("1e"), "business-links", "technology")
                        .addressedTo(measure("1e"), "KR"),
                fact(15, "asked of the RoK: artificial intelligence in energy, infrastructure and agriculture")
                        .about(
                                measure("1f"),
                                "artificial-intelligence",
                                "renewable-energy",
                                "smart-infrastructure",
                                "green-agriculture")
                        .addressedTo(measure("1f"), "KR"),
                fact(16, "ASEAN businesses, smaller ones first, join supply chains")
                        .about(measure("1g"), "supply-chains")
                        .serving(measure("1g"), "ASEAN", "small-and-medium-sized-enterprises", "businesses"),
                fact(17, "sub-regional development, with the Mekong–RoK mechanism")
                        .about(measure("1h"), "sub-regional-development")
                        .gives(s -> initiatives(measure("1h").apply(s)), ids("mekong-rok"))
                        .finds(s -> s.initiative("mekong-rok").map(Initiative::kind), Initiative.Kind.MECHANISM));
    }

    private static ImmutableList<Fact> secondAndThirdDirection() {
        return ImmutableList.of(
                fact(18, "direction 2: cultural, educational and people-to-people exchange")
                        .about(direction(2), "culture", "education", "people-to-people-exchange")
                        .gives(s -> measures(s, 2), ids("2a", "2b", "2c")),
                fact(19, "tourism, heritage economy, creative and cultural industries")
                        .about(
                                measure("2a"),
                                "tourism",
                                "heritage-economy",
                                "creative-industries",
                                "cultural-industries",
                                "film",
                                "music",
                                "entertainment"),
                fact(20, "talent training and vocational education")
                        .about(measure("2b"), "talent-training", "vocational-education"),
                fact(21, "better chances for ASEAN citizens to study and work in the RoK")
                        .about(measure("2c"), "study-abroad", "work-abroad")
                        .addressedTo(measure("2c"), "KR")
                        .serving(measure("2c"), "ASEAN", "citizens"),
                fact(22, "direction 3: both sides do more for peace, security, stability and prosperity")
                        .about(direction(3), "peace", "security", "stability", "prosperity")
                        .addressedTo(direction(3), "ASEAN", "KR")
                        .gives(s -> measures(s, 3), ids("3a")),
                fact(23, "the East Sea, as Viet Nam calls the South China Sea, a sea of peace")
                        .about(measure("3a"), "peace", "cooperation-at-sea", "sustainable-development")
                        .gives(
                                s -> each(
                                        measure("3a").apply(s).places(),
                                        mention -> mention.place().id()),
                                ids("south-china-sea"))
                        .gives(
                                s -> each(measure("3a").apply(s).places(), PlaceMention::name),
                                ImmutableList.of("East Sea"))
                        .finds(s -> s.place("south-china-sea").map(Place::kind), Place.Kind.SEA)
                        .finds(s -> s.place("south-china-sea").map(Place::name), "South China Sea")
                        .finds(
                                s -> s.place("south-china-sea").map(Facts::namesOfVietNam),
                                ImmutableList.of("East Sea")));
    }

    private static ImmutableList<Fact> statementsOfVietNam() {
        return ImmutableList.of(
                fact(24, "support for the RoK's efforts to resume inter-Korean dialogue")
                        .said(statement("dialogue-support"), Statement.Kind.SUPPORT, "pham-minh-chinh", "VN")
                        .about(statement("dialogue-support"), "inter-korean-dialogue")
                        .addressedTo(statement("dialogue-support"), "KR"),
                fact(25, "support for the denuclearisation of the Korean Peninsula")
                        .said(statement("denuclearisation-support"), Statement.Kind.SUPPORT, "pham-minh-chinh", "VN")
                        .about(statement("denuclearisation-support"), "denuclearisation")
                        .gives(
                                s -> each(
                                        statement("denuclearisation-support")
                                                .apply(s)
                                                .places(),
                                        mention -> mention.place().id()),
                                ids("korean-peninsula")),
                fact(26, "ready to take part in that process")
                        .said(statement("peace-process-readiness"), Statement.Kind.READINESS, "pham-minh-chinh", "VN")
                        .gives(
                                s -> statement("peace-process-readiness")
                                        .apply(s)
                                        .about(),
                                ids("dialogue-support", "denuclearisation-support"))
                        .about(statement("peace-process-readiness"), "inter-korean-dialogue", "denuclearisation"),
                fact(27, "good wishes to President Lee and the RoK, chair of the APEC leaders' meeting in 2025")
                        .said(statement("apec-wishes"), Statement.Kind.GOOD_WISHES, "pham-minh-chinh", "VN")
                        .addressedTo(statement("apec-wishes"), "KR")
                        .gives(
                                s -> each(statement("apec-wishes").apply(s).addressedLeaders(), Leader::id),
                                ids("lee-jae-myung"))
                        .gives(s -> chair(s).party().code(), PartyCode.of("KR"))
                        .gives(s -> chair(s).capacity(), Delegation.Capacity.CHAIR)
                        .finds(s -> chair(s).summit().series(), Id.of("apec-economic-leaders-meeting"))
                        .finds(s -> chair(s).summit().dates(), Period.ofYear(2025)));
    }

    private static ImmutableList<Fact> stateOfRelations() {
        return ImmutableList.of(
                fact(28, "relations have grown since the step of 2024")
                        .gives(s -> statement("relations-grown").apply(s).kind(), Statement.Kind.VIEW)
                        .gives(
                                s -> codesOf(
                                        statement("relations-grown").apply(s).onBehalfOf()),
                                codes("ASEAN", "KR"))
                        .gives(s -> statement("relations-grown").apply(s).about(), ids("asean-rok"))
                        .about(statement("relations-grown"), "asean-rok-relations")
                        .finds(s -> statement("relations-grown").apply(s).period(), Period.since(PartialDate.of(2024))),
                fact(29, "the RoK is ASEAN's fifth-largest trading partner")
                        .finds(s -> trade(s).rank().map(Rank::position), 5)
                        .finds(s -> trade(s).rank().map(rank -> rank.ranked().code()), PartyCode.of("KR"))
                        .finds(
                                s -> trade(s).rank()
                                        .map(rank -> rank.inRankingOf().code()),
                                PartyCode.of("ASEAN"))
                        .finds(s -> trade(s).rank().map(Rank::among), Id.of("trading-partners")),
                fact(30, "the RoK is ASEAN's seventh-largest source of foreign direct investment")
                        .finds(s -> investment(s).rank().map(Rank::position), 7)
                        .finds(
                                s -> investment(s)
                                        .rank()
                                        .map(rank -> rank.ranked().code()),
                                PartyCode.of("KR"))
                        .finds(
                                s -> investment(s)
                                        .rank()
                                        .map(rank -> rank.inRankingOf().code()),
                                PartyCode.of("ASEAN"))
                        .finds(
                                s -> investment(s).rank().map(Rank::among),
                                Id.of("sources-of-foreign-direct-investment")),
                fact(31, "two-way trade of US$208.2 billion in 2024, four significant digits")
                        .finds(s -> trade(s).value(), Quantity.parse("USD 208.2 billion"))
                        .finds(s -> trade(s).value().map(Quantity::significantDigits), 4)
                        .gives(s -> trade(s).kind(), TradeFigure.Kind.OBSERVATION)
                        .gives(s -> trade(s).unitImplied(), false),
                fact(32, "investment of $7.6 billion in 2024, two significant digits, the dollar implied")
                        .finds(s -> investment(s).value(), Quantity.parse("USD 7.6 billion"))
                        .finds(s -> investment(s).value().map(Quantity::significantDigits), 2)
                        .gives(s -> investment(s).kind(), TradeFigure.Kind.OBSERVATION)
                        .gives(s -> investment(s).unitImplied(), true),
                fact(33, "the plan of action 2021–2025, 95 per cent implemented")
                        .finds(s -> s.instrument("poa-2021-2025").map(Instrument::kind), Instrument.Kind.PLAN_OF_ACTION)
                        .finds(
                                s -> s.instrument("poa-2021-2025").flatMap(Instrument::period),
                                Period.parse("2021/2025"))
                        .gives(
                                s -> each(s.assessmentsOf("poa-2021-2025"), Assessment::score),
                                ImmutableList.of(Score.Percent.of("95")))
                        .gives(
                                s -> each(s.assessmentsOf("poa-2021-2025"), Assessment::on),
                                ImmutableList.of(PartialDate.of(2025, 10, 27))),
                fact(34, "a project: the Korea–ASEAN Digital Academy")
                        .finds(s -> s.initiative("digital-academy").map(Initiative::kind), Initiative.Kind.PROJECT)
                        .finds(
                                s -> s.initiative("digital-academy").map(Initiative::name),
                                "Korea–ASEAN Digital Academy")
                        .finds(
                                s -> s.initiative("digital-academy").map(academy -> codesOf(academy.parties())),
                                codes("KR", "ASEAN")),
                fact(35, "a project: KADIF")
                        .finds(s -> s.initiative("kadif").map(Initiative::kind), Initiative.Kind.PROJECT)
                        .finds(s -> s.initiative("kadif").flatMap(Initiative::abbreviation), "KADIF")
                        .finds(s -> s.initiative("kadif").map(kadif -> codesOf(kadif.parties())), codes("KR", "ASEAN")),
                fact(36, "both projects credited with digital capacity and trained talent")
                        .gives(s -> statement("projects-credited").apply(s).kind(), Statement.Kind.WELCOME)
                        .gives(
                                s -> initiatives(statement("projects-credited").apply(s)),
                                ids("digital-academy", "kadif"))
                        .gives(
                                s -> codesOf(
                                        statement("projects-credited").apply(s).onBehalfOf()),
                                codes("ASEAN", "KR"))
                        .gives(s -> statement("projects-credited").apply(s).about(), ids("digital-academy", "kadif"))
                        .about(statement("projects-credited"), "digital-capacity", "talent-training"));
    }

    private static ImmutableList<Fact> agreed() {
        return ImmutableList.of(
                fact(37, "stronger ties, mutual trust and deeper cooperation reaffirmed")
                        .decided(outcome("closer-ties"), Outcome.Kind.REAFFIRMATION, "ASEAN", "KR")
                        .about(outcome("closer-ties"), "asean-rok-relations", "mutual-trust", "cooperation"),
                fact(38, "the plan of action 2026–2030 begins")
                        .decided(outcome("poa-start"), Outcome.Kind.COMMITMENT, "ASEAN", "KR")
                        .concerning(outcome("poa-start"), "poa-2026-2030")
                        .finds(s -> outcome("poa-start").apply(s).period(), Period.parse("2026/2030"))
                        .finds(
                                s -> s.instrument("poa-2026-2030").flatMap(Instrument::period),
                                Period.parse("2026/2030"))
                        .finds(
                                s -> s.instrument("poa-2026-2030").flatMap(Instrument::replaces),
                                Id.of("poa-2021-2025")),
                fact(39, "talks on the AKFTA in 2026")
                        .decided(outcome("akfta-talks"), Outcome.Kind.COMMITMENT, "ASEAN", "KR")
                        .about(outcome("akfta-talks"), "trade-agreement-upgrade")
                        .concerning(outcome("akfta-talks"), "akfta")
                        .finds(s -> outcome("akfta-talks").apply(s).period(), Period.ofYear(2026)),
                fact(40, "the talks take in the green and digital economy and supply chain resilience")
                        .decided(outcome("akfta-new-areas"), Outcome.Kind.COMMITMENT, "ASEAN", "KR")
                        .finds(s -> outcome("akfta-new-areas").apply(s).partOf(), Id.of("akfta-talks"))
                        .concerning(outcome("akfta-new-areas"), "akfta")
                        .about(
                                outcome("akfta-new-areas"),
                                "green-economy",
                                "digital-economy",
                                "supply-chain-resilience"),
                fact(41, "wider cooperation in eight fields")
                        .decided(outcome("wider-cooperation"), Outcome.Kind.COMMITMENT, "ASEAN", "KR")
                        .about(
                                outcome("wider-cooperation"),
                                "digital-transformation",
                                "innovation",
                                "clean-energy",
                                "critical-minerals",
                                "environment",
                                "maritime-security",
                                "cybersecurity",
                                "transnational-crime"));
    }

    private static ImmutableList<Fact> saidByLee() {
        return ImmutableList.of(
                fact(42, "support for ASEAN centrality")
                        .said(statement("centrality-support"), Statement.Kind.SUPPORT, "lee-jae-myung", "KR")
                        .about(statement("centrality-support"), "asean-centrality")
                        .addressedTo(statement("centrality-support"), "ASEAN"),
                fact(43, "support for the ASEAN Outlook on the Indo-Pacific")
                        .said(statement("outlook-support"), Statement.Kind.SUPPORT, "lee-jae-myung", "KR")
                        .concerning(statement("outlook-support"), "aoip")
                        .addressedTo(statement("outlook-support"), "ASEAN")
                        .finds(s -> s.instrument("aoip").flatMap(Instrument::abbreviation), "AOIP")
                        .finds(s -> s.instrument("aoip").map(aoip -> codesOf(aoip.parties())), codes("ASEAN")),
                fact(44, "a vision in line with a resilient, innovative, people-centred community")
                        .said(statement("shared-vision"), Statement.Kind.VIEW, "lee-jae-myung", "KR")
                        .about(statement("shared-vision"), "resilience", "innovation", "people-centred-community")
                        .addressedTo(statement("shared-vision"), "ASEAN"),
                fact(45, "pledged: help with the digital economy framework agreement")
                        .decided(outcome("defa-help"), Outcome.Kind.PLEDGE, "KR")
                        .finds(s -> speaker(s, "defa-help"), Id.of("lee-jae-myung"))
                        .concerning(outcome("defa-help"), "defa")
                        .finds(s -> s.instrument("defa").flatMap(Instrument::abbreviation), "DEFA"),
                fact(46, "pledged: help with the ASEAN Power Grid")
                        .decided(outcome("power-grid-help"), Outcome.Kind.PLEDGE, "KR")
                        .finds(s -> speaker(s, "power-grid-help"), Id.of("lee-jae-myung"))
                        .gives(s -> initiatives(outcome("power-grid-help").apply(s)), ids("asean-power-grid")),
                fact(47, "pledged: help to narrow the development gap")
                        .decided(outcome("development-gap-help"), Outcome.Kind.PLEDGE, "KR")
                        .finds(s -> speaker(s, "development-gap-help"), Id.of("lee-jae-myung"))
                        .gives(s -> each(s.outcomesAbout("development-gap"), Outcome::id), ids("development-gap-help")),
                fact(48, "pledged: help to enhance regional connectivity")
                        .decided(outcome("connectivity-help"), Outcome.Kind.PLEDGE, "KR")
                        .finds(s -> speaker(s, "connectivity-help"), Id.of("lee-jae-myung"))
                        .gives(s -> each(s.outcomesAbout("connectivity"), Outcome::id), ids("connectivity-help")));
    }

    private static ImmutableList<Fact> whatFollows() {
        return ImmutableList.of(
                fact(49, "what came of each proposal, and what nothing answers")
                        .gives(s -> answersTo(s, "direction-1#1a"), ids("akfta-talks"))
                        .gives(s -> answersTo(s, "direction-1#1b"), ids("akfta-new-areas", "wider-cooperation"))
                        .gives(s -> answersTo(s, "direction-3#3a"), ids())
                        .gives(s -> each(s.answeredBy(outcome("akfta-talks").apply(s)), Act::id), ids("1a"))
                        .gives(s -> each(s.answeredBy(outcome("akfta-new-areas").apply(s)), Act::id), ids("1b"))
                        .gives(
                                s -> each(
                                        s.answeredBy(
                                                outcome("wider-cooperation").apply(s)),
                                        Act::id),
                                ids("1b"))
                        .gives(
                                Summit::unanswered,
                                refs(
                                        "direction-1#1c",
                                        "direction-1#1d",
                                        "direction-1#1e",
                                        "direction-1#1f",
                                        "direction-1#1g",
                                        "direction-1#1h",
                                        "direction-2",
                                        "direction-2#2a",
                                        "direction-2#2b",
                                        "direction-2#2c",
                                        "direction-3",
                                        "direction-3#3a")),
                fact(50, "a figure carries all that it takes to compare it with that of another source")
                        .gives(s -> trade(s).indicator(), Indicator.TWO_WAY_TRADE)
                        .gives(s -> trade(s).reporter().code(), PartyCode.of("ASEAN"))
                        .finds(s -> trade(s).partner().map(Party::code), PartyCode.of("KR"))
                        .finds(s -> trade(s).period(), Period.ofYear(2024))
                        .gives(s -> trade(s).basis(), TradeFigure.Basis.IN_PERIOD)
                        .finds(s -> trade(s).value().map(Quantity::unit), Unit.USD)
                        .finds(s -> trade(s).rank().flatMap(Rank::by), Indicator.TWO_WAY_TRADE)
                        .finds(s -> trade(s).rank().flatMap(Rank::period), Period.ofYear(2024))
                        .gives(s -> sources(trade(s).citations()), ids("vns"))
                        .gives(s -> investment(s).indicator(), Indicator.FDI_INFLOW)
                        .finds(s -> investment(s).value().map(Quantity::unit), Unit.USD)
                        .finds(s -> investment(s).rank().flatMap(Rank::by), Indicator.FDI_INFLOW)
                        .finds(s -> investment(s).rank().flatMap(Rank::period), Period.ofYear(2024))
                        .gives(s -> sources(investment(s).citations()), ids("vns"))
                        .gives(s -> agreement(trade(s), "USD 208193 million"), Agreement.AGREE)
                        .gives(s -> agreement(trade(s), "USD 208.20 billion"), Agreement.AGREE)
                        .gives(s -> agreement(trade(s), "USD 209 billion"), Agreement.DIFFER)
                        .gives(s -> agreement(trade(s), "USD 208251 million"), Agreement.DIFFER)
                        .gives(s -> agreement(trade(s), "EUR 208.2 billion"), Agreement.NOT_COMPARABLE)
                        .gives(s -> agreement(investment(s), "USD 7609 million"), Agreement.AGREE)
                        .gives(s -> agreement(investment(s), "USD 7.7 billion"), Agreement.DIFFER)
                        .gives(s -> trade(s).agreement(investment(s)), Agreement.NOT_COMPARABLE)
                        .gives(
                                s -> each(
                                        withFigure(s, elsewhere(trade(s), "USD 208193 million"))
                                                .figures(Indicator.TWO_WAY_TRADE, "ASEAN", "KR", Period.ofYear(2024)),
                                        TradeFigure::id),
                                ids("trade-2024", "elsewhere")));
    }

    // Ways into the record

    private static Function<Summit, Proposal> direction(int number) {
        return summit -> summit.proposal("direction-" + number).orElseThrow();
    }

    /** The measure such as 1a; its digit is that of the direction. */
    private static Function<Summit, Measure> measure(String id) {
        return direction(id.charAt(0) - '0')
                .andThen(direction -> direction.measure(Id.of(id)).orElseThrow());
    }

    private static ImmutableList<Id> measures(Summit summit, int direction) {
        return each(direction(direction).apply(summit).measures(), Measure::id);
    }

    private static Function<Summit, Statement> statement(String id) {
        return summit -> summit.statement(id).orElseThrow();
    }

    private static Function<Summit, Outcome> outcome(String id) {
        return summit -> summit.outcome(id).orElseThrow();
    }

    private static Place venue(Summit summit) {
        return only(summit.venues()).place();
    }

    private static Optional<Answer> timorLeste(Summit summit, LocalDate day) {
        return summit.party("ASEAN").map(asean -> asean.hasMember(PartyCode.of("TL"), day));
    }

    private static Delegate delegate(Summit summit, String party) {
        return only(only(summit.delegationsOf(party)).delegates());
    }

    private static Partnership partnership(Summit summit) {
        return summit.partnershipOf("ASEAN", "KR").orElseThrow();
    }

    private static RoleElsewhere chair(Summit summit) {
        return only(statement("apec-wishes").apply(summit).rolesElsewhere());
    }

    private static TradeFigure trade(Summit summit) {
        return only(summit.figures(Indicator.TWO_WAY_TRADE, "ASEAN", "KR", Period.ofYear(2024)));
    }

    private static TradeFigure investment(Summit summit) {
        return only(summit.figures(Indicator.FDI_INFLOW, "ASEAN", "KR", Period.ofYear(2024)));
    }

    private static Agreement agreement(TradeFigure figure, String otherValue) {
        return figure.agreement(elsewhere(figure, otherValue));
    }

    /** The same figure as some other source gives it. */
    private static TradeFigure elsewhere(TradeFigure figure, String value) {
        return figure.toBuilder().id("elsewhere").value(Quantity.parse(value)).build();
    }

    private static Summit withFigure(Summit summit, TradeFigure figure) {
        return summit.toBuilder().addFigure(figure).build();
    }

    // Short ways to several values

    private static Optional<Id> speaker(Summit summit, String outcome) {
        return outcome(outcome).apply(summit).speaker().map(Leader::id);
    }

    private static ImmutableList<Id> answersTo(Summit summit, String proposal) {
        return each(summit.answersTo(ProposalRef.parse(proposal)), Outcome::id);
    }

    private static ImmutableList<ProposalRef> refs(String... refs) {
        return each(ImmutableList.copyOf(refs), ProposalRef::parse);
    }

    private static ImmutableList<Id> sources(ImmutableList<Citation> citations) {
        return each(citations, citation -> citation.source().id());
    }

    private static ImmutableList<PartyCode> partiesOf(ImmutableList<Delegation> delegations) {
        return each(delegations, delegation -> delegation.party().code());
    }

    private static ImmutableList<Id> initiatives(Act act) {
        return each(act.initiatives(), Initiative::id);
    }

    private static ImmutableList<String> namesOfVietNam(Place place) {
        return Stream.of(place)
                .flatMap(p -> p.otherNames().stream())
                .filter(name -> name.usedBy().contains(PartyCode.of("VN")))
                .map(OtherName::text)
                .collect(ImmutableList.toImmutableList());
    }
}
