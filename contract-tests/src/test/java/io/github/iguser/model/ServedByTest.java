package io.github.iguser.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Javadoc of a model names the host of each member that only one host serves, according to the documents of the
 * hosts.
 */
class ServedByTest {
    private static final Path MODELS = Path.of("../generated/src/main/java/io/github/iguser/model");

    /** The properties of each schema that the documents of a host have. */
    private static Map<String, Set<String>> schemas(String host) throws IOException {
        Map<String, Set<String>> schemas = new LinkedHashMap<>();
        for (String root : new String[] {"ig-user", "ig-container", "login"}) {
            String name = "/io/github/iguser/openapi/" + host + "/" + root + ".yaml";
            try (InputStream document = IgUser.class.getResourceAsStream(name)) {
                JsonNode tree = new YAMLMapper().readTree(document);
                tree.at("/components/schemas").properties().forEach(schema -> {
                    Set<String> properties = schemas.computeIfAbsent(schema.getKey(), key -> new TreeSet<>());
                    schema.getValue().path("properties").fieldNames().forEachRemaining(properties::add);
                });
            }
        }
        return schemas;
    }

    private static String source(String model) throws IOException {
        Path file = MODELS.resolve(model + ".java");
        return Files.exists(file) ? Files.readString(file).replaceAll("\\s+\\*\\s+", " ") : "";
    }

    private static String docOfAccessor(String source, String property) {
        String name = Pattern.compile("_(.)")
                .matcher(property)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        Matcher accessor = Pattern.compile(
                        "(/\\*\\*(?:(?!\\*/).)*\\*/)\\s+(?:@Deprecated\\s+)?public (?:@Nullable )?[\\w<>., ]+ " + name
                                + "\\(\\)",
                        Pattern.DOTALL)
                .matcher(source);
        return accessor.find() ? accessor.group(1) : "no accessor " + name;
    }

    @ParameterizedTest
    @CsvSource({"graph.facebook.com,graph.instagram.com", "graph.instagram.com,graph.facebook.com"})
    void namesTheHostOfMembersThatOneHostServes(String host, String other) throws IOException {
        Map<String, Set<String>> here = schemas(host);
        Map<String, Set<String>> there = schemas(other);
        String served = "Served by {@code " + host + "} only.";
        int checked = 0;

        for (Map.Entry<String, Set<String>> schema : here.entrySet()) {
            String source = source(schema.getKey());
            if (source.isEmpty()) {
                continue;
            }
            String ofClass = source.substring(0, source.indexOf("public final class"));
            boolean both = there.containsKey(schema.getKey());
            assertThat(ofClass.contains(served)).as(schema.getKey()).isNotEqualTo(both);
            for (String property : schema.getValue()) {
                if (both) {
                    boolean ofBoth = there.get(schema.getKey()).contains(property);
                    assertThat(docOfAccessor(source, property).contains(served))
                            .as(schema.getKey() + "." + property)
                            .isNotEqualTo(ofBoth);
                    checked++;
                }
            }
        }

        assertThat(checked).isGreaterThan(50);
    }
}
