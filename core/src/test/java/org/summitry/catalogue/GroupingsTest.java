package org.summitry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.summitry.time.DateOrder;
import org.summitry.time.Period;

class GroupingsTest {
    /** What happened later is not in the catalogue. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

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
        "PIF, 2024-08-30, 18",
        "EFTA, 1960-05-02, 0",
        "EFTA, 1960-05-03, 7",
        "EFTA, 1970-03-01, 8",
        "EFTA, 1973-01-01, 6",
        "EFTA, 1986-01-01, 6",
        "EFTA, 1992-01-01, 7",
        "EFTA, 1995-01-01, 4",
        "OECD, 1961-09-30, 17",
        "OECD, 1964-04-28, 21",
        "OECD, 1996-12-12, 29",
        "OECD, 2010-12-09, 34",
        "OECD, 2021-05-25, 38",
        "OPEC, 1960-09-14, 5",
        "OPEC, 1976-01-01, 13",
        "OPEC, 1993-01-01, 12",
        "OPEC, 1996-01-01, 11",
        "OPEC, 2008-01-01, 13",
        "OPEC, 2010-01-01, 12",
        "OPEC, 2016-08-01, 14",
        "OPEC, 2018-07-01, 15",
        "OPEC, 2019-01-01, 14",
        "OPEC, 2020-01-01, 13",
        "OPEC, 2024-01-01, 12",
        "ECOWAS, 1975-05-28, 15",
        "ECOWAS, 1979-01-01, 16",
        "ECOWAS, 2001-01-01, 15",
        "ECOWAS, 2024-01-01, 12",
        "ECOWAS, 2025-01-30, 11",
        "ECOWAS, 2025-12-01, 10",
        "ECOWAS, 2026-01-29, 11",
        "CARICOM, 1973-07-31, 0",
        "CARICOM, 1973-08-01, 4",
        "CARICOM, 1974-05-01, 10",
        "CARICOM, 1975-01-01, 12",
        "CARICOM, 1983-07-04, 13",
        "CARICOM, 1995-07-04, 14",
        "CARICOM, 2003-01-01, 15",
        "LAS, 1945-03-22, 6",
        "LAS, 1946-01-01, 7",
        "LAS, 1962-01-01, 12",
        "LAS, 1970-01-01, 14",
        "LAS, 1972-01-01, 18",
        "LAS, 1978-01-01, 22",
        "LAS, 1980-01-01, 21",
        "LAS, 1990-01-01, 22",
        "LAS, 1990-05-23, 21",
        "LAS, 1994-01-01, 22",
        "LAS, 2012-01-01, 21",
        "LAS, 2023-05-08, 22",
        "OIC, 1970-01-01, 25",
        "OIC, 2002-01-01, 57",
        "OIC, 2013-01-01, 56",
        "OIC, 2025-04-01, 57",
        "SCO, 2001-06-15, 6",
        "SCO, 2017-06-09, 8",
        "SCO, 2023-07-04, 9",
        "SCO, 2024-07-04, 10",
        "COMMONWEALTH, 1949-04-26, 8",
        "COMMONWEALTH, 1957-03-06, 9",
        "COMMONWEALTH, 1971-01-22, 32",
        "COMMONWEALTH, 2024-01-01, 55",
        "COMMONWEALTH, 2026-01-01, 56",
        "CELAC, 2011-12-02, 0",
        "CELAC, 2011-12-03, 33",
        "CELAC, 2021-01-01, 32",
        "CELAC, 2023-02-01, 33",
        "NAFTA, 1993-12-31, 0",
        "NAFTA, 2020-06-30, 3",
        "NAFTA, 2020-07-01, 0",
        "USMCA, 2020-06-30, 0",
        "USMCA, 2020-07-01, 3",
        "V4, 1991-02-15, 3",
        "V4, 1992-12-31, 3",
        "V4, 1993-01-01, 4",
        "NORDIC-COUNCIL, 1953-02-13, 4",
        "NORDIC-COUNCIL, 1956-01-01, 5",
        "NORDIC-COUNCIL, 2024-01-01, 5",
        "CPTPP, 2018-12-29, 0",
        "CPTPP, 2018-12-30, 6",
        "CPTPP, 2019-01-14, 7",
        "CPTPP, 2021-09-19, 8",
        "CPTPP, 2023-07-12, 11",
        "CPTPP, 2024-12-15, 12",
        "RCEP, 2021-12-31, 0",
        "RCEP, 2022-01-01, 10",
        "RCEP, 2022-02-01, 11",
        "RCEP, 2022-03-18, 12",
        "RCEP, 2023-01-02, 13",
        "RCEP, 2023-06-02, 14",
        "EURO-AREA, 1998-12-31, 0",
        "EURO-AREA, 1999-01-01, 11",
        "EURO-AREA, 2001-01-01, 12",
        "EURO-AREA, 2008-01-01, 15",
        "EURO-AREA, 2015-01-01, 19",
        "EURO-AREA, 2022-12-31, 19",
        "EURO-AREA, 2023-01-01, 20",
        "EURO-AREA, 2026-01-01, 21"
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
        "PIF, GU, 2024-09-01, NO",
        "EFTA, GB, 1972-12-31, YES",
        "EFTA, GB, 1973-01-01, NO",
        "EFTA, FI, 1985-12-31, NO",
        "EFTA, FI, 1986-01-01, YES",
        "EFTA, LI, 1991-06-01, UNKNOWN",
        "EFTA, SE, 1994-12-31, YES",
        "EFTA, SE, 1995-01-01, NO",
        "OECD, KR, 1996-12-11, NO",
        "OECD, KR, 1996-12-12, YES",
        "OECD, RU, 2010-01-01, NO",
        "OECD, BR, 2024-01-01, NO",
        "OPEC, QA, 2018-12-31, YES",
        "OPEC, QA, 2019-01-01, NO",
        "OPEC, ID, 2008-12-31, YES",
        "OPEC, ID, 2009-02-01, NO",
        "OPEC, ID, 2016-01-01, YES",
        "OPEC, ID, 2016-11-30, NO",
        "OPEC, GA, 2000-01-01, NO",
        "OPEC, EC, 2019-12-31, YES",
        "OPEC, EC, 2020-01-01, NO",
        "OPEC, AO, 2024-01-01, NO",
        "ECOWAS, MR, 2000-11-30, YES",
        "ECOWAS, MR, 2000-12-20, UNKNOWN",
        "ECOWAS, MR, 2001-01-01, NO",
        "ECOWAS, NE, 2025-01-29, YES",
        "ECOWAS, NE, 2025-01-30, NO",
        "ECOWAS, GN, 2021-09-07, YES",
        "ECOWAS, GN, 2021-09-08, NO",
        "CARICOM, HT, 2002-06-30, NO",
        "CARICOM, HT, 2002-07-15, UNKNOWN",
        "CARICOM, HT, 2002-08-01, YES",
        "CARICOM, BM, 2024-01-01, NO",
        "LAS, EG, 1985-01-01, NO",
        "LAS, SY, 2011-10-31, YES",
        "LAS, SY, 2023-05-07, NO",
        "LAS, SY, 2023-05-08, YES",
        "LAS, YD, 1990-05-22, YES",
        "LAS, YD, 1990-05-23, NO",
        "OIC, TR, 1970-01-01, YES",
        "OIC, QA, 1971-06-01, UNKNOWN",
        "OIC, QA, 1973-01-01, YES",
        "OIC, SY, 2020-01-01, NO",
        "OIC, RU, 2020-01-01, NO",
        "SCO, IR, 2023-07-03, NO",
        "SCO, IR, 2023-07-04, YES",
        "SCO, MN, 2024-01-01, NO",
        "COMMONWEALTH, ZA, 1961-05-31, YES",
        "COMMONWEALTH, ZA, 1961-06-01, NO",
        "COMMONWEALTH, ZA, 1994-05-31, NO",
        "COMMONWEALTH, ZA, 1994-06-01, YES",
        "COMMONWEALTH, GM, 2013-10-03, YES",
        "COMMONWEALTH, GM, 2013-10-04, NO",
        "COMMONWEALTH, GM, 2018-02-08, YES",
        "COMMONWEALTH, MV, 2020-01-31, NO",
        "COMMONWEALTH, MV, 2020-02-01, YES",
        "COMMONWEALTH, FJ, 1990-01-01, NO",
        "COMMONWEALTH, FJ, 1997-10-01, UNKNOWN",
        "COMMONWEALTH, FJ, 2014-09-27, YES",
        "COMMONWEALTH, PK, 2000-01-01, NO",
        "COMMONWEALTH, IE, 1950-01-01, NO",
        "CELAC, BR, 2019-12-31, YES",
        "CELAC, BR, 2021-01-01, NO",
        "CELAC, US, 2024-01-01, NO",
        "V4, CS, 1992-12-31, YES",
        "V4, CZ, 1992-12-31, NO",
        "V4, SK, 1993-01-01, YES",
        "NORDIC-COUNCIL, GL, 2024-01-01, NO",
        "CPTPP, GB, 2024-12-14, NO",
        "CPTPP, GB, 2024-12-15, YES",
        "CPTPP, US, 2024-12-15, NO",
        "RCEP, MM, 2024-01-01, UNKNOWN",
        "RCEP, IN, 2024-01-01, NO",
        "EURO-AREA, HR, 2022-12-31, NO",
        "EURO-AREA, HR, 2023-01-01, YES",
        "EURO-AREA, BG, 2025-12-31, NO",
        "EURO-AREA, BG, 2026-01-01, YES"
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
        "PIF, AS, PARTNER, 2024-09-01",
        "EFTA, FI, PARTNER, 1980-01-01",
        "OECD, RU, CANDIDATE, 2010-01-01",
        "OECD, ID, CANDIDATE, 2024-06-01",
        "OPEC, ID, SUSPENDED, 2024-01-01",
        "ECOWAS, GW, SUSPENDED, 2025-12-01",
        "CARICOM, CW, PARTNER, 2024-08-01",
        "LAS, SY, SUSPENDED, 2020-01-01",
        "OIC, BA, OBSERVER, 2024-01-01",
        "SCO, MN, OBSERVER, 2024-01-01",
        "SCO, LA, PARTNER, 2025-09-02",
        "COMMONWEALTH, GA, SUSPENDED, 2024-01-01",
        "CELAC, BR, SUSPENDED, 2021-01-01",
        "NORDIC-COUNCIL, AX, PARTNER, 2024-01-01",
        "CPTPP, GB, ACCEDING, 2024-01-01"
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
                .containsExactly(Groupings.APEC, Groupings.MERCOSUR, Groupings.RCEP, Groupings.SCO);
    }

    @Test
    void everyConstantIsAmongAllWhichAreSortedAndFoundByTheirCodes() throws IllegalAccessException {
        List<Party> constants = new ArrayList<>();
        for (Field field : Groupings.class.getFields()) {
            constants.add((Party) field.get(null));
        }

        assertThat(constants).hasSizeGreaterThan(20);
        assertThat(Groupings.all())
                .containsExactlyInAnyOrderElementsOf(constants)
                .isSortedAccordingTo(Comparator.comparing(Party::code));
        assertThat(Groupings.find("PIF")).containsSame(Groupings.PACIFIC_ISLANDS_FORUM);
        assertThat(Groupings.find("AFRICAN-UNION")).containsSame(Groupings.AU);
        assertThat(Groupings.find("LAS")).containsSame(Groupings.ARAB_LEAGUE);
        assertThat(Groupings.find("V4")).containsSame(Groupings.VISEGRAD);
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

    @ParameterizedTest
    @MethodSource("groupings")
    void everyMemberIsACountryOrAGrouping(Party grouping) {
        assertThat(grouping.memberships()).isNotEmpty().allSatisfy(membership -> {
            String code = membership.member().value();
            LocalDate end = membership.period().flatMap(Period::latest).orElse(AS_OF);
            assertThat(Catalogue.party(code, end)).as(code).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void noStandingBeginsAfterTheDayOfTheCatalogue(Party grouping) {
        assertThat(grouping.memberships())
                .allSatisfy(membership -> assertThat(
                                membership.period().flatMap(Period::earliest).orElse(AS_OF))
                        .isBeforeOrEqualTo(AS_OF));
    }

    /** A party that was a member twice was none in between, and it is not suspended twice at once. */
    @ParameterizedTest
    @MethodSource("groupings")
    void standingsOfOneKindDoNotOverlap(Party grouping) {
        for (Membership one : grouping.memberships()) {
            for (Membership other : grouping.memberships()) {
                if (one != other && one.member().equals(other.member()) && one.status() == other.status()) {
                    assertThat(one.period().orElseThrow().order(other.period().orElseThrow()))
                            .as("%s and %s", one, other)
                            .isIn(DateOrder.BEFORE, DateOrder.AFTER);
                }
            }
        }
    }

    /** On the day of the change a party may still be what it was before. */
    @ParameterizedTest
    @MethodSource("groupings")
    void whoIsAMemberIsNotOnItsWayInOrAnObserverOrPartner(Party grouping) {
        for (Membership member : grouping.memberships()) {
            if (member.status() == Status.MEMBER && member.period().isPresent()) {
                Optional<LocalDate> dayAfter = member.period()
                        .flatMap(Period::start)
                        .map(start -> start.latest().plusDays(1));
                dayAfter.ifPresent(day -> assertThat(grouping.memberships())
                        .filteredOn(m -> m.member().equals(member.member())
                                && m.status() != Status.MEMBER
                                && m.status() != Status.SUSPENDED
                                && m.isInForceOn(day) == Answer.YES)
                        .isEmpty());
            }
        }
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
