package org.summitry.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the documentation says of types, attributes and words, as it was when the library was compiled. Read on first use. */
final class Descriptions {
    private static final String FILE = "descriptions.properties";

    private Descriptions() {}

    static String of(String key) {
        return Loaded.TEXTS.getProperty(key, "");
    }

    private static final class Loaded {
        static final Properties TEXTS = load();

        private static Properties load() {
            Properties texts = new Properties();
            try (InputStream in = Descriptions.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(FILE + " is not beside " + Descriptions.class);
                }
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                return texts;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
