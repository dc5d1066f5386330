package org.summitry.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The five main types for a Jackson 3 {@code ObjectMapper}, in the same form as {@link SummitryJson} reads and writes. The module
 * is found by {@code findAndAddModules()} on class path and module path. It is immutable. It needs Jackson 3.1 or newer, and
 * refuses to be registered with an older one.
 *
 * <p>A value that cannot be read gives a {@link MismatchedInputException} with path and location of the first problem; its
 * message lists them all, and its cause is an {@link InvalidDocumentException} that has them. Their pointers begin at the value,
 * their lines and columns are those of the whole document, as the mapper's parser counts them. A reader that collects problems
 * ({@code ObjectReader.problemCollectingReader()}) gets each of them, with its path from the root of the document.
 *
 * <p>Numbers keep all their digits, trailing zeros among them, in text, in binary formats, and in a tree that is made of a
 * value. A tree that is read from a document holds {@code 7.60} as the double 7.6 unless the mapper has
 * {@code USE_BIG_DECIMAL_FOR_FLOATS}; a value is refused that would be made of such a number. Other formats are read as strictly as
 * {@link SummitryJson#reading} says, with what a mapper's parser shows of them: it is that parser that decodes the bytes, and
 * Jackson's let ill-formed UTF-8 pass, and in YAML an anchor of a text that nothing refers to.
 *
 * <p>A {@link Problem} is written in its own form, see {@link Problem#toMap()}.
 *
 * <p>The format is fixed: naming strategies and inclusion rules do not change it. How strict reading is,
 * {@link #with(ReadOptions)} says, and these settings of the mapper besides:
 *
 * <ul>
 *   <li>With {@code FAIL_ON_UNKNOWN_PROPERTIES} an unknown field is an error even to a lenient module. Without, which is what
 *       Jackson begins with and no sign that anybody wants it so, the options decide, and they are strict unless set.
 *   <li>Each {@code DeserializationProblemHandler} is told of an unknown field; one that answers that it has handled it makes it
 *       no problem. A lenient module lets unknown fields pass, so a handler is the way to see them.
 *   <li>While problems are collected an unknown field is one of them, as it is to Jackson in all other types.
 * </ul>
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
    public SummitryModule with(ReadOptions newOptions) {
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

    /**
     * Adds the types to a mapper.
     *
     * @param context the mapper
     * @throws IllegalStateException if Jackson is older than 3.1
     */
    @Override
    public void setupModule(SetupContext context) {
        requireJackson(context.getMapperVersion(), new JsonFactory().version());
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        for (DocumentType<?> type : DocumentType.ALL) {
            add(type, serializers, deserializers);
        }
        serializers.addSerializer(Problem.class, new ProblemSerializer());
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    static void requireJackson(Version databind, Version core) {
        if (isTooOld(databind) || isTooOld(core)) {
            throw new IllegalStateException("summitry-json needs Jackson 3.1 or newer, but found jackson-databind "
                    + databind + " and jackson-core " + core);
        }
    }

    private static boolean isTooOld(Version version) {
        return version.getMajorVersion() < 3 || version.getMajorVersion() == 3 && version.getMinorVersion() < 1;
    }

    private <T> void add(DocumentType<T> type, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(type.type(), new Serializer<>(type));
        deserializers.addDeserializer(type.type(), new DocumentDeserializer<>(type, options));
    }

    /** So that a handler of a web application can hand problems on as they are. */
    private static final class ProblemSerializer extends StdSerializer<Problem> {
        ProblemSerializer() {
            super(Problem.class);
        }

        @Override
        public void serialize(Problem problem, JsonGenerator out, SerializationContext context) {
            context.writeValue(out, problem.toMap());
        }
    }

    private static final class Serializer<T> extends StdSerializer<T> {
        private final DocumentType<T> type;

        Serializer(DocumentType<T> type) {
            super(type.type());
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            type.write(value, new GeneratorWriting(out));
        }
    }
}
