package org.summitry.check;

import org.summitry.Summit;
import org.summitry.scalar.Id;

/** Something that must hold within one record. Rules have no state. */
public interface Rule {
    /**
     * The stable name of the rule.
     *
     * @return a code in the form of an {@link Id}, such as {@code proposer-not-present}
     */
    String code();

    /**
     * How grave a breach is, unless the {@link Checker} is told otherwise.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * What the rule demands, and why.
     *
     * @return a sentence or two
     */
    String explanation();

    /**
     * Looks at a record.
     *
     * @param summit the record
     * @param report takes what is found
     */
    void check(Summit summit, Report report);

    /** What a rule does. */
    @FunctionalInterface
    interface Check {
        /**
         * Looks at a record.
         *
         * @param summit the record
         * @param report takes what is found
         */
        void check(Summit summit, Report report);
    }

    /**
     * A rule of the given parts.
     *
     * @param code its name, in the form of an {@link Id}
     * @param severity how grave a breach is
     * @param explanation what it demands, and why
     * @param check what it does
     * @return the rule
     */
    static Rule of(String code, Severity severity, String explanation, Check check) {
        Id name = Id.of(code);
        return new Rule() {
            @Override
            public String code() {
                return name.value();
            }

            @Override
            public Severity severity() {
                return severity;
            }

            @Override
            public String explanation() {
                return explanation;
            }

            @Override
            public void check(Summit summit, Report report) {
                check.check(summit, report);
            }

            @Override
            public String toString() {
                return severity + " " + code;
            }
        };
    }
}
