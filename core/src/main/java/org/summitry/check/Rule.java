package org.summitry.check;

import org.summitry.Summit;
import org.summitry.scalar.Id;

/** A rule on what must hold within one record. Rules have no state. */
public interface Rule {
    /** {@return the stable code of the rule, in the form of an {@link Id}, such as {@code proposer-not-present}} */
    String code();

    /** {@return how grave a breach is, unless the {@link Checker} grades it otherwise} */
    Severity severity();

    /** {@return what the rule demands and why, in a sentence or two} */
    String explanation();

    /**
     * Looks at a record.
     *
     * @param summit the record
     * @param report takes what is found
     */
    void check(Summit summit, Report report);

    /** The check that a rule makes. */
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
     * Returns a rule made of the given parts.
     *
     * @param code the stable code of the rule, in the form of an {@link Id}
     * @param severity how grave a breach is, unless the {@link Checker} grades it otherwise
     * @param explanation what the rule demands and why, in a sentence or two
     * @param check the check that the rule makes
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
