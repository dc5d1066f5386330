package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Primitives;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.figure.Bounds;
import org.summitry.figure.Indicator;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Qualifier;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.Unit;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.Series;
import org.summitry.meeting.SummitRef;
import org.summitry.meeting.Venue;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.partnership.TextVersion;
import org.summitry.partnership.Topic;
import org.summitry.partnership.TreatyAction;
import org.summitry.party.Leader;
import org.summitry.party.Membership;
import org.summitry.party.Office;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.party.Place;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Beneficiary;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.RoleElsewhere;
import org.summitry.proposal.Score;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.InvalidValueException.Violation;
import org.summitry.scalar.LanguageTag;
import org.summitry.scalar.PartyCode;
import org.summitry.scalar.WebAddress;
import org.summitry.source.Citation;
import org.summitry.source.Claim;
import org.summitry.source.Source;
import org.summitry.testing.Samples;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;
import org.summitry.time.Possible;

/** What holds for every type of the model; a type or attribute that is added is covered, or reported as not covered. */
class ContractTest {
    /** Of each type that has a builder, samples that between them have every attribute set. */
    static final ImmutableList<Noun<?>> NOUNS = ImmutableList.of(
            new Noun<>(Assessment.class, Samples::assessment),
            new Noun<>(Claim.class, Samples::claim),
            new Noun<>(Delegate.class, Samples::delegate),
            new Noun<>(Delegation.class, Samples::delegation),
            new Noun<>(Initiative.class, Samples::initiative),
            new Noun<>(Instrument.class, Samples::instrument),
            new Noun<>(TreatyAction.class, Samples::instrumentAct),
            new Noun<>(Leader.class, Samples::lee),
            new Noun<>(LifeEvent.class, Samples::lifeEvent),
            new Noun<>(Measure.class, Samples::measure),
            new Noun<>(Membership.class, Samples::membership),
            new Noun<>(Office.class, Samples::office),
            new Noun<>(OtherName.class, Samples::otherName),
            new Noun<>(Outcome.class, Samples::outcome),
            new Noun<>(Partnership.class, Samples::partnership),
            new Noun<>(PartnershipStep.class, Samples::partnershipStep),
            new Noun<>(Party.class, Samples::asean),
            new Noun<>(PersonName.class, Samples::personName),
            new Noun<>(Place.class, Samples::city),
            new Noun<>(Proposal.class, Samples::proposal),
            new Noun<>(Rank.class, Samples::rank),
            new Noun<>(RoleElsewhere.class, Samples::roleElsewhere),
            new Noun<>(Source.class, Samples::source),
            new Noun<>(Statement.class, Samples::statement),
            new Noun<>(Summit.class, Samples::summit),
            new Noun<>(SummitRef.class, Samples::summitRef),
            new Noun<>(TextVersion.class, Samples::textVersion),
            new Noun<>(TradeFigure.class, Samples::figure, Samples::growth, Samples::share, Samples::rate),
            new Noun<>(Venue.class, Samples::venue));

    /** Types without a builder: groups of equal values, each group made twice. */
    static final ImmutableList<Values> VALUES = ImmutableList.of(
            new Values(
                    Beneficiary.class,
                    () -> Beneficiary.of(Samples.korea()),
                    () -> Beneficiary.of(Samples.vietnam()),
                    () -> Beneficiary.of(Samples.korea(), "citizens"),
                    () -> Beneficiary.of(Samples.korea(), "farmers"),
                    () -> Beneficiary.ofGroup("citizens")),
            new Values(
                    Citation.class,
                    () -> Citation.of(Samples.source()),
                    () -> Citation.of(Samples.source("other")),
                    () -> Citation.of(Samples.source(), "p. 3"),
                    () -> Citation.of(Samples.source(), "p. 4")),
            new Values(PartnershipLevel.class, () -> PartnershipLevel.of("a"), () -> PartnershipLevel.of("b")),
            new Values(
                    PlaceMention.class,
                    () -> PlaceMention.of(Samples.sea()),
                    () -> PlaceMention.of(Samples.city()),
                    () -> PlaceMention.of(Samples.sea(), "East Sea"),
                    () -> PlaceMention.of(Samples.sea(), "Biển Đông")),
            new Values(
                    ProposalRef.class,
                    () -> ProposalRef.of("a"),
                    () -> ProposalRef.of("b"),
                    () -> ProposalRef.of("a", "1"),
                    () -> ProposalRef.of("a", "2"),
                    () -> ProposalRef.of("a").at("x"),
                    () -> ProposalRef.of("a").at("y")),
            new Values(Score.Compliance.class, () -> new Score.Compliance(0), () -> new Score.Compliance(1)),
            new Values(Score.Percent.class, () -> Score.Percent.of("95"), () -> Score.Percent.of("95.0")),
            new Values(Score.Words.class, () -> new Score.Words("on track"), () -> new Score.Words("late")),
            new Values(Series.class, () -> Series.of("a", "A"), () -> Series.of("a", "B"), () -> Series.of("b", "A")),
            new Values(Topic.class, () -> Topic.of("a", "A"), () -> Topic.of("a", "B"), () -> Topic.of("b", "A")),
            new Values(Id.class, () -> Id.of("a"), () -> Id.of("b")),
            new Values(Indicator.class, () -> Indicator.of("a"), () -> Indicator.of("b")),
            new Values(
                    WebAddress.class,
                    () -> WebAddress.of("https://asean.org/"),
                    () -> WebAddress.of("https://asean.org")),
            new Values(
                    Violation.class,
                    () -> new Violation("edition", "be 1 or more", "0"),
                    () -> new Violation("edition", "be 1 or more", "-1"),
                    () -> new Violation("edition", "be 2 or more", "0"),
                    () -> new Violation("years", "be 1 or more", "0")),
            new Values(LanguageTag.class, () -> LanguageTag.of("en"), () -> LanguageTag.of("en-GB")),
            new Values(PartyCode.class, () -> PartyCode.of("VN"), () -> PartyCode.of("KR")),
            new Values(Unit.class, () -> Unit.of("USD"), () -> Unit.of("visits")),
            new Values(
                    Quantity.class,
                    () -> Quantity.parse("USD 5"),
                    () -> Quantity.parse("USD 5.0"),
                    () -> Quantity.parse("USD 5 thousand"),
                    () -> Quantity.parse("over USD 5"),
                    () -> Quantity.parse("EUR 5"),
                    () -> Quantity.parse("USD 5 to 6"),
                    () -> Quantity.parse("USD 5 to 7")),
            new Values(
                    Bounds.class,
                    () -> bounds("1", true, "2", true),
                    () -> bounds("0", true, "2", true),
                    () -> bounds("1", false, "2", true),
                    () -> bounds("1", true, "3", true),
                    () -> bounds("1", true, "2", false)),
            new Values(
                    PartialDate.class,
                    () -> PartialDate.parse("2025"),
                    () -> PartialDate.parse("2024"),
                    () -> PartialDate.parse("2025~"),
                    () -> PartialDate.parse("2025-10"),
                    () -> PartialDate.parse("2025-11"),
                    () -> PartialDate.parse("2025-10-27"),
                    () -> PartialDate.parse("2025-10-28")),
            new Values(
                    Period.class,
                    () -> Period.parse("2025"),
                    () -> Period.parse("2024"),
                    () -> Period.parse("2025/2026"),
                    () -> Period.parse("2024/2026"),
                    () -> Period.parse("2025/.."),
                    () -> Period.parse("2025/"),
                    () -> Period.parse("../2025"),
                    () -> Period.parse("/2025"),
                    () -> Period.parse("/..")),
            new Values(
                    Possible.class,
                    () -> Possible.known("a"),
                    () -> Possible.known("b"),
                    () -> new Possible<>(ImmutableList.of("a", "b")),
                    Possible::nothing));

    private static Bounds bounds(String low, boolean lowIncluded, String high, boolean highIncluded) {
        return new Bounds(
                Optional.of(new BigDecimal(low)), lowIncluded, Optional.of(new BigDecimal(high)), highIncluded);
    }

    static Stream<Named<Noun<?>>> nouns() {
        return NOUNS.stream().map(noun -> Named.of(noun.type().getSimpleName(), noun));
    }

    static Stream<Named<Values>> values() {
        return VALUES.stream().map(values -> Named.of(values.type().getSimpleName(), values));
    }

    static Stream<Named<Class<?>>> types() {
        return Stream.concat(
                        NOUNS.stream().<Class<?>>map(Noun::type),
                        VALUES.stream().<Class<?>>map(Values::type))
                .map(type -> Named.of(type.getSimpleName(), type));
    }

    private static final ImmutableSet<String> COVERED = ImmutableSet.of(
            "org.summitry",
            "org.summitry.figure",
            "org.summitry.meeting",
            "org.summitry.partnership",
            "org.summitry.party",
            "org.summitry.proposal",
            "org.summitry.scalar",
            "org.summitry.source",
            "org.summitry.time");

    @Test
    void everyPublicValueTypeIsCoveredHere() {
        ImmutableList<String> covered =
                types().map(named -> named.getPayload().getName()).collect(ImmutableList.toImmutableList());
        List<String> all = new ClassFileImporter()
                .importUrl(Party.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> COVERED.contains(type.getPackageName()))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> hasBuilder(type) || type.isRecord() || hasParse(type))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(covered).containsExactlyInAnyOrderElementsOf(all);
    }

    private static boolean hasBuilder(JavaClass type) {
        return type.tryGetMethod("toBuilder").isPresent();
    }

    private static boolean hasParse(JavaClass type) {
        return type.tryGetMethod("parse", String.class).isPresent();
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void aNounIsEqualToAnotherIfAllItsAttributesAre(Noun<?> noun) {
        for (Supplier<?> sample : noun.samples()) {
            EqualsTester tester =
                    new EqualsTester().addEqualityGroup(sample.get(), sample.get(), noun.rebuilt(sample.get()));
            for (Method attribute : noun.attributes()) {
                noun.changed(sample.get(), attribute).ifPresent(tester::addEqualityGroup);
            }
            tester.testEquals();
        }
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void everyAttributeIsSetInASampleAndChangedAlone(Noun<?> noun) {
        for (Method attribute : noun.attributes()) {
            assertThat(noun.samples()).as(attribute.getName()).anySatisfy(sample -> {
                Object before = sample.get();
                assertThat(noun.changed(before, attribute)).hasValueSatisfying(after -> {
                    assertThat(noun.get(attribute, after)).isNotEqualTo(noun.get(attribute, before));
                    for (Method other : noun.attributes()) {
                        if (!other.equals(attribute)) {
                            assertThat(noun.get(other, after)).isEqualTo(noun.get(other, before));
                        }
                    }
                });
            });
        }
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void aChangedCopyHasAllAttributesAndTheOriginalKeepsThem(Noun<?> noun) {
        for (Supplier<?> sample : noun.samples()) {
            Object original = sample.get();
            Object copy = noun.rebuilt(original);

            assertThat(copy).isEqualTo(original).hasSameHashCodeAs(original).hasToString(original.toString());
            for (Method attribute : noun.attributes()) {
                noun.changed(original, attribute);
            }
            assertThat(original).isEqualTo(copy).isEqualTo(sample.get());
        }
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void aNounSaysWhatItIsAndWhatIsSetOfIt(Noun<?> noun) {
        for (Supplier<?> sample : noun.samples()) {
            Object value = sample.get();

            assertThat(value.toString()).startsWith(noun.type().getSimpleName());
            for (Method attribute : noun.attributes()) {
                Object set = noun.get(attribute, value);
                if (set instanceof String || set instanceof Id || set instanceof Enum<?>) {
                    assertThat(value.toString()).contains(attribute.getName() + "=" + set);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void settingAnAttributeReplacesWhatItWas(Noun<?> noun) {
        for (Supplier<?> sample : noun.samples()) {
            Object value = sample.get();
            for (Method attribute : noun.attributes()) {
                assertThat(noun.set(value, attribute, noun.get(attribute, value)))
                        .as(attribute.getName())
                        .isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsEqualToAnotherIfAllItsPartsAre(Values values) {
        EqualsTester tester = new EqualsTester();
        for (Supplier<?> value : values.groups()) {
            assertThat(value.get()).isInstanceOf(values.type());
            tester.addEqualityGroup(value.get(), value.get());
        }
        tester.testEquals();
    }

    @ParameterizedTest
    @MethodSource("values")
    void aScalarSaysItsNotationAndIsReadFromIt(Values values) throws ReflectiveOperationException {
        for (Supplier<?> value : values.groups()) {
            String text = value.get().toString();
            Optional<String> reader = readerOfNotation(values.type());
            if (reader.isPresent()) {
                assertThat(values.type().getMethod(reader.get(), String.class).invoke(null, text))
                        .isEqualTo(value.get());
                assertThat(text).doesNotContain(values.type().getSimpleName());
            } else {
                assertThat(text).startsWith(values.type().getSimpleName());
            }
        }
    }

    /** A type has one way in from a text: a typed string has {@code of}, a notation of several parts has {@code parse}. */
    private static Optional<String> readerOfNotation(Class<?> type) {
        if (isTypedString(type)) {
            assertThat(hasStatic(type, "parse")).as(type.getSimpleName()).isFalse();
            return Optional.of("of");
        }
        return hasStatic(type, "parse") ? Optional.of("parse") : Optional.empty();
    }

    private static boolean isTypedString(Class<?> type) {
        RecordComponent[] parts = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return parts.length == 1
                && parts[0].getName().equals("value")
                && parts[0].getType() == String.class
                && hasStatic(type, "of");
    }

    private static boolean hasStatic(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(m -> m.getName().equals(name) && Modifier.isStatic(m.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void noMethodThatMakesAValueTakesNull(Class<?> type) {
        nullPointerTester(type).testAllPublicStaticMethods(type);
        if (!type.isInterface()) {
            nullPointerTester(type).testAllPublicConstructors(type);
        }
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void noSetterOfABuilderTakesNull(Noun<?> noun) {
        nullPointerTester(noun.type()).testAllPublicInstanceMethods(noun.builder());
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void aListOfABuilderTakesNoNull(Noun<?> noun) {
        for (Method setter : noun.builder().getClass().getMethods()) {
            if (setter.getParameterCount() == 1 && setter.getParameterTypes()[0] == Iterable.class) {
                assertThat(setter)
                        .as(setter.getName())
                        .satisfies(s -> assertThat(failureOf(s, noun.builder(), Arrays.asList((Object) null)))
                                .isInstanceOf(NullPointerException.class));
            }
        }
    }

    private static @Nullable Throwable failureOf(Method method, Object target, Object argument) {
        try {
            method.setAccessible(true);
            method.invoke(target, argument);
            return new AssertionError(method.getName() + " accepts " + argument);
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            return e;
        }
    }

    /** With arguments that are valid for a type, so that it is the null that is refused. */
    private static NullPointerTester nullPointerTester(Class<?> type) {
        String text = type == Party.class || type == Membership.class ? "VN" : type == Quantity.class ? "1" : "a";
        return new NullPointerTester()
                .setDefault(Party.class, Samples.korea())
                .setDefault(Place.class, Samples.sea())
                .setDefault(Source.class, Samples.source())
                .setDefault(Leader.class, Samples.lee())
                .setDefault(Measure.class, Samples.measure())
                .setDefault(Proposal.class, Samples.proposal())
                .setDefault(PartnershipLevel.class, PartnershipLevel.DIALOGUE)
                .setDefault(Id.class, Id.of("a"))
                .setDefault(Unit.class, Unit.PERCENT)
                .setDefault(Magnitude.class, Magnitude.ONE)
                .setDefault(Qualifier.class, Qualifier.EXACTLY)
                .setDefault(BigDecimal.class, BigDecimal.ONE)
                .setDefault(PartialDate.class, PartialDate.of(2025))
                .setDefault(Optional.class, type == Beneficiary.class ? Optional.of(Samples.korea()) : Optional.empty())
                .setDefault(ImmutableList.class, ImmutableList.of())
                .setDefault(String.class, text);
    }

    /** A type without a builder, and values of it of which no two are equal. */
    record Values(Class<?> type, ImmutableList<Supplier<?>> groups) {
        Values(Class<?> type, Supplier<?>... groups) {
            this(type, ImmutableList.copyOf(groups));
        }
    }

    /** A type with a builder. What is done to it here works for all attributes that the builder can set. */
    record Noun<T>(Class<T> type, ImmutableList<Supplier<T>> samples) {
        @SafeVarargs
        @SuppressWarnings("varargs")
        Noun(Class<T> type, Supplier<T>... samples) {
            this(type, ImmutableList.copyOf(samples));
        }

        Object builder() {
            return call(null, method(type, "builder"));
        }

        ImmutableList<Method> attributes() {
            return Arrays.stream(type.getMethods())
                    .filter(m -> m.getDeclaringClass() != Object.class)
                    .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
                    .filter(m -> Arrays.stream(builder().getClass().getMethods())
                            .anyMatch(
                                    setter -> setter.getName().equals(m.getName()) && setter.getParameterCount() == 1))
                    .sorted(Comparator.comparing(Method::getName))
                    .collect(ImmutableList.toImmutableList());
        }

        Object get(Method attribute, Object value) {
            return call(value, attribute);
        }

        Object rebuilt(Object value) {
            Object builder = call(value, method(type, "toBuilder"));
            return build(builder);
        }

        Object build(Object builder) {
            return call(builder, method(builder.getClass(), "build"));
        }

        /** A copy that differs in one attribute; absent if that is not set, or the other attributes do not allow it. */
        Optional<Object> changed(Object value, Method attribute) {
            try {
                Object before = get(attribute, value);
                Object after = another(before);
                return before.equals(after) ? Optional.empty() : Optional.of(set(value, attribute, after));
            } catch (InvalidValueException e) {
                return Optional.empty();
            }
        }

        Object set(Object value, Method attribute, Object attributeValue) {
            Object builder = call(value, method(type, "toBuilder"));
            Method setter = Arrays.stream(builder.getClass().getMethods())
                    .filter(m -> m.getName().equals(attribute.getName()) && m.getParameterCount() == 1)
                    .filter(m -> Primitives.wrap(m.getParameterTypes()[0]).isInstance(attributeValue))
                    .findFirst()
                    .orElseThrow();
            call(builder, setter, attributeValue);
            return build(builder);
        }

        private static Object another(Object value) {
            if (value instanceof Optional<?>) {
                return Optional.empty();
            } else if (value instanceof OptionalInt) {
                return OptionalInt.empty();
            } else if (value instanceof ImmutableList<?> list) {
                // The second one, where there is one: what comes after it in a record is mentioned by something else.
                return list.isEmpty() ? list : without(list, Math.min(1, list.size() - 1));
            } else if (value instanceof Enum<?> constant) {
                Object[] all = constant.getDeclaringClass().getEnumConstants();
                return all[(Arrays.asList(all).indexOf(constant) + 1) % all.length];
            } else if (value instanceof Boolean flag) {
                return !flag;
            } else if (value instanceof Integer number) {
                return number + 1;
            } else if (value instanceof String text) {
                return text + "-too";
            } else if (value instanceof Id id) {
                return Id.of(id + "-too");
            } else if (value instanceof PartyCode code) {
                return PartyCode.of(code + "-TOO");
            } else if (value instanceof Indicator) {
                return Indicator.of("another");
            } else if (value instanceof PartnershipLevel) {
                return PartnershipLevel.of("another");
            } else if (value instanceof PartialDate date) {
                return date.with(PartialDate.Reservation.UNCERTAIN);
            } else if (value instanceof PersonName) {
                return PersonName.of("Another");
            } else if (value instanceof Score) {
                return new Score.Words("another");
            } else if (value instanceof Party party) {
                return party.toBuilder().name("Another").build();
            } else if (value instanceof Place place) {
                return place.toBuilder().name("Another").build();
            } else if (value instanceof Leader leader) {
                return leader.toBuilder().name(PersonName.of("Another")).build();
            } else if (value instanceof SummitRef) {
                return SummitRef.of("Another");
            }
            throw new AssertionError("No other value is known for " + value);
        }

        private static ImmutableList<Object> without(ImmutableList<?> list, int index) {
            ImmutableList.Builder<Object> rest = ImmutableList.builder();
            return rest.addAll(list.subList(0, index))
                    .addAll(list.subList(index + 1, list.size()))
                    .build();
        }

        private static Method method(Class<?> type, String name) {
            try {
                return type.getMethod(name);
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        }

        private static Object call(@Nullable Object target, Method method, Object... arguments) {
            try {
                // A builder has its setters from a class that is hidden in the package of the type.
                method.setAccessible(true);
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                Throwable cause = e.getTargetException();
                Throwables.throwIfUnchecked(cause);
                throw new AssertionError(cause);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }
}
