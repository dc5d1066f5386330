package org.summitry.json;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitry.json.ObjectCodec.Field;
import org.summitry.json.ObjectCodec.Finish;
import org.summitry.scalar.InvalidValueException;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads and writes what stands between the braces of an object. Each codec has an {@linkplain OwnClass own class} for it. */
final class Fields<T, B> implements ObjectCodec.Inside<T, B> {
    private final FieldNames names;
    private final Field<T, B>[] fields;
    private final Field<T, B> first;
    private final long required;
    private final Supplier<B> start;
    private final Finish<T, B> finish;

    Fields(FieldNames names, Field<T, B>[] fields, long required, Supplier<B> start, Finish<T, B> finish) {
        this.names = names;
        this.fields = fields;
        this.first = fields[0];
        this.required = required;
        this.start = start;
        this.finish = finish;
    }

    @Override
    public @Nullable T read(Reading in, ObjectCodec<T, B> codec) {
        int mark = in.mark();
        B builder = start.get();
        long seen = 0;
        int next = 0;
        for (int i; (i = in.parser.nextField(names, next)) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
            if (i < 0) {
                codec.reportUnknown(in);
            } else if ((seen & 1L << i) != 0) {
                codec.reportSecond(in, i);
            } else {
                seen |= 1L << i;
                next = i + 1;
                in.parser.toValue();
                fields[i].read(in, builder);
            }
        }
        if ((seen & required) != required) {
            codec.reportMissing(in, seen);
        }
        if (in.mark() != mark) {
            return null;
        }
        try {
            return finish.build(builder, in);
        } catch (InvalidValueException e) {
            codec.reportViolations(in, seen, e);
            return null;
        }
    }

    @Override
    public void write(T value, Writing out) {
        first.write(value, out);
    }
}
