package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitry.figure.TradeFigure;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
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
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.party.Place;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Beneficiary;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.RoleElsewhere;
import org.summitry.proposal.Statement;
import org.summitry.scalar.PartyCode;
import org.summitry.shape.References;
import org.summitry.source.Citation;
import org.summitry.source.Source;
import org.summitry.testing.OneHashCode;
import org.summitry.testing.Samples;

/** What a value refers to is found from its shape, whatever it is. */
class ReferencesTest {
    @Test
    void aLeaderRefersToThePartiesOfTheOfficesAndTheirSources() {
        Source office = Samples.source("office");
        Source person = Samples.source("person");
        Leader leader = Leader.builder()
                .id("lee-jae-myung")
                .name(PersonName.of("Lee Jae Myung"))
                .addOffices(
                        Office.of("president", "President", Samples.korea()).toBuilder()
                                .addCitation(Citation.of(office))
                                .build(),
                        Office.of("chair", "Chair", Samples.asean()))
                .addCitation(Citation.of(person))
                .build();
        References references = References.of(Leader.shape(), leader);

        assertThat(references.of(Leader.shape())).as("itself").isEmpty();
        assertThat(references.of(Party.shape())).containsExactly(Samples.korea(), Samples.asean());
        assertThat(references.of(Source.shape())).containsExactly(office, Samples.source(), person);
        assertThat(references.of(Place.shape())).isEmpty();
        assertThat(references.of(Topic.shape())).isEmpty();
        assertThat(references.of(Instrument.shape())).isEmpty();
        assertThat(references.of(Initiative.shape())).isEmpty();
    }

    @Test
    void aProposalRefersToItsAuthorThenItsPartiesThenWhatItIsAbout() {
        References references = References.of(Proposal.shape(), Samples.proposal());

        assertThat(references.of(Leader.shape()))
                .extracting(l -> l.id().value())
                .containsExactly("pham-minh-chinh", "lee-jae-myung");
        assertThat(references.of(Party.shape()))
                .extracting(p -> p.code().value())
                .containsExactly("VN", "KR", "ASEAN");
        assertThat(references.of(Topic.shape())).containsExactly(Samples.topic());
        assertThat(references.of(Place.shape())).containsExactly(Samples.sea());
        assertThat(references.of(Instrument.shape())).containsExactly(Samples.instrument());
        assertThat(references.of(Initiative.shape())).containsExactly(Samples.initiative());
        assertThat(references.of(Source.shape())).containsExactly(Samples.source());
    }

    @Test
    void topicsWhoseIdsWereChosenToHaveOneHashCodeAreToldApart() {
        ImmutableList<Topic> topics =
                OneHashCode.texts(10).stream().map(Topic::of).collect(ImmutableList.toImmutableList());
        Proposal proposal = Samples.proposal();
        Summit summit = Summit.builder()
                .id("summit")
                .name("Summit")
                .status(Summit.Status.HELD)
                .addProposals(
                        proposal.toBuilder().topics(topics).build(),
                        proposal.toBuilder()
                                .id("again")
                                .topics(topics.reverse())
                                .build())
                .build();

        assertThat(topics)
                .extracting(topic -> topic.id().hashCode())
                .containsOnly(topics.get(0).id().hashCode());
        assertThat(summit.topics()).startsWith(topics.toArray(Topic[]::new)).doesNotHaveDuplicates();
        assertThat(References.of(Summit.shape(), summit).of(Topic.shape())).isEqualTo(summit.topics());
    }

    @Test
    void aPartnershipRefersToItsPartiesAndTheTextsOfItsSteps() {
        References references = References.of(Partnership.shape(), Samples.partnership());

        assertThat(references.of(Party.shape()))
                .extracting(p -> p.code().value())
                .containsExactly("ASEAN", "KR", "VN");
        assertThat(references.of(Instrument.shape())).containsExactly(Samples.instrument());
        assertThat(references.of(Source.shape())).containsExactly(Samples.source());
    }

    @Test
    void aFigureRefersToReporterPartnerAndWhoIsRanked() {
        TradeFigure figure = Samples.figure().toBuilder()
                .rank(Samples.rank().toBuilder()
                        .ranked(Samples.vietnam())
                        .inRankingOf(Samples.malaysia())
                        .build())
                .build();

        assertThat(References.of(TradeFigure.shape(), figure).of(Party.shape()))
                .extracting(p -> p.code().value())
                .containsExactly("ASEAN", "KR", "VN", "MY");
        assertThat(References.of(TradeFigure.shape(), figure).of(Source.shape()))
                .containsExactly(Samples.source());
    }

    @Test
    void twoThatDifferAndShareAnIdAreTold() {
        Party other = Samples.korea().toBuilder().name("Korea").build();

        References references = References.of(
                TradeFigure.shape(),
                Samples.figure().toBuilder().reporter(other).build());

        assertThat(references.conflicts()).containsExactly(new References.Conflict(Party.shape(), PartyCode.of("KR")));
    }

    /** By walking through all that can be reached, so that no attribute of no type is forgotten. */
    @Test
    void aRecordListsWhateverCanBeReachedFromAnyOfItsParts() {
        Summit summit = uniqueSources();
        Set<Object> reached = new LinkedHashSet<>();
        for (Object part : ImmutableList.builder()
                .addAll(summit.venues())
                .addAll(summit.events())
                .addAll(summit.delegations())
                .addAll(summit.proposals())
                .addAll(summit.statements())
                .addAll(summit.outcomes())
                .addAll(summit.assessments())
                .addAll(summit.partnerships())
                .addAll(summit.figures())
                .addAll(summit.claims())
                .addAll(summit.citations())
                .build()) {
            walk(part, reached);
        }

        assertThat(summit.sources()).containsExactlyInAnyOrderElementsOf(only(Source.class, reached));
        assertThat(summit.parties()).containsExactlyInAnyOrderElementsOf(only(Party.class, reached));
        assertThat(summit.places()).containsExactlyInAnyOrderElementsOf(only(Place.class, reached));
        assertThat(summit.topics()).containsExactlyInAnyOrderElementsOf(only(Topic.class, reached));
        assertThat(summit.leaders()).containsExactlyInAnyOrderElementsOf(only(Leader.class, reached));
        assertThat(summit.instruments()).containsExactlyInAnyOrderElementsOf(only(Instrument.class, reached));
        assertThat(summit.initiatives()).containsExactlyInAnyOrderElementsOf(only(Initiative.class, reached));
        assertThat(summit.sources()).hasSizeGreaterThan(20);
    }

    private static <T> ImmutableList<T> only(Class<T> type, Set<Object> reached) {
        return reached.stream().filter(type::isInstance).map(type::cast).collect(ImmutableList.toImmutableList());
    }

    private static void walk(Object value, Set<Object> reached) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> walk(v, reached));
        } else if (value instanceof ImmutableList<?> list) {
            list.forEach(v -> walk(v, reached));
        } else if (value.getClass().getName().startsWith("org.summitry.") && !(value instanceof Enum<?>)) {
            if (reached.add(value)) {
                for (Method accessor : typeOf(value).getMethods()) {
                    if (isAttribute(accessor)) {
                        walk(call(accessor, value), reached);
                    }
                }
            }
        }
    }

    private static Class<?> typeOf(Object value) {
        return value.getClass().isRecord() || value.getClass().getInterfaces().length == 0
                ? value.getClass()
                : value.getClass().getInterfaces()[0];
    }

    private static boolean isAttribute(Method method) {
        Class<?> type = method.getReturnType();
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && isOfANoun(method.getDeclaringClass())
                && !method.getName().equals("toBuilder")
                && (type == Optional.class || type == ImmutableList.class || isOfANoun(type));
    }

    private static boolean isOfANoun(Class<?> type) {
        return type.getPackageName().matches("org\\.summitry(\\.(figure|meeting|partnership|party|proposal|source))?");
    }

    private static Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(accessor.getName(), e);
        }
    }

    /** A record in which each citation is of a source, and each mention of a party or leader of one, that nothing else has. */
    private static Summit uniqueSources() {
        Party country = party("CA", "s1");
        Place venue = place("venue-place", "CB", "s2");
        Place moved = place("moved-place", "CC", "s3");
        Place concerned = place("concerned-place", "CD", "s4");
        Leader author = leader("author", "CE", "s5");
        Leader absent = leader("absent", "CF", "s6");
        Leader signer = leader("signer", "CG", "s7");
        Leader speaker = leader("speaker", "CH", "s8");
        Leader addressed = leader("addressed", "CI", "s9");
        Leader announcer = leader("announcer", "CJ", "s10");
        Leader present = leader("present", "CK", "s11");
        Instrument treaty = Instrument.builder()
                .id("treaty")
                .kind(Instrument.Kind.TREATY)
                .name("Treaty")
                .addParty(party("CL", "s12"))
                .addAct(TreatyAction.of(TreatyAction.Kind.SIGNATURE, party("CM", "s13"), "2025").toBuilder()
                        .by(signer)
                        .addCitation(cite("s14"))
                        .build())
                .addVersion(version("s15"))
                .addCitation(cite("s16"))
                .build();
        Instrument plan = Instrument.builder()
                .id("plan")
                .kind(Instrument.Kind.PLAN_OF_ACTION)
                .name("Plan")
                .build();
        Initiative project = Initiative.builder()
                .id("project")
                .kind(Initiative.Kind.PROJECT)
                .name("Project")
                .addParty(party("CN", "s17"))
                .addTopic(Topic.of("project-topic"))
                .addCitation(cite("s18"))
                .build();
        return Summit.builder()
                .id("summit")
                .name("Summit")
                .status(Summit.Status.HELD)
                .addCitation(cite("s19"))
                .addVenue(Venue.of(venue).toBuilder().addCitation(cite("s20")).build())
                .addEvent(LifeEvent.builder()
                        .kind(LifeEvent.Kind.MOVED)
                        .place(moved)
                        .addCitation(cite("s21"))
                        .build())
                .addDelegation(Delegation.builder()
                        .party(party("DA", "s22"))
                        .within(Party.builder()
                                .code("BLOC")
                                .kind(Party.Kind.BLOC)
                                .name("Bloc")
                                .addMembership(Membership.of("ZZ", Membership.Status.MEMBER, "2020").toBuilder()
                                        .addCitation(cite("s23"))
                                        .build())
                                .build())
                        .addDelegate(Delegate.builder()
                                .leader(present)
                                .inPlaceOf(absent)
                                .build())
                        .addCitation(cite("s24"))
                        .build())
                .addProposal(Proposal.builder()
                        .id("proposal")
                        .text("Proposal")
                        .author(author)
                        .addOnBehalfOf(party("DB", "s25"))
                        .addAddressee(party("DC", "s26"))
                        .addBeneficiary(Beneficiary.of(party("DD", "s27")))
                        .addTopic(Topic.of("proposal-topic"))
                        .addPlace(PlaceMention.of(concerned))
                        .addInstrument(treaty)
                        .addVersion(version("s28"))
                        .addCitation(cite("s29"))
                        .addMeasure(Measure.builder()
                                .id("measure")
                                .text("Measure")
                                .addAddressee(party("DE", "s30"))
                                .addBeneficiary(Beneficiary.of(party("DF", "s31"), "citizens"))
                                .addTopic(Topic.of("measure-topic"))
                                .addPlace(PlaceMention.of(place("measure-place", "DG", "s32"), "Here"))
                                .addInitiative(project)
                                .addCitation(cite("s33"))
                                .build())
                        .build())
                .addStatement(Statement.builder()
                        .id("statement")
                        .kind(Statement.Kind.VIEW)
                        .text("Statement")
                        .speaker(speaker)
                        .addOnBehalfOf(party("DH", "s34"))
                        .addAddressee(party("DI", "s35"))
                        .addAddressedLeader(addressed)
                        .addRolesElsewhere(RoleElsewhere.builder()
                                .party(party("DJ", "s36"))
                                .capacity(Delegation.Capacity.HOST)
                                .summit(SummitRef.of("Elsewhere"))
                                .build())
                        .addTopic(Topic.of("statement-topic"))
                        .addCitation(cite("s37"))
                        .build())
                .addOutcome(Outcome.builder()
                        .id("outcome")
                        .kind(Outcome.Kind.PLEDGE)
                        .text("Outcome")
                        .addBy(party("DK", "s38"))
                        .addExcept(party("EG", "s55"))
                        .speaker(announcer)
                        .addAddressee(party("DL", "s39"))
                        .addBeneficiary(Beneficiary.of(party("DM", "s40")))
                        .addTopic(Topic.of("outcome-topic"))
                        .addVersion(version("s41"))
                        .addCitation(cite("s42"))
                        .build())
                .addAssessment(Samples.assessment().toBuilder()
                        .addAssessorParties(party("DN", "s43"))
                        .party(party("EA", "s44"))
                        .citations(ImmutableList.of(cite("s45")))
                        .build())
                .addPartnership(Partnership.builder()
                        .id("partnership")
                        .name("Partnership")
                        .addParties(party("EB", "s46"), country)
                        .addStep(PartnershipStep.of(PartnershipLevel.DIALOGUE, "1991").toBuilder()
                                .instrument(plan)
                                .addCitation(cite("s47"))
                                .build())
                        .addCitation(cite("s48"))
                        .build())
                .addFigure(Samples.rate().toBuilder()
                        .reporter(party("EC", "s49"))
                        .partner(party("ED", "s50"))
                        .rank(Samples.rank().toBuilder()
                                .ranked(party("EE", "s51"))
                                .inRankingOf(party("EF", "s52"))
                                .build())
                        .addCitation(cite("s53"))
                        .build())
                .addClaim(Samples.claim().toBuilder()
                        .citations(ImmutableList.of(cite("s54")))
                        .build())
                .build();
    }

    private static Citation cite(String source) {
        return Citation.of(Samples.source(source));
    }

    private static Party party(String code, String source) {
        return Party.of(code, Party.Kind.COUNTRY, "Party " + code).toBuilder()
                .addCitation(cite(source))
                .build();
    }

    private static Place place(String id, String country, String source) {
        return Place.builder()
                .id(id)
                .kind(Place.Kind.CITY)
                .name("Place " + id)
                .country(party(country, source + "-country"))
                .addCitation(cite(source))
                .build();
    }

    private static Leader leader(String id, String party, String source) {
        return Leader.builder()
                .id(id)
                .name(PersonName.of("Leader " + id))
                .addOffice(Office.of("office", "Office", party(party, source + "-party")).toBuilder()
                        .addCitation(cite(source + "-office"))
                        .build())
                .addCitation(cite(source))
                .build();
    }

    private static TextVersion version(String source) {
        return TextVersion.builder()
                .stage(TextVersion.Stage.DRAFT)
                .addCitation(cite(source))
                .build();
    }
}
