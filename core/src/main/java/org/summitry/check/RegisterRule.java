package org.summitry.check;

import com.google.common.collect.ImmutableList;
import org.summitry.Summit;
import org.summitry.scalar.Id;

/**
 * A rule on what must hold between the records of a register. Rules have no state.
 *
 * @param code the stable code of the rule, in the form of an {@link Id}
 * @param severity how grave a breach is, unless the {@link Checker} grades it otherwise
 * @param explanation what the rule demands and why, in a sentence or two
 * @param check the check that the rule makes
 */
public record RegisterRule(String code, Severity severity, String explanation, Check check) {
    /** Checks that the code has the form of an {@link Id}. */
    public RegisterRule {
        code = Id.of(code).value();
    }

    /** The check that a rule makes. */
    @FunctionalInterface
    public interface Check {
        /** Checks the records of a register and reports what it finds. */
        void check(ImmutableList<Summit> summits, Report report);
    }
}
