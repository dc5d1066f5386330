package org.summitry.partnership;

import static org.summitry.Refusals.BLANK;
import static org.summitry.Refusals.DATE;
import static org.summitry.Refusals.ID;
import static org.summitry.Refusals.LANGUAGE;
import static org.summitry.Refusals.PERIOD;
import static org.summitry.Refusals.TWICE;
import static org.summitry.Refusals.WORD;
import static org.summitry.Refusals.refused;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.summitry.testing.Samples;

/** What the types of this room refuse, and what they say then: instruments, initiatives, partnerships and topics. */
class PartnershipInvariantsTest {
    @TestFactory
    Stream<DynamicTest> whatIsRefused() {
        return Stream.of(
                refused(
                        "blank text of a version",
                        () -> Samples.textVersion().toBuilder().text(" ").build(),
                        "text" + BLANK),
                refused(
                        "blank name of an instrument",
                        () -> Samples.instrument().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused(
                        "blank abbreviation of an instrument",
                        () -> Samples.instrument().toBuilder().abbreviation(" ").build(),
                        "abbreviation" + BLANK),
                refused(
                        "party twice to an instrument",
                        () -> Samples.instrument().toBuilder()
                                .addParty(Samples.korea())
                                .build(),
                        "parties" + TWICE + "KR twice"),
                refused(
                        "instrument that replaces itself",
                        () -> Samples.instrument().toBuilder().replaces("akfta").build(),
                        "replaces: must be another instrument, but was akfta"),
                refused(
                        "blank name of an initiative",
                        () -> Samples.initiative().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused(
                        "blank abbreviation of an initiative",
                        () -> Samples.initiative().toBuilder().abbreviation(" ").build(),
                        "abbreviation" + BLANK),
                refused(
                        "party twice in an initiative",
                        () -> Samples.initiative().toBuilder()
                                .addParty(Samples.korea().toBuilder()
                                        .name("Korea")
                                        .build())
                                .build(),
                        "parties" + TWICE + "KR twice"),
                refused(
                        "topic twice of an initiative",
                        () -> Samples.initiative().toBuilder()
                                .addTopic(Topic.of("artificial-intelligence"))
                                .build(),
                        "topics" + TWICE + "artificial-intelligence twice"),
                refused(
                        "blank name of a partnership",
                        () -> Samples.partnership().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused(
                        "party twice in a partnership",
                        () -> Samples.partnership().toBuilder()
                                .addParty(Samples.korea())
                                .build(),
                        "parties" + TWICE + "KR twice"),
                refused(
                        "partnership of one",
                        () -> Partnership.builder()
                                .id("a")
                                .name("A")
                                .addParty(Samples.korea())
                                .build(),
                        "parties: must be two at least, but was 1"),
                refused(
                        "partnership of nobody",
                        () -> Partnership.builder().id("a").name("A").build(),
                        "parties: must be two at least, but was 0"),
                refused(
                        "steps out of order",
                        () -> Samples.partnership().toBuilder()
                                .addStep(PartnershipStep.of(PartnershipLevel.NONE, "2024-10-09"))
                                .build(),
                        "steps: must have the earliest first, but was 2024-10-09"),
                refused(
                        "blank name of a step",
                        () -> Samples.partnershipStep().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused("blank label of a topic", () -> Topic.of("a", " "), "label" + BLANK));
    }

    /** Setters that take a text read it in the notation of the attribute. */
    @TestFactory
    Stream<DynamicTest> textsOfAnotherNotation() {
        return Stream.of(
                refused("Initiative.id", () -> Initiative.builder().id("A"), ID + "\"A\""),
                refused("Initiative.period", () -> Initiative.builder().period("x"), PERIOD + "\"x\""),
                refused("Instrument.id", () -> Instrument.builder().id("A"), ID + "\"A\""),
                refused("Instrument.period", () -> Instrument.builder().period("x"), PERIOD + "\"x\""),
                refused("Instrument.replaces", () -> Instrument.builder().replaces("A"), ID + "\"A\""),
                refused("TreatyAction.date", () -> TreatyAction.builder().date("x"), DATE + "\"x\""),
                refused("Partnership.asOf", () -> Partnership.builder().asOf("x"), DATE + "\"x\""),
                refused("Partnership.id", () -> Partnership.builder().id("A"), ID + "\"A\""),
                refused("PartnershipStep.level", () -> PartnershipStep.builder().level("A"), "level" + WORD + "\"A\""),
                refused("PartnershipStep.date", () -> PartnershipStep.builder().date("x"), DATE + "\"x\""),
                refused("TextVersion.date", () -> TextVersion.builder().date("x"), DATE + "\"x\""),
                refused("TextVersion.language", () -> TextVersion.builder().language("EN"), LANGUAGE + "\"EN\""),
                refused("Topic.of", () -> Topic.of("A"), ID + "\"A\""));
    }
}
