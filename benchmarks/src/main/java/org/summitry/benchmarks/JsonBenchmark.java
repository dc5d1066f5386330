package org.summitry.benchmarks;

import java.io.IOException;
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

/** Documents from bytes to values and back, side by side. Only one side is loaded in a process. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {
    /** A document and a side that reads it. */
    @State(Scope.Benchmark)
    public static class Reading {
        /** Who reads. */
        @Param
        public Side side;

        /** What is read. */
        @Param
        public Document document;

        private Codec codec;
        private byte[] bytes;

        /** Makes the document. */
        @Setup
        public void setUp() {
            codec = side.open();
            bytes = document.bytes();
        }
    }

    /** A value and a side that writes it. */
    @State(Scope.Benchmark)
    public static class Writing {
        /** Who writes. */
        @Param
        public Side side;

        /** What is written. */
        @Param
        public Document document;

        private Codec codec;
        private Object value;

        /** Reads the value. */
        @Setup
        public void setUp() throws IOException {
            codec = side.open();
            byte[] bytes = document.bytes();
            value = codec instanceof Floors ? Floors.tokens(bytes) : codec.read(bytes);
        }
    }

    /** A summit that is checked. */
    @State(Scope.Benchmark)
    public static class Checking {
        /** What is checked. */
        @Param
        public Document document;

        private Summit summit;

        /** Reads the summit. */
        @Setup
        public void setUp() {
            summit = SummitryJson.create().read(document.bytes());
        }
    }

    /** A document that is full of mistakes. */
    @State(Scope.Benchmark)
    public static class Faulty {
        private final SummitryJson json = SummitryJson.create();
        private final byte[] bytes = Samples.withFaults(100);
    }

    /** Bytes to a value. */
    @Benchmark
    public Object read(Reading reading) throws IOException {
        return reading.codec.read(reading.bytes);
    }

    /** A value to bytes. */
    @Benchmark
    public byte[] write(Writing writing) throws IOException {
        return writing.codec.write(writing.value);
    }

    /** All rules over one summit. */
    @Benchmark
    public Object check(Checking checking) {
        return Checker.check(checking.summit);
    }

    /** A hundred problems, each with line and column. */
    @Benchmark
    public Object readFaults(Faulty faulty) {
        return faulty.json.tryRead(faulty.bytes);
    }
}
