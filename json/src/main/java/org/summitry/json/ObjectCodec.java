package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.InvalidValueException.Violation;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object with a fixed order of fields.
 *
 * @param <T> the type
 * @param <B> what gathers its parts
 */
final class ObjectCodec<T, B> extends Codec<T> {
    /** One field: its name, whether it must be there, and how it is read, written and described. */
    abstract static class Field<T, B> {
        final String name;
        final FixedText written;
        final boolean required;
        final String description;

        Field(String name, boolean required, String description) {
            this.name = name;
            this.written = FixedText.name(name);
            this.required = required;
            this.description = description;
        }

        abstract void read(Reading in, B builder);

        /** What writes this field and then what follows it; null if that is the end. */
        abstract FieldWriter<T> writer(@Nullable FieldWriter<T> next);

        abstract ObjectNode schema(SchemaSet schemas);
    }

    final String name;
    final String description;
    final ImmutableList<Field<T, B>> fields;
    private final Field<T, B>[] inOrder;
    private final FieldNames names;
    private final long requiredMask;
    private final Supplier<B> start;
    private final Finish<T, B> finish;
    /** Made when it is needed, for most programs read only. If two threads make it, either will do. */
    private @Nullable FieldWriter<T> writer;

    /** What more the schema says of several fields together, or of a list; the type itself enforces it. */
    private final ImmutableList<Consumer<ObjectNode>> constraints;

    private ObjectCodec(Builder<T, B> builder) {
        this.name = builder.name;
        this.description = builder.description;
        this.fields = ImmutableList.copyOf(builder.fields);
        this.inOrder = inOrder(fields);
        this.start = builder.start;
        this.finish = builder.finish;
        this.constraints = ImmutableList.copyOf(builder.constraints);
        this.names = new FieldNames(fields.stream().map(f -> f.name).collect(ImmutableList.toImmutableList()));
        long mask = 0;
        for (int i = 0; i < fields.size(); i++) {
            mask |= fields.get(i).required || builder.neverEmpty.contains(fields.get(i).name) ? 1L << i : 0;
        }
        this.requiredMask = mask;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Arrays cannot be generic.
    private static <T, B> Field<T, B>[] inOrder(ImmutableList<Field<T, B>> fields) {
        return fields.toArray(new Field[0]);
    }

    /** Makes the value of what has been gathered. */
    interface Finish<T, B> {
        T build(B builder, Reading in);
    }

    static <T, B> Builder<T, B> of(String name, String description, Supplier<B> start, Function<B, T> finish) {
        return new Builder<>(name, description, start, (builder, in) -> finish.apply(builder));
    }

    static <T, B> Builder<T, B> of(String name, String description, Supplier<B> start, Finish<T, B> finish) {
        return new Builder<>(name, description, start, finish);
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (!in.parser.isAtObject()) {
            in.wrongToken("an object");
            return null;
        }
        int mark = in.mark();
        B builder = start.get();
        long seen = 0;
        int next = 0;
        for (int i; (i = in.parser.nextField(names, next)) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
            if (i < 0) {
                reportUnknown(in);
            } else if ((seen & 1L << i) != 0) {
                reportSecond(in, i);
            } else {
                seen |= 1L << i;
                next = i + 1;
                in.parser.toValue();
                inOrder[i].read(in, builder);
            }
        }
        if ((seen & requiredMask) != requiredMask) {
            reportMissing(in, seen);
        }
        if (in.mark() != mark) {
            return null;
        }
        try {
            return finish.build(builder, in);
        } catch (InvalidValueException e) {
            for (Violation violation : e.violations()) {
                reportViolation(in, seen, violation);
            }
            return null;
        }
    }

    private void reportUnknown(Reading in) {
        String unknown = in.parser.currentName();
        in.unknownField(unknown == null ? "" : unknown, names.inOrder);
        in.parser.nextToken();
        in.parser.skipChildren();
    }

    private void reportSecond(Reading in, int field) {
        in.problem("duplicate-field", "a second " + Shown.quoted(names.inOrder.get(field)), "each field once");
        in.parser.nextToken();
        in.parser.skipChildren();
    }

    /** Of a field that is there, at that field. */
    private void reportViolation(Reading in, long seen, Violation violation) {
        String attribute = violation.attribute();
        int field = names.inOrder.indexOf(attribute);
        boolean present = field >= 0 && (seen & 1L << field) != 0;
        in.problemOfObject(
                "invalid-value",
                present ? attribute : "",
                attribute + " " + violation.found(),
                Shown.demand(violation.rule()));
    }

    private void reportMissing(Reading in, long seen) {
        for (int i = 0; i < fields.size(); i++) {
            if ((requiredMask & ~seen & 1L << i) != 0) {
                in.problemOfObject(
                        "missing-field", "", "no field " + Shown.quoted(names.inOrder.get(i)), "it in every " + name);
            }
        }
    }

    @Override
    void write(T value, Writing out) {
        FieldWriter<T> fieldWriter = writer;
        if (fieldWriter == null) {
            for (Field<T, B> field : fields.reverse()) {
                fieldWriter = field.writer(fieldWriter);
            }
            writer = fieldWriter;
        }
        out.startObject();
        Objects.requireNonNull(fieldWriter).write(value, out);
        out.endObject();
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return schemas.reference(name, definition -> define(schemas, definition));
    }

    void define(SchemaSet schemas, ObjectNode definition) {
        definition.put("title", name).put("description", description).put("type", "object");
        ObjectNode properties = definition.putObject("properties");
        for (Field<T, B> field : fields) {
            ObjectNode schema = field.schema(schemas);
            schema.put("description", field.description);
            properties.set(field.name, schema);
        }
        ArrayNode required = definition.putArray("required");
        for (int i = 0; i < fields.size(); i++) {
            if ((requiredMask & 1L << i) != 0) {
                required.add(names.inOrder.get(i));
            }
        }
        if (required.isEmpty()) {
            definition.remove("required");
        }
        constraints.forEach(constraint -> constraint.accept(definition));
        definition.put("additionalProperties", false);
    }

    /** Collects the fields in their order on the wire. */
    static final class Builder<T, B> {
        private final String name;
        private final String description;
        private final Supplier<B> start;
        private final Finish<T, B> finish;
        private final List<Field<T, B>> fields = new ArrayList<>();
        private final List<Consumer<ObjectNode>> constraints = new ArrayList<>();
        private final Set<String> neverEmpty = new HashSet<>();

        private Builder(String name, String description, Supplier<B> start, Finish<T, B> finish) {
            this.name = name;
            this.description = description;
            this.start = start;
            this.finish = finish;
        }

        ObjectCodec<T, B> build() {
            return new ObjectCodec<>(this);
        }

        Builder<T, B> field(Field<T, B> field) {
            fields.add(field);
            return this;
        }

        Builder<T, B> atLeastOneOf(String... names) {
            return choice("anyOf", names);
        }

        Builder<T, B> exactlyOneOf(String... names) {
            return choice("oneOf", names);
        }

        private Builder<T, B> choice(String keyword, String... names) {
            constraints.add(definition -> {
                ArrayNode choice = definition.withArray("allOf").addObject().putArray(keyword);
                for (String name : names) {
                    ObjectNode one = choice.addObject();
                    one.putArray("required").add(name);
                    if (definition.at("/properties/" + name).has("items")) {
                        one.putObject("properties").putObject(name).put("minItems", 1);
                    }
                }
            });
            return this;
        }

        /** The first field may be there only if the second is. */
        Builder<T, B> onlyBeside(String name, String other) {
            constraints.add(definition ->
                    definition.withObject("/dependentRequired").putArray(name).add(other));
            return this;
        }

        /** A list must be there and have so many elements. */
        Builder<T, B> atLeast(int elements, String name) {
            neverEmpty.add(name);
            constraints.add(
                    definition -> definition.withObject("/properties/" + name).put("minItems", elements));
            return this;
        }

        <V> Builder<T, B> required(
                String field, String about, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
            return field(simple(field, true, about, codec, getter, value -> value, setter));
        }

        <V> Builder<T, B> optional(
                String field, String about, Codec<V> codec, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
            return field(simple(field, false, about, codec, getter, value -> value.orElse(null), setter));
        }

        /** Left out on the wire where it has the usual value. */
        <V> Builder<T, B> usually(
                V usual, String field, String about, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
            return field(simple(
                    field,
                    false,
                    about + " Left out if it is " + Words.of(usual) + ".",
                    codec,
                    getter,
                    value -> value.equals(usual) ? null : value,
                    setter));
        }

        <E> Builder<T, B> list(
                String field,
                String about,
                Codec<E> element,
                Function<T, ImmutableList<E>> getter,
                BiConsumer<B, E> adder) {
            return field(new ListField<>(field, about, element, getter, adder));
        }

        Builder<T, B> optionalInt(
                String field, String about, Function<T, OptionalInt> getter, ObjIntConsumer<B> setter) {
            return field(simple(
                    field,
                    false,
                    about,
                    Scalars.COUNT,
                    getter,
                    value -> value.isPresent() ? value.getAsInt() : null,
                    setter::accept));
        }

        Builder<T, B> requiredInt(String field, String about, ToIntFunction<T> getter, ObjIntConsumer<B> setter) {
            return field(simple(field, true, about, Scalars.COUNT, getter::applyAsInt, value -> value, setter::accept));
        }

        private static <T, B, A, V> Field<T, B> simple(
                String name,
                boolean required,
                String about,
                Codec<V> codec,
                Function<T, A> getter,
                SimpleField.Present<A, V> present,
                BiConsumer<B, V> setter) {
            return new SimpleField<>(name, required, about, codec, getter, present, setter);
        }
    }
}
