package org.summitry.processor;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitry.processor.Described.AttributeSource;
import org.summitry.processor.Described.Presence;

/** Writes the class of a shape. */
final class ShapeSource {
    private ShapeSource() {}

    static String of(Described noun) {
        String type = noun.type();
        return """
                package %1$s;

                import com.google.common.collect.ImmutableList;
                import java.util.Objects;
                import java.util.Optional;
                import java.util.OptionalInt;
                import org.jspecify.annotations.Nullable;
                import org.summitry.shape.Attribute.Presence;
                import org.summitry.shape.Constraint;
                import org.summitry.shape.Form;
                import org.summitry.shape.Outline;
                import org.summitry.shape.Shape;

                /** The shape of {@link %2$s}, derived from its accessors. */
                final class %2$sShape extends Shape<%2$s> {
                    static final %2$sShape INSTANCE = new %2$sShape();

                    private %2$sShape() {
                        super(new Outline<>(%2$s.class)%3$s);
                    }

                    @Override
                    protected Form<?> form(int attribute) {
                        return switch (attribute) {
                %4$s
                            default -> throw new IllegalArgumentException(this + " has no attribute " + attribute);
                        };
                    }
                %5$s
                    @Override
                    public @Nullable Object get(int attribute, %2$s whole) {
                        return switch (attribute) {
                %6$s
                            default -> throw new IllegalArgumentException(this + " has no attribute " + attribute);
                        };
                    }

                %7$s
                }
                """.formatted(
                        noun.packageName(),
                        type,
                        outline(noun),
                        cases(noun.attributes(), AttributeSource::form),
                        usual(noun),
                        cases(noun.attributes(), ShapeSource::get),
                        noun.isRecord() ? ofRecord(noun) : ofBuilder(noun));
    }

    private static String outline(Described noun) {
        StringBuilder out = new StringBuilder();
        for (AttributeSource attribute : noun.attributes()) {
            out.append("\n                .add(\"%s\", Presence.%s)%s"
                    .formatted(attribute.name(), attribute.presence(), attribute.outline()));
        }
        noun.outline().forEach(call -> out.append("\n                ").append(call));
        return out.toString();
    }

    private static String cases(List<AttributeSource> attributes, Function<AttributeSource, String> of) {
        return attributes.stream()
                .map(a -> "            case %d -> %s;".formatted(attributes.indexOf(a), of.apply(a)))
                .collect(Collectors.joining("\n"));
    }

    private static String usual(Described noun) {
        String cases = noun.attributes().stream()
                .filter(a -> a.usual().isPresent())
                .map(a -> "            case %d -> %s;"
                        .formatted(noun.attributes().indexOf(a), a.usual().orElseThrow()))
                .collect(Collectors.joining("\n"));
        return cases.isEmpty() ? "" : """

                    @Override
                    protected Object usual(int attribute) {
                        return switch (attribute) {
                %s
                            default -> super.usual(attribute);
                        };
                    }
                """.formatted(cases);
    }

    private static String get(AttributeSource attribute) {
        String accessor = "whole." + attribute.name() + "()";
        if (attribute.presence() != Presence.OPTIONAL) {
            return accessor;
        }
        return attribute.isInt()
                ? accessor + ".isPresent() ? (Object) " + accessor + ".getAsInt() : null"
                : accessor + ".orElse(null)";
    }

    private static String ofBuilder(Described noun) {
        String puts = noun.attributes().stream()
                .map(a -> "            case %d -> builder.%s((%s) value);"
                        .formatted(noun.attributes().indexOf(a), a.adder(), a.type()))
                .collect(Collectors.joining("\n"));
        return """
                    @Override
                    public Object start() {
                        return %1$s.builder();
                    }

                    @Override
                    public void put(int attribute, Object started, Object value) {
                        %1$s.Builder builder = (%1$s.Builder) started;
                        switch (attribute) {
                %2$s
                            default -> throw new IllegalArgumentException(this + " has no attribute " + attribute);
                        }
                    }

                    @Override
                    public %1$s finish(Object started) {
                        return ((%1$s.Builder) started).build();
                    }""".formatted(noun.type(), puts);
    }

    private static String ofRecord(Described noun) {
        return """
                    @Override
                    public Object start() {
                        return new @Nullable Object[%2$d];
                    }

                    @Override
                    public void put(int attribute, Object started, Object value) {
                        ((@Nullable Object[]) started)[attribute] = value;
                    }

                    @Override
                    public %1$s finish(Object started) {
                        @Nullable Object[] parts = (@Nullable Object[]) started;
                        return new %1$s(
                %3$s);
                    }""".formatted(
                        noun.type(),
                        noun.attributes().size(),
                        noun.attributes().stream()
                                .map(a -> "                "
                                        + component(a, noun.attributes().indexOf(a)))
                                .collect(Collectors.joining(",\n")));
    }

    private static String component(AttributeSource attribute, int index) {
        String part = "parts[" + index + "]";
        return switch (attribute.presence()) {
            case REQUIRED ->
                "(%s) Objects.requireNonNull(%s, \"%s\")".formatted(attribute.type(), part, attribute.name());
            case USUAL ->
                "%2$s == null ? %3$s : (%1$s) %2$s"
                        .formatted(attribute.type(), part, attribute.usual().orElseThrow());
            case OPTIONAL ->
                attribute.isInt()
                        ? "%1$s == null ? OptionalInt.empty() : OptionalInt.of((int) %1$s)".formatted(part)
                        : "Optional.ofNullable((%s) %s)".formatted(attribute.type(), part);
            case LIST -> throw new IllegalArgumentException("a record with a list: " + attribute.name());
        };
    }
}
