package io.github.iguser.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Runs a class in a Java process of its own, and measures the whole process. */
final class JavaProcess {
    private final Path java;
    private final String classPath;

    private JavaProcess(Path java, String classPath) {
        this.java = java;
        this.classPath = classPath;
    }

    /** The output of a process with its time on the clock and on the processors, in milliseconds. */
    record Run(String output, double wall, double cpu) {}

    /** Returns processes with all libraries. */
    static JavaProcess ofAll() {
        return with(Path.of(System.getProperty("java.home")), entry -> true);
    }

    /** Returns processes of a Java home, with the jars whose names begin with one of these texts. */
    static JavaProcess of(Path home, List<String> names) {
        return with(home, entry -> names.stream()
                .anyMatch(name -> Path.of(entry).getFileName().toString().startsWith(name)));
    }

    private static JavaProcess with(Path home, Predicate<String> wanted) {
        List<String> entries = new ArrayList<>();
        // The programs, as a jar.
        entries.add(System.getProperty("iguser.jar"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar") && wanted.test(entry)) {
                entries.add(entry);
            }
        }
        return new JavaProcess(home.resolve("bin/java"), String.join(File.pathSeparator, entries));
    }

    /** Runs a class to its end. */
    Run run(List<String> options, Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        double cpu = childrenMillis();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int code = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ":\n" + output);
        }
        return new Run(output, wall, childrenMillis() - cpu);
    }

    /** Returns the processor time of all children that have ended, or NaN where the system does not tell. */
    private static double childrenMillis() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.isReadable(stat)) {
            return Double.NaN;
        }
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        // cutime and cstime, in ticks of a hundredth of a second on all usual systems.
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 10.0;
    }
}
