package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.InvalidValueException.Violation;
import org.summitry.shape.Attribute;
import org.summitry.shape.Form;
import org.summitry.shape.Shape;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A value with attributes: an object with a fixed order of fields, one for each attribute of its shape. */
final class ObjectCodec<T> extends Codec<T> {
    final Shape<T> shape;
    private final Field<T>[] fields;
    private final FieldNames names;
    private final long requiredMask;

    /**
     * Makes the codec of a shape.
     *
     * @param isDocument whether it is that of whole documents, which begin with the version of the format
     */
    ObjectCodec(Shape<T> shape, boolean isDocument) {
        this.shape = shape;
        List<Field<T>> all = new ArrayList<>();
        if (isDocument) {
            all.add(new FormatField<>());
        }
        for (Attribute<T> attribute : shape.attributes()) {
            all.add(field(shape, attribute));
        }
        if (all.size() > Long.SIZE) {
            throw new IllegalArgumentException(shape + " has more fields than can be told apart: " + all.size());
        }
        this.fields = array(all);
        this.names = new FieldNames(all.stream().map(f -> f.name).collect(ImmutableList.toImmutableList()));
        long mask = 0;
        for (int i = 0; i < fields.length; i++) {
            mask |= fields[i].required ? 1L << i : 0;
        }
        this.requiredMask = mask;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Arrays cannot be generic.
    private static <T> Field<T>[] array(List<Field<T>> fields) {
        return fields.toArray(new Field[0]);
    }

    private static <T> Field<T> field(Shape<T> shape, Attribute<T> attribute) {
        if (attribute.form() instanceof Form.Declaration<?> declaration) {
            return new DeclarationField<>(shape, attribute, DeclaredKind.of(declaration.of()));
        }
        return attribute.isList() ? new ListField<>(shape, attribute) : new SingleField<>(shape, attribute);
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (!in.parser.isAtObject()) {
            in.wrongToken("an object");
            return null;
        }
        int mark = in.mark();
        Object started = shape.start();
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
                fields[i].read(in, started);
            }
        }
        if ((seen & requiredMask) != requiredMask) {
            reportMissing(in, seen);
        }
        if (in.mark() != mark) {
            return null;
        }
        try {
            return shape.finish(started);
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
        for (int i = 0; i < fields.length; i++) {
            if ((requiredMask & ~seen & 1L << i) != 0) {
                in.problemOfObject(
                        "missing-field",
                        "",
                        "no field " + Shown.quoted(names.inOrder.get(i)),
                        "it in every " + shape.name());
            }
        }
    }

    @Override
    void write(T value, Writing out) {
        out.startObject();
        for (Field<T> field : fields) {
            field.write(value, out);
        }
        out.endObject();
    }

    /** The field that declares things of a kind; null if there is none. */
    @Nullable
    DeclarationField<T, ?> declaration(DeclaredKind<?> kind) {
        for (Field<T> field : fields) {
            if (field instanceof DeclarationField<T, ?> declaration && declaration.kind() == kind) {
                return declaration;
            }
        }
        return null;
    }

    ImmutableList<String> names() {
        return names.inOrder;
    }
}
