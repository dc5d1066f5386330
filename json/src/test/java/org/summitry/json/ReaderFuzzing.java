package org.summitry.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A short search for what {@link ReaderFuzzTest} looks for, in every build; the long one has a command there. */
class ReaderFuzzing {
    static Stream<Arguments> seeds() {
        return ReaderFuzzTest.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest(maxExecutions = 10_000)
    void anyBytes(byte[] document) {
        ReaderFuzzTest.holds(ReaderFuzzTest.typeOf(document), document);
    }
}
