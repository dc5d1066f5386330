package org.summitry.examples.shared;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Catches what a program prints to a console that knows ASCII only. */
public final class Console {
    private Console() {}

    public interface Program {
        void run() throws Exception;
    }

    public static byte[] outputOf(Program program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream console = new PrintStream(bytes, true, StandardCharsets.US_ASCII)) {
            System.setOut(console);
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toByteArray();
    }
}
