package io.github.iguser.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The versions of libraries of the program whose older versions have known vulnerabilities. */
class LibrariesTest {
    private static final Pattern JAR =
            Pattern.compile("(?<name>[A-Za-z0-9-]+?)-(?<version>\\d[\\w.]*)(-[a-z-]+)?\\.jar");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    void usesOneNettyVersionWithoutKnownVulnerabilities() {
        Map<String, String> netty = libraries("netty-");

        assertThat(netty).containsKeys("netty-codec-http", "netty-codec-http2", "netty-codec-compression");
        assertThat(netty.values().stream().distinct()).hasSize(1);
        // CVE-2025-55163 (HTTP/2 resets), CVE-2025-58056 (chunk extensions), CVE-2025-58057 (decompression).
        assertThat(netty.values()).allSatisfy(version -> assertAtLeast(version, "4.2.17"));
    }

    @Test
    void usesProtobufWithoutKnownVulnerabilities() {
        Map<String, String> protobuf = libraries("protobuf-");

        assertThat(protobuf).containsKey("protobuf-java");
        // CVE-2024-7254 (nested groups).
        assertThat(protobuf.values()).allSatisfy(version -> assertAtLeast(version, "4.28.2"));
    }

    private static Map<String, String> libraries(String prefix) {
        Map<String, String> found = new TreeMap<>();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> JAR.matcher(new File(path).getName()))
                .filter(jar -> jar.matches() && jar.group("name").startsWith(prefix))
                .forEach(jar -> found.put(jar.group("name"), jar.group("version")));
        return found;
    }

    private static void assertAtLeast(String version, String least) {
        assertThat(Arrays.compare(numbers(version), numbers(least)))
                .as("%s is at least %s", version, least)
                .isNotNegative();
    }

    private static int[] numbers(String version) {
        List<Integer> numbers = NUMBER.matcher(version)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .collect(Collectors.toList());
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
