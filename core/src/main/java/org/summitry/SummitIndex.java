package org.summitry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.summitry.internal.Require;
import org.summitry.partnership.Topic;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.shape.Attribute;
import org.summitry.shape.Form;
import org.summitry.shape.Shape;

/** The parts of a record by id and by code. Parties have codes, which no id is; topics have a family of ids of their own. */
record SummitIndex(ImmutableMap<String, Object> parts, ImmutableMap<String, Object> topics) {
    /** A list of a record whose elements have ids. */
    private record Identified(Attribute<Summit> list, Shape<?> shape, boolean isFamilyOfItsOwn) {}

    private static final ImmutableList<Identified> LISTS = lists();

    private static ImmutableList<Identified> lists() {
        ImmutableList.Builder<Identified> lists = ImmutableList.builder();
        for (Attribute<Summit> attribute : Summit.shape().attributes()) {
            Shape<?> shape = attribute.form() instanceof Shape<?> part
                    ? part
                    : attribute.form() instanceof Form.Declaration<?> declaration ? declaration.of() : null;
            if (shape != null && attribute.isList() && shape.identity().isPresent()) {
                Form<?> identity = shape.identity().get().form();
                lists.add(new Identified(
                        attribute,
                        shape,
                        identity instanceof Form.Identity<?> id && !id.family().isEmpty()));
            }
        }
        return lists.build();
    }

    static SummitIndex of(Summit summit) {
        ImmutableMap.Builder<String, Object> parts = ImmutableMap.builder();
        ImmutableMap.Builder<String, Object> topics = ImmutableMap.builder();
        for (Identified identified : LISTS) {
            ImmutableMap.Builder<String, Object> family = identified.isFamilyOfItsOwn ? topics : parts;
            each(identified, summit, (id, part) -> family.put(id, part));
        }
        return new SummitIndex(parts.buildOrThrow(), topics.buildOrThrow());
    }

    /** In a record no id stands for two parts. What is listed by mention is there once, see {@link Summit.Builder#build}. */
    static void requireOwnIds(Summit summit, Require require) {
        Map<String, String> lists = new HashMap<>();
        lists.put(summit.id().value(), "summit");
        for (Identified identified : LISTS) {
            if (!identified.isFamilyOfItsOwn) {
                String list = identified.list.name();
                each(identified, summit, (id, part) -> {
                    String other = lists.putIfAbsent(id, list);
                    if (other != null) {
                        require.refuse(
                                list, "have ids that nothing else of the record has (" + other + " has it too)", id);
                    }
                });
            }
        }
    }

    private interface Visitor {
        void visit(String id, Object part);
    }

    private static void each(Identified identified, Summit summit, Visitor visitor) {
        ImmutableList<Object> list = identified.list.values(summit);
        for (int i = 0; i < list.size(); i++) {
            visitor.visit(idOf(identified.shape, list.get(i)), list.get(i));
        }
    }

    @SuppressWarnings("unchecked") // The element is of the form of its list.
    private static <T> String idOf(Shape<T> shape, Object part) {
        return shape.idOf((T) part);
    }

    <T> Optional<T> part(Class<T> type, String id) {
        Object part = parts.get(id);
        return type.isInstance(part) ? Optional.of(type.cast(part)) : Optional.empty();
    }

    boolean has(Id id) {
        return parts.containsKey(id.value());
    }

    Optional<Party> party(String code) {
        return part(Party.class, code);
    }

    Optional<Topic> topic(String id) {
        return Optional.ofNullable((Topic) topics.get(id));
    }
}
