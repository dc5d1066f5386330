package org.summitry.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

class ProgramsTest {
    @TempDir
    private Path folder = Path.of("");

    @Command(name = "Fails")
    private record Fails(Exception how) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            throw how;
        }
    }

    @Test
    void everyProgramTellsItsVersionAndItsExitCodes() {
        Fails program = new Fails(new Programs.Failure("never"));

        assertThat(Ran.of(program, "--version").out()).matches("Summitry examples \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(Ran.of(program, "--help").out())
                .startsWith("Usage: Fails ")
                .contains(
                        "  0   the program did what it was asked to",
                        "  1   the documents",
                        "  2   the program was called");
    }

    @Test
    void aFailureIsOneLineAndAFaultShowsWhereItIs() {
        assertThat(Ran.of(new Fails(new Programs.Failure("no\u001B[2J"))))
                .isEqualTo(new Ran(Programs.CANNOT, "", "Fails: no⟨U+001B⟩[2J\n"));
        Ran fault = Ran.of(new Fails(new IllegalStateException("broken")));
        assertThat(fault.code()).isEqualTo(Programs.FAULT);
        assertThat(fault.err())
                .startsWith("java.lang.IllegalStateException: broken")
                .contains("ProgramsTest.java");
    }

    @Test
    void whatIsTypedIsShownHarmlesslyAndAFileMayBeginWithAnAt() {
        Ran ran = Ran.of(new Fails(new Programs.Failure("never")), "--x\u009B\u202E", "@x");

        assertThat(ran.code()).isEqualTo(Programs.CANNOT);
        assertThat(ran.err()).contains("--x⟨U+009B⟩⟨U+202E⟩", "@x").endsWith("Try: Fails --help\n");
    }

    @Test
    void textsArePrintedWithoutWhatSteersATerminal() {
        assertThat(Terminal.visible("a\r\n\tb\u0085\u2028c")).isEqualTo("a   b  c");
        assertThat(Terminal.visible("\u0007\u007F\u009C\u202E\u2066\u200F\u061C\uFEFF\uD800x\uDB40\uDC41"))
                .isEqualTo("⟨U+0007⟩⟨U+007F⟩⟨U+009C⟩⟨U+202E⟩⟨U+2066⟩⟨U+200F⟩⟨U+061C⟩⟨U+FEFF⟩⟨U+D800⟩x⟨U+E0041⟩");
        assertThat(Terminal.visible("Phạm 이재명 𝄞 العربية")).isEqualTo("Phạm 이재명 𝄞 العربية");
        assertThat(Terminal.visibleJson("{\n\"a\u009B\uDB40\uDC41\": \"é𝄞\"\n}"))
                .isEqualTo("{\n\"a\\u009B\\uDB40\\uDC41\": \"é𝄞\"\n}");
    }

    @Test
    void aFileIsReplacedAsAWholeOrNotAtAll() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        OutputFiles.write("new", file, List.of());
        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("file");

        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        OutputFiles.write("newer", link, List.of());
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("newer");

        OutputFiles.write("gone", Path.of("/dev/null"), List.of());
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }
}
