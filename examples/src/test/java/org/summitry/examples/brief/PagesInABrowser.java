package org.summitry.examples.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.examples.shared.Documents;
import org.summitry.examples.shared.Ran;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens the pages of all records in Chromium, as wide as a desk and as wide as a telephone, and asks axe-core for faults. Runs in the
 * profile {@code pages} only.
 */
class PagesInABrowser {
    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    /** Puts what was found, and whether the page must be scrolled sideways, in the place of the page. */
    private static final String REPORT = """
            axe.run(document, {runOnly: %s}).then(result => {
              const found = result.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '));
              const root = document.documentElement;
              if (root.scrollWidth > root.clientWidth) found.push('wider than the window: ' + root.scrollWidth);
              const rules = result.passes.length;
              root.innerHTML = '<pre id="found"></pre>';
              document.getElementById('found').textContent = JSON.stringify({found, rules});
            });""".formatted(RULES);

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> pages() {
        return Documents.SHIPPED.stream().flatMap(id -> Stream.of(1280, 400).map(width -> Arguments.of(id, width)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNoFault(String id, int width) throws IOException, InterruptedException {
        Path document = Files.write(folder.resolve(id + ".json"), Documents.shipped(id));
        Path page = folder.resolve("page.html");
        assertThat(Ran.of(Brief.program(), document.toString(), "--html", page.toString()))
                .extracting(Ran::code)
                .isEqualTo(0);

        JsonNode report = report(page, width);

        assertThat(report.get("found").valueStream().map(JsonNode::asString)).isEmpty();
        assertThat(report.get("rules").intValue()).isGreaterThan(20);
    }

    private JsonNode report(Path page, int width) throws IOException, InterruptedException {
        String axe = Files.readString(Path.of(Objects.requireNonNull(System.getProperty("summitry.axe"))));
        // The page itself forbids all scripts.
        String html = Files.readString(page).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        Path withAxe = Files.writeString(
                folder.resolve("with-axe.html"),
                html.replace("</body>", "<script>" + axe + "</script><script>" + REPORT + "</script></body>"));
        File out = folder.resolve("dom.html").toFile();
        Process chromium = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--window-size=" + width + ",900",
                        "--virtual-time-budget=30000",
                        "--dump-dom",
                        withAxe.toUri().toString())
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(chromium.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            chromium.destroyForcibly();
        }
        Matcher found = Pattern.compile("<pre id=\"found\">(.*?)</pre>", Pattern.DOTALL)
                .matcher(Files.readString(out.toPath(), UTF_8));
        assertThat(found.find()).as("axe has run").isTrue();
        return JsonMapper.shared()
                .readTree(
                        found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }
}
