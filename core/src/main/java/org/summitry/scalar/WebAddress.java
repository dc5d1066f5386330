package org.summitry.scalar;

import com.google.common.net.InetAddresses;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.shape.Notation;

/**
 * An absolute http or https address of a page or file on the web, kept, compared and shown character for character. It is never
 * normalised, recomposed or decoded: what the source gave is what a reader sees and what a link leads to.
 *
 * <p>The form is that of RFC 3986 and, beyond ASCII, of RFC 3987:
 *
 * <ul>
 *   <li>the scheme is {@code http} or {@code https} in lower case;
 *   <li>any host that the grammar allows is a host, in any script and with {@code _}, or an IPv6 address in square brackets; a
 *       port is a number up to 65535;
 *   <li>there is no user name or password before the host: they do not belong into a record, RFC 9110 tells receivers to take
 *       them for an attack, and {@code https://asean.org@example.net/} leads to example.net;
 *   <li>a {@code %} is followed by two hexadecimal digits;
 *   <li>square brackets may stand in the query and the fragment, although RFC 3986 wants them encoded, because browsers leave
 *       them as they are.
 * </ul>
 *
 * <p>Control characters, spaces of any kind, characters that reorder or hide text, those for private use and those that Unicode
 * will never assign are refused; percent-encoded they may stand in an address. The two joiners that some scripts need to be
 * spelt are allowed. What is refused depends on no version of Unicode, so an address is one on every JDK.
 *
 * @param value the text of the address, such as {@code https://asean.org/}
 */
public record WebAddress(String value) implements Comparable<WebAddress> {
    /** The most characters of an address; RFC 9110 asks that all software can do with 8,000. */
    public static final int MAX_LENGTH = 8000;

    private static final String RULE = "be an absolute http or https address such as https://asean.org/";

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final boolean[] IN_HOST = table(UNRESERVED + "!$&'()*+,;=%");
    private static final boolean[] IN_PATH = table(UNRESERVED + "!$&'()*+,;=%:@/");
    private static final boolean[] BEHIND_PATH = table(UNRESERVED + "!$&'()*+,;=%:@/?[]");
    private static final Pattern IN_IP_LITERAL = Pattern.compile("[0-9A-Fa-f:.]++");
    private static final int MAX_PORT = 65_535;

    /**
     * Creates a web address.
     *
     * @param value the address
     * @throws InvalidValueException if it is not an address of the form above, or longer than {@link #MAX_LENGTH}
     */
    public WebAddress {
        String rule = brokenRule(value);
        if (rule != null) {
            throw new InvalidValueException("address", rule, value);
        }
    }

    /**
     * Returns the address that a text is.
     *
     * @param text the text, such as {@code https://asean.org/}
     * @throws InvalidValueException if the text is not an absolute http or https address with a host
     */
    public static WebAddress of(String text) {
        return new WebAddress(text);
    }

    /**
     * Returns the host as it stands in the address, not decoded and in its own script.
     *
     * @return such as {@code asean.org}, {@code президент.рф} or {@code [2001:db8::1]}
     */
    public String host() {
        int start = startOfHost(value);
        return value.substring(start, endOfHost(value, start, endOfAuthority(value, start)));
    }

    /**
     * Returns the same address for the JDK's classes, which compare it by rules of their own. {@link URI#getHost()} is null for a
     * host beyond ASCII or with {@code _}, and {@link URI#toASCIIString()} recomposes characters; {@link #host()} and
     * {@link #value()} do neither.
     *
     * @return the address
     */
    public URI toUri() {
        return URI.create(value);
    }

    @Override
    public int compareTo(WebAddress other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** The rule that a text breaks; null for an address. One look at each character, and nothing is made of them. */
    private static @Nullable String brokenRule(String text) {
        int start = startOfHost(text);
        if (start < 0) {
            return RULE;
        }
        if (text.length() > MAX_LENGTH) {
            return "have at most " + MAX_LENGTH + " characters";
        }
        int path = endOfAuthority(text, start);
        int userInfo = text.indexOf('@', start);
        if (userInfo >= 0 && userInfo < path) {
            return "not have a user name or password before its host";
        }
        int port = endOfHost(text, start, path);
        if (port == start) {
            return RULE;
        }
        String rule = brokenRuleOfHost(text, start, port);
        if (rule == null) {
            rule = brokenRuleOfPort(text, port, path);
        }
        int query = first(text, path, '?', '#');
        if (rule == null) {
            rule = brokenRule(text, path, query, IN_PATH);
        }
        int fragment = first(text, query, '#', '#');
        if (rule == null) {
            rule = brokenRule(text, query, fragment, BEHIND_PATH);
        }
        return rule != null || fragment == text.length()
                ? rule
                : brokenRule(text, fragment + 1, text.length(), BEHIND_PATH);
    }

    private static int startOfHost(String text) {
        return text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
    }

    private static int endOfAuthority(String text, int start) {
        return Math.min(first(text, start, '/', '?'), first(text, start, '#', '#'));
    }

    /** Up to the port, or the end of an authority without one. */
    private static int endOfHost(String text, int start, int endOfAuthority) {
        int bracket = text.indexOf(']', start);
        if (start < endOfAuthority && text.charAt(start) == '[' && bracket >= 0 && bracket < endOfAuthority) {
            return bracket + 1;
        }
        int colon = text.indexOf(':', start);
        return colon >= 0 && colon < endOfAuthority ? colon : endOfAuthority;
    }

    private static int first(String text, int from, char one, char other) {
        int at = from;
        while (at < text.length() && text.charAt(at) != one && text.charAt(at) != other) {
            at++;
        }
        return at;
    }

    private static @Nullable String brokenRuleOfHost(String text, int start, int end) {
        if (text.charAt(start) != '[') {
            return brokenRule(text, start, end, IN_HOST);
        }
        String address = text.substring(start + 1, Math.max(start + 1, end - 1));
        boolean isIpv6 = text.charAt(end - 1) == ']'
                && IN_IP_LITERAL.matcher(address).matches()
                && address.indexOf(':') >= 0
                && InetAddresses.isInetAddress(address);
        return isIpv6 ? null : "have an IPv6 address, and nothing else, in square brackets";
    }

    /** What is between host and path is nothing, or a colon and digits; the digits may be missing. */
    private static @Nullable String brokenRuleOfPort(String text, int start, int end) {
        int port = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean allowed = i == start ? c == ':' : c >= '0' && c <= '9';
            port = i == start || !allowed ? port : Math.min(port * 10 + c - '0', MAX_PORT + 1);
            if (!allowed || port > MAX_PORT) {
                return "have a port from 0 to " + MAX_PORT + ", if it has one";
            }
        }
        return null;
    }

    private static @Nullable String brokenRule(String text, int start, int end, boolean[] allowed) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= allowed.length) {
                int codePoint = text.codePointAt(i);
                if (codePoint <= Character.MAX_VALUE && Character.isSurrogate(c)) {
                    return "not have half of a surrogate pair";
                }
                if (!isAllowedBeyondAscii(codePoint)) {
                    return notContain(codePoint);
                }
                i += Character.charCount(codePoint) - 1;
            } else if (c == '%') {
                if (!isHexDigit(text, i + 1, end) || !isHexDigit(text, i + 2, end)) {
                    return "have two hexadecimal digits behind each %";
                }
            } else if (!allowed[c]) {
                return notContain(c);
            }
        }
        return null;
    }

    private static String notContain(int codePoint) {
        return "not contain U+%04X (%s) unless percent-encoded".formatted(codePoint, Character.getName(codePoint));
    }

    private static boolean isHexDigit(String text, int at, int end) {
        return at < end && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), 16) >= 0;
    }

    /** RFC 3987, ucschar, less what cannot be seen as what it is. Fixed ranges, for the JDK's tables grow with Unicode. */
    private static boolean isAllowedBeyondAscii(int c) {
        if (c >= 0x10000) {
            return c < 0xF0000
                    && (c & 0xFFFF) <= 0xFFFD // the last two of each plane are no characters
                    && !(c >= 0xE0000 && c < 0xE1000) // tags
                    && !(c >= 0x1BCA0 && c <= 0x1BCA3 || c >= 0x1D173 && c <= 0x1D17A); // invisible
        }
        boolean isSpace = c == 0xA0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200A
                || c >= 0x2028 && c <= 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
        boolean isBidiControl =
                c == 0x61C || c >= 0x200E && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean isInvisible = c == 0xAD || c == 0x180E || c == 0x200B || c >= 0x2060 && c <= 0x206F || c == 0xFEFF;
        boolean isNoCharacter = c < 0xA0
                || c >= 0xE000 && c <= 0xF8FF // private use
                || c >= 0xFDD0 && c <= 0xFDEF
                || c >= 0xFFF0;
        return !isSpace && !isBidiControl && !isInvisible && !isNoCharacter;
    }

    private static boolean[] table(String characters) {
        boolean[] table = new boolean[0x80];
        characters.chars().forEach(c -> table[c] = true);
        return table;
    }

    /** {@return the notation of such values, which {@link #toString()} writes} */
    public static Notation<WebAddress> notation() {
        return Written.NOTATION;
    }

    private static final class Written extends Notation<WebAddress> {
        static final Written NOTATION = new Written();

        Written() {
            super(WebAddress.class, "address", "an http or https address", "^https?://", false);
        }

        @Override
        public WebAddress parse(String text) {
            return WebAddress.of(text);
        }
    }
}
