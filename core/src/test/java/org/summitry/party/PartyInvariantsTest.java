package org.summitry.party;

import static org.summitry.Refusals.BLANK;
import static org.summitry.Refusals.CODE;
import static org.summitry.Refusals.ID;
import static org.summitry.Refusals.LANGUAGE;
import static org.summitry.Refusals.PERIOD;
import static org.summitry.Refusals.TWICE;
import static org.summitry.Refusals.refused;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.summitry.scalar.PartyCode;
import org.summitry.testing.Samples;

/** What the types of this room refuse, and what they say then: parties, leaders and places. */
class PartyInvariantsTest {
    @TestFactory
    Stream<DynamicTest> whatIsRefused() {
        return Stream.of(
                refused(
                        "blank name of a party",
                        () -> Samples.asean().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused(
                        "blank short name of a party",
                        () -> Samples.asean().toBuilder().shortName(" ").build(),
                        "shortName" + BLANK),
                refused(
                        "membership of a party in itself",
                        () -> Samples.asean().toBuilder()
                                .addMembership(Membership.of("ASEAN", Membership.Status.OBSERVER, "2020"))
                                .build(),
                        "memberships: must not name the party itself, but was ASEAN"),
                refused(
                        "membership twice",
                        () -> Samples.korea().toBuilder()
                                .addMemberships(
                                        Membership.of("VN", Membership.Status.OBSERVER, "2020"),
                                        Membership.of("VN", Membership.Status.OBSERVER, "2020"))
                                .build(),
                        "memberships" + TWICE + "\"VN OBSERVER 2020\" twice"),
                refused("blank other name", () -> OtherName.of(" "), "text" + BLANK),
                refused(
                        "other name used twice by a party",
                        () -> Samples.otherName().toBuilder()
                                .addUsedBy(PartyCode.of("VN"))
                                .build(),
                        "usedBy" + TWICE + "VN twice"),
                refused("blank name of a person", () -> PersonName.of(" "), "full" + BLANK),
                refused(
                        "blank family name",
                        () -> PersonName.builder().full("A B").family(" ").build(),
                        "family" + BLANK),
                refused(
                        "blank given name",
                        () -> PersonName.builder().full("A B").given(" ").build(),
                        "given" + BLANK),
                refused(
                        "family name that is not in the full one",
                        () -> PersonName.builder().full("A B").family("C").build(),
                        "family: must be part of full (it is \"A B\"), but was \"C\""),
                refused(
                        "given name that is not in the full one",
                        () -> PersonName.builder().full("A B").given("C").build(),
                        "given: must be part of full (it is \"A B\"), but was \"C\""),
                refused(
                        "family name first that is not",
                        () -> PersonName.familyFirst("A B", "B"),
                        "order: must put the part first that full begins with (it is \"A B\"), but was family-first"),
                refused(
                        "given name first that is not",
                        () -> PersonName.builder()
                                .full("A B")
                                .given("B")
                                .order(PersonName.Order.GIVEN_FIRST)
                                .build(),
                        "order: must put the part first that full begins with (it is \"A B\"), but was given-first"),
                refused("blank title of an office", () -> Office.of("a", " ", Samples.korea()), "title" + BLANK),
                refused(
                        "office twice",
                        () -> Samples.lee().toBuilder()
                                .addOffice(Office.of("president", "Other title", Samples.asean()))
                                .build(),
                        "offices" + TWICE + "president twice"),
                refused(
                        "blank name of a place",
                        () -> Samples.city().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused("blank name of a mention", () -> PlaceMention.of(Samples.sea(), " "), "calledAs" + BLANK));
    }

    /** Setters that take a text read it in the notation of the attribute. */
    @TestFactory
    Stream<DynamicTest> textsOfAnotherNotation() {
        return Stream.of(
                refused("Leader.id", () -> Leader.builder().id("A"), ID + "\"A\""),
                refused("Membership.member", () -> Membership.builder().member("a"), CODE + "\"a\""),
                refused("Membership.period", () -> Membership.builder().period("x"), PERIOD + "\"x\""),
                refused("Office.id", () -> Office.builder().id("A"), ID + "\"A\""),
                refused("Office.period", () -> Office.builder().period("x"), PERIOD + "\"x\""),
                refused("OtherName.language", () -> OtherName.of("x", "EN"), LANGUAGE + "\"EN\""),
                refused("Party.code", () -> Party.builder().code("a"), CODE + "\"a\""),
                refused("Place.id", () -> Place.builder().id("A"), ID + "\"A\""));
    }
}
