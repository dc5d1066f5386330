package org.summitry.examples.shared;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs a program that declares its arguments with picocli. Output is in UTF-8 whatever the platform uses, errors go to the error
 * stream, and all programs have the same exit codes.
 */
public final class Programs {
    /** The program did what it was asked to. */
    public static final int GOOD = 0;

    /** The documents have problems. */
    public static final int PROBLEMS = 1;

    /** The program was called wrongly, or could not read or write a file. */
    public static final int CANNOT = 2;

    /** The program has a fault. The number is that of {@code EX_SOFTWARE} in {@code sysexits.h}. */
    public static final int FAULT = 70;

    private Programs() {}

    /** What a program throws that cannot go on; its message tells the user why. */
    public static final class Failure extends Exception {
        private static final long serialVersionUID = 1;

        /**
         * Makes a failure.
         *
         * @param message why the program cannot go on
         */
        public Failure(String message) {
            super(message);
        }
    }

    /** The options that every program has. */
    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            sortOptions = false,
            usageHelpWidth = 100,
            optionListHeading = "%n",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:the program did what it was asked to",
                "1:the documents have problems",
                "2:the program was called wrongly, or could not read or write a file"
            })
    public static final class Options {}

    /**
     * Runs a program for a {@code main} method, and ends the virtual machine unless all went well.
     *
     * @param program a class with picocli's annotations
     * @param args the command line
     */
    public static void main(Callable<Integer> program, String[] args) {
        int code = run(program, args, System.out, System.err);
        if (code != GOOD) {
            System.exit(code);
        }
    }

    /**
     * Runs a program with streams of one's own.
     *
     * @param program a class with picocli's annotations
     * @param args the command line
     * @param out where the program prints
     * @param err where errors go
     * @return the exit code
     */
    public static int run(Callable<Integer> program, String[] args, PrintStream out, PrintStream err) {
        PrintWriter output = utf8(out);
        PrintWriter errors = utf8(err);
        CommandLine line = new CommandLine(program)
                .setOut(output)
                .setErr(errors)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                // A file whose name begins with @ is a file, not a list of arguments.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, args2) -> refuse(e))
                .setExecutionExceptionHandler((e, command, parsed) -> fail(e, command));
        line.addMixin("options", new Options());
        int code = line.execute(args);
        output.flush();
        errors.flush();
        return code;
    }

    private static int refuse(ParameterException e) {
        CommandLine line = e.getCommandLine();
        StringWriter suggestions = new StringWriter();
        UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions));
        String name = line.getCommandName();
        line.getErr().print(name + ": " + Terminal.visible(e.getMessage() + "") + "\n");
        suggestions.toString().lines().forEach(suggestion -> line.getErr().print(Terminal.visible(suggestion) + "\n"));
        line.getErr().print(line.getHelp().fullSynopsis() + "Try: " + name + " --help\n");
        return CANNOT;
    }

    private static int fail(Exception e, CommandLine line) {
        if (e instanceof Failure) {
            line.getErr().print(line.getCommandName() + ": " + Terminal.visible(e.getMessage() + "") + "\n");
            return CANNOT;
        }
        line.getErr().print(Throwables.getStackTraceAsString(e));
        return FAULT;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** The version that the build wrote down. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Programs.class.getResourceAsStream("version.properties")) {
                properties.load(in);
            }
            return new String[] {"Summitry examples " + properties.getProperty("version")};
        }
    }
}
