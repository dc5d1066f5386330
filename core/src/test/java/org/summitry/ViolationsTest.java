package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Qualifier;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.Unit;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.SummitRef;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.party.Leader;
import org.summitry.party.Membership;
import org.summitry.party.Office;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.proposal.Proposal;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.InvalidValueException.Violation;
import org.summitry.scalar.PartyCode;
import org.summitry.shape.References;
import org.summitry.source.Claim;
import org.summitry.testing.Samples;

/** Of a value with several things wrong each is told, once, in the order of the checks, and nothing that only follows from another. */
class ViolationsTest {
    private static final String DIGITS =
            ": must have at most 38 digits, at most 18 of them after the point, and no exponent, but was \"a number of ";
    private static final String BLANK = ": must not be blank, but was \" \"";

    private static ListAssert<String> assertViolations(ThrowingCallable make) {
        InvalidValueException e = catchThrowableOfType(InvalidValueException.class, make);
        assertThat(e).isNotNull();
        return assertThat(e.violations().stream().map(Violation::message).toList());
    }

    @Test
    void ofAFigure() {
        assertViolations(() -> Samples.figure().toBuilder()
                        .definition(" ")
                        .years(-1)
                        .shareOf(" ")
                        .comparedWith("2023")
                        .addConditions("If funds allow", " ", " ")
                        .partOf("trade-2024")
                        .build())
                .containsExactly(
                        "years: must be 1 or more, but was -1",
                        "years: must be absent unless basis is total (it is in-period), but was -1",
                        "definition" + BLANK,
                        "shareOf" + BLANK,
                        "conditions" + BLANK,
                        "conditions" + BLANK,
                        "comparedWith: must be absent unless aspect is growth (it is level), but was 2023",
                        "shareOf: must be absent unless aspect is share (it is level), but was \" \"",
                        "partOf: must be another figure, but was trade-2024");
    }

    @Test
    void aValueOfTheWrongUnitIsToldBesideOtherThings() {
        assertViolations(() -> Samples.share().toBuilder()
                        .shareOf(" ")
                        .value(Quantity.parse("USD 5"))
                        .comparedWith("2023")
                        .build())
                .containsExactly(
                        "shareOf" + BLANK,
                        "value: must be in percent or percentage-points unless aspect is level (it is share), but was USD 5",
                        "comparedWith: must be absent unless aspect is growth (it is share), but was 2023");
    }

    @Test
    void conversionsWithoutAValueAreNotToldWhereItIsTheValueThatIsMissing() {
        TradeFigure.Builder withoutValue = Samples.figure().toBuilder().value(Optional.empty());

        assertViolations(() -> withoutValue.build())
                .containsExactly(
                        "conversions: must be empty unless value is set (it is absent), but was [EUR 190 billion]");
        assertViolations(() -> withoutValue.rank(Optional.empty()).build())
                .containsExactly("value: must be set unless there is a rank, but was absent");
    }

    @Test
    void ofAProposal() {
        assertViolations(() -> Samples.proposal().toBuilder()
                        .text(" ")
                        .addTopic(Samples.topic())
                        .addMeasure(Samples.measure())
                        .author(Optional.empty())
                        .onBehalfOf(ImmutableList.of())
                        .build())
                .containsExactly(
                        "text" + BLANK,
                        "topics: must not contain duplicates, but was artificial-intelligence twice",
                        "measures: must not contain duplicates, but was 1a twice",
                        "author: must be set unless onBehalfOf names a party, but was absent");
    }

    @Test
    void ofAMeasure() {
        assertViolations(() -> Samples.measure().toBuilder()
                        .text(" ")
                        .addInstrument(Samples.instrument())
                        .addAddressee(Samples.korea())
                        .addAddressee(Samples.korea())
                        .build())
                .containsExactly(
                        "text" + BLANK,
                        "addressees: must not contain duplicates, but was KR twice",
                        "instruments: must not contain duplicates, but was akfta twice");
    }

    @Test
    void ofAStatement() {
        assertViolations(() -> Samples.statement().toBuilder()
                        .text(" ")
                        .speaker(Optional.empty())
                        .onBehalfOf(ImmutableList.of())
                        .build())
                .containsExactly(
                        "text" + BLANK, "speaker: must be set unless onBehalfOf names a party, but was absent");
    }

    @Test
    void ofAnOutcome() {
        assertViolations(() -> Samples.outcome().toBuilder()
                        .addBy(Samples.korea())
                        .addExcept(Samples.malaysia())
                        .addFigure(Id.of("trade-2024"))
                        .addCondition(" ")
                        .partOf("digital-training")
                        .build())
                .containsExactly(
                        "by: must not contain duplicates, but was KR twice",
                        "except: must not contain duplicates, but was MY twice",
                        "figures: must not contain duplicates, but was trade-2024 twice",
                        "conditions" + BLANK,
                        "partOf: must be another outcome, but was digital-training");
    }

    @Test
    void eachThatStandsTwiceInAListIsToldOnce() {
        assertViolations(() -> Samples.outcome().toBuilder()
                        .by(ImmutableList.of(
                                Samples.korea(),
                                Samples.vietnam(),
                                Samples.vietnam(),
                                Samples.asean(),
                                Samples.korea(),
                                Samples.vietnam()))
                        .build())
                .containsExactly(
                        "by: must not contain duplicates, but was VN twice",
                        "by: must not contain duplicates, but was KR twice");
        ImmutableList.Builder<Id> many = ImmutableList.builder();
        for (int i = 0; i < 30; i++) {
            many.add(Id.of("figure-" + i % 28));
        }
        assertViolations(() ->
                        Samples.outcome().toBuilder().figures(many.build()).build())
                .containsExactly(
                        "figures: must not contain duplicates, but was figure-0 twice",
                        "figures: must not contain duplicates, but was figure-1 twice");
    }

    @Test
    void ofAPartnership() {
        assertViolations(() -> Partnership.builder()
                        .id("vn-kr")
                        .name(" ")
                        .addParty(Samples.korea())
                        .asOf("2010")
                        .addStep(PartnershipStep.of(PartnershipLevel.STRATEGIC, "2009"))
                        .addStep(PartnershipStep.of(PartnershipLevel.DIALOGUE, "1992"))
                        .addStep(PartnershipStep.of(PartnershipLevel.COMPREHENSIVE, "2001"))
                        .addStep(PartnershipStep.of(PartnershipLevel.COMPREHENSIVE_STRATEGIC, "2022"))
                        .build())
                .containsExactly(
                        "name" + BLANK,
                        "parties: must be two at least, but was 1",
                        "steps: must have the earliest first, but was 1992",
                        "steps: must have the earliest first, but was 2001",
                        "steps: must not be after asOf (it is 2010), but was 2022");
    }

    @Test
    void ofADelegation() {
        assertViolations(() -> Samples.delegation().toBuilder()
                        .calledAs(" ")
                        .addCapacity(Delegation.Capacity.MEMBER)
                        .addDelegate(Delegate.of(Samples.lee()))
                        .within(Samples.korea())
                        .attendance(Delegation.Attendance.ABSENT)
                        .build())
                .containsExactly(
                        "calledAs" + BLANK,
                        "capacities: must not contain duplicates, but was member twice",
                        "delegates: must not contain duplicates, but was lee-jae-myung twice",
                        "within: must be another party, but was KR",
                        "delegates: must be empty unless attendance is attended, invited or expected (it is absent), but was [lee-jae-myung, lee-jae-myung]");
        assertViolations(() -> Samples.delegate().toBuilder()
                        .office("chair")
                        .inPlaceOf(Samples.lee())
                        .build())
                .containsExactly(
                        "office: must be the id of an office of leader (it is lee-jae-myung), but was chair",
                        "inPlaceOf: must be another person, but was lee-jae-myung");
    }

    @Test
    void ofAParty() {
        assertViolations(() -> Samples.asean().toBuilder()
                        .name(" ")
                        .shortName(" ")
                        .addMembership(Membership.of("ASEAN", Membership.Status.OBSERVER, "2020"))
                        .addMembership(Membership.of("ASEAN", Membership.Status.MEMBER, "2021"))
                        .build())
                .containsExactly(
                        "name" + BLANK,
                        "shortName" + BLANK,
                        "memberships: must not name the party itself, but was ASEAN");
    }

    @Test
    void ofTheNameOfAPerson() {
        assertViolations(() -> PersonName.builder()
                        .full("A B")
                        .family("C")
                        .given("B")
                        .order(PersonName.Order.GIVEN_FIRST)
                        .build())
                .containsExactly(
                        "family: must be part of full (it is \"A B\"), but was \"C\"",
                        "order: must put the part first that full begins with (it is \"A B\"), but was given-first");
    }

    @Test
    void aPartOfANameIsNotLookedForWhereItOrTheNameCannotBeRead() {
        PersonName.Builder parts = PersonName.builder().family("A").given("B").order(PersonName.Order.FAMILY_FIRST);

        assertViolations(() -> parts.full(" ").build()).containsExactly("full" + BLANK);
        assertViolations(() -> parts.full("A B").family(" ").given("\uD83D").build())
                .containsExactly(
                        "family" + BLANK, "given: must not have half of a surrogate pair, but was \"\\uD83D\"");
    }

    /** What is no part of a name at all cannot begin it. */
    @Test
    void thePartThatIsMissingIsNotToldToBeOutOfOrder() {
        assertViolations(() -> PersonName.familyFirst("A B", "C"))
                .containsExactly("family: must be part of full (it is \"A B\"), but was \"C\"");
    }

    @Test
    void ofASource() {
        assertViolations(() -> Samples.source().toBuilder()
                        .publisher(" ")
                        .title("\uD83D")
                        .dateline(" ")
                        .build())
                .containsExactly(
                        "publisher" + BLANK,
                        "title: must not have half of a surrogate pair, but was \"\\uD83D\"",
                        "dateline" + BLANK);
    }

    @Test
    void ofARank() {
        Rank.Builder rank = Samples.rank().toBuilder();

        assertViolations(() -> rank.position(0).outOf(0).build())
                .containsExactly("position: must be 1 or more, but was 0", "outOf: must be 1 or more, but was 0");
        assertViolations(() -> rank.position(-3).outOf(1).build())
                .containsExactly("position: must be 1 or more, but was -3");
    }

    @Test
    void ofSmallNouns() {
        assertViolations(() -> SummitRef.builder().name(" ").edition(0).build())
                .containsExactly("name" + BLANK, "edition: must be 1 or more, but was 0");
        assertViolations(() -> Samples.otherName().toBuilder()
                        .text(" ")
                        .addUsedBy(PartyCode.of("VN"))
                        .build())
                .containsExactly("text" + BLANK, "usedBy: must not contain duplicates, but was VN twice");
        assertViolations(() -> Samples.assessment().toBuilder()
                        .assessor(" ")
                        .addAssessorParty(Samples.asean())
                        .build())
                .containsExactly(
                        "assessor" + BLANK, "assessorParties: must not contain duplicates, but was ASEAN twice");
        assertViolations(() -> Samples.initiative().toBuilder()
                        .name(" ")
                        .abbreviation(" ")
                        .addTopic(Samples.topic())
                        .build())
                .containsExactly(
                        "name" + BLANK,
                        "abbreviation" + BLANK,
                        "topics: must not contain duplicates, but was artificial-intelligence twice");
        assertViolations(() -> Samples.instrument().toBuilder()
                        .name(" ")
                        .replaces("akfta")
                        .build())
                .containsExactly("name" + BLANK, "replaces: must be another instrument, but was akfta");
        assertViolations(() ->
                        Claim.builder().about("¿").attribute(" ").value(" ").build())
                .containsExactly(
                        "about: must be an id or the code of a party, but was \"¿\"",
                        "attribute" + BLANK,
                        "value" + BLANK,
                        "citations: must name who says so, but was absent");
    }

    @Test
    void ofAQuantity() {
        assertViolations(() -> new Quantity(
                        Qualifier.OVER, BigDecimal.TEN, Optional.of(BigDecimal.ONE), Magnitude.ONE, Unit.USD))
                .containsExactly(
                        "to: must be more than number (it is 10), but was 1",
                        "qualifier: must be exactly or about where to is set (it is 1), but was over");
    }

    /** It would take for ever, and whether the ends are in order is not known before they are written out. */
    @Test
    void theEndsOfARangeAreNotComparedWhereOneHasTooManyDigits() {
        BigDecimal huge = new BigDecimal("1e1000000000");

        assertViolations(() -> new Quantity(Qualifier.OVER, huge, Optional.of(huge.negate()), Magnitude.ONE, Unit.USD))
                .containsExactly(
                        "number" + DIGITS + "1 digits, scale -1000000000\"",
                        "to" + DIGITS + "1 digits, scale -1000000000\"",
                        "qualifier: must be exactly or about where to is set (it is -1E+1000000000), but was over");
        assertViolations(() ->
                        new Quantity(Qualifier.EXACTLY, huge, Optional.of(BigDecimal.ONE), Magnitude.ONE, Unit.USD))
                .containsExactly("number" + DIGITS + "1 digits, scale -1000000000\"");
    }

    @Test
    void ofASummit() {
        Party otherKorea = Party.of("KR", Party.Kind.COUNTRY, "Korea");
        Leader otherLee = Samples.lee().toBuilder()
                .offices(ImmutableList.of(Office.of("president", "President", otherKorea)))
                .build();
        Proposal proposal = Samples.proposal();

        assertViolations(() -> Samples.summit().toBuilder()
                        .name(" ")
                        .edition(0)
                        .addProposal(proposal.toBuilder()
                                .id("vns")
                                .author(otherLee)
                                .addAddressees(Party.of("MY", Party.Kind.BLOC, "Malaysia"), Samples.vietnam())
                                .build())
                        .addStatements(Samples.statement(), Samples.statement())
                        .addFigure(Samples.rate().toBuilder().id("asean-rok-26").build())
                        .build())
                .containsExactly(
                        "name" + BLANK,
                        "edition: must be 1 or more, but was 0",
                        "leaders: must not have two that differ and share one id, but was lee-jae-myung",
                        "parties: must not have two that differ and share one id, but was KR",
                        "parties: must not have two that differ and share one id, but was MY",
                        twice("proposals", "sources", "vns"),
                        twice("statements", "statements", "support"),
                        twice("statements", "statements", "support"),
                        twice("figures", "summit", "asean-rok-26"));
    }

    private static String twice(String kind, String other, String id) {
        return kind + ": must have ids that nothing else of the record has (" + other + " has it too), but was \"" + id
                + "\"";
    }

    /** However often it is mentioned. */
    @Test
    void thatTwoDifferAndShareAnIdIsToldOnce() {
        Party otherKorea = Party.of("KR", Party.Kind.COUNTRY, "Korea");
        Party thirdKorea = Party.of("KR", Party.Kind.COUNTRY, "South Korea");

        assertViolations(() -> Samples.summit().toBuilder()
                        .addDelegations(Delegation.of(otherKorea), Delegation.of(otherKorea), Delegation.of(thirdKorea))
                        .build())
                .containsExactly("parties: must not have two that differ and share one id, but was KR");
    }

    @Test
    void whatALeaderOnItsOwnRefersToIsToldApartToo() {
        Leader leader = Samples.lee().toBuilder()
                .offices(ImmutableList.of(
                        Office.of("a", "A", Samples.korea()),
                        Office.of("b", "B", Party.of("KR", Party.Kind.COUNTRY, "Korea")),
                        Office.of("c", "C", Samples.vietnam()),
                        Office.of("d", "D", Party.of("VN", Party.Kind.COUNTRY, "Vietnam"))))
                .build();

        assertThat(References.of(Leader.shape(), leader).conflicts())
                .containsExactly(
                        new References.Conflict(Party.shape(), PartyCode.of("KR")),
                        new References.Conflict(Party.shape(), PartyCode.of("VN")));
    }
}
