package org.summitry.examples.shared;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints texts as they are, and texts from elsewhere harmlessly. */
public final class Terminal {
    private Terminal() {}

    /** Prints in UTF-8, whatever the encoding of the stream. */
    public static void print(String text, PrintStream stream) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }

    /** A text in which no character moves the cursor or changes colours. */
    public static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
