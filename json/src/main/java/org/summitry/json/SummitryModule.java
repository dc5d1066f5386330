package org.summitry.json;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The five main types for a Jackson 3 {@code ObjectMapper}, in the same form as {@link SummitryJson} reads and writes. The module
 * is found by {@code findAndAddModules()} on class path and module path. It is immutable.
 *
 * <p>A value that cannot be read gives a {@link MismatchedInputException} whose path leads to the first problem and whose message
 * lists them all. The format is fixed: naming strategies, inclusion rules and the mapper's leniency towards unknown properties do
 * not change it; {@link #withOptions(ReadOptions)} does.
 */
public final class SummitryModule extends JacksonModule {
    private final ReadOptions options;

    /** A module that reads strictly. */
    public SummitryModule() {
        this(ReadOptions.DEFAULT);
    }

    private SummitryModule(ReadOptions options) {
        this.options = options;
    }

    /**
     * The same with other options for reading.
     *
     * @param newOptions the options
     * @return a module with them
     */
    public SummitryModule withOptions(ReadOptions newOptions) {
        return new SummitryModule(newOptions);
    }

    @Override
    public String getModuleName() {
        return "summitry-json";
    }

    @Override
    public Version version() {
        return new Version(0, 1, 0, null, "org.summitry", "summitry-json");
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        DocumentReader reader = new DocumentReader(options);
        for (DocumentType<?> type : DocumentType.ALL) {
            add(type, reader, serializers, deserializers);
        }
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private static <T> void add(
            DocumentType<T> type,
            DocumentReader reader,
            SimpleSerializers serializers,
            SimpleDeserializers deserializers) {
        serializers.addSerializer(type.type(), new Serializer<>(type));
        deserializers.addDeserializer(type.type(), new Deserializer<>(type, reader));
    }

    private static final class Serializer<T> extends StdSerializer<T> {
        private final DocumentType<T> type;

        Serializer(DocumentType<T> type) {
            super(type.type());
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            type.codec().write(value, out);
        }
    }

    private static final class Deserializer<T> extends StdDeserializer<T> {
        private final DocumentType<T> type;
        private final DocumentReader reader;

        Deserializer(DocumentType<T> type, DocumentReader reader) {
            super(type.type());
            this.type = type;
            this.reader = reader;
        }

        /** Copies the tokens, whatever format they come from, so that references ahead can be resolved. */
        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            try (JsonGenerator out = SummitryJson.WRITER.createGenerator(ObjectWriteContext.empty(), copy)) {
                copyStructure(parser, out);
            }
            ReadResult<T> result = reader.read(type, copy.toByteArray());
            return result.value().orElseThrow(() -> exception(parser, result));
        }

        private void copyStructure(JsonParser parser, JsonGenerator out) {
            int depth = 0;
            do {
                JsonToken token = depth == 0 ? parser.currentToken() : parser.nextToken();
                if (token == null) {
                    throw MismatchedInputException.from(parser, handledType(), "found an end, expected a value");
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (!Tokens.copy(parser, out)) {
                    throw MismatchedInputException.from(
                            parser, handledType(), "found a value that JSON has no form for, expected one that it has");
                }
            } while (depth > 0);
        }

        private MismatchedInputException exception(JsonParser parser, ReadResult<T> result) {
            InvalidDocumentException cause =
                    new InvalidDocumentException(handledType().getSimpleName(), result.problems());
            MismatchedInputException exception =
                    MismatchedInputException.from(parser, handledType(), String.valueOf(cause.getMessage()));
            exception.initCause(cause);
            String[] segments = result.problems().get(0).pointer().split("/", -1);
            for (int i = segments.length - 1; i > 0; i--) {
                String name = segments[i].replace("~1", "/").replace("~0", "~");
                if (name.matches("[0-9]{1,9}")) {
                    exception.prependPath(handledType(), Integer.parseInt(name));
                } else {
                    exception.prependPath(handledType(), name);
                }
            }
            return exception;
        }
    }
}
