package org.summitry.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitry.scalar.InvalidValueException;
import org.summitry.testing.Samples;
import org.summitry.time.PartialDate;
import org.summitry.time.Possible;

class PartnershipProperties {
    @Provide
    Arbitrary<List<PartnershipStep>> steps() {
        Arbitrary<Optional<PartialDate>> dates = Arbitraries.of(
                        "",
                        "2024",
                        "2024~",
                        "2024-33",
                        "2024-01",
                        "2024-02",
                        "2024-03?",
                        "2024-01-01",
                        "2024-01-31",
                        "2024-02-01",
                        "2024-02-15",
                        "2024-02-15~",
                        "2024-02-29",
                        "2024-03-01",
                        "2023-12-31",
                        "2025-01-01")
                .map(text -> text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text)));
        Arbitrary<PartnershipLevel> levels = Arbitraries.of(
                PartnershipLevel.DIALOGUE, PartnershipLevel.STRATEGIC, PartnershipLevel.of("a"), PartnershipLevel.NONE);
        return Combinators.combine(levels, dates)
                .as((level, date) ->
                        PartnershipStep.builder().level(level).date(date).build())
                .list()
                .ofMaxSize(4)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 520)
                .map(LocalDate.of(2023, 8, 1)::plusDays)
                .withoutEdgeCases();
    }

    /**
     * Days are tried for the steps, each not before the one before it. The candidates are the levels that hold on the day for
     * some of these trials; where in one of them no step is taken by then, nothing is on record.
     */
    @Property(tries = 1000)
    void theLevelsOnADayAreThoseOfAllOrdersOfDaysThatCanBeMeant(
            @ForAll("steps") List<PartnershipStep> steps, @ForAll("days") LocalDate day) {
        if (!canBeTaken(steps, 0, LocalDate.MIN)) {
            return;
        }
        Set<PartnershipLevel> possible = new LinkedHashSet<>();
        for (int taken = 1; taken <= steps.size(); taken++) {
            if (canBe(steps, taken, day)) {
                possible.add(steps.get(taken - 1).level());
            }
        }
        Set<PartnershipLevel> expected = canBe(steps, 0, day) ? Set.of() : possible;

        Possible<PartnershipLevel> found = of(steps).levelOn(day);
        assertThat(found.candidates()).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Whether just the first so many steps can have been taken by the day. */
    private static boolean canBe(List<PartnershipStep> steps, int taken, LocalDate day) {
        LocalDate soonest = LocalDate.MIN;
        for (PartnershipStep step : steps.subList(0, taken)) {
            soonest = max(soonest, step.date().map(PartialDate::earliest).orElse(LocalDate.MIN));
            if (soonest.isAfter(day)
                    || soonest.isAfter(step.date().map(PartialDate::latest).orElse(LocalDate.MAX))) {
                return false;
            }
        }
        return canBeTaken(steps, taken, day.plusDays(1));
    }

    private static boolean canBeTaken(List<PartnershipStep> steps, int from, LocalDate notBefore) {
        LocalDate soonest = notBefore;
        for (PartnershipStep step : steps.subList(from, steps.size())) {
            soonest = max(soonest, step.date().map(PartialDate::earliest).orElse(LocalDate.MIN));
            if (soonest.isAfter(step.date().map(PartialDate::latest).orElse(LocalDate.MAX))) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    @Property(tries = 1000)
    void stepsAreRefusedIfNoDaysCanBeMeantOnWhichTheyFollowEachOther(@ForAll("steps") List<PartnershipStep> steps) {
        if (canBeTaken(steps, 0, LocalDate.MIN)) {
            assertThat(of(steps).steps()).isEqualTo(steps);
        } else {
            assertThatThrownBy(() -> of(steps))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("steps: must have the earliest first, but was ");
        }
    }

    private static Partnership of(List<PartnershipStep> steps) {
        return Partnership.builder()
                .id("asean-rok")
                .name("ASEAN–Republic of Korea partnership")
                .addParties(Samples.asean(), Samples.korea())
                .steps(steps)
                .build();
    }
}
