package org.summitry.json;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * What only YAML has: anchors and aliases, tags, and words and numbers of its core schema that JSON writes otherwise. Loaded only
 * where YAML is read, so that nobody else needs the library.
 */
final class YamlRules extends FormatRules {
    private static final String STANDARD = "tag:yaml.org,2002:";
    /** The words of the core schema of YAML 1.2 that the parser takes for texts. */
    private static final Map<String, JsonToken> WORDS = Map.of(
            "", JsonToken.VALUE_NULL,
            "~", JsonToken.VALUE_NULL,
            "Null", JsonToken.VALUE_NULL,
            "NULL", JsonToken.VALUE_NULL,
            "True", JsonToken.VALUE_TRUE,
            "TRUE", JsonToken.VALUE_TRUE,
            "False", JsonToken.VALUE_FALSE,
            "FALSE", JsonToken.VALUE_FALSE);

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    /** The numbers of the core schema of YAML 1.2. */
    private static final Pattern CORE_NUMBER =
            Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
                    + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    /** The document, where it is at hand: the parser forgets the anchors of texts, numbers and names. */
    private final Optional<String> document;
    /** A place in the document in code points, as the parser counts, and in UTF-16 units. */
    private int codePoints;

    private int units;

    private YamlRules(Optional<String> document) {
        this.document = document;
    }

    static FormatRules of() {
        return new YamlRules(Optional.empty());
    }

    static FormatRules of(String document) {
        return new YamlRules(Optional.of(document));
    }

    /** A factory without a limit of its own, unless its user has set one: what a document may ask for is for the reader to say. */
    static TokenStreamFactory withoutLimit(TokenStreamFactory factory) {
        return factory.getClass() == YAMLFactory.class
                        && ((YAMLFactory) factory).rebuild().loadSettings() == null
                ? ((YAMLFactory) factory)
                        .rebuild()
                        .loadSettings(LoadSettings.builder()
                                .setAllowDuplicateKeys(true)
                                .setCodePointLimit(Integer.MAX_VALUE)
                                .build())
                        .build()
                : factory;
    }

    /** What is wrong with the form of a document, and where, in one line. */
    record Syntax(String found, int line, int column) {}

    /** What the library says is wrong; null if it does not say where. */
    static @Nullable Syntax syntax(Throwable e) {
        if (!(e.getCause() instanceof MarkedYamlEngineException marked)) {
            return null;
        }
        Optional<Mark> mark = marked.getProblemMark();
        String context = marked.getContext() == null ? "" : marked.getContext() + ": ";
        return mark.isEmpty()
                ? null
                : new Syntax(
                        context + marked.getProblem(),
                        mark.get().getLine() + 1,
                        mark.get().getColumn() + 1);
    }

    @Override
    JsonToken meaning(JsonParser parser, JsonToken token) {
        return token == JsonToken.VALUE_STRING && isPlain(parser)
                ? WORDS.getOrDefault(parser.getString(), token)
                : token;
    }

    @Override
    @Nullable
    Refusal refusal(JsonParser parser, JsonToken token, boolean isFirst) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            return anchor();
        }
        if (token.isStructStart()) {
            return parser.getObjectId() != null ? anchor() : isFirst && document.isEmpty() ? null : tag(parser, token);
        }
        if (token.isStructEnd()) {
            return null;
        }
        Refusal before = document.isPresent() ? beforeScalar(document.get(), parser, token) : null;
        if (before != null || token == JsonToken.PROPERTY_NAME) {
            return before;
        }
        Refusal tag = isFirst && document.isEmpty() ? null : tag(parser, token);
        if (tag != null) {
            return tag;
        }
        boolean isNumber = token.isNumeric()
                ? !NUMBER.matcher(parser.getString()).matches()
                : token == JsonToken.VALUE_STRING
                        && isPlain(parser)
                        && CORE_NUMBER.matcher(parser.getString()).matches();
        return isNumber
                ? new Refusal(
                        "wrong-type",
                        "the number " + Shown.escaped(parser.getString()) + ", which JSON would write otherwise",
                        "a number as in JSON, or a text in quotes")
                : null;
    }

    private static Refusal anchor() {
        return new Refusal("alias", "an anchor or alias", "the value itself");
    }

    /** A tag that is more than the word for what the value is anyhow. */
    private @Nullable Refusal tag(JsonParser parser, JsonToken token) {
        String tag = parser.getTypeId() instanceof String id ? id : null;
        if (tag == null) {
            return null;
        }
        Set<JsonToken> tokens = switch (tag.startsWith(STANDARD) ? tag.substring(STANDARD.length()) : "") {
            case "str" -> Set.of(JsonToken.VALUE_STRING);
            case "int" -> Set.of(JsonToken.VALUE_NUMBER_INT);
            case "float" -> Set.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
            case "bool" -> Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);
            case "null" -> Set.of(JsonToken.VALUE_NULL);
            case "map" -> Set.of(JsonToken.START_OBJECT);
            case "seq" -> Set.of(JsonToken.START_ARRAY);
            default -> Set.of();
        };
        return tokens.contains(token)
                ? null
                : new Refusal("tag", "the tag " + Shown.quoted(tag), "the value without a tag");
    }

    /** What stands before a text, number or name: an anchor, or a tag, which a name cannot have. */
    private @Nullable Refusal beforeScalar(String text, JsonParser parser, JsonToken token) {
        int i = moveTo(text, (int) parser.currentTokenLocation().getCharOffset());
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '&') {
                return anchor();
            }
            if (c != '!') {
                return null;
            }
            if (token == JsonToken.PROPERTY_NAME) {
                return new Refusal("tag", "a tag before a name", "the name without a tag");
            }
            while (i < text.length() && !isBlank(text.charAt(i))) {
                i++;
            }
            i = behindBlanks(text, i);
        }
        return null;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    /** The place behind blanks and comments. */
    private static int behindBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && (isBlank(text.charAt(i)) || text.charAt(i) == '#')) {
            if (text.charAt(i) == '#') {
                while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    i++;
                }
            } else {
                i++;
            }
        }
        return i;
    }

    private int moveTo(String text, int place) {
        if (place < codePoints) {
            codePoints = 0;
            units = 0;
        }
        units = text.offsetByCodePoints(units, place - codePoints);
        codePoints = place;
        return units;
    }

    /** Whether a text stands without quotes, tag or anchor: it is then as long in the document as it is itself. */
    private static boolean isPlain(JsonParser parser) {
        String text = parser.getString();
        TokenStreamLocation start = parser.currentTokenLocation();
        long length = parser.currentLocation().getCharOffset() - start.getCharOffset();
        return length == text.codePointCount(0, text.length());
    }
}
