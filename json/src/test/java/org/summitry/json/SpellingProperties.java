package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitry.Summit;
import org.summitry.testing.SummitArbitraries;

/** JSON leaves open how much space is between tokens and which characters are escaped. A document is read alike however it is spelled. */
class SpellingProperties {
    private static final SummitryJson JSON = SummitryJson.create().compact();
    private static final List<String> SPACES = List.of("", "", "", " ", "\n", "\r\n\t", "  \n      ", " ".repeat(70));

    @Property(tries = 200)
    void spacesBetweenTokensDoNotMatter(@ForAll("summits") Summit summit, @ForAll long seed) {
        Random random = new Random(seed);

        assertIsRead(spelled(JSON.toBytes(summit), random, false, random.nextInt(1, 30)), summit);
    }

    @Property(tries = 200)
    void escapedCharactersDoNotMatter(@ForAll("summits") Summit summit, @ForAll long seed) {
        Random random = new Random(seed);

        assertIsRead(spelled(JSON.toBytes(summit), random, true, random.nextInt(1, 200)), summit);
    }

    private static void assertIsRead(byte[] document, Summit summit) {
        assertThat(JSON.read(document)).isEqualTo(summit);
        assertThat(new DocumentReader(ReadOptions.DEFAULT)
                        .diagnose(DocumentType.SUMMIT, document)
                        .value())
                .contains(summit);
    }

    /** The same document with spaces, and with escapes in names and texts, at one of so many places. */
    private static byte[] spelled(byte[] document, Random random, boolean escape, int seldom) {
        String plain = new String(document, StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder();
        boolean inText = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (inText && c == '\\') {
                int length = plain.charAt(i + 1) == 'u' ? 6 : 2;
                out.append(plain, i, i + length);
                i += length - 1;
                continue;
            }
            boolean isQuote = c == '"';
            if (!inText && random.nextInt(seldom) == 0 && "{}[],:\"".indexOf(c) >= 0) {
                out.append(SPACES.get(random.nextInt(SPACES.size())));
            }
            if (inText && !isQuote && escape && !Character.isSurrogate(c) && random.nextInt(seldom) == 0) {
                out.append(c == '/' ? "\\/" : String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
            inText ^= isQuote;
        }
        return out.append(SPACES.get(random.nextInt(SPACES.size()))).toString().getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<Summit> summits() {
        return SummitArbitraries.summits();
    }
}
