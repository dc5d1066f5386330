package org.summitry.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.summitry.json.DocumentType;
import org.summitry.json.SummitryJson;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;

/** An archive, read document by document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ArchiveBenchmark {
    /** How many documents it has. */
    @Param("20000")
    public int documents;

    private final SummitryJson json = SummitryJson.create();
    private final ObjectReader databind = Peers.Databind.mapper().build().readerFor(Records.Summit.class);
    private byte[] archive;

    /** Makes the archive. */
    @Setup
    public void setUp() {
        archive = Samples.archive(documents);
    }

    /** This library. */
    @Benchmark
    public long summitry() {
        return json.tryReadLines(DocumentType.SUMMIT, new ByteArrayInputStream(archive))
                .filter(line -> line.result().value().isPresent())
                .count();
    }

    /** Jackson databind. */
    @Benchmark
    public long databind() {
        long count = 0;
        try (MappingIterator<Records.Summit> all = databind.readValues(new ByteArrayInputStream(archive))) {
            while (all.hasNext()) {
                count += all.next().id() == null ? 0 : 1;
            }
        }
        return count;
    }
}
