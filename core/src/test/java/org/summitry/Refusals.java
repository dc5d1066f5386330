package org.summitry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.summitry.scalar.InvalidValueException;

/** The form in which types refuse values, for the tests of all of them. */
public final class Refusals {
    public static final String BLANK = ": must not be blank, but was \" \"";
    public static final String TWICE = ": must not contain duplicates, but was ";
    public static final String WORD =
            ": must be 1 to 100 lower-case letters, digits and single hyphens between them, but was ";
    public static final String ID = "id" + WORD;
    public static final String DATE =
            "date: must be an EDTF date such as 2025, 2025-10, 2025-10-27, 2025-36 (fourth quarter), 2025~ (approximate) or "
                    + "[2025-10-26..2025-10-28] (some day of these), but was ";
    public static final String PERIOD =
            "period: must be an EDTF date or interval such as 2024, 2021/2025, 1995-07-28/.. (open) or 2020/ (end unknown), "
                    + "the end not before the start, but was ";
    public static final String CODE =
            "code: must be 2 to 40 capital letters, digits and single hyphens, a letter first, but was ";
    public static final String LANGUAGE =
            "language: must be a BCP 47 tag in canonical case such as en or pt-BR, but was ";
    public static final String ABOUT = "about: must be an id or the code of a party, but was ";
    public static final String ADDRESS =
            "address: must be an absolute http or https address such as https://asean.org/, but was ";

    public static DynamicTest refused(String what, ThrowingCallable make, String message) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertThatThrownBy(make)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage(message));
    }

    private Refusals() {}
}
