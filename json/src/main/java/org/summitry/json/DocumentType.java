package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.Summit;
import org.summitry.figure.TradeFigure;
import org.summitry.partnership.Partnership;
import org.summitry.party.Leader;
import org.summitry.proposal.Proposal;
import org.summitry.shape.Shape;

/**
 * What a document can be: a summit, or one of the other four main types on its own, with what it refers to declared before it.
 *
 * @param <T> the type of the value
 */
public final class DocumentType<T> {
    /** A whole summit. */
    public static final DocumentType<Summit> SUMMIT = new DocumentType<>(
            "summit", Summit.class, new Body<>(new ObjectCodec<>(Summit.shape(), true), s -> s, s -> s, s -> {}));
    /** A leader alone. */
    public static final DocumentType<Leader> LEADER = standalone("leader", Leader.shape());
    /** A proposal alone. */
    public static final DocumentType<Proposal> PROPOSAL = standalone("proposal", Proposal.shape());
    /** A partnership alone. */
    public static final DocumentType<Partnership> PARTNERSHIP = standalone("partnership", Partnership.shape());
    /** A figure alone. */
    public static final DocumentType<TradeFigure> TRADE_FIGURE = standalone("figure", TradeFigure.shape());

    /** All five. */
    public static final ImmutableList<DocumentType<?>> ALL =
            ImmutableList.of(SUMMIT, LEADER, PROPOSAL, PARTNERSHIP, TRADE_FIGURE);

    private final String name;
    private final Class<T> type;
    private final Body<T, ?> body;

    private DocumentType(String name, Class<T> type, Body<T, ?> body) {
        this.name = name;
        this.type = type;
        this.body = body;
    }

    private static <T> DocumentType<T> standalone(String field, Shape<T> shape) {
        Standalone.DocumentShape<T> document = new Standalone.DocumentShape<>(field, shape);
        return new DocumentType<>(
                field,
                shape.type(),
                new Body<>(new ObjectCodec<>(document, true), document::of, Standalone::value, document::check));
    }

    /** How a value stands in a document: itself, or in a field behind what it refers to. */
    private record Body<T, D>(ObjectCodec<D> codec, Function<T, D> wrapped, Function<D, T> value, Consumer<D> check) {
        @Nullable
        T read(Reading in) {
            D document = codec.read(in);
            return document == null ? null : value.apply(document);
        }

        void write(T content, Writing out) {
            D document = wrapped.apply(content);
            check.accept(document);
            codec.write(document, out);
        }
    }

    /**
     * The Java type of the value.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The JSON Schema (draft 2020-12) of such documents, as shipped with this version.
     *
     * @return the schema
     */
    public String schema() {
        try (InputStream in = Objects.requireNonNull(DocumentType.class.getResourceAsStream(schemaFile()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String schemaFile() {
        return "schema/v1/" + name + ".schema.json";
    }

    String name() {
        return name;
    }

    /** Reads the object at which the parser stands; null if something is wrong with it, which has been reported. */
    @Nullable
    T read(Reading in) {
        return body.read(in);
    }

    /**
     * Writes a document.
     *
     * @throws org.summitry.scalar.InvalidValueException if the value cannot stand in a document of its own
     */
    void write(T value, Writing out) {
        body.write(value, out);
    }

    ObjectCodec<?> codec() {
        return body.codec;
    }
}
