package org.summitry.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static final String START = "https://asean.org/";

    @ParameterizedTest
    @CsvSource({
        "http://asean.org, asean.org",
        "https://asean.org/overview/?lang=en#top, asean.org",
        "https://ASEAN.org/Overview, ASEAN.org",
        "https://asean.org?q, asean.org",
        "https://asean.org#top, asean.org",
        "https://asean.org., asean.org.",
        "https://asean/, asean",
        "https://127.0.0.1/, 127.0.0.1",
        // Hosts beyond ASCII and with an underscore (RFC 3987, RFC 3986): a record of where a source was found does not
        // judge them.
        "http://президент.рф/события, президент.рф",
        "https://blåbær.example/, blåbær.example",
        "https://data_store.example.org/x, data_store.example.org",
        "https://外务省.中国/zh, 外务省.中国",
        "https://한국.한국/, 한국.한국",
        "https://straße.example/, straße.example",
        "https://xn--mnchen-3ya.de/, xn--mnchen-3ya.de",
        "https://%D0%BF.example/, %D0%BF.example",
        "https://a!$&'()*+;=b.example/, a!$&'()*+;=b.example",
        "https://-a-.example/, -a-.example",
    })
    void anyHostOfTheGrammarIsAHost(String address, String host) {
        assertThat(WebAddress.of(address)).hasToString(address);
        assertThat(WebAddress.of(address).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "https://[::1]/, [::1]",
        "https://[2001:db8::7]:8443/x, [2001:db8::7]",
        "https://[2001:DB8:0:0:8:800:200C:417A], [2001:DB8:0:0:8:800:200C:417A]",
        "https://[::ffff:129.144.52.38]?q, [::ffff:129.144.52.38]",
    })
    void anIpv6AddressStandsInSquareBrackets(String address, String host) {
        assertThat(WebAddress.of(address).host()).isEqualTo(host);
        assertThat(WebAddress.of(address).toUri().getHost()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://[]/",
                "https://[::1",
                "https://[/",
                "https://[:::1]/",
                "https://[127.0.0.1]/",
                "https://[fe80::1%25eth0]/",
                "https://[fe80::1%eth0]/",
                "https://[v1.a]/",
                "https://[1:2:3:4:5:6:7:8:9]/",
                "https://[12345::]/",
                "https://[::１]/",
                "https://[asean.org]/"
            })
    void nothingElseStandsInSquareBrackets(String address) {
        refused(address, "have an IPv6 address, and nothing else, in square brackets");
    }

    @ParameterizedTest
    @ValueSource(strings = {":0", ":1", ":80", ":8443", ":65535", ":", ":0080"})
    void aPortIsPartOfAnAddressAndNotOfItsHost(String port) {
        WebAddress address = WebAddress.of("https://asean.org" + port + "/a:b");

        assertThat(address.host()).isEqualTo("asean.org");
        assertThat(address).hasToString("https://asean.org" + port + "/a:b");
    }

    @ParameterizedTest
    @ValueSource(strings = {":65536", ":99999999999999999999", ":http", ":80a", ":-1", ":+80", ":8:0", ":８０", ": 80"})
    void aPortIsANumberThatTcpHas(String port) {
        refused("https://asean.org" + port + "/", "have a port from 0 to 65535, if it has one");
    }

    @Test
    void nothingButAPortStandsBehindAnIpv6Address() {
        refused("https://[::1]a/", "have a port from 0 to 65535, if it has one");
        refused("https://[::1].example/", "have a port from 0 to 65535, if it has one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "asean.org",
                "/overview",
                "//asean.org/overview",
                "ftp://asean.org/",
                "file:///etc/passwd",
                "mailto:a@asean.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "https:asean.org",
                "https:/asean.org",
                "https:///overview",
                "https://",
                "https://?q",
                "https://#top",
                "https://:80/",
                "HTTPS://asean.org/",
                "Http://asean.org/",
                "httpss://asean.org/",
                " https://asean.org/",
                "urn:isbn:1"
            })
    void anAddressIsAbsoluteAndOfTheWeb(String address) {
        refused(address, "be an absolute http or https address such as https://asean.org/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://press@asean.org/",
                "https://press:secret@asean.org/",
                "https://@asean.org/",
                "https://asean.org@example.net/",
                "https://asean.org%40a@example.net/",
                "https://asean.org:80@[::1]/",
                "https://a@b@c/"
            })
    void aUserNameOrPasswordDoesNotBelongIntoARecord(String address) {
        refused(address, "not have a user name or password before its host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@press", "a@b:c@d", "?mail=a@b", "#@", "?u=https://a@b/"})
    void anAtSignBehindTheHostIsACharacterAsAnyOther(String path) {
        assertThat(WebAddress.of(START + path)).hasToString(START + path);
        assertThat(WebAddress.of(START + path).host()).isEqualTo("asean.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b/../c/./d//e",
                "%20",
                "%e2%80%ae",
                "%00",
                "a;b=c,d",
                "(a)'b'*!$&+=~._-",
                "?a=1&b=2&&=/?",
                "?f[0]=topic:trade&f[1]=year",
                "#a/b?c[1]",
                "события/2025",
                "e\u0301t\u00E9",
                "नमस्ते/क्\u200Dष",
                "می\u200Cخواهم",
                "🌏",
                "\uD869\uDED6",
                "東海"
            })
    void whatTheGrammarAllowsIsKeptCharacterForCharacter(String rest) {
        assertThat(WebAddress.of(START + rest).value()).isEqualTo(START + rest);
        assertThat(WebAddress.of(START + rest).toUri()).hasToString(START + rest);
    }

    static Stream<String> refusedCharacters() {
        return Stream.of(
                        " \"<>\\^`{|}", // RFC 3986 has no place for them
                        "\u0000\t\n\r\u001B\u007F\u0080\u0085\u009F", // controls
                        "\u00A0\u1680\u2003\u2028\u2029\u202F\u205F\u3000", // spaces and line breaks
                        "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069", // reorder text
                        "\u00AD\u180E\u200B\u2060\u2064\u206A\u206F\uFEFF", // hide in it
                        "\uE000\uF8FF\uDB80\uDC00\uDBC0\uDC00\uDBFF\uDFFD", // private use
                        "\uFDD0\uFDEF\uFFF0\uFFF9\uFFFB\uFFFD\uFFFE\uFFFF\uD83F\uDFFE\uD83F\uDFFF", // no characters
                        "\uDB40\uDC01\uDB40\uDC7F\uD834\uDD73\uD82F\uDCA0") // tags, and invisible ones of higher planes
                .flatMap(characters -> characters.codePoints().mapToObj(Character::toString));
    }

    @ParameterizedTest
    @MethodSource("refusedCharacters")
    void aCharacterThatCannotBeSeenAsWhatItIsIsRefusedEverywhereAndNamed(String character) {
        String rule = "not contain U+%04X (%s) unless percent-encoded"
                .formatted(character.codePointAt(0), Character.getName(character.codePointAt(0)));

        refused("https://asean" + character + ".org/", rule);
        refused("https://asean.org/" + character, rule);
        refused("https://asean.org/a" + character + "b?q", rule);
        refused("https://asean.org/?a" + character, rule);
        refused("https://asean.org/#a" + character + "b", rule);
    }

    @Test
    void aSecondNumberSignIsRefused() {
        refused("https://asean.org/#a#b", "not contain U+0023 (NUMBER SIGN) unless percent-encoded");
    }

    @Test
    void squareBracketsStandInAQueryOrFragmentOnly() {
        refused("https://asean.org/a[0]", "not contain U+005B (LEFT SQUARE BRACKET) unless percent-encoded");
        refused("https://asean].org/", "not contain U+005D (RIGHT SQUARE BRACKET) unless percent-encoded");
        refused("https://a[::1]/", "not contain U+005B (LEFT SQUARE BRACKET) unless percent-encoded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%2", "%zz", "a%", "%2?q", "%2/", "?%", "?a=100%", "#%", "%%20", "%٣٣", "%-1", "%２０"})
    void aPercentSignIsFollowedByTwoHexadecimalDigits(String rest) {
        refused(START + rest, "have two hexadecimal digits behind each %");
    }

    @Test
    void aPercentSignOfAHostDoesNotReachIntoThePath() {
        refused("https://a%2/0", "have two hexadecimal digits behind each %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://asean.org/\uD83C", "https://\uDC00.org/", "https://asean.org/?\uD83C\uD83Cx"})
    void anAddressIsWellFormedUnicode(String address) {
        refused(address, "not have half of a surrogate pair");
    }

    @Test
    void anAddressOfEightThousandCharactersIsTheLongest() {
        String longest = START + "x".repeat(8000 - START.length());

        assertThat(WebAddress.of(longest).value()).hasSize(8000);
        refused(longest + "x", "have at most 8000 characters");
    }

    /** Two addresses that look the same but differ are two, and each leads where its source said. */
    @Test
    void anAddressIsNeverRecomposed() {
        WebAddress composed = WebAddress.of("https://caf\u00E9.example/caf\u00E9");
        WebAddress decomposed = WebAddress.of("https://cafe\u0301.example/cafe\u0301");

        assertThat(composed).isNotEqualTo(decomposed);
        assertThat(decomposed).hasToString("https://cafe\u0301.example/cafe\u0301");
        assertThat(decomposed.host()).isEqualTo("cafe\u0301.example");
        assertThat(WebAddress.of("https://a/%7e")).isNotEqualTo(WebAddress.of("https://a/~"));
    }

    @Test
    void theMessageNamesTheRuleAndShowsTheAddressInOneLine() {
        assertThatThrownBy(() -> WebAddress.of("https://asean.org/\u202Egpj.exe"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("address: must not contain U+202E (RIGHT-TO-LEFT OVERRIDE) unless percent-encoded,"
                        + " but was \"https://asean.org/\\u202Egpj.exe\"");
    }

    @Test
    void addressesAreSortedByTheirText() {
        assertThat(Stream.of("https://b/", "http://b/", "https://a/")
                        .map(WebAddress::of)
                        .sorted())
                .extracting(WebAddress::value)
                .containsExactly("http://b/", "https://a/", "https://b/");
    }

    private static void refused(String address, String rule) {
        assertThatThrownBy(() -> WebAddress.of(address))
                .as(address)
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e.attribute()).isEqualTo("address");
                    assertThat(e.rule()).isEqualTo(rule);
                });
    }
}
