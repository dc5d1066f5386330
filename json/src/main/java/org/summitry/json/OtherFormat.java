package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.check.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Documents in another format with the data model of JSON, such as YAML: copied into JSON, and read like any other. */
final class OtherFormat {
    private final TokenStreamFactory factory;
    private final boolean isYaml;

    OtherFormat(TokenStreamFactory factory) {
        this.isYaml = factory.getFormatName().equals("YAML");
        this.factory = isYaml ? YamlRules.withoutLimit(factory) : factory;
    }

    /**
     * Reads a document; places are those in the document itself.
     *
     * @param json reads what no parser of the format is to see: what is too long, or no text at all
     * @param copies reads copies, however long they are
     */
    <T> ReadResult<T> read(
            DocumentType<T> type, byte[] document, ReadOptions options, DocumentReader json, DocumentReader copies) {
        boolean isText = !factory.canHandleBinaryNatively();
        if (document.length > options.maxBytes() || isText && !isUnicode(document)) {
            return json.read(type, document);
        }
        String text = isText ? text(document) : null;
        JsonCopy copy;
        try (JsonParser parser = text == null
                ? factory.createParser(ObjectReadContext.empty(), document)
                : factory.createParser(ObjectReadContext.empty(), text)) {
            try {
                copy = JsonCopy.ofDocument(parser, rules(document, text), options);
                // Some formats take the beginning of another document for the end of this one.
                if (!copy.isCut() && parser.releaseBuffered(OutputStream.nullOutputStream()) > 0) {
                    return refused(problem(
                            "trailing-data", "", parser.currentLocation(), "more data", "nothing after the document"));
                }
            } catch (JsonCopy.RefusedException e) {
                return refused(e.problem());
            } catch (JacksonException e) {
                return refused(syntax(e, parser));
            }
        } catch (JacksonException e) {
            // Smile looks at the first bytes before there is a parser.
            return refused(syntax(e, null));
        }
        ReadResult<T> result = copies.read(type, copy.json());
        return new ReadResult<>(
                result.value(),
                result.problems().stream().map(copy::inDocument).collect(ImmutableList.toImmutableList()));
    }

    private FormatRules rules(byte[] document, @Nullable String text) {
        if (text == null) {
            return new BinaryRules(document, factory.getFormatName().equals("CBOR"));
        }
        return isYaml ? YamlRules.of(text) : FormatRules.NONE;
    }

    private static boolean isUnicode(byte[] document) {
        for (byte b : document) {
            if (b == 0) {
                return false;
            }
        }
        return Utf8Text.isWellFormed(document);
    }

    private static String text(byte[] document) {
        int start = Locator.startsWithBom(document) ? 3 : 0;
        return new String(document, start, document.length - start, StandardCharsets.UTF_8);
    }

    private static <T> ReadResult<T> refused(Problem problem) {
        return new ReadResult<>(Optional.empty(), ImmutableList.of(problem));
    }

    private Problem syntax(JacksonException e, @Nullable JsonParser parser) {
        String pointer =
                parser == null ? "" : parser.streamReadContext().pathAsPointer().toString();
        if (e instanceof StreamConstraintsException) {
            return problem(
                    "limit",
                    pointer,
                    e.getLocation(),
                    Shown.escaped(e.getOriginalMessage()),
                    "a document within the limits");
        }
        String expected = "well-formed " + factory.getFormatName();
        YamlRules.Syntax yaml = isYaml ? YamlRules.syntax(e) : null;
        return yaml == null
                ? problem("syntax", pointer, e.getLocation(), Shown.escaped(e.getOriginalMessage()), expected)
                : problem("syntax", pointer, yaml.line(), yaml.column(), Shown.escaped(yaml.found()), expected);
    }

    private static Problem problem(
            String code, String pointer, @Nullable TokenStreamLocation place, String found, String expected) {
        return place == null || place.getLineNr() < 1
                ? problem(code, pointer, 0, 0, found, expected)
                : problem(code, pointer, place.getLineNr(), Math.max(1, place.getColumnNr()), found, expected);
    }

    private static Problem problem(String code, String pointer, int line, int column, String found, String expected) {
        return new Problem(
                code, Severity.ERROR, pointer, line, column, found, expected, Optional.empty(), Optional.empty());
    }
}
