package org.summitry.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.party.Membership.Status;
import org.summitry.scalar.PartyCode;
import org.summitry.testing.Samples;
import org.summitry.time.Answer;

class PartyTest {
    /** GB left, HU is suspended for a time, AR was invited, TL is there from some day of a year, EH has no date. */
    private static final Party BLOC = Party.builder()
            .code("BLOC")
            .kind(Party.Kind.BLOC)
            .name("A bloc")
            .addMemberships(
                    Membership.of("DE", Status.MEMBER, "1958-01-01/.."),
                    Membership.of("GB", Status.MEMBER, "1973-01-01/2020-01-31"),
                    Membership.of("HU", Status.MEMBER, "2004-05-01/.."),
                    Membership.of("HU", Status.SUSPENDED, "2010-03/2012-06"),
                    Membership.of("AR", Status.INVITED, "2023-08-24/2023-12-29"),
                    Membership.of("TL", Status.OBSERVER, "2010/2024"),
                    Membership.of("TL", Status.MEMBER, "2025/.."),
                    Membership.of("RU", Status.MEMBER, "1998-05-15/.."),
                    Membership.builder().member("RU").status(Status.SUSPENDED).build(),
                    Membership.builder().member("EH").status(Status.MEMBER).build(),
                    Membership.of("KI", Status.MEMBER, "1971/2022-07-09"),
                    Membership.of("KI", Status.MEMBER, "2023-02-01/.."))
            .build();

    @ParameterizedTest
    @CsvSource({
        "DE, 1957-12-31, NO",
        "DE, 1958-01-01, YES",
        "DE, 2025-10-27, YES",
        "GB, 2020-01-31, YES",
        "GB, 2020-02-01, NO",
        // It came back.
        "KI, 2022-07-09, YES",
        "KI, 2022-12-31, NO",
        "KI, 2023-02-01, YES",
        // Suspended for certain, and perhaps, as the months do not tell the day.
        "HU, 2010-02-28, YES",
        "HU, 2010-03-01, UNKNOWN",
        "HU, 2010-03-31, NO",
        "HU, 2011-01-01, NO",
        "HU, 2012-06-01, NO",
        "HU, 2012-06-02, UNKNOWN",
        "HU, 2012-07-01, YES",
        // Suspended, nobody knows when.
        "RU, 2020-01-01, UNKNOWN",
        "RU, 1990-01-01, NO",
        // An invitation or being an observer is no membership.
        "AR, 2023-09-01, NO",
        "TL, 2020-01-01, NO",
        // Since some day of a year.
        "TL, 2024-12-31, NO",
        "TL, 2025-06-01, UNKNOWN",
        "TL, 2025-12-31, YES",
        // No date is on record.
        "EH, 2020-01-01, UNKNOWN",
        // Nothing is on record.
        "FR, 2020-01-01, NO",
    })
    void membershipOnADayIsAsCertainAsItsDates(String party, LocalDate day, Answer member) {
        assertThat(BLOC.hasMember(PartyCode.of(party), day)).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({
        "AR, INVITED,   2023-09-01, YES",
        "AR, INVITED,   2024-01-01, NO",
        "AR, MEMBER,    2023-09-01, NO",
        "HU, SUSPENDED, 2011-01-01, YES",
        "HU, MEMBER,    2011-01-01, YES",
        "TL, OBSERVER,  2009-12-31, NO",
        "TL, OBSERVER,  2010-06-01, UNKNOWN",
        "TL, OBSERVER,  2015-06-01, YES",
        "RU, SUSPENDED, 2020-01-01, UNKNOWN",
        "FR, PARTNER,   2020-01-01, NO",
    })
    void aStandingIsToldApartFromTheOthers(String party, Status status, LocalDate day, Answer answer) {
        assertThat(BLOC.stands(PartyCode.of(party), status, day)).isEqualTo(answer);
    }

    @Test
    void theMembersOnADayAreTheCertainOnesInTheOrderOfTheRecord() {
        assertThat(BLOC.membersOn(LocalDate.of(2011, 1, 1)))
                .extracting(PartyCode::value)
                .containsExactly("DE", "GB", "KI");
        assertThat(BLOC.membersOn(LocalDate.of(2025, 12, 31)))
                .extracting(PartyCode::value)
                .containsExactly("DE", "HU", "TL", "KI");
        assertThat(BLOC.membersOn(LocalDate.of(1950, 1, 1))).isEmpty();
    }

    @Test
    void thePossibleMembersAreThoseOfWhichTheRecordDoesNotDecideIt() {
        assertThat(BLOC.possibleMembersOn(LocalDate.of(2025, 6, 1)))
                .extracting(PartyCode::value)
                .containsExactly("TL", "RU", "EH");
        assertThat(BLOC.possibleMembersOn(LocalDate.of(1990, 1, 1)))
                .extracting(PartyCode::value)
                .containsExactly("EH");
    }

    @Test
    void noPartyIsACertainAndAPossibleMemberAtOnce() {
        for (LocalDate day = LocalDate.of(2009, 12, 1); day.isBefore(LocalDate.of(2026, 1, 1)); day = day.plusDays(7)) {
            assertThat(BLOC.membersOn(day)).doesNotContainAnyElementsOf(BLOC.possibleMembersOn(day));
        }
    }

    @Test
    void aPartyWithoutMembershipsHasNoMembers() {
        assertThat(Samples.korea().membersOn(LocalDate.of(2025, 10, 27))).isEmpty();
        assertThat(Samples.korea().hasMember(PartyCode.of("VN"), LocalDate.of(2025, 10, 27)))
                .isEqualTo(Answer.NO);
    }

    @Test
    void theShortestNameIsTheShortOneIfThereIsOne() {
        assertThat(Samples.korea().shortestName()).isEqualTo("Republic of Korea");
        assertThat(Samples.korea().toBuilder().shortName("RoK").build().shortestName())
                .isEqualTo("RoK");
    }

    @Test
    void aMembershipIsInForceAsLongAsItsPeriodLasts() {
        Membership membership = Membership.of("GB", Status.MEMBER, "1973-01-01/2020-01-31");

        assertThat(membership.isInForceOn(LocalDate.of(1972, 12, 31))).isEqualTo(Answer.NO);
        assertThat(membership.isInForceOn(LocalDate.of(1973, 1, 1))).isEqualTo(Answer.YES);
        assertThat(membership.isInForceOn(LocalDate.of(2020, 2, 1))).isEqualTo(Answer.NO);
        assertThat(Membership.builder()
                        .member("GB")
                        .status(Status.MEMBER)
                        .build()
                        .isInForceOn(LocalDate.EPOCH))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aPartyOfWhichOnlyTheNameIsKnownHasNothingElse() {
        Party party = Party.of("UN-WOMEN", Party.Kind.INSTITUTION, "UN Women");

        assertThat(party.code()).isEqualTo(PartyCode.of("UN-WOMEN"));
        assertThat(party.kind()).isEqualTo(Party.Kind.INSTITUTION);
        assertThat(party.name()).isEqualTo("UN Women");
        assertThat(party.shortName()).isEmpty();
        assertThat(party.otherNames()).isEmpty();
        assertThat(party.memberships()).isEmpty();
        assertThat(party.citations()).isEmpty();
    }
}
