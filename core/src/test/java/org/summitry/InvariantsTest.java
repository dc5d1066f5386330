package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.summitry.Refusals.BLANK;
import static org.summitry.Refusals.ID;
import static org.summitry.Refusals.LANGUAGE;
import static org.summitry.Refusals.PERIOD;
import static org.summitry.Refusals.refused;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.summitry.figure.Indicator;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.SummitRef;
import org.summitry.meeting.Venue;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.partnership.TextVersion;
import org.summitry.partnership.Topic;
import org.summitry.partnership.TreatyAction;
import org.summitry.party.Leader;
import org.summitry.party.Membership;
import org.summitry.party.Office;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.party.Place;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.RoleElsewhere;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.LanguageTag;
import org.summitry.source.Citation;
import org.summitry.source.Claim;
import org.summitry.source.Source;
import org.summitry.testing.Samples;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** What every type refuses alike, what a summit refuses, and what is said then; the rest stands in the rooms of the types. */
class InvariantsTest {
    @TestFactory
    Stream<DynamicTest> whatASummitRefuses() {
        return Stream.of(
                refused(
                        "blank name of a summit",
                        () -> Samples.summit().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused(
                        "edition 0 of a summit",
                        () -> Samples.summit().toBuilder().edition(0).build(),
                        "edition: must be 1 or more, but was 0"));
    }

    /** A text that UTF-8 cannot carry is refused wherever a text can be given; the rule is the same as for a blank one. */
    @TestFactory
    Stream<DynamicTest> halfOfASurrogatePair() {
        String rule = ": must not have half of a surrogate pair, but was ";
        return Stream.of(
                refused("alone", () -> Topic.of("a", "\uD83C"), "label" + rule + "\"\\uD83C\""),
                refused("high at the end", () -> Topic.of("a", "x\uD83C"), "label" + rule + "\"x\\uD83C\""),
                refused("high before another", () -> Topic.of("a", "\uD83Cx"), "label" + rule + "\"\\uD83Cx\""),
                refused("low first", () -> Topic.of("a", "\uDF0Fx"), "label" + rule + "\"\\uDF0Fx\""),
                refused("low after a pair", () -> Topic.of("a", "🌏\uDF0F"), "label" + rule + "\"🌏\\uDF0F\""),
                refused(
                        "in an optional text",
                        () -> Citation.of(Samples.source(), "\uD83C"),
                        "place" + rule + "\"\\uD83C\""),
                refused(
                        "in a list of texts",
                        () -> Samples.outcome().toBuilder()
                                .addCondition("\uDF0F")
                                .build(),
                        "conditions" + rule + "\"\\uDF0F\""));
    }

    @Test
    void anyOtherTextIsKeptAsItIs() {
        for (String text :
                new String[] {"x", "🌏", "🌏🌏", " x ", "\u0000", "e\u0301", "قمة", "line\nbreak", "\u202E"}) {
            assertThat(Topic.of("a", text).label()).isEqualTo(text);
        }
    }

    @TestFactory
    Stream<DynamicTest> blankTexts() {
        return Stream.of(
                refused("empty", () -> Topic.of("a", ""), "label: must not be blank, but was \"\""),
                refused(
                        "line breaks",
                        () -> Topic.of("a", "\n\t"),
                        "label: must not be blank, but was \"\\u000A\\u0009\""),
                refused("wide space", () -> Topic.of("a", "\u3000"), "label: must not be blank, but was \"\u3000\""));
    }

    /** Setters that take a text read it in the notation of the attribute. */
    @TestFactory
    Stream<DynamicTest> textsOfAnotherNotation() {
        return Stream.of(
                refused("Summit.id", () -> Summit.builder().id("A"), ID + "\"A\""),
                refused("Summit.planned", () -> Summit.builder().planned("x"), PERIOD + "\"x\""),
                refused("Summit.held", () -> Summit.builder().held("x"), PERIOD + "\"x\""),
                refused("Summit.language", () -> Summit.builder().language("EN"), LANGUAGE + "\"EN\""));
    }

    @Test
    void aTextThatIsOfTheNotationIsReadAsTheValue() {
        assertThat(Samples.assessment().on()).isEqualTo(PartialDate.parse("2026-06"));
        assertThat(Samples.assessment().of()).isEqualTo(Id.of("direction-1"));
        assertThat(Samples.assessment().measure()).contains(Id.of("1a"));
        assertThat(Samples.summit().held()).contains(Period.parse("2025-10-27"));
        assertThat(Samples.growth().indicator()).isEqualTo(Indicator.EXPORTS);
        assertThat(Samples.growth().comparedWith()).contains(Period.parse("2025"));
        assertThat(Samples.partnership().asOf()).contains(PartialDate.parse("2025-10"));
        assertThat(Samples.outcome().madeOn()).contains(PartialDate.parse("2025-10-27"));
        assertThat(Samples.statement().madeOn()).contains(PartialDate.parse("2025-10-27"));
        assertThat(Samples.growth().setOn()).contains(PartialDate.parse("2025-10-27"));
        assertThat(Samples.source().language()).contains(LanguageTag.of("en"));
        assertThat(Samples.source().accessed()).contains(PartialDate.parse("2025-10-28"));
        assertThat(PartnershipStep.builder()
                        .level("strategic-partnership")
                        .build()
                        .level())
                .isEqualTo(PartnershipLevel.STRATEGIC);
        assertThat(Samples.summit().language()).contains(LanguageTag.of("en"));
        assertThat(Samples.summit().planned()).contains(Period.parse("2025-10-26"));
    }

    /** Of each builder, what has to be set. */
    private static final ImmutableMap<Class<?>, String> REQUIRED = ImmutableMap.<Class<?>, String>builder()
            .put(Assessment.class, "of, assessor, on, score")
            .put(Claim.class, "about, attribute, value")
            .put(Delegate.class, "leader")
            .put(Delegation.class, "party")
            .put(Initiative.class, "id, kind, name")
            .put(Instrument.class, "id, kind, name")
            .put(TreatyAction.class, "kind")
            .put(Leader.class, "id, name")
            .put(LifeEvent.class, "kind")
            .put(Measure.class, "id, text")
            .put(Membership.class, "member, status")
            .put(Office.class, "id, title, party")
            .put(OtherName.class, "text")
            .put(Outcome.class, "id, kind, text")
            .put(Partnership.class, "id, name")
            .put(PartnershipStep.class, "level")
            .put(Party.class, "code, kind, name")
            .put(PersonName.class, "full")
            .put(Place.class, "id, kind, name")
            .put(Proposal.class, "id, text")
            .put(Rank.class, "position, ranked, inRankingOf, among")
            .put(RoleElsewhere.class, "party, capacity, summit")
            .put(Source.class, "id, publisher")
            .put(Statement.class, "id, kind, text")
            .put(Summit.class, "id, name, status")
            .put(SummitRef.class, "name")
            .put(TextVersion.class, "stage")
            .put(TradeFigure.class, "id, kind, indicator, reporter")
            .put(Venue.class, "place")
            .buildOrThrow();

    @TestFactory
    Stream<DynamicTest> requiredAttributesThatAreNotSet() {
        return ContractTest.NOUNS.stream()
                .map(noun -> refused(
                        noun.type().getSimpleName(),
                        () -> noun.build(noun.builder()),
                        REQUIRED.get(noun.type()) + ": must be set, but was absent"));
    }

    @Test
    void onlyWhatIsStillMissingIsNamed() {
        assertThatThrownBy(() -> Summit.builder().name("A summit").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id, status: must be set, but was absent");
        assertThatThrownBy(() -> Rank.builder()
                        .ranked(Samples.korea())
                        .inRankingOf(Samples.asean())
                        .among("partners")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("position: must be set, but was absent");
    }
}
