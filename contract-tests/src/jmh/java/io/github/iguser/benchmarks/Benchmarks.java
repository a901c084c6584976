package io.github.iguser.benchmarks;

import io.github.iguser.benchmarks.JmhRounds.Variant;
import io.github.iguser.benchmarks.decode.Library;
import io.github.iguser.benchmarks.decode.Payload;
import io.github.iguser.benchmarks.decode.PayloadFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks and prints a table of each, also into {@code benchmarks.md}. */
public final class Benchmarks {
    private static final byte[] PROFILE = ("{\"username\":\"harbour.bicycles\",\"followers_count\":4821,"
                    + "\"media_count\":8,\"id\":\"17841400000000001\"}")
            .getBytes(StandardCharsets.UTF_8);

    private final Scale scale;
    private final Path target;
    private final Path payloads;
    private final List<String> wanted;
    private final StringBuilder report = new StringBuilder();

    private Benchmarks(Scale scale, Path target, List<String> wanted) {
        this.scale = scale;
        this.target = target;
        this.payloads = target.resolve("payloads");
        this.wanted = wanted;
    }

    /**
     * Takes {@code full}, {@code short} or {@code check}, the tables or {@code all}, and the folder to write into. {@code
     * check} measures nothing: it compares what the libraries read.
     */
    public static void main(String[] args) throws Exception {
        Path target = Files.createDirectories(Path.of(args[2], "benchmarks"));
        if (args[0].equals("check")) {
            check(target.resolve("payloads"));
            return;
        }
        Scale scale = Scale.valueOf(args[0].toUpperCase(Locale.ROOT));
        new Benchmarks(scale, target, Arrays.asList(args[1].split(","))).run();
    }

    private static void check(Path payloads) throws IOException, InterruptedException {
        PayloadFiles.write(payloads);
        int checked = 0;
        for (Payload payload : Payload.values()) {
            for (Library library : Library.values()) {
                if (library.reads(payload)) {
                    library.decoder(payload).check(payload.read(payloads));
                    checked++;
                }
            }
        }
        new EncodeBenchmark().compare();
        try (LocalServer server = LocalServer.start(path -> PROFILE, 0)) {
            try (Calls calls = new Calls(server.url())) {
                calls.compare();
            }
        }
        System.out.println("The libraries read the same values: " + checked + " decoders, two encoders, five calls.");
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        long start = System.nanoTime();
        PayloadFiles.write(payloads);
        add(machine() + "\n");
        if (isWanted("decode")) {
            decode();
        }
        if (isWanted("encode")) {
            encode();
        }
        try (LocalServer server = LocalServer.start(path -> PROFILE, 0)) {
            if (isWanted("call")) {
                call(server.url());
            }
            if (isWanted("start")) {
                start(server.url());
            }
        }
        if (isWanted("paging")) {
            Table table = new Table("A long list, with a heap of 32 MiB", "media read", "KiB in use", "media a second");
            MillionItems.run(table, scale);
            add(table);
        }
        if (isWanted("concurrency")) {
            Table table = new Table(
                    "Concurrent reads with a latency of 50 ms",
                    "style",
                    "at a time",
                    "iguser, reads a second",
                    "bare OkHttp",
                    "ratio");
            Concurrency.run(table, scale, PROFILE);
            add(table);
        }
        if (isWanted("generation")) {
            Table table = new Table(
                    "Generation",
                    "copies of an edge and its node",
                    "lines of spec",
                    "lines of Java",
                    "s",
                    "s of processor",
                    "µs of processor a line of Java");
            Generation.run(table, scale, target);
            add(table);
        }
        add("Measured in " + (System.nanoTime() - start) / 1_000_000_000 + " s; " + load() + " at the end.\n");
        Files.writeString(target.resolve("benchmarks.md"), report);
    }

    private boolean isWanted(String table) {
        return wanted.contains("all") || wanted.contains(table);
    }

    private void add(Object part) {
        System.out.println(part);
        report.append(part).append('\n');
    }

    private String machine() {
        return "Java " + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + load() + " at the beginning, "
                + scale.name().toLowerCase(Locale.ROOT) + " form.";
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "load %.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void decode() throws RunnerException {
        Table table = new Table(
                "Decoding",
                "payload",
                "library",
                "µs",
                "to the reader",
                "to reflective Moshi",
                "bytes",
                "to the reader",
                "to reflective Moshi");
        JmhRounds rounds = new JmhRounds(scale, target, "-D" + JmhRounds.PAYLOADS + "=" + payloads);
        for (Payload payload : Payload.values()) {
            List<Variant> variants = new ArrayList<>();
            for (Library library : Library.values()) {
                if (library.reads(payload) && (payload == Payload.MEDIA || scale == Scale.FULL || library.isLimit())) {
                    variants.add(new Variant(
                            library.title(),
                            DecodeBenchmark.class,
                            "decode",
                            Map.of("payload", payload.name(), "library", library.name())));
                }
            }
            List<Variant> baselines = variants.stream()
                    .filter(variant -> variant.title().equals(Library.READER.title())
                            || variant.title().equals(Library.MOSHI.title()))
                    .toList();
            rounds.run(table, payload.name().toLowerCase(Locale.ROOT), variants, baselines);
        }
        add(table);
    }

    private void encode() throws RunnerException {
        Table table = new Table("Encoding", "text", "way", "µs", "to by hand", "bytes", "to by hand");
        JmhRounds rounds = new JmhRounds(scale, target);
        for (String text : List.of("form", "selector")) {
            Variant byHand = new Variant("by hand", EncodeBenchmark.class, text + "ByHand", Map.of());
            Variant ours = new Variant("iguser", EncodeBenchmark.class, text, Map.of());
            rounds.run(table, text, List.of(byHand, ours), List.of(byHand));
        }
        add(table);
    }

    private void call(String url) throws IOException {
        Table table = new Table(
                "A call over loopback",
                "way",
                "µs",
                "to bare OkHttp",
                "µs of processor",
                "to bare OkHttp",
                "bytes",
                "to bare OkHttp");
        try (Calls calls = new Calls(url)) {
            calls.run(table, scale);
        }
        add(table);
    }

    private void start(String url) throws IOException, InterruptedException {
        Table table = new Table(
                "Cold start",
                "work",
                "shared classes",
                "program",
                "ms",
                "ratio",
                "ms of processor",
                "ratio",
                "classes");
        ColdStart starts = new ColdStart(scale, target);
        starts.profiles(table, url);
        starts.models(table, Payload.MEDIA.read(payloads));
        add(table);
    }
}
