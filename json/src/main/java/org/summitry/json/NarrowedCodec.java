package org.summitry.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reference that is narrowed, written {@code id#detail}: a place in a source, a group in a party, the name that is used for a
 * place.
 */
final class NarrowedCodec<R, T> extends Codec<T> {
    /** Makes the value of what is referred to and the detail, either of which may be absent. */
    interface Combine<R, T> {
        T of(@Nullable R referred, @Nullable String detail);
    }

    private final String name;
    private final String expected;
    private final String pattern;
    private final RefCodec<R> reference;
    private final Combine<R, T> combine;
    private final Function<T, @Nullable R> referred;
    private final Function<T, @Nullable String> detail;
    private final boolean referenceRequired;

    NarrowedCodec(
            String name,
            String expected,
            String pattern,
            boolean referenceRequired,
            RefCodec<R> reference,
            Combine<R, T> combine,
            Function<T, @Nullable R> referred,
            Function<T, @Nullable String> detail) {
        this.name = name;
        this.expected = expected;
        this.pattern = pattern;
        this.referenceRequired = referenceRequired;
        this.reference = reference;
        this.combine = combine;
        this.referred = referred;
        this.detail = detail;
    }

    @Override
    @Nullable
    @SuppressWarnings("unchecked") // What this codec remembers it has read.
    T read(Reading in) {
        if (!in.parser.isAtText()) {
            in.wrongToken(expected);
            return null;
        }
        Object known = in.declarations.find(this, in.parser);
        if (known != null) {
            return (T) known;
        }
        String text = in.parser.text();
        int hash = text.indexOf('#');
        String id = hash < 0 ? text : text.substring(0, hash);
        R value = null;
        if (referenceRequired || !id.isEmpty()) {
            value = reference.resolve(in, id);
            if (value == null) {
                return null;
            }
        }
        try {
            T narrowed = in.shared(combine.of(value, hash < 0 ? null : text.substring(hash + 1)));
            in.declarations.keep(this, in.parser, narrowed);
            return narrowed;
        } catch (InvalidValueException e) {
            in.invalid(e);
            return null;
        }
    }

    @Override
    void write(T value, Writing out) {
        R to = referred.apply(value);
        String more = detail.apply(value);
        String id = to == null ? "" : reference.id(to);
        if (more == null) {
            out.ascii(id);
        } else {
            out.text(id, '#', more);
        }
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return schemas.reference(
                name, s -> s.put("title", name).put("type", "string").put("pattern", pattern));
    }
}
