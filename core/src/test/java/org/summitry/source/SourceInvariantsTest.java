package org.summitry.source;

import static org.summitry.Refusals.ABOUT;
import static org.summitry.Refusals.ADDRESS;
import static org.summitry.Refusals.BLANK;
import static org.summitry.Refusals.DATE;
import static org.summitry.Refusals.ID;
import static org.summitry.Refusals.LANGUAGE;
import static org.summitry.Refusals.refused;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.summitry.testing.Samples;

/** What the types of this room refuse, and what they say then: sources, citations and claims. */
class SourceInvariantsTest {
    @TestFactory
    Stream<DynamicTest> whatIsRefused() {
        return Stream.of(
                refused(
                        "blank publisher",
                        () -> Samples.source().toBuilder().publisher(" ").build(),
                        "publisher" + BLANK),
                refused(
                        "blank agency",
                        () -> Samples.source().toBuilder().agency(" ").build(),
                        "agency" + BLANK),
                refused(
                        "blank title",
                        () -> Samples.source().toBuilder().title(" ").build(),
                        "title" + BLANK),
                refused(
                        "blank dateline",
                        () -> Samples.source().toBuilder().dateline(" ").build(),
                        "dateline" + BLANK),
                refused(
                        "address of another scheme",
                        () -> Samples.source().toBuilder()
                                .address("ftp://a.org/")
                                .build(),
                        ADDRESS + "\"ftp://a.org/\""),
                refused(
                        "address without a host",
                        () -> Samples.source().toBuilder()
                                .address("https:/a.org")
                                .build(),
                        ADDRESS + "\"https:/a.org\""),
                refused("blank place in a source", () -> Citation.of(Samples.source(), " "), "place" + BLANK),
                refused(
                        "blank subject of a claim",
                        () -> Samples.claim().toBuilder().about(" ").build(),
                        ABOUT + "\" \""),
                refused(
                        "subject of a claim that is neither id nor code",
                        () -> Samples.claim().toBuilder().about("Lee").build(),
                        ABOUT + "\"Lee\""),
                refused(
                        "subject of a claim that is too short for a code",
                        () -> Samples.claim().toBuilder().about("A").build(),
                        ABOUT + "\"A\""),
                refused(
                        "subject of a claim that is too long for an id",
                        () -> Samples.claim().toBuilder().about("x".repeat(101)).build(),
                        ABOUT + "\"" + "x".repeat(101) + "\""),
                refused(
                        "subject of a claim that is very long",
                        () -> Samples.claim().toBuilder()
                                .about("a" + "-a".repeat(100_000))
                                .build(),
                        ABOUT + "\"" + "a-".repeat(60) + "…\""),
                refused(
                        "blank attribute of a claim",
                        () -> Samples.claim().toBuilder().attribute(" ").build(),
                        "attribute" + BLANK),
                refused(
                        "blank value of a claim",
                        () -> Samples.claim().toBuilder().value(" ").build(),
                        "value" + BLANK),
                refused(
                        "claim of nobody",
                        () -> Samples.claim().toBuilder()
                                .citations(ImmutableList.of())
                                .build(),
                        "citations: must name who says so, but was absent"));
    }

    /** Setters that take a text read it in the notation of the attribute. */
    @TestFactory
    Stream<DynamicTest> textsOfAnotherNotation() {
        return Stream.of(
                refused("Source.id", () -> Source.builder().id("A"), ID + "\"A\""),
                refused("Source.published", () -> Source.builder().published("x"), DATE + "\"x\""),
                refused("Source.language", () -> Source.builder().language("EN"), LANGUAGE + "\"EN\""),
                refused("Source.accessed", () -> Source.builder().accessed("x"), DATE + "\"x\""));
    }
}
