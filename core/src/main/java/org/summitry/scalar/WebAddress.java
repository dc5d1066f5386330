package org.summitry.scalar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where something is on the web: an absolute http or https address (RFC 3986), kept and compared character for character. Characters
 * beyond ASCII are allowed as they are (RFC 3987).
 *
 * @param value the address
 */
public record WebAddress(String value) implements Comparable<WebAddress> {
    private static final String RULE = "be an absolute http or https address";

    /**
     * Checks the address.
     *
     * @param value the address
     * @throws InvalidValueException if it is not an absolute http or https address with a host
     */
    public WebAddress {
        if (!new String(value.getBytes(UTF_8), UTF_8).equals(value)) {
            throw new InvalidValueException("address", "not have half of a surrogate pair", value);
        }
        URI uri = uri(value);
        if (!("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) || uri.getHost() == null) {
            throw new InvalidValueException("address", RULE, value);
        }
    }

    /**
     * A web address.
     *
     * @param text the address, such as {@code https://asean.org/}
     * @return the address
     * @throws InvalidValueException if the text is not an absolute http or https address
     */
    public static WebAddress of(String text) {
        return new WebAddress(text);
    }

    /**
     * The same address for the JDK's classes, which compare it by rules of their own.
     *
     * @return the address
     */
    public URI toUri() {
        return uri(value);
    }

    /**
     * The host.
     *
     * @return such as {@code asean.org}
     */
    public String host() {
        return uri(value).getHost();
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new InvalidValueException("address", RULE, text);
        }
    }

    @Override
    public int compareTo(WebAddress other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
