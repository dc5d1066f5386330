package org.summitry.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.summitry.scalar.Id;
import org.summitry.scalar.PartyCode;
import org.summitry.testing.Samples;
import org.summitry.time.Answer;

class LeaderTest {
    private static final Office GOVERNOR = office("governor", Samples.korea(), "2018-07-01/2021-10-25");
    private static final Office PRESIDENT = office("president", Samples.korea(), "2025-06-04/..");
    private static final Office CHAIR = office("chair", Samples.asean(), "2025");
    private static final Office HONORARY = Office.of("honorary", "Honorary Chair", Samples.malaysia());
    private static final Leader LEADER = Leader.builder()
            .id("lee-jae-myung")
            .name(PersonName.of("Lee Jae Myung"))
            .addOffices(PRESIDENT, GOVERNOR, CHAIR, HONORARY)
            .build();

    private static Office office(String id, Party party, String period) {
        return Office.builder()
                .id(id)
                .title("Title of " + id)
                .party(party)
                .period(period)
                .build();
    }

    @Test
    void anOfficeIsFoundByItsId() {
        assertThat(LEADER.office(Id.of("governor"))).contains(GOVERNOR);
        assertThat(LEADER.office(Id.of("minister"))).isEmpty();
        assertThat(LEADER.office("governor")).contains(GOVERNOR);
        assertThat(LEADER.office("minister")).isEmpty();
    }

    @Test
    void officesForAPartyAreInTheOrderOfTheRecord() {
        assertThat(LEADER.officesFor(PartyCode.of("KR"))).containsExactly(PRESIDENT, GOVERNOR);
        assertThat(LEADER.officesFor(PartyCode.of("ASEAN"))).containsExactly(CHAIR);
        assertThat(LEADER.officesFor(PartyCode.of("VN"))).isEmpty();
    }

    @Test
    void officesOnADayAreThoseThatAreCertainlyHeld() {
        assertThat(LEADER.officesOn(LocalDate.of(2025, 10, 27))).containsExactly(PRESIDENT, CHAIR);
        assertThat(LEADER.officesOn(LocalDate.of(2025, 6, 3))).containsExactly(CHAIR);
        assertThat(LEADER.officesOn(LocalDate.of(2021, 10, 25))).containsExactly(GOVERNOR);
        assertThat(LEADER.officesOn(LocalDate.of(2021, 10, 26))).isEmpty();
    }

    /** As with members of a party: what is certain and what the record leaves open are asked for apart. */
    @Test
    void officesOfWhichTheDatesDoNotDecideItArePossible() {
        Office mayor = office("mayor", Samples.korea(), "2010/");
        Leader leader = LEADER.toBuilder().addOffice(mayor).build();

        assertThat(leader.officesOn(LocalDate.of(2025, 10, 27))).doesNotContain(mayor, HONORARY);
        assertThat(leader.possibleOfficesOn(LocalDate.of(2025, 10, 27))).containsExactly(HONORARY, mayor);
        assertThat(leader.possibleOfficesOn(LocalDate.of(2009, 12, 31))).containsExactly(HONORARY);
    }

    @Test
    void anOfficeIsHeldFromTheDayItBegins() {
        assertThat(PRESIDENT.isHeldOn(LocalDate.of(2025, 6, 3))).isEqualTo(Answer.NO);
        assertThat(PRESIDENT.isHeldOn(LocalDate.of(2025, 6, 4))).isEqualTo(Answer.YES);
        assertThat(GOVERNOR.isHeldOn(LocalDate.of(2021, 10, 25))).isEqualTo(Answer.YES);
        assertThat(GOVERNOR.isHeldOn(LocalDate.of(2021, 10, 26))).isEqualTo(Answer.NO);
    }

    @Test
    void whetherAnOfficeIsHeldIsUnknownWithoutDatesOrWhereTheyDoNotDecideIt() {
        assertThat(HONORARY.isHeldOn(LocalDate.of(2025, 10, 27))).isEqualTo(Answer.UNKNOWN);
        assertThat(office("x", Samples.korea(), "2025/..").isHeldOn(LocalDate.of(2025, 10, 27)))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(office("x", Samples.korea(), "2024/..").isHeldOn(LocalDate.of(2025, 10, 27)))
                .isEqualTo(Answer.YES);
        // One date as a whole: all of that year.
        assertThat(CHAIR.isHeldOn(LocalDate.of(2025, 1, 1))).isEqualTo(Answer.YES);
    }

    @Test
    void anOfficeOfWhichNothingMoreIsKnownHasNoKindAndNoDates() {
        assertThat(HONORARY.id()).isEqualTo(Id.of("honorary"));
        assertThat(HONORARY.title()).isEqualTo("Honorary Chair");
        assertThat(HONORARY.party()).isEqualTo(Samples.malaysia());
        assertThat(HONORARY.kind()).isEmpty();
        assertThat(HONORARY.period()).isEmpty();
        assertThat(HONORARY.citations()).isEmpty();
    }

    @Test
    void aCopyGetsAnotherOfficeAndTheLeaderKeepsHis() {
        Office minister = Office.of("minister", "Minister", Samples.korea());

        assertThat(LEADER.toBuilder().addOffice(minister).build().offices())
                .containsExactly(PRESIDENT, GOVERNOR, CHAIR, HONORARY, minister);
        assertThat(LEADER.offices()).hasSize(4);
    }
}
