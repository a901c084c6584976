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

/**
 * The packages and class names of the modules. A package documents its content, and packages depend on each other in one
 * direction; a class can be found by its simple name.
 */
class PackagesTest {
    private static final List<String> MODULES =
            List.of("generator-config/runtime", "generator-config/codegen", "contract-tests", "contract-tests/testing");
    private static final List<String> MORE_MODULES = List.of("contract-tests/examples", "contract-tests/peers");

    /** Builders are nested in the class that they build, and some examples exist for both hosts. */
    private static final Set<String> MAY_REPEAT = Set.of("Builder", "KeepTokenFresh", "ReadProfile");

    private static final int MOST_FILES = 45;

    /**
     * The packages with more files, and their limits. {@code io.github.iguser} is the public API of the client: users
     * import it as one package, and its classes share package-private members.
     */
    private static final Map<String, Integer> MAY_HAVE_MORE_FILES = Map.of("io.github.iguser", 90);

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(io\\.github\\.iguser[a-z.]*)\\.[A-Z]");
    /** Text blocks, other strings, characters and comments. */
    private static final Pattern NOT_CODE =
            Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]++|\\\\.)*+\"|'\\\\?.'" + "|/\\*.*?\\*/|//[^\n]*");

    private static final Pattern CLASS = Pattern.compile("(?<![\\w.])(?:class|interface|enum|record)\\s+([A-Z]\\w*)");

    @Test
    void hasNoDependencyCycles() throws IOException {
        for (String module : MODULES) {
            Map<String, Set<String>> uses = uses(sources(main(module)));

            assertThat(uses).as(module).hasSizeGreaterThan(3);
            assertThat(inCycles(uses)).as(module).isEmpty();
        }
    }

    @Test
    void findsDependencyCycle() {
        Map<String, Set<String>> uses = uses(List.of(
                "package io.github.iguser;\nimport io.github.iguser.internal.A;",
                "package io.github.iguser.internal;\nimport io.github.iguser.publishing.B;",
                "package io.github.iguser.publishing;\nimport static io.github.iguser.internal.A.a;"));

        assertThat(inCycles(uses)).containsExactly("io.github.iguser.internal", "io.github.iguser.publishing");
    }

    @Test
    void hasNoTwoClassesOfOneName() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String module :
                Stream.concat(MODULES.stream(), MORE_MODULES.stream()).toList()) {
            sources.addAll(sources(main(module)));
            sources.addAll(sources(test(module)));
        }
        Set<String> repeated = repeatedNames(sources);

        assertThat(repeated).containsAll(MAY_REPEAT);
        assertThat(repeated)
                .as("classes that share a name; rename one to say what it is")
                .isSubsetOf(MAY_REPEAT);
    }

    @Test
    void findsClassOfTheSameName() {
        assertThat(repeatedNames(List.of(
                        "/** No class Comment. */ class One { String text = \"class Comment\"; enum Kind {} }",
                        "record Two() { // a class Comment\n    private interface Kind {} class Comment {} }")))
                .containsExactly("Kind");
    }

    @Test
    void documentsEveryPackage() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (String module : MODULES) {
            packages.addAll(packages(main(module)));
        }
        packages.remove("io.github.iguser.contract");

        assertThat(packages)
                .allSatisfy(name -> assertThat(MODULES)
                        .map(module ->
                                main(module).resolve(name.replace('.', '/')).resolve("package-info.java"))
                        .filteredOn(Files::exists)
                        .singleElement()
                        .satisfies(file -> assertThat(file).content().startsWith("/**")));
    }

    @Test
    void noPackageIsInTwoJars() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String module : MODULES) {
            Set<String> packages = packages(main(module));

            assertThat(packages).as(module).isNotEmpty().noneMatch(seen::contains);
            seen.addAll(packages);
        }
    }

    @Test
    void hasNoLargePackage() throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        for (String module : MODULES) {
            for (String source : sources(main(module))) {
                files.merge(match(PACKAGE, source).get(0), 1, Integer::sum);
            }
        }

        assertThat(files)
                .allSatisfy((name, number) -> assertThat(number)
                        .as(name + ": split it by topic, or name the reason in MAY_HAVE_MORE_FILES")
                        .isLessThanOrEqualTo(MAY_HAVE_MORE_FILES.getOrDefault(name, MOST_FILES)));
        assertThat(MAY_HAVE_MORE_FILES)
                .allSatisfy((name, most) -> assertThat(files.get(name))
                        .as(name + " needs no exception any more")
                        .isGreaterThan(MOST_FILES));
    }

    private static Path main(String module) {
        return Project.root().resolve(module + "/src/main/java");
    }

    private static Path test(String module) {
        return Project.root().resolve(module + "/src/test/java");
    }

    private static Set<String> packages(Path folder) throws IOException {
        Set<String> packages = new TreeSet<>();
        for (String source : sources(folder)) {
            packages.addAll(match(PACKAGE, source));
        }
        return packages;
    }

    private static Map<String, Set<String>> uses(List<String> sources) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (String source : sources) {
            String name = match(PACKAGE, source).get(0);
            uses.computeIfAbsent(name, key -> new TreeSet<>()).addAll(match(IMPORT, source));
        }
        return uses;
    }

    /** Returns the simple names that more than one class has, nested ones included. */
    private static Set<String> repeatedNames(List<String> sources) {
        Set<String> seen = new TreeSet<>();
        Set<String> repeated = new TreeSet<>();
        for (String source : sources) {
            for (String name : match(CLASS, NOT_CODE.matcher(source).replaceAll(" "))) {
                if (!seen.add(name)) {
                    repeated.add(name);
                }
            }
        }
        return repeated;
    }

    private static List<String> sources(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
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
