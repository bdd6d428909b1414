package org.rolloutatlas.dataset;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rolloutatlas.dataset.generated.GeneratedDataset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading and checking a dataset, beside Jackson alone reading the same bytes into a tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class ReadingBenchmark {
    @Param({"10000"})
    public int events;

    private final JsonMapper mapper = new JsonMapper();
    private final DatasetReader reader = new DatasetReader();
    private byte[] bytes = {};

    @Setup
    public void generate() {
        bytes = new GeneratedDataset(events, 1).text().getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public JsonNode jacksonAlone() {
        return mapper.readTree(bytes);
    }

    @Benchmark
    public Reading readAndChecked() {
        var reading = reader.read("events.json", bytes);
        if (reading instanceof Reading.Rejected) {
            throw new IllegalStateException("a generated dataset has errors");
        }
        return reading;
    }
}
