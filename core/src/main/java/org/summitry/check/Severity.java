package org.summitry.check;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {
    /** The record contradicts itself or cannot be right. */
    ERROR,
    /** The record is likely to be wrong or incomplete. */
    WARNING,
    /** The record has something that is worth a look. */
    NOTE;

    /** {@return the word, such as {@code error}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
