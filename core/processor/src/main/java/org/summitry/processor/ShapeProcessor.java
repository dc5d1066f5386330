package org.summitry.processor;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;
import org.summitry.processor.Described.AttributeSource;
import org.summitry.processor.Described.Presence;

/**
 * Derives the shape of each type with the annotation {@code Noun}: its attributes from the accessors in their order, their forms from
 * the types, usual values from the bodies of default accessors, descriptions from the documentation.
 */
public final class ShapeProcessor extends AbstractProcessor {
    private static final String NOUN = "org.summitry.internal.Noun";
    private static final String DEFAULT = "org.immutables.value.Value.Default";
    private static final String STYLE = "org.immutables.value.Value.Style";

    private final Map<String, String> descriptions = new TreeMap<>();
    private @Nullable Map<String, String> singulars;

    /** Made by the compiler. */
    public ShapeProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(NOUN);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (TypeElement noun : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                try {
                    write(noun);
                } catch (IllegalArgumentException e) {
                    processingEnv
                            .getMessager()
                            .printMessage(Diagnostic.Kind.ERROR, "no shape: " + e.getMessage(), noun);
                }
            }
        }
        if (round.processingOver() && !descriptions.isEmpty()) {
            writeDescriptions();
        }
        return false;
    }

    private void write(TypeElement noun) {
        boolean isRecord = noun.getKind() == ElementKind.RECORD;
        Map<String, Object> said = valuesOf(annotation(noun, NOUN).orElseThrow());
        String comment = comment(noun);
        describe(binaryName(noun), Prose.ofType(comment));
        List<AttributeSource> attributes = new ArrayList<>();
        if (isRecord) {
            for (RecordComponentElement component : noun.getRecordComponents()) {
                String name = component.getSimpleName().toString();
                describe(binaryName(noun) + "." + name, Prose.ofComponent(comment, name));
                Optional<String> usual = pairs(said, "usually").stream()
                        .filter(pair -> pair[0].equals(name))
                        .map(pair -> pair[1])
                        .findFirst();
                attributes.add(attribute(noun, said, name, component.asType(), usual));
            }
        } else {
            for (ExecutableElement accessor : ElementFilter.methodsIn(noun.getEnclosedElements())) {
                if (isAttribute(accessor)) {
                    String name = accessor.getSimpleName().toString();
                    describe(binaryName(noun) + "." + name, Prose.ofAccessor(commentOrInherited(noun, accessor)));
                    attributes.add(attribute(noun, said, name, accessor.getReturnType(), usualOf(accessor)));
                }
            }
        }
        String packageName = processingEnv.getElementUtils().getPackageOf(noun).toString();
        String type = noun.getSimpleName().toString();
        String source = ShapeSource.of(new Described(packageName, type, isRecord, constraints(said), attributes));
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile(packageName + "." + type + "Shape", noun)
                .openWriter()) {
            out.write(source);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.toString(), e);
        }
    }

    private static boolean isAttribute(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType().getKind() != TypeKind.VOID
                && (method.getModifiers().contains(Modifier.ABSTRACT)
                        || annotation(method, DEFAULT).isPresent());
    }

    private AttributeSource attribute(
            TypeElement noun, Map<String, Object> said, String name, TypeMirror type, Optional<String> usualSource) {
        String erased = processingEnv.getTypeUtils().erasure(type).toString();
        Presence presence;
        TypeMirror valueType = type;
        switch (erased) {
            case "java.util.Optional" -> {
                presence = Presence.OPTIONAL;
                valueType = ((DeclaredType) type).getTypeArguments().get(0);
            }
            case "java.util.OptionalInt" -> presence = Presence.OPTIONAL;
            case "com.google.common.collect.ImmutableList" -> {
                presence = Presence.LIST;
                valueType = ((DeclaredType) type).getTypeArguments().get(0);
            }
            default -> presence = usualSource.isPresent() ? Presence.USUAL : Presence.REQUIRED;
        }
        boolean isInt = type.getKind() == TypeKind.INT || erased.equals("java.util.OptionalInt");
        String boxed = isInt ? "Integer" : type.getKind() == TypeKind.BOOLEAN ? "Boolean" : qualified(valueType);
        StringBuilder outline = new StringBuilder();
        boolean identity = name.equals(said.get("identity"));
        if (identity) {
            outline.append(".identity()");
        }
        if (Boolean.TRUE.equals(said.get("narrowsReference"))
                && noun.getRecordComponents().get(0).getSimpleName().contentEquals(name)) {
            outline.append(".narrowed()");
        }
        pairs(said, "atLeast").stream()
                .filter(pair -> pair[0].equals(name))
                .forEach(pair -> outline.append(".atLeast(").append(pair[1]).append(')'));
        Optional<String[]> range = pairs(said, "ranges").stream()
                .filter(pair -> pair[0].equals(name))
                .findFirst();
        String form = isInt
                        || type.getKind() == TypeKind.DECLARED
                                && qualified(valueType).equals("java.lang.Integer")
                ? "new Form.Count(%s)"
                        .formatted(range.map(pair -> pair[1].replace(":", ", ")).orElse("1, 999_999_999"))
                : form(
                        valueType,
                        identity ? Optional.of(String.valueOf(said.getOrDefault("family", ""))) : Optional.empty(),
                        presence == Presence.LIST && Boolean.TRUE.equals(said.get("declares")));
        return new AttributeSource(
                name,
                presence,
                boxed,
                isInt,
                form,
                usualSource.map(source -> usual(source, type)),
                presence == Presence.LIST ? "add" + capitalised(singular(noun, name)) : name,
                outline.toString());
    }

    private String form(TypeMirror type, Optional<String> identityFamily, boolean declares) {
        if (type.getKind() == TypeKind.BOOLEAN) {
            return "Form.TRUTH";
        }
        TypeElement element = (TypeElement) processingEnv.getTypeUtils().asElement(type);
        String name = element.getQualifiedName().toString();
        if (name.equals("java.lang.String")) {
            return "Form.TEXT";
        }
        if (name.equals("java.math.BigDecimal")) {
            return "Form.DECIMAL";
        }
        if (element.getKind() == ElementKind.ENUM) {
            describeWords(element);
            return "Form.word(" + name + ".class)";
        }
        Optional<AnnotationMirror> noun = annotation(element, NOUN);
        if (noun.isPresent() || hasStatic(element, "shape")) {
            boolean declared = noun.map(n -> Boolean.TRUE.equals(valuesOf(n).get("declared")))
                    .orElse(false);
            String shape = name + ".shape()";
            return !declared ? shape : "new Form.%s<>(%s)".formatted(declares ? "Declaration" : "Reference", shape);
        }
        if (!hasStatic(element, "notation")) {
            throw new IllegalArgumentException(name + " has neither a shape nor a notation");
        }
        String notation = name + ".notation()";
        return identityFamily
                .map(family -> "new Form.Identity<>(%s, \"%s\")".formatted(notation, family))
                .orElse(notation);
    }

    private static boolean hasStatic(TypeElement type, String method) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(m -> m.getSimpleName().contentEquals(method)
                        && m.getModifiers().contains(Modifier.STATIC)
                        && m.getParameters().isEmpty());
    }

    /** The usual value as it can be written in any class: a constant by its whole name, or a literal. */
    private static String usual(String source, TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? qualified(type) + "." + source.substring(source.lastIndexOf('.') + 1)
                : source;
    }

    /** What the body of a default accessor returns, as source. */
    private Optional<String> usualOf(ExecutableElement accessor) {
        if (annotation(accessor, DEFAULT).isEmpty()) {
            return Optional.empty();
        }
        MethodTree method = Trees.instance(processingEnv).getTree(accessor);
        if (method.getBody() == null
                || method.getBody().getStatements().size() != 1
                || !(method.getBody().getStatements().get(0) instanceof ReturnTree returned)) {
            throw new IllegalArgumentException("the default of " + accessor + " is more than a constant");
        }
        return Optional.of(String.valueOf(returned.getExpression()));
    }

    private static String qualified(TypeMirror type) {
        return ((TypeElement) ((DeclaredType) type).asElement())
                .getQualifiedName()
                .toString();
    }

    private static List<String> constraints(Map<String, Object> said) {
        List<String> calls = new ArrayList<>();
        choice(said, "anyOf")
                .ifPresent(n -> calls.add(".constraint(new Constraint.AnyOf(ImmutableList.of(" + n + ")))"));
        choice(said, "oneOf")
                .ifPresent(n -> calls.add(".constraint(new Constraint.OneOf(ImmutableList.of(" + n + ")))"));
        for (String[] pair : pairs(said, "onlyBeside")) {
            calls.add(".constraint(new Constraint.OnlyBeside(\"%s\", \"%s\"))".formatted(pair[0], pair[1]));
        }
        return calls;
    }

    private static Optional<String> choice(Map<String, Object> said, String which) {
        List<String> names = strings(said, which);
        return names.isEmpty() ? Optional.empty() : Optional.of("\"" + String.join("\", \"", names) + "\"");
    }

    private static List<String[]> pairs(Map<String, Object> said, String which) {
        return strings(said, which).stream().map(pair -> pair.split(":", 2)).toList();
    }

    private static List<String> strings(Map<String, Object> said, String which) {
        List<String> all = new ArrayList<>();
        if (said.get(which) instanceof List<?> list) {
            for (Object each : list) {
                all.add((String) ((AnnotationValue) each).getValue());
            }
        }
        return all;
    }

    private static Optional<AnnotationMirror> annotation(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(name)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Object> valuesOf(AnnotationMirror mirror) {
        Map<String, Object> values = new HashMap<>();
        mirror.getElementValues()
                .forEach((key, value) -> values.put(key.getSimpleName().toString(), value.getValue()));
        return values;
    }

    /** The singular of a list's name, as the builders have it: of its last word, from the dictionary or without its s. */
    private String singular(TypeElement noun, String plural) {
        int last = 0;
        for (int i = 0; i < plural.length(); i++) {
            last = Character.isUpperCase(plural.charAt(i)) ? i : last;
        }
        String word = plural.substring(last);
        String known = singulars(noun).get(word.toLowerCase(Locale.ROOT));
        String one = known != null ? known : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return plural.substring(0, last) + (last == 0 ? one : capitalised(one));
    }

    private Map<String, String> singulars(TypeElement noun) {
        Map<String, String> known = singulars;
        if (known == null) {
            known = new HashMap<>();
            for (AnnotationMirror style :
                    processingEnv.getElementUtils().getPackageOf(noun).getAnnotationMirrors()) {
                Optional<AnnotationMirror> immutables =
                        annotation(style.getAnnotationType().asElement(), STYLE);
                if (immutables.isPresent()) {
                    for (String[] pair : pairs(valuesOf(immutables.get()), "depluralizeDictionary")) {
                        known.put(pair[1], pair[0]);
                    }
                }
            }
            singulars = known;
        }
        return known;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void describeWords(TypeElement type) {
        for (Element constant : type.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                describe(binaryName(type) + "." + constant.getSimpleName(), Prose.ofType(comment(constant)));
            }
        }
    }

    private void describe(String key, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(key + " has no documentation");
        }
        descriptions.put(key, text);
    }

    private String binaryName(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
    }

    private String comment(Element element) {
        String comment = processingEnv.getElementUtils().getDocComment(element);
        return comment == null ? "" : comment;
    }

    /** An accessor without a comment has that of the one that it overrides. */
    private String commentOrInherited(TypeElement noun, ExecutableElement accessor) {
        String own = comment(accessor);
        if (!own.isEmpty()) {
            return own;
        }
        for (TypeMirror above : noun.getInterfaces()) {
            for (ExecutableElement inherited :
                    ElementFilter.methodsIn(((DeclaredType) above).asElement().getEnclosedElements())) {
                if (inherited.getSimpleName().equals(accessor.getSimpleName())
                        && inherited.getParameters().isEmpty()) {
                    return comment(inherited);
                }
            }
        }
        return "";
    }

    private void writeDescriptions() {
        StringBuilder out = new StringBuilder();
        descriptions.forEach((key, text) ->
                out.append(key).append('=').append(text.replace("\\", "\\\\")).append('\n'));
        try (Writer file = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "org.summitry.shape", "descriptions.properties")
                .openWriter()) {
            file.write(out.toString());
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "no descriptions: " + e);
        }
    }
}
