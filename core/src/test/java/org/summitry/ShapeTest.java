package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.figure.TradeFigure;
import org.summitry.proposal.Score;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Attribute;
import org.summitry.shape.Constraint;
import org.summitry.shape.Form;
import org.summitry.shape.Shape;
import org.summitry.testing.Samples;
import org.summitry.testing.SummitArbitraries;

/** What a shape says of a type is what the type is. */
class ShapeTest {
    /** All shapes by their types, as they are met from a summit on. */
    private static final Map<Class<?>, Shape<?>> SHAPES = shapes();

    static Stream<Shape<?>> all() {
        return SHAPES.values().stream();
    }

    static Stream<ContractTest.Noun<?>> nouns() {
        return ContractTest.NOUNS.stream();
    }

    @Test
    void everyNounIsMetFromASummitOn() {
        assertThat(SHAPES.keySet())
                .containsAll(
                        ContractTest.NOUNS.stream().map(ContractTest.Noun::type).toList());
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void aSampleThatIsPutTogetherAnewIsEqual(ContractTest.Noun<?> noun) {
        for (Object sample : samples(noun)) {
            assertThat(copy(shapeOf(noun), sample)).isEqualTo(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void everyAttributeIsSaidOfSomeSample(ContractTest.Noun<?> noun) {
        Shape<?> shape = shapeOf(noun);
        for (Attribute<?> attribute : shape.attributes()) {
            if (attribute.presence() == Attribute.Presence.USUAL) {
                continue;
            }
            assertThat(samples(noun))
                    .as("a sample says something of %s", attribute)
                    .anyMatch(sample -> !valuesOf(attribute, sample).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void typesAttributesAndWordsAreDescribed(Shape<?> shape) {
        assertThat(shape.description()).isNotBlank().doesNotContain("{@", "<");
        for (Attribute<?> attribute : shape.attributes()) {
            assertThat(attribute.description())
                    .as(attribute.toString())
                    .isNotBlank()
                    .doesNotContain("{@");
            if (attribute.form() instanceof Form.Word<?> word) {
                assertThat(descriptions(word))
                        .as(attribute.toString())
                        .allSatisfy(d -> assertThat(d).isNotBlank());
            }
        }
    }

    @Test
    void whatIsDeclaredRefersOnlyToWhatIsDeclaredBefore() {
        List<Shape<?>> before = new ArrayList<>();
        for (Attribute<Summit> attribute : Summit.shape().attributes()) {
            if (attribute.form() instanceof Form.Declaration<?> declaration) {
                assertThat(referredToBy(declaration.of())).as(attribute.name()).isSubsetOf(before);
                before.add(declaration.of());
            }
        }
        assertThat(before).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void whatMustHoldBetweenAttributesTheTypeEnforces(ContractTest.Noun<?> noun) {
        Shape<?> shape = shapeOf(noun);
        Object sample = samples(noun).get(0);
        for (Constraint constraint : shape.constraints()) {
            if (constraint instanceof Constraint.AnyOf any) {
                assertThatThrownBy(
                                () -> copyOf(shape, sample, name -> !any.names().contains(name)))
                        .as("%s of %s", constraint, shape)
                        .isInstanceOf(InvalidValueException.class);
            }
        }
        for (Attribute<?> attribute : shape.attributes()) {
            if (attribute.least() > 0) {
                assertThatThrownBy(() -> copyOf(shape, sample, name -> !name.equals(attribute.name())))
                        .as("%s is there at least %d times", attribute, attribute.least())
                        .isInstanceOf(InvalidValueException.class);
            }
        }
    }

    @Property(tries = 200)
    void aSummitThatIsPutTogetherAnewIsEqual(@ForAll("summits") Summit summit) {
        assertThat(Summit.shape().copy(summit)).isEqualTo(summit);
    }

    @Provide
    Arbitrary<Summit> summits() {
        return SummitArbitraries.summits();
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void theAttributesAreThoseThatTheBuilderSets(ContractTest.Noun<?> noun) {
        assertThat(shapeOf(noun).attributes())
                .extracting(Attribute::name)
                .containsExactlyInAnyOrderElementsOf(
                        noun.attributes().stream().map(Method::getName).toList());
    }

    @Test
    void theScalesOfAScoreAreEnforced() {
        Shape<Score> shape = Score.shape();

        assertThatThrownBy(() -> shape.assemble().build()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> shape.assemble()
                        .put(shape.attribute("compliance").orElseThrow(), 1)
                        .put(shape.attribute("words").orElseThrow(), "on track")
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aValueOfTheWrongTypeIsRefused() {
        var shape = Summit.shape();

        assertThatThrownBy(() -> shape.assemble().put(shape.attribute("edition").orElseThrow(), "26"))
                .isInstanceOf(ClassCastException.class);
    }

    @Test
    void aUsualValueNeedNotBeSaid() {
        var figure = Samples.figure();
        var basis = TradeFigure.shape().attribute("basis").orElseThrow();

        assertThat(basis.usual()).contains(TradeFigure.Basis.IN_PERIOD);
        assertThat(basis.values(figure.toBuilder()
                        .basis(TradeFigure.Basis.IN_PERIOD)
                        .years(OptionalInt.empty())
                        .build()))
                .isEmpty();
    }

    private static Shape<?> shapeOf(ContractTest.Noun<?> noun) {
        return Objects.requireNonNull(SHAPES.get(noun.type()), noun.type().getName());
    }

    private static ImmutableList<Object> samples(ContractTest.Noun<?> noun) {
        return noun.samples().stream().map(Supplier::get).collect(ImmutableList.toImmutableList());
    }

    private static Map<Class<?>, Shape<?>> shapes() {
        Map<Class<?>, Shape<?>> shapes = new LinkedHashMap<>();
        add(Summit.shape(), shapes);
        return shapes;
    }

    private static void add(Shape<?> shape, Map<Class<?>, Shape<?>> shapes) {
        if (shapes.putIfAbsent(shape.type(), shape) == null) {
            shape.attributes().forEach(attribute -> inside(attribute.form()).forEach(s -> add(s, shapes)));
        }
    }

    private static List<Shape<?>> inside(Form<?> form) {
        return form instanceof Shape<?> part
                ? List.of(part)
                : form instanceof Form.Declaration<?> declaration
                        ? List.of(declaration.of())
                        : form instanceof Form.Reference<?> reference ? List.of(reference.to()) : List.of();
    }

    private static List<Shape<?>> referredToBy(Shape<?> shape) {
        List<Shape<?>> all = new ArrayList<>();
        for (Attribute<?> attribute : shape.attributes()) {
            if (attribute.form() instanceof Form.Reference<?> reference) {
                all.add(reference.to());
            } else if (attribute.form() instanceof Shape<?> part) {
                all.addAll(referredToBy(part));
            }
        }
        return all;
    }

    private static <E extends Enum<E>> ImmutableList<String> descriptions(Form.Word<E> word) {
        return word.constants().values().stream().map(word::descriptionOf).collect(ImmutableList.toImmutableList());
    }

    @SuppressWarnings("unchecked") // The shape is that of the value.
    private static <T> Object copy(Shape<T> shape, Object value) {
        return shape.copy((T) value);
    }

    @SuppressWarnings("unchecked") // The shape is that of the value.
    private static <T> Object copyOf(Shape<T> shape, Object value, Predicate<String> which) {
        var assembly = shape.assemble();
        for (Attribute<T> attribute : shape.attributes()) {
            if (which.test(attribute.name())) {
                attribute.values((T) value).forEach(each -> assembly.put(attribute, each));
            }
        }
        return assembly.build();
    }

    @SuppressWarnings("unchecked") // The attribute is one of the value.
    private static <T> ImmutableList<Object> valuesOf(Attribute<T> attribute, Object value) {
        return attribute.values((T) value);
    }
}
