package org.summitry.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.summitry.partnership.PartnershipLevel.COMPREHENSIVE;
import static org.summitry.partnership.PartnershipLevel.COMPREHENSIVE_STRATEGIC;
import static org.summitry.partnership.PartnershipLevel.DIALOGUE;
import static org.summitry.partnership.PartnershipLevel.NONE;
import static org.summitry.partnership.PartnershipLevel.PARTNERSHIP;
import static org.summitry.partnership.PartnershipLevel.SECTORAL_DIALOGUE;
import static org.summitry.partnership.PartnershipLevel.STRATEGIC;
import static org.summitry.partnership.PartnershipLevel.SUMMIT_LEVEL_DIALOGUE;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitry.scalar.InvalidValueException;
import org.summitry.testing.Samples;
import org.summitry.time.Possible;

class PartnershipTest {
    private static final Partnership PARTNERSHIP_OF_TWO = of(
            PartnershipStep.of(SECTORAL_DIALOGUE, "1989-11-02"),
            PartnershipStep.of(DIALOGUE, "1991"),
            PartnershipStep.of(STRATEGIC, "2010-10-29"),
            PartnershipStep.of(COMPREHENSIVE_STRATEGIC, "2024-10-10"));

    private static Partnership of(PartnershipStep... steps) {
        return Partnership.builder()
                .id("asean-rok")
                .name("ASEAN–Republic of Korea partnership")
                .addParties(Samples.asean(), Samples.korea())
                .addSteps(steps)
                .build();
    }

    private static PartnershipStep undated(PartnershipLevel level) {
        return PartnershipStep.builder().level(level).build();
    }

    private static Possible<PartnershipLevel> on(Partnership partnership, String day) {
        return partnership.levelOn(LocalDate.parse(day));
    }

    @Test
    void theLevelIsThatOfTheLastStepThatWasTakenByThen() {
        assertThat(on(PARTNERSHIP_OF_TWO, "1989-11-02")).isEqualTo(Possible.known(SECTORAL_DIALOGUE));
        assertThat(on(PARTNERSHIP_OF_TWO, "1990-12-31")).isEqualTo(Possible.known(SECTORAL_DIALOGUE));
        assertThat(on(PARTNERSHIP_OF_TWO, "1991-12-31")).isEqualTo(Possible.known(DIALOGUE));
        assertThat(on(PARTNERSHIP_OF_TWO, "2024-10-09")).isEqualTo(Possible.known(STRATEGIC));
        assertThat(on(PARTNERSHIP_OF_TWO, "2024-10-10")).isEqualTo(Possible.known(COMPREHENSIVE_STRATEGIC));
        assertThat(on(PARTNERSHIP_OF_TWO, "2100-01-01").value()).contains(COMPREHENSIVE_STRATEGIC);
    }

    @Test
    void theLevelIsUndecidedInAYearOfWhichTheDayOfTheStepIsNotKnown() {
        assertThat(on(PARTNERSHIP_OF_TWO, "1991-01-01").candidates()).containsExactly(SECTORAL_DIALOGUE, DIALOGUE);
        assertThat(on(PARTNERSHIP_OF_TWO, "1991-12-30").isUndecided()).isTrue();
        assertThat(on(PARTNERSHIP_OF_TWO, "1991-12-30").value()).isEmpty();
    }

    @Test
    void nothingIsOnRecordBeforeTheFirstStep() {
        assertThat(on(PARTNERSHIP_OF_TWO, "1989-11-01")).isEqualTo(Possible.nothing());
        assertThat(on(of(), "2025-10-27")).isEqualTo(Possible.nothing());
    }

    @Test
    void nothingIsOnRecordWhileItIsOpenWhetherTheFirstStepWasTaken() {
        Partnership partnership = of(PartnershipStep.of(DIALOGUE, "1991"), PartnershipStep.of(STRATEGIC, "1991"));

        assertThat(on(partnership, "1990-12-31")).isEqualTo(Possible.nothing());
        assertThat(on(partnership, "1991-06-01")).isEqualTo(Possible.nothing());
        assertThat(on(of(PartnershipStep.of(STRATEGIC, "2003")), "2003-06-01")).isEqualTo(Possible.nothing());
        assertThat(on(partnership, "1991-12-31")).isEqualTo(Possible.known(STRATEGIC));
    }

    @Test
    void nothingIsOnRecordAfterTheDateUpToWhichTheStepsAre() {
        Partnership upToADay = PARTNERSHIP_OF_TWO.toBuilder().asOf("2025-10-27").build();
        assertThat(on(upToADay, "2025-10-27")).isEqualTo(Possible.known(COMPREHENSIVE_STRATEGIC));
        assertThat(on(upToADay, "2025-10-28")).isEqualTo(Possible.nothing());

        Partnership upToAYear = PARTNERSHIP_OF_TWO.toBuilder().asOf("2025").build();
        assertThat(on(upToAYear, "2026-01-01")).isEqualTo(Possible.nothing());
        assertThat(on(upToAYear, "1990-12-31")).isEqualTo(Possible.known(SECTORAL_DIALOGUE));
    }

    @Test
    void noStepIsAfterTheDateUpToWhichTheyAreOnRecord() {
        assertThatThrownBy(
                        () -> PARTNERSHIP_OF_TWO.toBuilder().asOf("2024-10-09").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("steps: must not be after asOf (it is 2024-10-09), but was 2024-10-10");
        assertThatThrownBy(() -> PARTNERSHIP_OF_TWO.toBuilder().asOf("2009").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("steps: must not be after asOf (it is 2009), but was 2010-10-29; "
                        + "steps: must not be after asOf (it is 2009), but was 2024-10-10");
    }

    @Test
    void aStepThatNeedNotBeAfterThatDateIsKept() {
        for (String asOf : new String[] {"2024-10-10", "2024-10", "2024", "2023~"}) {
            assertThat(PARTNERSHIP_OF_TWO.toBuilder().asOf(asOf).build().latestStep())
                    .isEqualTo(PARTNERSHIP_OF_TWO.latestStep());
        }
        assertThat(of(undated(DIALOGUE)).toBuilder().asOf("1950").build().steps())
                .hasSize(1);
    }

    @Test
    void noLevelIsACandidateTwice() {
        Partnership back = of(
                PartnershipStep.of(DIALOGUE, "2000-01-01"),
                PartnershipStep.of(STRATEGIC, "2001"),
                PartnershipStep.of(DIALOGUE, "2001"));
        assertThat(on(back, "2001-06-01").candidates()).containsExactly(DIALOGUE, STRATEGIC);

        Partnership begun = of(PartnershipStep.of(NONE, "2000-01-01"), PartnershipStep.of(DIALOGUE, "2001"));
        assertThat(on(begun, "2001-06-01").candidates()).containsExactly(NONE, DIALOGUE);
    }

    @Test
    void aPartnershipThatEndedIsAtLevelNone() {
        Partnership ended = of(PartnershipStep.of(STRATEGIC, "2010-10-29"), PartnershipStep.of(NONE, "2022-03-01"));

        assertThat(on(ended, "2025-10-27")).isEqualTo(Possible.known(NONE));
    }

    @Test
    void anApproximateStepIsUndecidedAUnitEitherWay() {
        Partnership partnership =
                of(PartnershipStep.of(DIALOGUE, "1989-11-02"), PartnershipStep.of(STRATEGIC, "2010~"));

        assertThat(on(partnership, "2008-12-31")).isEqualTo(Possible.known(DIALOGUE));
        assertThat(on(partnership, "2009-01-01").candidates()).containsExactly(DIALOGUE, STRATEGIC);
        assertThat(on(partnership, "2011-12-31")).isEqualTo(Possible.known(STRATEGIC));
    }

    @Test
    void aStepWithoutADateLiesBetweenTheOnesBesideIt() {
        Partnership partnership = of(
                PartnershipStep.of(DIALOGUE, "1991-07-01"),
                undated(COMPREHENSIVE),
                PartnershipStep.of(COMPREHENSIVE_STRATEGIC, "2024-10-10"));

        assertThat(on(partnership, "1991-06-30")).isEqualTo(Possible.nothing());
        assertThat(on(partnership, "1991-07-01").candidates()).containsExactly(DIALOGUE, COMPREHENSIVE);
        assertThat(on(partnership, "2024-10-09").candidates()).containsExactly(DIALOGUE, COMPREHENSIVE);
        assertThat(on(partnership, "2024-10-10")).isEqualTo(Possible.known(COMPREHENSIVE_STRATEGIC));
        assertThat(on(of(undated(DIALOGUE)), "2024-10-10")).isEqualTo(Possible.nothing());
    }

    @Test
    void aStepIsNotTakenBeforeTheOneThatItFollows() {
        Partnership partnership = of(
                PartnershipStep.of(DIALOGUE, "1991-07-01"),
                PartnershipStep.of(STRATEGIC, "1991"),
                PartnershipStep.of(COMPREHENSIVE_STRATEGIC, "2024-10-10"));

        assertThat(on(partnership, "1991-06-30")).isEqualTo(Possible.nothing());
        assertThat(on(partnership, "1991-07-01").candidates()).containsExactly(DIALOGUE, STRATEGIC);
        assertThat(on(partnership, "1991-12-31")).isEqualTo(Possible.known(STRATEGIC));
    }

    @Test
    void stepsAreTheEarliestFirst() {
        assertThatThrownBy(() ->
                        of(PartnershipStep.of(STRATEGIC, "2010-10-29"), PartnershipStep.of(DIALOGUE, "2010-10-28")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("steps: must have the earliest first, but was 2010-10-28");
        assertThatThrownBy(() -> of(
                        PartnershipStep.of(STRATEGIC, "2010"),
                        undated(COMPREHENSIVE),
                        PartnershipStep.of(DIALOGUE, "2009-12")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("steps: must have the earliest first, but was 2009-12");
    }

    /** No two neighbours of these contradict each other, but the first and the last do. */
    @Test
    void stepsOutOfOrderAreSeenAcrossALessPreciseOneBetweenThem() {
        assertThatThrownBy(() -> of(
                        PartnershipStep.of(DIALOGUE, "2024-06-01"),
                        PartnershipStep.of(STRATEGIC, "2024"),
                        PartnershipStep.of(COMPREHENSIVE_STRATEGIC, "2024-03-01")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("steps: must have the earliest first, but was 2024-03-01");
    }

    @Test
    void stepsOfWhichThePrecisionDoesNotTellTheOrderAreKeptAsTheyAre() {
        Partnership partnership = of(
                PartnershipStep.of(DIALOGUE, "2024-06-01"),
                PartnershipStep.of(STRATEGIC, "2024"),
                PartnershipStep.of(COMPREHENSIVE_STRATEGIC, "2024-06-01"));

        assertThat(partnership.steps())
                .extracting(PartnershipStep::level)
                .containsExactly(DIALOGUE, STRATEGIC, COMPREHENSIVE_STRATEGIC);
    }

    @Test
    void theLatestStepIsTheLastOne() {
        assertThat(PARTNERSHIP_OF_TWO.latestStep()).contains(PartnershipStep.of(COMPREHENSIVE_STRATEGIC, "2024-10-10"));
        assertThat(of().latestStep()).isEmpty();
    }

    @Test
    void aStepIsCalledAsThePartiesCallItOrElseByItsLevel() {
        assertThat(PartnershipStep.of(COMPREHENSIVE_STRATEGIC, "2024").label())
                .isEqualTo("comprehensive strategic partnership");
        assertThat(PartnershipStep.of(COMPREHENSIVE, "2004").toBuilder()
                        .name("comprehensive cooperation partnership")
                        .build()
                        .label())
                .isEqualTo("comprehensive cooperation partnership");
    }

    @Test
    void theNamedLevelsRiseAndOthersHaveNoRank() {
        assertThat(Stream.of(
                        NONE,
                        SECTORAL_DIALOGUE,
                        DIALOGUE,
                        SUMMIT_LEVEL_DIALOGUE,
                        PARTNERSHIP,
                        COMPREHENSIVE,
                        STRATEGIC,
                        COMPREHENSIVE_STRATEGIC))
                .extracting(PartnershipLevel::rung)
                .containsExactlyElementsOf(
                        Stream.of(0, 1, 2, 3, 4, 5, 6, 7).map(OptionalInt::of).toList());
        assertThat(PartnershipLevel.of("special-strategic-partnership").rung()).isEmpty();
        assertThat(PartnershipLevel.of("strategic-partnership")).isEqualTo(STRATEGIC);
        assertThat(PartnershipLevel.of("special-strategic-partnership").label())
                .isEqualTo("special strategic partnership");
    }
}
