package org.summitry.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class WebAddressProperties {
    /** The parts of an address, made by the grammar of RFC 3986 and 3987. */
    record Parts(String scheme, String host, String port, String path, String query, String fragment) {
        @Override
        public String toString() {
            return scheme + "://" + host + port + path + query + fragment;
        }
    }

    @Provide
    Arbitrary<Parts> parts() {
        Arbitrary<String> host = Arbitraries.frequencyOf(
                Tuple.of(5, texts("", 1)), Tuple.of(1, Arbitraries.of("[::1]", "[2001:db8::7]", "127.0.0.1", "a.b.c")));
        Arbitrary<String> port = Arbitraries.integers()
                .between(0, 65_535)
                .map(p -> ":" + p)
                .optional(0.3)
                .map(p -> p.orElse(""));
        return Combinators.combine(
                        Arbitraries.of("http", "https"),
                        host,
                        port,
                        texts(":@/", 0).map(p -> p.isEmpty() ? p : "/" + p),
                        texts(":@/?[]", 0).map(q -> q.isEmpty() ? q : "?" + q),
                        texts(":@/?[]", 0).map(f -> f.isEmpty() ? f : "#" + f))
                .as(Parts::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<String> texts(String more, int least) {
        Arbitrary<String> ascii = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars("ABC-._~!$&'()*+,;=" + more)
                .ofLength(1);
        Arbitrary<String> encoded = Arbitraries.integers().between(0, 255).map("%%%02X"::formatted);
        Arbitrary<String> beyond = Arbitraries.integers()
                .between(0xA0, 0x2FA1D)
                .filter(Character::isLetterOrDigit)
                .map(Character::toString);
        return Arbitraries.frequencyOf(Tuple.of(6, ascii), Tuple.of(1, encoded), Tuple.of(2, beyond))
                .list()
                .ofMinSize(least)
                .ofMaxSize(12)
                .map(characters -> String.join("", characters));
    }

    @Property(tries = 2000)
    void everyAddressOfTheGrammarIsReadAndShownUnchanged(@ForAll("parts") Parts parts) {
        WebAddress address = WebAddress.of(parts.toString());

        assertThat(address).hasToString(parts.toString());
        assertThat(address.host()).isEqualTo(parts.host());
        assertThat(address.toUri()).hasToString(parts.toString());
    }

    @Property(tries = 2000)
    void aForbiddenCharacterIsRefusedWhereverItStands(
            @ForAll("parts") Parts parts, @ForAll @IntRange(max = 1000) int place) {
        String text = parts.toString();
        int at = text.offsetByCodePoints(0, place % (text.codePointCount(0, text.length()) + 1));
        for (String forbidden : new String[] {" ", "\u202E", "\uE000", "\n", "\\", "\uD800"}) {
            String spoilt = text.substring(0, at) + forbidden + text.substring(at);

            assertThatThrownBy(() -> WebAddress.of(spoilt)).isInstanceOf(InvalidValueException.class);
        }
    }

    /** What is read here the JDK's classes take as well, so that nobody meets an exception behind a value that was accepted. */
    @Property(tries = 2000)
    void anyTextIsRefusedOrKeptAndIsAUriToTheJdk(@ForAll("nearlyAddresses") String text) {
        WebAddress address;
        try {
            address = WebAddress.of(text);
        } catch (InvalidValueException e) {
            assertThat(e.rule()).isNotBlank();
            return;
        }
        assertThat(address.toUri()).hasToString(text);
        assertThat(text).contains(address.host());
        assertThat(address.host()).isNotEmpty();
    }

    @Provide
    Arbitrary<String> nearlyAddresses() {
        return Arbitraries.of(
                        "/", ":", "?", "#", "@", "[", "]", "%", "%2", "20", ".", "a", "::1", "8", "99999", "[::1]", "é",
                        " ", "\u202E", "𝔸")
                .list()
                .ofMaxSize(8)
                .map(parts -> "https://" + String.join("", parts))
                .withoutEdgeCases();
    }

    /** Letters and digits of all scripts are allowed; control, space and private characters never. */
    @Example
    void everyCodePointIsDecidedByWhatItIs() {
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
            boolean allowed = isAllowed(c);
            boolean mustBeAllowed = Character.isLetterOrDigit(c);
            boolean mustBeRefused = switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.PRIVATE_USE,
                        Character.SURROGATE,
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> true;
                default ->
                    switch (Character.getDirectionality(c)) {
                        case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                                Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                                Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                                Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                                Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                                Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                                Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                                Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
                        default -> (c & 0xFFFE) == 0xFFFE;
                    };
            };

            assertThat(allowed || !mustBeAllowed).as("U+%04X is allowed", c).isTrue();
            assertThat(!allowed || !mustBeRefused).as("U+%04X is refused", c).isTrue();
        }
    }

    private static boolean isAllowed(int codePoint) {
        try {
            return WebAddress.of("https://a/" + Character.toString(codePoint))
                            .value()
                            .length()
                    > 10;
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
