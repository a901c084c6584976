package io.github.iguser.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages of both modules: each documents its content, and they depend on each other in one direction. */
class PackagesTest {
    private static final List<Path> SOURCES = List.of(
            Project.root().resolve("contract-tests/src/main/java"),
            Project.root().resolve("contract-tests/testing/src/main/java"));
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(io\\.github\\.iguser\\.(?:contract|testing)[a-z.]*)\\.[A-Z]");

    @Test
    void hasNoDependencyCycles() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (String source : sources()) {
            String of = match(PACKAGE, source).get(0);
            uses.computeIfAbsent(of, key -> new TreeSet<>()).addAll(match(IMPORT, source));
        }

        assertThat(uses).hasSizeGreaterThan(10);
        assertThat(inCycles(uses)).isEmpty();
    }

    @Test
    void findsDependencyCycle() {
        Map<String, Set<String>> uses = Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("b"), "d", Set.of());

        assertThat(inCycles(uses)).containsExactly("b", "c");
    }

    @Test
    void documentsEveryPackage() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (String source : sources()) {
            packages.addAll(match(PACKAGE, source));
        }
        packages.remove("io.github.iguser.contract");

        assertThat(packages)
                .allSatisfy(name -> assertThat(SOURCES)
                        .map(folder -> folder.resolve(name.replace('.', '/')).resolve("package-info.java"))
                        .filteredOn(Files::exists)
                        .singleElement()
                        .satisfies(file -> assertThat(file).content().startsWith("/**")));
    }

    @Test
    void noPackageIsInTwoJars() throws IOException {
        Set<String> contract = packages(SOURCES.get(0));
        Set<String> testing = packages(SOURCES.get(1));

        assertThat(testing).isNotEmpty().doesNotContainAnyElementsOf(contract);
    }

    private static Set<String> packages(Path folder) throws IOException {
        Set<String> packages = new TreeSet<>();
        for (String source : sources(folder)) {
            packages.addAll(match(PACKAGE, source));
        }
        return packages;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path folder : SOURCES) {
            sources.addAll(sources(folder));
        }
        return sources;
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PackagesTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> match(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Returns the packages that depend on themselves through other packages. */
    private static Set<String> inCycles(Map<String, Set<String>> uses) {
        Set<String> circular = new TreeSet<>();
        for (String start : uses.keySet()) {
            Set<String> reached = new TreeSet<>();
            Deque<String> todo = new ArrayDeque<>(others(uses, start));
            while (!todo.isEmpty()) {
                String next = todo.remove();
                if (reached.add(next)) {
                    todo.addAll(others(uses, next));
                }
            }
            if (reached.contains(start)) {
                circular.add(start);
            }
        }
        return circular;
    }

    private static Set<String> others(Map<String, Set<String>> uses, String name) {
        Set<String> others = new TreeSet<>(uses.getOrDefault(name, Set.of()));
        others.remove(name);
        return others;
    }
}
