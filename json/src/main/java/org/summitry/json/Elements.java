package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stack of the elements of lists that are being read, the innermost on top, from which each list is made without copies in between. */
final class Elements {
    private @Nullable Object[] stack = new Object[64];
    private int top;
    private final Slice slice = new Slice();

    /** Where a new list begins. */
    int mark() {
        return top;
    }

    void push(Object element) {
        if (top == stack.length) {
            stack = Arrays.copyOf(stack, top * 2);
        }
        stack[top++] = element;
    }

    /** Takes all from a mark on. */
    @SuppressWarnings("unchecked") // The caller pushed nothing else.
    <E> ImmutableList<E> take(int mark) {
        if (top == mark) {
            return ImmutableList.of();
        }
        if (top == mark + 1) {
            top = mark;
            Object only = Objects.requireNonNull(stack[mark]);
            stack[mark] = null;
            return (ImmutableList<E>) ImmutableList.of(only);
        }
        slice.from = mark;
        ImmutableList<?> list = ImmutableList.copyOf(slice);
        Arrays.fill(stack, mark, top, null);
        top = mark;
        return (ImmutableList<E>) list;
    }

    /** Drops what an unfinished reading has left. */
    void clear() {
        Arrays.fill(stack, 0, top, null);
        top = 0;
    }

    /** The elements from a mark on, as the collection that Guava copies from. */
    private final class Slice extends AbstractCollection<Object> {
        private int from;

        @Override
        public int size() {
            return top - from;
        }

        @Override
        public Object[] toArray() {
            return Arrays.copyOfRange(stack, from, top, Object[].class);
        }

        @Override
        public Iterator<Object> iterator() {
            return Arrays.asList(toArray()).iterator();
        }
    }
}
