package org.summitry.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.summitry.Summit;
import org.summitry.json.SummitryJson;

/** The record of the 26th ASEAN–Republic of Korea Summit as the examples ship it. */
final class Asean26 {
    private Asean26() {}

    static String document() {
        try (InputStream in = Asean26.class.getResourceAsStream("summits/asean-rok-26.json")) {
            return new String(requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Summit summit() {
        return SummitryJson.create().read(document());
    }
}
