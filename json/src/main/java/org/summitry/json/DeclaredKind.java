package org.summitry.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.summitry.Summit;
import org.summitry.shape.Attribute;
import org.summitry.shape.Form;
import org.summitry.shape.Shape;

/** A kind of thing that a document declares once and refers to by id, as the shape of a summit tells. */
final class DeclaredKind<T> {
    /** All kinds, in an order in which none refers to a later one. */
    static final ImmutableList<DeclaredKind<?>> ALL = Summit.shape().attributes().stream()
            .filter(attribute -> attribute.form() instanceof Form.Declaration)
            .map(DeclaredKind::declaredIn)
            .collect(toImmutableList());

    final String field;
    final Shape<T> shape;
    final String one;
    final String article;
    /** The field of a declaration that has its id. */
    final String idField;

    private final String family;

    private DeclaredKind(String field, Shape<T> shape) {
        this.field = field;
        this.shape = shape;
        this.one = shape.name();
        this.article = "aeiou".indexOf(one.charAt(0)) >= 0 ? "an " : "a ";
        Attribute<T> identity = shape.identity().orElseThrow();
        this.idField = identity.name();
        this.family = identity.form() instanceof Form.Identity<?> id ? id.family() : "";
    }

    private static DeclaredKind<?> declaredIn(Attribute<Summit> list) {
        Form.Declaration<?> declaration = (Form.Declaration<?>) list.form();
        return new DeclaredKind<>(list.name(), declaration.of());
    }

    static Optional<DeclaredKind<?>> ofField(String name) {
        return ALL.stream().filter(kind -> kind.field.equals(name)).findFirst();
    }

    @SuppressWarnings("unchecked") // Under a shape stands its own kind.
    static <T> DeclaredKind<T> of(Shape<T> shape) {
        return (DeclaredKind<T>)
                ALL.stream().filter(kind -> kind.shape == shape).findFirst().orElseThrow();
    }

    /** The id or code of a thing of this kind. */
    String idOf(Object value) {
        return shape.idOf(shape.type().cast(value));
    }

    /** What tells the id of a thing apart from ids of other families. */
    String idKey(String id) {
        return idKey(family, id);
    }

    static String idKey(String family, String id) {
        return family.isEmpty() ? id : family + " " + id;
    }

    @Override
    public String toString() {
        return field;
    }
}
