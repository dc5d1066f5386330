package org.summitry.meeting;

import static org.summitry.Refusals.BLANK;
import static org.summitry.Refusals.DATE;
import static org.summitry.Refusals.ID;
import static org.summitry.Refusals.PERIOD;
import static org.summitry.Refusals.TWICE;
import static org.summitry.Refusals.refused;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.summitry.testing.Samples;

/** What the types of this room refuse, and what they say then: delegations, venues, events and references to summits. */
class MeetingInvariantsTest {
    @TestFactory
    Stream<DynamicTest> whatIsRefused() {
        return Stream.of(
                refused(
                        "office of another leader",
                        () -> Samples.delegate().toBuilder().office("chair").build(),
                        "office: must be the id of an office of leader (it is lee-jae-myung), but was chair"),
                refused(
                        "standing in for oneself",
                        () -> Samples.delegate().toBuilder()
                                .inPlaceOf(Samples.lee())
                                .build(),
                        "inPlaceOf: must be another person, but was lee-jae-myung"),
                refused(
                        "blank name under which a party takes part",
                        () -> Samples.delegation().toBuilder().calledAs(" ").build(),
                        "calledAs" + BLANK),
                refused(
                        "capacity twice",
                        () -> Samples.delegation().toBuilder()
                                .addCapacity(Delegation.Capacity.MEMBER)
                                .build(),
                        "capacities" + TWICE + "member twice"),
                refused(
                        "delegate twice",
                        () -> Samples.delegation().toBuilder()
                                .addDelegate(Delegate.of(Samples.lee()))
                                .build(),
                        "delegates" + TWICE + "lee-jae-myung twice"),
                refused(
                        "party within itself",
                        () -> Samples.delegation().toBuilder()
                                .within(Samples.korea())
                                .build(),
                        "within: must be another party, but was KR"),
                refused(
                        "delegates of an absent party",
                        () -> Samples.delegation().toBuilder()
                                .attendance(Delegation.Attendance.ABSENT)
                                .build(),
                        "delegates: must be empty unless attendance is attended, invited or expected (it is absent), but was [lee-jae-myung]"),
                refused(
                        "blank name of a venue",
                        () -> Samples.venue().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused(
                        "blank reason",
                        () -> Samples.lifeEvent().toBuilder().reason(" ").build(),
                        "reason" + BLANK),
                refused("blank name of a series", () -> Series.of("a", " "), "name" + BLANK),
                refused("blank name of another summit", () -> SummitRef.of(" "), "name" + BLANK),
                refused(
                        "edition 0 of another summit",
                        () -> Samples.summitRef().toBuilder().edition(0).build(),
                        "edition: must be 1 or more, but was 0"));
    }

    /** Setters that take a text read it in the notation of the attribute. */
    @TestFactory
    Stream<DynamicTest> textsOfAnotherNotation() {
        return Stream.of(
                refused("Delegate.office", () -> Delegate.builder().office("A"), ID + "\"A\""),
                refused("LifeEvent.announced", () -> LifeEvent.builder().announced("x"), DATE + "\"x\""),
                refused("LifeEvent.dates", () -> LifeEvent.builder().dates("x"), PERIOD + "\"x\""),
                refused("Series.of", () -> Series.of("A", "x"), ID + "\"A\""),
                refused("SummitRef.id", () -> SummitRef.builder().id("A"), ID + "\"A\""),
                refused("SummitRef.series", () -> SummitRef.builder().series("A"), ID + "\"A\""),
                refused("SummitRef.dates", () -> SummitRef.builder().dates("x"), PERIOD + "\"x\""),
                refused("Venue.days", () -> Venue.builder().days("x"), PERIOD + "\"x\""));
    }
}
