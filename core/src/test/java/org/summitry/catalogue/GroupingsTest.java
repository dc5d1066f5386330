package org.summitry.catalogue;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.party.Membership;
import org.summitry.party.Membership.Status;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.PartyCode;
import org.summitry.source.Citation;
import org.summitry.source.Source;
import org.summitry.time.Answer;

class GroupingsTest {
    static Stream<Party> groupings() {
        return Groupings.all().stream();
    }

    private static Party grouping(String code) {
        return Groupings.find(code).orElseThrow();
    }

    private static Answer isMember(String grouping, String party, String day) {
        return grouping(grouping).hasMember(PartyCode.of(party), LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "ASEAN, 1967-08-07, 0",
        "ASEAN, 1967-08-08, 5",
        "ASEAN, 1984-01-06, 5",
        "ASEAN, 1984-01-07, 6",
        "ASEAN, 1995-07-28, 7",
        "ASEAN, 1997-07-23, 9",
        "ASEAN, 1999-04-30, 10",
        "ASEAN, 2025-10-25, 10",
        "ASEAN, 2025-10-27, 11",
        "G7, 1976-06-26, 6",
        "G7, 2024-06-13, 7",
        "G8, 2013-06-17, 8",
        "G8, 2014-03-23, 8",
        "G8, 2014-03-24, 7",
        "G20, 2008-11-15, 20",
        "G20, 2023-09-08, 20",
        "G20, 2023-09-09, 21",
        "EU, 1972-12-31, 6",
        "EU, 1973-01-01, 9",
        "EU, 1986-01-01, 12",
        "EU, 1995-01-01, 15",
        "EU, 2004-05-01, 25",
        "EU, 2007-01-01, 27",
        "EU, 2019-06-01, 28",
        "EU, 2020-01-31, 28",
        "EU, 2020-02-01, 27",
        "EU, 2021-01-01, 27",
        "APEC, 1989-11-06, 12",
        "APEC, 1992-01-01, 15",
        "APEC, 1994-01-01, 17",
        "APEC, 2025-10-31, 21",
        "BRICS, 2009-06-16, 4",
        "BRICS, 2011-04-14, 5",
        "BRICS, 2023-12-31, 5",
        "BRICS, 2024-01-01, 9",
        "BRICS, 2025-01-06, 10",
        "AFRICAN-UNION, 2002-07-08, 0",
        "AFRICAN-UNION, 2002-07-09, 52",
        "AFRICAN-UNION, 2004-01-01, 53",
        "AFRICAN-UNION, 2017-01-29, 54",
        "AFRICAN-UNION, 2020-01-01, 55",
        "AFRICAN-UNION, 2024-01-01, 49",
        "NATO, 1949-08-24, 12",
        "NATO, 1955-05-06, 15",
        "NATO, 1999-03-12, 19",
        "NATO, 2004-03-29, 26",
        "NATO, 2023-04-03, 30",
        "NATO, 2023-04-04, 31",
        "NATO, 2024-03-08, 32",
        "QUAD, 2021-03-12, 4",
        "GCC, 1981-05-25, 6",
        "GCC, 2024-12-01, 6",
        "MERCOSUR, 1991-11-29, 4",
        "MERCOSUR, 2012-06-29, 3",
        "MERCOSUR, 2013-08-16, 5",
        "MERCOSUR, 2017-06-01, 4",
        "MERCOSUR, 2024-08-07, 5",
        "PIF, 1971-08-05, 7",
        "PIF, 1996-01-01, 16",
        "PIF, 2010-01-01, 15",
        "PIF, 2016-09-10, 18",
        "PIF, 2022-08-01, 17",
        "PIF, 2024-08-30, 18"
    })
    void theNumberOfMembersOnADayIsKnown(String code, LocalDate day, int expected) {
        assertThat(grouping(code).membersOn(day)).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ASEAN, TL, 2025-10-25, NO",
        "ASEAN, TL, 2025-10-26, YES",
        "ASEAN, KR, 2024-10-10, NO",
        "EU, GB, 1972-12-31, NO",
        "EU, GB, 2020-01-31, YES",
        "EU, GB, 2020-02-01, NO",
        "EU, TR, 2024-01-01, NO",
        "G7, RU, 2005-07-06, NO",
        "G8, RU, 2005-07-06, YES",
        "G8, RU, 2014-03-24, NO",
        "G20, AFRICAN-UNION, 2023-09-09, YES",
        "G20, AU, 2001-01-01, YES",
        "APEC, TW, 1991-11-13, UNKNOWN",
        "APEC, TW, 2024-11-15, YES",
        "BRICS, SA, 2025-01-01, NO",
        "BRICS, AR, 2024-01-01, NO",
        "NATO, FI, 2023-04-04, YES",
        "NATO, SE, 2024-03-06, NO",
        "NATO, SE, 2024-03-07, YES",
        "AFRICAN-UNION, MA, 2017-01-30, YES",
        "AFRICAN-UNION, SD, 2021-10-26, YES",
        "AFRICAN-UNION, SD, 2021-10-27, NO",
        "AFRICAN-UNION, GA, 2024-01-01, NO",
        "AFRICAN-UNION, GA, 2025-05-01, YES",
        "AFRICAN-UNION, MR, 2009-06-01, UNKNOWN",
        "MERCOSUR, VE, 2012-09-01, UNKNOWN",
        "MERCOSUR, VE, 2014-01-01, YES",
        "MERCOSUR, VE, 2017-01-01, NO",
        "MERCOSUR, BO, 2024-08-06, NO",
        "PIF, FJ, 2009-05-02, NO",
        "PIF, FJ, 2014-10-23, YES",
        "PIF, KI, 2022-08-01, NO",
        "PIF, KI, 2023-06-01, UNKNOWN",
        "PIF, GU, 2024-09-01, NO"
    })
    void whoIsAMemberOnADayIsKnown(String code, String party, String day, Answer expected) {
        assertThat(isMember(code, party, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ASEAN, KR, PARTNER, 2025-10-27",
        "ASEAN, TL, OBSERVER, 2024-10-09",
        "EU, UA, CANDIDATE, 2022-06-23",
        "G7, EU, PARTNER, 2024-06-13",
        "BRICS, SA, INVITED, 2024-06-01",
        "BRICS, AR, INVITED, 2023-11-30",
        "BRICS, VN, PARTNER, 2025-06-13",
        "AFRICAN-UNION, ML, SUSPENDED, 2024-01-01",
        "MERCOSUR, VE, SUSPENDED, 2018-01-01",
        "MERCOSUR, BO, ACCEDING, 2020-01-01",
        "PIF, AS, PARTNER, 2024-09-01"
    })
    void otherStandingsAreKnown(String code, String party, Status status, LocalDate day) {
        assertThat(grouping(code).stands(PartyCode.of(party), status, day)).isEqualTo(Answer.YES);
    }

    @Test
    void aStandingWithoutAPeriodIsUndecidedOnEveryDay() {
        LocalDate day = LocalDate.of(2024, 11, 15);

        assertThat(Groupings.APEC.stands(PartyCode.of("ASEAN"), Status.OBSERVER, day))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(Groupings.all())
                .filteredOn(
                        g -> g.memberships().stream().anyMatch(m -> m.period().isEmpty()))
                .containsExactly(Groupings.APEC, Groupings.MERCOSUR);
    }

    @Test
    void allAreSortedAndFoundByTheirCodes() {
        assertThat(Groupings.all())
                .hasSize(13)
                .isSortedAccordingTo(Comparator.comparing(Party::code))
                .doesNotHaveDuplicates();
        assertThat(Groupings.find("PIF")).containsSame(Groupings.PACIFIC_ISLANDS_FORUM);
        assertThat(Groupings.find("AFRICAN-UNION")).containsSame(Groupings.AU);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "asean", "AU", "VN"})
    void anythingElseIsNotFound(String text) {
        assertThat(Groupings.find(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void aGroupingIsABlocWithNamesAndItsFoundingText(Party grouping) {
        assertThat(grouping.kind()).isEqualTo(Party.Kind.BLOC);
        assertThat(grouping.shortName()).isPresent();
        assertThat(grouping.citations()).hasSize(1);
        assertThat(Groupings.find(grouping.code().value())).containsSame(grouping);
    }

    @Test
    void noCodeStandsForTwoParties() {
        ImmutableSet<PartyCode> codes = Stream.concat(Groupings.all().stream(), Countries.all().stream())
                .map(Party::code)
                .collect(toImmutableSet());

        assertThat(codes).hasSize(Groupings.all().size() + Countries.all().size());
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void everyMemberIsACountryOrAGrouping(Party grouping) {
        assertThat(grouping.memberships()).isNotEmpty().allSatisfy(membership -> {
            String code = membership.member().value();
            assertThat(Countries.find(code).or(() -> Groupings.find(code)))
                    .as(code)
                    .isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void everyStandingHasACitation(Party grouping) {
        assertThat(grouping.memberships())
                .allSatisfy(m -> assertThat(m.citations()).as(m.toString()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void everySuspensionIsOfAMember(Party grouping) {
        assertThat(grouping.memberships())
                .filteredOn(m -> m.status() == Status.SUSPENDED)
                .allSatisfy(suspension -> {
                    LocalDate begin =
                            suspension.period().flatMap(p -> p.earliest()).orElseThrow();
                    assertThat(grouping.stands(suspension.member(), Status.MEMBER, begin))
                            .as(suspension.toString())
                            .isEqualTo(Answer.YES);
                });
    }

    @Test
    void oneSourceIdStandsForOneSource() {
        Map<Id, Source> byId = new HashMap<>();
        groupings()
                .flatMap(g -> Stream.concat(
                        g.citations().stream(),
                        g.memberships().stream().map(Membership::citations).flatMap(c -> c.stream())))
                .map(Citation::source)
                .forEach(source -> {
                    Source other = byId.putIfAbsent(source.id(), source);
                    assertThat(other == null || other.equals(source))
                            .as(source.toString())
                            .isTrue();
                    assertThat(source.id().value()).startsWith("catalogue-");
                    assertThat(source.title()).isPresent();
                });
        assertThat(byId).hasSizeGreaterThan(30);
    }
}
