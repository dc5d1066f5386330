package org.summitry.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.summitry.Summit;
import org.summitry.check.Checker;
import org.summitry.json.SummitryJson;

/** How time grows with the length of the document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {
    /** The length of the document in thousands of bytes. */
    @Param({"1", "4", "16", "64", "256", "1000", "4000", "16000"})
    public int kilobytes;

    private final SummitryJson json = SummitryJson.create().compact();
    private byte[] bytes;
    private Summit summit;

    /** Makes the document. */
    @Setup
    public void setUp() {
        bytes = Samples.ofLength(kilobytes * 1000);
        summit = json.read(bytes);
    }

    int length() {
        return bytes.length;
    }

    /** Bytes to a value. */
    @Benchmark
    public Object read() {
        return json.read(bytes);
    }

    /** A value to bytes. */
    @Benchmark
    public byte[] write() {
        return json.toBytes(summit);
    }

    /** All rules. */
    @Benchmark
    public Object check() {
        return Checker.check(summit);
    }
}
