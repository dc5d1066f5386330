package org.summitry.examples.shared;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;

/** What a program answered and printed. */
public record Ran(int code, String out, String err) {
    /** Runs a program with streams of an encoding that has none of the letters in question. */
    public static Ran of(Callable<Integer> program, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Programs.run(
                program, args, new PrintStream(out, false, US_ASCII), new PrintStream(err, false, US_ASCII));
        return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
