package org.summitry.check;

import com.google.common.collect.ImmutableList;
import org.summitry.Summit;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;

/**
 * Something that must hold between the records of a register. Rules have no state.
 *
 * @param code the stable name of the rule, in the form of an {@link Id}
 * @param severity how grave a breach is, unless the {@link Checker} is told otherwise
 * @param explanation what it demands, and why
 * @param check what it does
 */
public record RegisterRule(String code, Severity severity, String explanation, Check check) {
    /**
     * Checks the code.
     *
     * @param code the stable name of the rule, in the form of an {@link Id}
     * @param severity how grave a breach is, unless the {@link Checker} is told otherwise
     * @param explanation what it demands, and why
     * @param check what it does
     * @throws InvalidValueException if the code is not of the form of an {@link Id}
     */
    public RegisterRule {
        code = Id.of(code).value();
    }

    /** What a rule does. */
    @FunctionalInterface
    public interface Check {
        /**
         * Looks at a register.
         *
         * @param summits the records
         * @param report takes what is found
         */
        void check(ImmutableList<Summit> summits, Report report);
    }
}
