package org.summitry.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Counts the steps of a piece of work: each call of a method and each jump, in classes of this library, of Guava and of Jackson. That is
 * the same on every machine and whatever else runs on it, so growth can be tested without a clock. What the JDK does by itself is not
 * counted; where it looks for a key among many, it calls the key's equals, which is.
 */
public final class Steps {
    private static final List<String> COUNTED = List.of("org.summitry.", "com.google.common.", "tools.jackson.");

    /** So far; only the thread of the test counts. */
    private static long count;

    private Steps() {}

    /** A step; called from what is counted. */
    public static void step() {
        count++;
    }

    /** How many steps there were so far. */
    public static long count() {
        return count;
    }

    /** A class of the tests, made anew from classes that count. */
    static Class<?> counting(Class<?> type) {
        try {
            return Class.forName(type.getName(), true, new Counting(type.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls a static method of such a class. */
    static Object call(Class<?> type, String method, Object... arguments) {
        try {
            for (var candidate : type.getDeclaredMethods()) {
                if (candidate.getName().equals(method)) {
                    return candidate.invoke(null, arguments);
                }
            }
            throw new IllegalArgumentException(method);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Counting extends ClassLoader {
        Counting(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals(Steps.class.getName()) || COUNTED.stream().noneMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
                new ClassReader(in).accept(new CountingClass(out), 0);
                byte[] bytes = out.toByteArray();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class CountingClass extends ClassVisitor {
        CountingClass(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return next == null ? null : new CountingMethod(next);
        }
    }

    private static final class CountingMethod extends MethodVisitor {
        CountingMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        private void count() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, "org/summitry/json/Steps", "step", "()V", false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            count();
            super.visitJumpInsn(opcode, label);
        }
    }
}
