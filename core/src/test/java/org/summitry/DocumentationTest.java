package org.summitry;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that users see of the libraries has a comment. What is amiss in a comment, the Javadoc tool tells. */
class DocumentationTest {
    private static final Path MODULES = Path.of("..");

    @ParameterizedTest
    @MethodSource("modules")
    void nothingThatUsersSeeGoesWithoutAComment(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            assertThat(uncommented(java.stream().map(DocumentationTest::source).toList()))
                    .isEmpty();
        }
    }

    /** The sources of this module and of those beside it that users name in a module declaration of their own. */
    static Stream<Path> modules() throws IOException {
        try (Stream<Path> modules = Files.list(MODULES)) {
            return modules
                    .map(module -> module.resolve("src/main/java"))
                    .filter(sources -> Files.exists(sources.resolve("module-info.java")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void whateverGoesWithoutACommentIsNamed() {
        assertThat(uncommented("Type.java", """
                package a;
                public class Type {
                    public Type() {}
                    protected Type(int i, String s) {}
                    public static final int CONSTANT = 1;
                    protected void method() {}
                    public enum Word { ONE, TWO { void own() {} } }
                    protected record Pair(int left, int right) { public Pair {} }
                    /**
                     * Two.
                     *
                     * @param left one
                     * @param right
                     */
                    public record Half(int left, int right) {}
                    public interface Noun {
                        int attribute();
                        default void act() {}
                        int K = 1;
                        class Builder { public void set() {} }
                    }
                    public @interface Mark { int value(); }
                    /** */
                    public class Blank {}
                }
                """))
                .containsExactly(
                        "a.Type",
                        "a.Type()",
                        "a.Type(int,String)",
                        "a.Type.CONSTANT",
                        "a.Type.method()",
                        "a.Type.Word",
                        "a.Type.Word.ONE",
                        "a.Type.Word.TWO",
                        "a.Type.Pair",
                        "a.Type.Pair.left",
                        "a.Type.Pair.right",
                        "a.Type.Pair(int,int)",
                        "a.Type.Half.right",
                        "a.Type.Noun",
                        "a.Type.Noun.attribute()",
                        "a.Type.Noun.act()",
                        "a.Type.Noun.K",
                        "a.Type.Noun.Builder",
                        "a.Type.Noun.Builder.set()",
                        "a.Type.Mark",
                        "a.Type.Mark.value()",
                        "a.Type.Blank");
        assertThat(uncommented("package-info.java", "package a;")).containsExactly("a");
        assertThat(uncommented("module-info.java", "module m {}")).containsExactly("m");
    }

    @Test
    void whatUsersDoNotSeeNeedsNoCommentNorDoesWhatInheritsOne() {
        assertThat(uncommented("Type.java", """
                package a;
                class Hidden { public void method() {} public class Inner {} }
                /** Says {@code what} it is. */
                public class Type {
                    Type() {}
                    private int field;
                    void method() { class Local { public int k; } }
                    /** {@return a number} */
                    public int number() { return 1; }
                    @Override public String toString() { return ""; }
                    private interface Noun { int attribute(); }
                    enum Word { ONE }
                    record Pair(int left) { public Pair {} }
                    /** Has private methods. */
                    public interface Seen { private int none() { return 1; } }
                }
                """)).isEmpty();
    }

    private static List<String> uncommented(String file, String text) {
        return uncommented(List.of(source(URI.create("string:///" + file), text)));
    }

    private static List<String> uncommented(List<JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        // What does not resolve is of no concern here: nothing is compiled, only read.
        JavacTask task = (JavacTask) compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, sources);
        Missing missing = new Missing(DocTrees.instance(task));
        try {
            for (CompilationUnitTree unit : task.parse()) {
                missing.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return missing.names.build();
    }

    private static JavaFileObject source(Path file) {
        try {
            return source(file.toUri(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(URI uri, String text) {
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** Collects the names of what users see and has no comment. A visit is handed the class around its declaration. */
    private static final class Missing extends TreePathScanner<@Nullable Void, @Nullable ClassTree> {
        private final ImmutableList.Builder<String> names = ImmutableList.builder();
        private final DocTrees docs;
        private String prefix = "";

        Missing(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public @Nullable Void visitModule(ModuleTree tree, @Nullable ClassTree outer) {
            require(tree.getName().toString());
            return null;
        }

        @Override
        public @Nullable Void visitPackage(PackageTree tree, @Nullable ClassTree outer) {
            prefix = tree.getPackageName().toString();
            if (getCurrentPath().getCompilationUnit().getSourceFile().getName().endsWith("package-info.java")) {
                require(prefix);
            }
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable ClassTree outer) {
            if (!isSeen(tree.getModifiers(), outer)) {
                return null;
            }
            String around = prefix;
            prefix += "." + tree.getSimpleName();
            require(prefix);
            if (tree.getKind() == Tree.Kind.RECORD) {
                requireComponents(tree);
            }
            for (Tree member : tree.getMembers()) {
                scan(member, tree);
            }
            prefix = around;
            return null;
        }

        private void requireComponents(ClassTree tree) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            ImmutableSet<String> told = comment == null
                    ? ImmutableSet.of()
                    : comment.getBlockTags().stream()
                            .filter(tag -> tag instanceof ParamTree param
                                    && !param.getDescription().isEmpty())
                            .map(tag -> ((ParamTree) tag).getName().toString())
                            .collect(toImmutableSet());
            tree.getMembers().stream()
                    .filter(member -> member instanceof VariableTree field
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(member -> ((VariableTree) member).getName().toString())
                    .filter(component -> !told.contains(component))
                    .forEach(component -> names.add(prefix + "." + component));
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable ClassTree outer) {
            boolean inherits = tree.getModifiers().getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
            if (isSeen(tree.getModifiers(), outer) && !inherits) {
                String name = tree.getReturnType() == null ? "" : "." + tree.getName();
                require(prefix
                        + name
                        + tree.getParameters().stream()
                                .map(p -> p.getType().toString())
                                .collect(joining(",", "(", ")")));
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable ClassTree outer) {
            if (isSeen(tree.getModifiers(), outer)) {
                require(prefix + "." + tree.getName());
            }
            return null;
        }

        /** Whether users see a declaration: it is public or protected, or made so by the interface around it. */
        private static boolean isSeen(ModifiersTree modifiers, @Nullable ClassTree outer) {
            boolean inInterface = outer != null
                    && (outer.getKind() == Tree.Kind.INTERFACE || outer.getKind() == Tree.Kind.ANNOTATION_TYPE);
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED)
                    || inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE);
        }

        private void require(String name) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment == null || comment.getFullBody().isEmpty()) {
                names.add(name);
            }
        }
    }
}
