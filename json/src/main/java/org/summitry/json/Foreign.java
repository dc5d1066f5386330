package org.summitry.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.check.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;

/** Documents in another format with the data model of JSON, such as YAML: made into JSON, and read like any other. */
final class Foreign {
    private static final int DEEPEST = 1000;

    record Place(int line, int column) {
        static final Place UNKNOWN = new Place(0, 0);

        static Place of(@Nullable TokenStreamLocation location) {
            return location == null || location.getLineNr() < 0
                    ? UNKNOWN
                    : new Place(location.getLineNr(), Math.max(1, location.getColumnNr()));
        }
    }

    /** The document as JSON, or the problem that keeps it from being made into JSON. */
    record Copy(ByteArrayOutputStream json, Optional<Problem> problem) {}

    private final TokenStreamFactory factory;
    private final boolean yaml;

    Foreign(TokenStreamFactory factory) {
        this.yaml = factory.getFormatName().equals("YAML");
        this.factory = yaml ? YamlTokens.seeing(factory) : factory;
    }

    Copy toJson(byte[] document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.length);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document);
                JsonGenerator out = SummitryJson.WRITER.createGenerator(ObjectWriteContext.empty(), bytes)) {
            int depth = 0;
            for (JsonToken token; (token = parser.nextToken()) != null; ) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth > DEEPEST) {
                    return new Copy(bytes, Optional.of(problem("limit", parser, "deep nesting", "less of it")));
                }
                if (yaml && YamlTokens.isAnchorOrAlias(parser)) {
                    return new Copy(
                            bytes, Optional.of(problem("alias", parser, "an anchor or alias", "the value itself")));
                }
                if (!Tokens.copy(parser, out)) {
                    return new Copy(
                            bytes,
                            Optional.of(problem(
                                    "wrong-type", parser, "a value that JSON has no form for", "one that it has")));
                }
            }
            // Some formats take the beginning of another document for the end of this one.
            if (parser.releaseBuffered(OutputStream.nullOutputStream()) > 0) {
                return new Copy(
                        bytes,
                        Optional.of(problem("trailing-data", parser, "more data", "nothing after the document")));
            }
        } catch (JacksonException e) {
            Place place = Place.of(e.getLocation());
            return new Copy(
                    bytes,
                    Optional.of(new Problem(
                            "syntax",
                            Severity.ERROR,
                            "",
                            place.line,
                            place.column,
                            Shown.escaped(e.getOriginalMessage()),
                            "well-formed " + factory.getFormatName(),
                            Optional.empty(),
                            Optional.empty())));
        }
        return new Copy(bytes, Optional.empty());
    }

    private static Problem problem(String code, JsonParser parser, String found, String expected) {
        Place place = Place.of(parser.currentTokenLocation());
        return new Problem(
                code,
                Severity.ERROR,
                parser.streamReadContext().pathAsPointer().toString(),
                place.line,
                place.column,
                found,
                expected,
                Optional.empty(),
                Optional.empty());
    }

    /** Where the values of given pointers begin in the document itself. */
    Map<String, Place> locate(byte[] document, Set<String> pointers) {
        return Locator.locate(factory.createParser(ObjectReadContext.empty(), document), pointers, Place::of);
    }
}
