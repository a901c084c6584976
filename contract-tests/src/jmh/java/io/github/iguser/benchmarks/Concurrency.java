package io.github.iguser.benchmarks;

import io.github.iguser.benchmarks.programs.ConcurrentReads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Compares the throughput of concurrent reads with bare OkHttp's, from a server that takes 50 ms for each. */
final class Concurrency {
    private static final int LATENCY_MILLIS = 50;
    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    private Concurrency() {}

    static void run(Table table, Scale scale, byte[] profile) throws IOException, InterruptedException {
        try (LocalServer server = LocalServer.start(path -> profile, LATENCY_MILLIS)) {
            for (int concurrency : new int[] {1, 16, 256}) {
                for (String style : List.of("blocking", "asynchronous", "virtual")) {
                    Optional<Path> home = style.equals("virtual")
                            ? newest()
                            : Optional.of(Path.of(System.getProperty("java.home")));
                    if (home.isEmpty()) {
                        table.row(style, concurrency, "no JDK from 21 on is installed", "", "");
                        continue;
                    }
                    run(table, scale, server.url(), home.get(), style, concurrency);
                }
            }
        }
    }

    private static void run(Table table, Scale scale, String url, Path home, String style, int concurrency)
            throws IOException, InterruptedException {
        JavaProcess.Run run = JavaProcess.of(home, List.of("")).run(
                List.of(),
                ConcurrentReads.class,
                url,
                style,
                String.valueOf(concurrency),
                String.valueOf(scale.turns),
                String.valueOf(scale.turnMillis));
        Samples own = new Samples();
        Samples bare = new Samples();
        for (String line : run.output().split("\n")) {
            double perSecond = Double.parseDouble(line.substring(7).strip()) * 1000 / scale.turnMillis;
            (line.startsWith("iguser") ? own : bare).add(perSecond);
        }
        table.row(
                style + (style.equals("virtual") ? " threads, Java " + version(home) : ""),
                concurrency,
                Table.number(own.median()),
                Table.number(bare.median()),
                own.ratioTo(bare));
    }

    /** Returns the home of the newest JDK with virtual threads, where Debian and the usual tools install them. */
    private static Optional<Path> newest() throws IOException {
        Path folder = Path.of("/usr/lib/jvm");
        Path own = Path.of(System.getProperty("java.home"));
        try (Stream<Path> installed = Files.isDirectory(folder) ? Files.list(folder) : Stream.of()) {
            return Stream.concat(installed, Stream.of(own))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> version(home) >= FIRST_WITH_VIRTUAL_THREADS)
                    .max(Comparator.comparingInt(Concurrency::version));
        }
    }

    private static int version(Path home) {
        Properties release = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
        } catch (IOException e) {
            return 0;
        }
        return Integer.parseInt(release.getProperty("JAVA_VERSION", "0")
                .replace("\"", "")
                .split("[.+-]")[0]);
    }
}
