package org.summitry.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.Series;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.source.Source;

class CheckerTest {
    private static final Summit BARE = Summit.builder()
            .id("bare")
            .name("Summit")
            .status(Summit.Status.HELD)
            .build();
    private static final Finding NO_DATES = new Finding(
            "held-without-dates",
            Severity.NOTE,
            Id.of("bare"),
            "/status",
            "the summit was held and the record does not say when",
            Optional.empty());

    private static final Rule SHORT_NAME =
            Rule.of("short-name", Severity.WARNING, "A name has ten letters at least.", (summit, report) -> {
                if (summit.name().length() < 10) {
                    report.add(summit, Report.at("name"), "the name is short");
                }
            });

    private static final RegisterRule SMALL_REGISTER = new RegisterRule(
            "small-register", Severity.NOTE, "A register has two records at least.", (summits, report) -> {
                if (summits.size() == 1) {
                    report.add(summits.get(0), "", "stands alone");
                }
            });

    @Test
    void findingsNameRuleSeverityRecordPlaceAndReason() {
        assertThat(Checker.check(BARE)).containsExactly(NO_DATES);
        assertThat(Checker.standard().findings(BARE)).containsExactly(NO_DATES);
    }

    @Test
    void aFindingReadsAsOneLine() {
        assertThat(NO_DATES)
                .hasToString(
                        "note held-without-dates at bare/status: the summit was held and the record does not say when");
        assertThat(new Finding("a-rule", Severity.ERROR, Id.of("bare"), "/a/0", "wrong", Optional.of("/b")))
                .hasToString("error a-rule at bare/a/0: wrong (see /b)");
    }

    private static Rule finding(int many) {
        return Rule.of("many", Severity.WARNING, "There are none.", (summit, report) -> {
            for (int i = 0; i < many; i++) {
                report.add(summit, Report.at("figures", i), "one", "/status");
            }
        });
    }

    @Test
    void asManyFindingsOfARuleAreListedAsIsSaid() {
        ImmutableList<Finding> findings =
                Checker.standard().with(finding(Checker.MOST_FINDINGS)).findings(BARE);

        assertThat(findings).hasSize(1 + Checker.MOST_FINDINGS);
        assertThat(findings.get(Checker.MOST_FINDINGS).pointer()).isEqualTo("/figures/999");
    }

    @Test
    void findingsBeyondThatAreCountedWhereTheFirstOfThemIs() {
        ImmutableList<Finding> findings = Checker.standard()
                .with(finding(Checker.MOST_FINDINGS + 4000), SHORT_NAME)
                .graded("many", Severity.NOTE)
                .findings(BARE);

        assertThat(findings).hasSize(1 + Checker.MOST_FINDINGS + 1 + 1);
        assertThat(findings.get(1 + Checker.MOST_FINDINGS))
                .isEqualTo(new Finding(
                        "many",
                        Severity.NOTE,
                        Id.of("bare"),
                        "/figures/1000",
                        "and 4000 more of this code",
                        Optional.empty()));
        assertThat(findings.get(2 + Checker.MOST_FINDINGS).code()).isEqualTo("short-name");
    }

    @Test
    void findingsOfARegisterAreBoundedForEachRecordAndForAllTogether() {
        RegisterRule many = new RegisterRule("many-records", Severity.NOTE, "There are none.", (summits, report) -> {
            for (int i = 0; i <= Checker.MOST_FINDINGS; i++) {
                report.add(summits.get(i % 2), "/status", "one");
            }
        });
        Summit other = BARE.toBuilder().id("other").build();
        ImmutableList<Finding> findings = Checker.standard()
                .with(finding(Checker.MOST_FINDINGS + 1))
                .with(many)
                .findings(ImmutableList.of(BARE, other));

        assertThat(findings).hasSize(2 * (1 + Checker.MOST_FINDINGS + 1) + Checker.MOST_FINDINGS + 1);
        assertThat(findings.get(findings.size() - 1))
                .hasToString("note many-records at bare/status: and 1 more of this code");
    }

    /** A name of a page would be in the message of each of a thousand findings. */
    @Test
    void messagesNameNoMoreOfATextThanOneNeedsToFindIt() {
        Party party = Sample.KR.toBuilder().name("𝄞".repeat(100_000)).build();
        Summit summit = BARE.toBuilder()
                .addDelegations(Delegation.of(party), Delegation.of(party))
                .build();

        assertThat(Checker.check(summit))
                .filteredOn(finding -> finding.code().equals("delegation-twice"))
                .extracting(Finding::message)
                .containsExactly("𝄞".repeat(60) + "… has a second delegation");
    }

    @Test
    void usersAddRulesOfTheirOwn() {
        Checker checker = Checker.standard().with(SHORT_NAME);

        assertThat(checker.rules()).endsWith(SHORT_NAME).hasSize(Rules.ALL.size() + 1);
        assertThat(checker.findings(BARE))
                .containsExactly(
                        NO_DATES,
                        new Finding(
                                "short-name",
                                Severity.WARNING,
                                Id.of("bare"),
                                "/name",
                                "the name is short",
                                Optional.empty()));
    }

    @Test
    void usersAddRulesForRegistersOfTheirOwn() {
        Checker checker = Checker.standard().with(SMALL_REGISTER);

        assertThat(checker.registerRules()).endsWith(SMALL_REGISTER).hasSize(Rules.REGISTER.size() + 1);
        assertThat(checker.findings(List.of(BARE)))
                .containsExactly(
                        NO_DATES,
                        new Finding(
                                "small-register", Severity.NOTE, Id.of("bare"), "", "stands alone", Optional.empty()));
        assertThat(checker.findings(BARE)).containsExactly(NO_DATES);
    }

    @Test
    void theCheckerThatOneStartsFromStaysAsItIs() {
        Checker standard = Checker.standard();
        ImmutableList<Rule> before = standard.rules();

        assertThat(standard.with(SHORT_NAME)).isNotSameAs(standard);
        assertThat(standard.without("held-without-dates").findings(BARE)).isEmpty();
        assertThat(standard.graded("held-without-dates", Severity.ERROR)).isNotSameAs(standard);

        assertThat(standard.rules()).isSameAs(before);
        assertThat(standard.findings(BARE)).containsExactly(NO_DATES);
        assertThat(Checker.standard()).isSameAs(standard);
    }

    @Test
    void rulesAreLeftOut() {
        Checker checker = Checker.standard().without("held-without-dates", "summit-id-twice");

        assertThat(checker.findings(BARE)).isEmpty();
        assertThat(checker.findings(List.of(BARE, BARE))).isEmpty();
        assertThat(checker.rules())
                .hasSize(Rules.ALL.size() - 1)
                .noneMatch(r -> r.code().equals("held-without-dates"));
        assertThat(checker.registerRules()).hasSize(Rules.REGISTER.size() - 1);
        assertThat(checker.without().rules()).isEqualTo(checker.rules());
    }

    @Test
    void rulesAreGradedOtherwise() {
        Checker checker = Checker.standard().graded("held-without-dates", Severity.ERROR);

        assertThat(checker.findings(BARE)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(checker.graded("held-without-dates", Severity.WARNING).findings(BARE))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(checker.with(SHORT_NAME).findings(BARE))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void rulesForRegistersAreGradedOtherwiseToo() {
        Summit dated = BARE.toBuilder().held("2025-10-27").build();

        assertThat(Checker.standard().graded("summit-id-twice", Severity.NOTE).findings(List.of(dated, dated)))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("summit-id-twice", Severity.NOTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-rule", "", "HELD-WITHOUT-DATES"})
    void aCodeThatNoRuleHasIsRefused(String code) {
        assertThatThrownBy(() -> Checker.standard().without(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("code: must be that of a rule, but was \"" + code + "\"");
        assertThatThrownBy(() -> Checker.standard().graded(code, Severity.NOTE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("code: must be that of a rule, but was \"" + code + "\"");
    }

    @Test
    void aRuleThatWasLeftOutIsUnknownFromThenOn() {
        Checker without = Checker.standard().without("held-without-dates");

        assertThatThrownBy(() -> without.graded("held-without-dates", Severity.NOTE))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> without.without("held-without-dates")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void twoRulesWithOneCodeAreRefused() {
        String message = "rules: must not contain duplicates, but was \"%s\" twice";

        assertThatThrownBy(() -> Checker.standard().with(ruleOf("held-without-dates")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message, "held-without-dates");
        assertThatThrownBy(() -> Checker.standard().with(SHORT_NAME, SHORT_NAME))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message, "short-name");
        assertThatThrownBy(() -> Checker.standard().with(registerRuleOf("summit-id-twice")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message, "summit-id-twice");
    }

    @Test
    void aRuleForRecordsAndOneForRegistersHaveCodesOfTheirOwnToo() {
        assertThatThrownBy(() -> Checker.standard().with(registerRuleOf("held-without-dates")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Checker.standard().with(ruleOf("summit-id-twice")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aRuleThatWasLeftOutIsReplacedUnderItsCode() {
        Checker checker = Checker.standard().without("held-without-dates").with(ruleOf("held-without-dates"));

        assertThat(checker.findings(BARE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Upper", "two words", "-a", "a--b"})
    void theCodeOfARuleIsAnId(String code) {
        assertThatThrownBy(() -> ruleOf(code)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> registerRuleOf(code)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theRecordsOfARegisterAreCheckedAloneAndThenBetweenThem() {
        Series series = Series.of("series", "Series");
        Summit first = BARE.toBuilder().id("first").series(series).edition(1).build();
        Summit second = first.toBuilder().id("second").build();

        assertThat(Checker.standard().findings(List.of(first, second)))
                .extracting(f -> f.summit() + " " + f.code())
                .containsExactly("first held-without-dates", "second held-without-dates", "second edition-out-of-line");
    }

    @Test
    void anEmptyRegisterHasNoFindings() {
        assertThat(Checker.standard().findings(List.of())).isEmpty();
    }

    @Test
    void findingsComeInTheOrderOfTheRules() {
        Summit summit = BARE.toBuilder()
                .name("e\u0301")
                .addSource(Source.builder().id("s-1").publisher("P").build())
                .addSource(Source.builder().id("s-l").publisher("P").build())
                .build();

        assertThat(Checker.check(summit))
                .extracting(Finding::code)
                .containsExactly(
                        "ids-look-alike", "held-without-dates", "source-uncited", "source-uncited", "text-not-nfc");
    }

    @Test
    void theSameRecordHasTheSameFindingsEveryTime() {
        ImmutableList<Summit> wrong = RulesTest.breaches()
                .map(breach -> RuleCases.changed(breach.change()))
                .collect(toImmutableList());
        ImmutableList<ImmutableList<Finding>> first =
                wrong.stream().map(Checker::check).collect(toImmutableList());

        // Backwards, so that what a rule kept of one record would show in another.
        for (int i = wrong.size() - 1; i >= 0; i--) {
            assertThat(Checker.check(wrong.get(i))).isEqualTo(first.get(i));
        }
        assertThat(wrong.stream().parallel().map(Checker::check).toList()).isEqualTo(first);
    }

    /** What rules gather together is gathered for whichever of them is asked. */
    @Test
    void aRuleFindsTheSameWithoutTheOthers() {
        RulesTest.breaches().forEach(breach -> {
            String code = breach.findings().get(0).code();
            String[] others = Checker.standard().rules().stream()
                    .map(Rule::code)
                    .filter(other -> !other.equals(code))
                    .toArray(String[]::new);

            assertThat(Checker.standard().without(others).findings(RuleCases.changed(breach.change())))
                    .as(breach.toString())
                    .isEqualTo(breach.findings());
        });
    }

    @Test
    void rulesKeepNothingOfARecord() {
        assertThat(Stream.concat(Rules.ALL.stream(), Rules.REGISTER.stream()))
                .allSatisfy(rule -> assertThat(rule.getClass().getDeclaredFields())
                        // Tools that measure coverage add fields of their own.
                        .filteredOn(field -> !field.getName().startsWith("$"))
                        .allMatch(field -> Modifier.isFinal(field.getModifiers())));
    }

    static Stream<Rule> rules() {
        return Checker.standard().rules().stream();
    }

    static Stream<RegisterRule> registerRules() {
        return Checker.standard().registerRules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasACodeAndAnExplanation(Rule rule) {
        assertThat(Id.of(rule.code())).hasToString(rule.code());
        assertExplained(rule.explanation());
        assertThat(rule).hasToString(rule.severity() + " " + rule.code());
    }

    @ParameterizedTest
    @MethodSource("registerRules")
    void everyRuleForRegistersHasACodeAndAnExplanation(RegisterRule rule) {
        assertThat(Id.of(rule.code())).hasToString(rule.code());
        assertExplained(rule.explanation());
    }

    private static void assertExplained(String explanation) {
        assertThat(explanation).matches("[A-Z].{20,400}\\.").doesNotContain("  ");
    }

    @Test
    void noTwoRulesHaveOneCode() {
        assertThat(Stream.concat(rules().map(Rule::code), registerRules().map(RegisterRule::code)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theWordsOfSeverities() {
        assertThat(Severity.values()).extracting(Severity::toString).containsExactly("error", "warning", "note");
    }

    @Test
    void pointersEscapeWhatTheirNotationNeeds() {
        assertThat(Report.at()).isEmpty();
        assertThat(Report.at("figures", 2, "rank")).isEqualTo("/figures/2/rank");
        assertThat(Report.at("a/b", "c~d", "~1")).isEqualTo("/a~1b/c~0d/~01");
    }

    private static Rule ruleOf(String code) {
        return Rule.of(code, Severity.NOTE, "Nothing.", (summit, report) -> {});
    }

    private static RegisterRule registerRuleOf(String code) {
        return new RegisterRule(code, Severity.NOTE, "Nothing.", (summits, report) -> {});
    }
}
