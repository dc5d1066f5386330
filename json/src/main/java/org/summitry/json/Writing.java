package org.summitry.json;

import java.math.BigDecimal;

/** Where a value is written to. */
interface Writing {
    void startObject();

    void endObject();

    void startList();

    void endList();

    void name(FixedText name);

    void text(String text);

    /** Writes a text that begins with printable ASCII without quotes or backslashes. */
    default void text(String ascii, char then, String rest) {
        text(ascii + then + rest);
    }

    /** Writes a text of printable ASCII without quotes or backslashes, as nearly all notations are. */
    default void ascii(String text) {
        text(text);
    }

    void word(FixedText word);

    void number(int number);

    void number(BigDecimal number);

    void truth(boolean truth);
}
