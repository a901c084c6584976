package io.github.iguser.benchmarks;

import io.github.iguser.benchmarks.decode.Decoder;
import io.github.iguser.benchmarks.decode.Library;
import io.github.iguser.benchmarks.decode.Payload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Decodes one payload with one library, from bytes in memory to objects. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {
    @Param("MEDIA")
    public Payload payload;

    @Param("IGUSER")
    public Library library;

    private byte[] json;
    private Decoder decoder;

    /** Reads the payload, and compares what the library makes of it with the JSON text. */
    @Setup
    public void read() throws IOException {
        json = payload.read(Path.of(System.getProperty(JmhRounds.PAYLOADS)));
        decoder = library.decoder(payload);
        decoder.check(json);
    }

    @Benchmark
    public Object decode() throws IOException {
        return decoder.decode(json);
    }
}
