package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.InvalidValueException.Violation;
import org.summitry.shape.Attribute.Presence;
import org.summitry.shape.Form;
import org.summitry.shape.Outline;
import org.summitry.shape.References;
import org.summitry.shape.Shape;

/** A value of one of the main types on its own, with what it refers to declared before it. */
final class Standalone<T> {
    private final Shape<T> shape;
    private final T value;
    /** Collected when it is asked for; who reads a document does not ask. */
    private @Nullable References references;

    private Standalone(Shape<T> shape, T value) {
        this.shape = shape;
        this.value = value;
    }

    T value() {
        return value;
    }

    private References references() {
        References known = references;
        if (known == null) {
            known = References.of(shape, value);
            references = known;
        }
        return known;
    }

    /** The shape of documents with one value: the declarations, and the value in a field of its own. */
    static final class DocumentShape<T> extends Shape<Standalone<T>> {
        private final String field;
        private final Shape<T> shape;

        @SuppressWarnings("unchecked") // The class of what is generic.
        DocumentShape(String field, Shape<T> shape) {
            super(outline(field));
            this.field = field;
            this.shape = shape;
        }

        @SuppressWarnings("unchecked") // The class of what is generic.
        private static <T> Outline<Standalone<T>> outline(String field) {
            Outline<Standalone<T>> outline =
                    new Outline<>((Class<Standalone<T>>) (Class<?>) Standalone.class, field + "Document");
            for (DeclaredKind<?> kind : DeclaredKind.ALL) {
                outline.add(kind.field, Presence.LIST);
            }
            return outline.add(field, Presence.REQUIRED);
        }

        Standalone<T> of(T value) {
            return new Standalone<>(shape, value);
        }

        /** Throws if the value cannot stand in a document: all that this declares has an id of its own, as a summit sees to itself. */
        void check(Standalone<T> document) {
            Set<String> ids = new HashSet<>();
            ids.add(shape.idOf(document.value));
            List<Violation> twice = new ArrayList<>();
            for (References.Conflict conflict : document.references().conflicts()) {
                twice.add(Violation.of(
                        DeclaredKind.of(conflict.kind()).field,
                        "not have two that differ and share one id",
                        conflict.id()));
            }
            for (DeclaredKind<?> kind : DeclaredKind.ALL) {
                for (Object thing : declared(kind, document)) {
                    if (!ids.add(kind.idKey(kind.idOf(thing)))) {
                        twice.add(Violation.of(
                                field, "mention nothing that has the id of something else", kind.idOf(thing)));
                    }
                }
            }
            if (!twice.isEmpty()) {
                throw new InvalidValueException(twice);
            }
        }

        @Override
        protected Form<?> form(int attribute) {
            return attribute < DeclaredKind.ALL.size()
                    ? new Form.Declaration<>(DeclaredKind.ALL.get(attribute).shape)
                    : shape;
        }

        @Override
        public Object get(int attribute, Standalone<T> whole) {
            return attribute < DeclaredKind.ALL.size() ? declared(DeclaredKind.ALL.get(attribute), whole) : whole.value;
        }

        private <E> ImmutableList<E> declared(DeclaredKind<E> kind, Standalone<T> whole) {
            return whole.references().of(kind.shape);
        }

        @Override
        public Object start() {
            return new Object[1];
        }

        @Override
        public void put(int attribute, Object started, Object value) {
            if (attribute == DeclaredKind.ALL.size()) {
                ((Object[]) started)[0] = value;
            }
        }

        @Override
        @SuppressWarnings("unchecked") // It was put under the form of the value.
        public Standalone<T> finish(Object started) {
            return of((T) Objects.requireNonNull(((@Nullable Object[]) started)[0]));
        }
    }
}
