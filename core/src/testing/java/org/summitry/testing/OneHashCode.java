package org.summitry.testing;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that were chosen to have one hash code, as whoever means harm would choose them. */
public final class OneHashCode {
    private OneHashCode() {}

    /** All of so many times two letters, which are ids, too: two to the power of it. */
    public static ImmutableList<String> texts(int pairs) {
        return IntStream.range(0, 1 << pairs)
                .mapToObj(i -> IntStream.range(0, pairs)
                        .mapToObj(pair -> (i >> pair & 1) == 0 ? "an" : "c0")
                        .collect(Collectors.joining()))
                .collect(ImmutableList.toImmutableList());
    }
}
