package org.summitry.scalar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import org.summitry.shape.Notation;

/**
 * An absolute http or https address (RFC 3986), in which characters beyond ASCII may stand as they are (RFC 3987).
 * Addresses are kept and compared character by character.
 *
 * @param value the text of the address, such as {@code https://asean.org/}
 */
public record WebAddress(String value) implements Comparable<WebAddress> {
    private static final String RULE = "be an absolute http or https address";

    /**
     * Creates a web address.
     *
     * @throws InvalidValueException if the text is not an absolute http or https address with a host
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
     * {@return the address with the given text}
     *
     * @param text the text, such as {@code https://asean.org/}
     * @throws InvalidValueException if the text is not an absolute http or https address with a host
     */
    public static WebAddress of(String text) {
        return new WebAddress(text);
    }

    /**
     * {@return the address that a text stands for, the inverse of {@link #toString()}}
     *
     * @param text the text, such as {@code https://asean.org/}
     * @throws InvalidValueException if the text is not an absolute http or https address with a host
     */
    public static WebAddress parse(String text) {
        return new WebAddress(text);
    }

    /** {@return this address for the JDK's own classes, which compare it by rules of their own} */
    public URI toUri() {
        return uri(value);
    }

    /** {@return the host of this address, such as {@code asean.org}} */
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
