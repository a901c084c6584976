package io.github.iguser.contract.metaspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.iguser.contract.Project;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The spec compared with Meta's machine-readable one. Skipped without a folder of that beside the checkout. */
@ResourceLock(Resources.SYSTEM_OUT)
class MetaSpecTest {

    private static final String EMPTY = "{\"apis\":[],\"fields\":[]}";

    private final SpecSet spec = SpecSet.embedded();

    @TempDir
    Path temp;

    @Test
    void agreesWithMetasSpecOrListsTheReason() throws IOException {
        Path folder = folder("meta-specs");

        MetaComparison comparison = MetaComparison.of(spec, new MetaSpec(folder));
        Map<String, String> listed = listed("/meta-differences.yaml");

        System.out.printf(
                "Meta's description: %d agree, %d differ for a listed reason, nodes %s%n",
                comparison.agreements(), comparison.differences().size(), comparison.compared());
        assertThat(unlisted(comparison, listed))
                .as("differences that are not listed")
                .isEmpty();
        assertThat(outdated(comparison, listed))
                .as("listed differences that there are not")
                .isEmpty();
        assertThat(comparison.compared()).contains("graph.facebook.com IgUser", "graph.instagram.com IgUser");
    }

    /** The client library has names and Java types only, so only the names are compared. */
    @Test
    void knowsEachNameOfTheNewestClientLibraryOrSaysWhyNot() throws IOException {
        MetaSpec library = new MetaSpec(folder("meta-specs-2026-08"), ".derived.json");
        Map<String, String> listed = listed("/meta-differences.yaml");
        Map<String, String> newer = listed("/meta-differences-2026-08.yaml");

        MetaComparison comparison = MetaComparison.of(spec, library);

        List<String> names = unlisted(comparison, listed);
        names.removeIf(name -> !name.endsWith(": only Meta's"));
        assertThat(names).containsExactlyInAnyOrderElementsOf(newer.keySet());
        assertThat(comparison.compared()).contains("graph.facebook.com IgMedia", "graph.instagram.com IgMedia");
    }

    private static Path folder(String name) {
        String given = System.getenv("IGUSER_SHARED");
        Path shared = given == null ? Project.root().resolveSibling("shared") : Path.of(given);
        Path folder = shared.resolve("reference").resolve(name);
        assumeTrue(Files.isDirectory(folder), "no folder shared/reference/" + name + " beside the checkout");
        return folder;
    }

    @Test
    void findsFieldOfAnotherTypeAndExtraField() throws IOException {
        plant(
                "IGUser",
                "{\"apis\":[{\"method\":\"GET\",\"endpoint\":\"media\",\"return\":\"IGMedia\",\"params\":"
                        + "[{\"name\":\"since\",\"type\":\"bool\",\"required\":true},{\"name\":\"first\",\"type\":\"int\"}]}],"
                        + "\"fields\":[{\"name\":\"username\",\"type\":\"int\"},{\"name\":\"shoe_size\",\"type\":\"int\"}]}");
        plant("ShadowIGMediaBuilder", EMPTY);

        assertThat(MetaComparison.of(spec, new MetaSpec(temp)).differences())
                .contains(
                        "graph.facebook.com GET media parameter since: bool in Meta's, string in ours",
                        "graph.facebook.com GET media parameter since: needed by Meta's, optional in ours",
                        "graph.facebook.com GET media parameter first: only Meta's",
                        "graph.facebook.com GET media parameter until: only ours",
                        "graph.facebook.com POST media: only ours",
                        "graph.facebook.com IgUser.username: int in Meta's, string in ours",
                        "graph.facebook.com IgUser.shoe_size: only Meta's",
                        "graph.facebook.com IgUser.biography: only ours");
    }

    private void plant(String node, String text) throws IOException {
        Files.writeString(temp.resolve(node + ".json"), text);
    }

    private static List<String> unlisted(MetaComparison comparison, Map<String, String> listed) {
        List<String> unlisted = new ArrayList<>(comparison.differences());
        unlisted.removeIf(difference -> listed.keySet().stream().anyMatch(pattern -> fits(pattern, difference)));
        return unlisted;
    }

    private static List<String> outdated(MetaComparison comparison, Map<String, String> listed) {
        List<String> outdated = new ArrayList<>(listed.keySet());
        outdated.removeIf(
                pattern -> comparison.differences().stream().anyMatch(difference -> fits(pattern, difference)));
        return outdated;
    }

    /** Matches a {@code *} with a host, or with the fields of a node. */
    private static boolean fits(String pattern, String difference) {
        return difference.matches(("\\Q" + pattern + "\\E").replace("*", "\\E[a-z_.0-9]+\\Q"));
    }

    private static Map<String, String> listed(String resource) throws IOException {
        Map<String, String> listed = new LinkedHashMap<>();
        try (InputStream in = MetaSpecTest.class.getResourceAsStream(resource)) {
            for (JsonNode entry : new YAMLMapper().readTree(in)) {
                String reason = entry.path("reason").asText();
                assertThat(reason).isNotBlank();
                entry.path("differences").forEach(difference -> listed.put(difference.asText(), reason));
            }
        }
        return listed;
    }
}
