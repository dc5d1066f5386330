package org.summitry.check;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitry.Summit;

/** All rules together. */
class RulesTest {
    @Test
    void theSampleBreaksNoRule() {
        Summit sample = new Sample().build();

        assertThat(Checker.check(sample)).isEmpty();
        assertThat(Checker.standard().findings(List.of(sample))).isEmpty();
    }

    @Test
    void noRuleLacksACase() {
        ImmutableSet<String> found = Stream.concat(
                        breaches().flatMap(b -> b.findings().stream()),
                        RegisterRulesTest.registers().flatMap(r -> r.findings().stream()))
                .map(Finding::code)
                .collect(toImmutableSet());

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Checker.standard().rules().stream().map(Rule::code),
                                Checker.standard().registerRules().stream().map(RegisterRule::code))
                        .toList());
    }

    static Stream<RuleCases.Breach> breaches() {
        return Stream.of(
                        ReferenceRulesTest.breaches(),
                        PresenceRulesTest.breaches(),
                        DateRulesTest.breaches(),
                        FigureRulesTest.breaches(),
                        FollowUpRulesTest.breaches(),
                        SourceRulesTest.breaches(),
                        TextRulesTest.breaches())
                .flatMap(s -> s);
    }
}
