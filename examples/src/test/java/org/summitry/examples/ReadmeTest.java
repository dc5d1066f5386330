package org.summitry.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitry.Summit;
import org.summitry.catalogue.Groupings;
import org.summitry.check.Checker;
import org.summitry.check.Finding;
import org.summitry.figure.Indicator;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Qualifier;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.Unit;
import org.summitry.json.SummitryJson;
import org.summitry.party.Party;
import org.summitry.proposal.ProposalRef;
import org.summitry.scalar.InvalidValueException;
import org.summitry.time.PartialDate;

/** What README.md shows is compiled and run here; each line of it that is code stands in this file, too. */
class ReadmeTest {
    private static final Path RECORD = Path.of("src/main/resources/org/summitry/examples/summits/asean-rok-26.json");

    @Test
    void theCodeAtTheTopGivesWhatItsCommentsSay() throws IOException {
        Summit summit = SummitryJson.create().read(RECORD);
        List<Object> results = List.of(
                summit.leader("lee-jae-myung").orElseThrow().name().family(),
                summit.proposalsBy("pham-minh-chinh").get(0).measures().size(),
                summit.answersTo(ProposalRef.of("direction-1", "1a")).get(0).text(),
                summit.unanswered().contains(ProposalRef.of("direction-3", "3a")),
                summit.figure("trade-2024").orElseThrow().value(),
                summit.partnershipOf("ASEAN", "KR")
                        .orElseThrow()
                        .levelOn(LocalDate.of(2025, 10, 27))
                        .value());

        assertThat(comments(block(0)))
                .zipSatisfy(
                        results,
                        (comment, result) -> assertThat(comment)
                                .satisfiesAnyOf(
                                        c -> assertThat(c).isEqualTo(result.toString()),
                                        c -> assertThat(c).startsWith(result + ": ")));
    }

    @Test
    void theFigureInJavaIsBuiltAsShown() throws IOException {
        Party eu = Groupings.EU;
        TradeFigure pledge = TradeFigure.builder()
                .id("investment-agenda")
                .kind(TradeFigure.Kind.PLEDGE)
                .indicator(Indicator.FUNDING)
                .reporter(eu)
                .value(Quantity.of("150", Magnitude.BILLION, Unit.EUR).with(Qualifier.AT_LEAST))
                .basis(TradeFigure.Basis.TOTAL)
                .years(7)
                .addCondition("subject to the approval of the budget")
                .build();

        assertThat(pledge.value()).hasToString("Optional[at least EUR 150 billion]");
        assertThatThrownBy(() -> PartialDate.parse("2023-02-29"))
                .isInstanceOf(InvalidValueException.class)
                .satisfies(
                        e -> assertThat(String.join(" ", comments(block(2)))).endsWith(String.valueOf(e.getMessage())));
    }

    @Test
    void theRulesRunAsShown() throws IOException {
        Summit summit = SummitryJson.create().read(RECORD);
        for (Finding finding : Checker.check(summit)) {
            System.out.println(finding);
        }
        assertThat(Checker.check(summit)).isEmpty();
    }

    @Test
    void everyLineOfCodeInTheReadmeStandsInThisFile() throws IOException {
        String here = squeezed(Files.readString(Path.of("src/test/java/org/summitry/examples/ReadmeTest.java")));

        assertThat(Stream.of(block(0), block(2), block(3))
                        .flatMap(String::lines)
                        .map(line -> squeezed(line.replaceAll(" +//.*", "").replaceAll("^//.*", "")))
                        .filter(line -> !line.isEmpty() && !line.contains("Path.of")))
                .allSatisfy(line -> assertThat(here).contains(line.replaceAll(";$", "")));
    }

    @Test
    void codeStandsByLineFifteenAndTheCommandsAreThoseOfTheBuild() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../README.md"));

        assertThat(lines.subList(0, 15)).anyMatch(line -> line.startsWith("```java"));
        assertThat(lines).contains("mvn -q -pl examples -am compile exec:java", "mvn verify");
        assertThat(Path.of("../.ci/run")).content().contains("verify");
    }

    @Test
    void theLinksLeadSomewhere() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));

        assertThat(Pattern.compile("\\]\\(([^)]+)\\)").matcher(readme).results().map(m -> m.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of("..").resolve(link)).exists());
    }

    /** The n-th block of code of the README that is Java or XML. */
    private static String block(int n) throws IOException {
        List<String> parts =
                Splitter.onPattern("```(?:java|xml)\n").splitToList(Files.readString(Path.of("../README.md")));
        return parts.get(n + 1).substring(0, parts.get(n + 1).indexOf("```"));
    }

    private static List<String> comments(String code) {
        return code.lines()
                .filter(line -> line.contains("//"))
                .map(line -> line.replaceFirst(".*?// ?(InvalidValueException: )?", "")
                        .strip())
                .toList();
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
