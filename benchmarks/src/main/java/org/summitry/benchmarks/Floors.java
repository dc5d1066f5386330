package org.summitry.benchmarks;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** What Jackson's parser and generator take for the tokens alone, without any model. */
final class Floors implements Codec {
    private static final JsonFactory FACTORY = new JsonFactory();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    private final boolean strings;

    Floors(boolean strings) {
        this.strings = strings;
    }

    /** A sum of what was seen, so that nothing is left out. */
    @Override
    public Object read(byte[] document) {
        int sum = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token; (token = parser.nextToken()) != null; ) {
                sum += token.id();
                if (strings && token == JsonToken.VALUE_STRING) {
                    sum += parser.getString().length();
                }
            }
        }
        return sum;
    }

    /** Writes a list of tokens. */
    @Override
    public byte[] write(Object tokens) {
        bytes.reset();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            for (Object token : (List<?>) tokens) {
                if (token instanceof SerializedString name) {
                    out.writeName(name);
                } else if (token instanceof String text) {
                    out.writeString(text);
                } else if (token instanceof BigDecimal number) {
                    out.writeNumber(number);
                } else {
                    structure((JsonToken) token, out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void structure(JsonToken token, JsonGenerator out) {
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case VALUE_TRUE -> out.writeBoolean(true);
            default -> out.writeBoolean(false);
        }
    }

    /** The tokens of a document, names ready to be written. */
    static List<Object> tokens(byte[] document) {
        List<Object> tokens = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token; (token = parser.nextToken()) != null; ) {
                tokens.add(
                        switch (token) {
                            case PROPERTY_NAME -> new SerializedString(parser.currentName());
                            case VALUE_STRING -> parser.getString();
                            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
                            default -> token;
                        });
            }
        }
        return tokens;
    }
}
