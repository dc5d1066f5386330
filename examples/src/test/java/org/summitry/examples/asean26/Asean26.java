package org.summitry.examples.asean26;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.summitry.Summit;
import org.summitry.json.SummitryJson;

/** The record of the 26th ASEAN–Republic of Korea Summit as the examples ship it. */
public final class Asean26 {
    private Asean26() {}

    public static String document() {
        try (InputStream in = Asean26.class.getResourceAsStream("/org/summitry/examples/summits/asean-rok-26.json")) {
            return new String(requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Summit summit() {
        return SummitryJson.create().read(document());
    }
}
