package org.summitry.check;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;

/**
 * Runs rules over records. {@link #standard()} has all rules of this library; other checkers are made from it by adding
 * rules, leaving some out, or giving them another severity. Instances are immutable.
 */
public final class Checker {
    /**
     * The most findings of one rule that are listed for one record, or between the records of a register. Where there are more, one
     * further finding of the same code has the place of the first that is not listed and says how many those are: "and 4000 more of
     * this code". Whatever a record says, what a check gives is bounded by that.
     */
    public static final int MOST_FINDINGS = 1000;

    private static final Checker STANDARD = new Checker(Rules.ALL, Rules.REGISTER, ImmutableMap.of());

    private final ImmutableList<Rule> rules;
    private final ImmutableList<RegisterRule> registerRules;
    private final ImmutableMap<String, Severity> grades;

    private Checker(
            ImmutableList<Rule> rules,
            ImmutableList<RegisterRule> registerRules,
            ImmutableMap<String, Severity> grades) {
        new Require()
                .distinct(
                        "rules",
                        Stream.concat(
                                        rules.stream().map(Rule::code),
                                        registerRules.stream().map(RegisterRule::code))
                                .collect(toImmutableList()))
                .met();
        this.rules = rules;
        this.registerRules = registerRules;
        this.grades = grades;
    }

    /** {@return the checker with all rules of this library} */
    public static Checker standard() {
        return STANDARD;
    }

    /**
     * {@return the findings of all rules of this library in a record, in the order of the rules; empty if nothing is
     * found}
     */
    public static ImmutableList<Finding> check(Summit summit) {
        return STANDARD.findings(summit);
    }

    /**
     * {@return a copy of this checker with further rules}
     *
     * @throws InvalidValueException if two rules have the same code
     */
    public Checker with(Rule... more) {
        ImmutableList<Rule> all =
                ImmutableList.<Rule>builder().addAll(rules).add(more).build();
        return new Checker(all, registerRules, grades);
    }

    /**
     * {@return a copy of this checker with further rules for registers}
     *
     * @throws InvalidValueException if two rules have the same code
     */
    public Checker with(RegisterRule... more) {
        ImmutableList<RegisterRule> all = ImmutableList.<RegisterRule>builder()
                .addAll(registerRules)
                .add(more)
                .build();
        return new Checker(rules, all, grades);
    }

    /**
     * {@return a copy of this checker without the rules of the given codes}
     *
     * @throws InvalidValueException if no rule has one of the codes
     */
    public Checker without(String... codes) {
        ImmutableSet<String> left = ImmutableSet.copyOf(codes);
        left.forEach(this::requireKnown);
        return new Checker(
                rules.stream().filter(r -> !left.contains(r.code())).collect(toImmutableList()),
                registerRules.stream().filter(r -> !left.contains(r.code())).collect(toImmutableList()),
                grades);
    }

    /**
     * {@return a copy of this checker in which the rule of the given code has the given severity}
     *
     * @throws InvalidValueException if no rule has the code
     */
    public Checker graded(String code, Severity severity) {
        requireKnown(code);
        return new Checker(
                rules,
                registerRules,
                ImmutableMap.<String, Severity>builder()
                        .putAll(grades)
                        .put(code, severity)
                        .buildKeepingLast());
    }

    private void requireKnown(String code) {
        boolean known = Stream.concat(
                        rules.stream().map(Rule::code), registerRules.stream().map(RegisterRule::code))
                .anyMatch(code::equals);
        new Require().that(known, "code", "be that of a rule", code).met();
    }

    /** {@return the rules for single records, in the order in which they run} */
    public ImmutableList<Rule> rules() {
        return rules;
    }

    /** {@return the rules for registers, in the order in which they run} */
    public ImmutableList<RegisterRule> registerRules() {
        return registerRules;
    }

    /**
     * Checks one record.
     *
     * @param summit the record
     * @return the findings in the order of the rules, at most {@link #MOST_FINDINGS} of one listed; empty if nothing is found
     */
    public ImmutableList<Finding> findings(Summit summit) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Seen seen = new Seen();
        for (Rule rule : rules) {
            Report report = new Report(rule.code(), grade(rule.code(), rule.severity()), seen, findings::add);
            rule.check(summit, report);
            report.end();
        }
        return findings.build();
    }

    /**
     * Checks the records of a register, each alone and all together.
     *
     * @param summits the records
     * @return the findings of each record in their order, then those between records, at most {@link #MOST_FINDINGS} of one rule
     *     listed for each; empty if nothing is found
     */
    public ImmutableList<Finding> findings(Iterable<Summit> summits) {
        ImmutableList<Summit> all = ImmutableList.copyOf(summits);
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        all.forEach(summit -> findings.addAll(findings(summit)));
        Seen seen = new Seen();
        for (RegisterRule rule : registerRules) {
            Report report = new Report(rule.code(), grade(rule.code(), rule.severity()), seen, findings::add);
            rule.check().check(all, report);
            report.end();
        }
        return findings.build();
    }

    private Severity grade(String code, Severity usual) {
        return grades.getOrDefault(code, usual);
    }
}
