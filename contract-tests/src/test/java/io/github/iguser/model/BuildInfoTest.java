package io.github.iguser.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.Project;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

/** The versions and digests in {@code BuildInfo} match the manifest, the spec and the templates. */
class BuildInfoTest {
    private static final Path GENERATED = Project.root().resolve("generated");

    /** The manifest of the jar, where the tests run with it; in a build without jars the file that goes into it. */
    private static Attributes manifest() throws IOException, URISyntaxException {
        Path place = Path.of(BuildInfo.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isRegularFile(place)) {
            try (JarFile jar = new JarFile(place.toFile())) {
                return jar.getManifest().getMainAttributes();
            }
        }
        try (InputStream file = Files.newInputStream(GENERATED.resolve("src/main/manifest/MANIFEST.MF"))) {
            return new Manifest(file).getMainAttributes();
        }
    }

    private static MessageDigest sha256() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }

    @Test
    void agreesWithTheManifest() throws Exception {
        Map<String, String> said = new TreeMap<>();
        manifest().forEach((name, value) -> {
            if (name.toString().startsWith("IgUser-")) {
                said.put(name.toString(), value.toString());
            }
        });

        assertThat(said)
                .isEqualTo(new TreeMap<>(Map.of(
                        "IgUser-Api-Version", BuildInfo.apiVersion(),
                        "IgUser-Spec-SHA-256", BuildInfo.specSha256(),
                        "IgUser-OpenAPI-Generator-Version", BuildInfo.openApiGeneratorVersion(),
                        "IgUser-Codegen-Version", BuildInfo.codegenVersion(),
                        "IgUser-Templates-SHA-256", BuildInfo.templatesSha256())));
        assertThat(Files.readString(GENERATED.resolve("pom.xml")))
                .contains("<manifestFile>src/main/manifest/MANIFEST.MF</manifestFile>");
    }

    @Test
    void namesTheVersionOfTheSpecAndOfBothClients() {
        assertThat(SpecSet.embedded().documents())
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.version()).isEqualTo(BuildInfo.apiVersion()));
        assertThat(FacebookLoginClient.API_VERSION).isEqualTo(BuildInfo.apiVersion());
        assertThat(InstagramLoginClient.API_VERSION).isEqualTo(BuildInfo.apiVersion());
        assertThat(ApiVersion.of(BuildInfo.apiVersion()).isKnown()).isTrue();
    }

    @Test
    void hasTheDigestOfTheBundledSpec() throws Exception {
        try (InputStream spec = BuildInfo.class.getResourceAsStream("/io/github/iguser/openapi/merged.yaml")) {
            assertThat(BuildInfo.specSha256())
                    .isEqualTo(HexFormat.of().formatHex(sha256().digest(spec.readAllBytes())));
        }
    }

    @Test
    void hasTheDigestOfTheTemplates() throws Exception {
        MessageDigest digest = sha256();
        Path templates = Project.root().resolve("generator-config/codegen/src/main/resources/java-retrofit-moshi");
        try (var files = Files.list(templates)) {
            for (Path file : files.sorted().toList()) {
                digest.update((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }

        assertThat(BuildInfo.templatesSha256()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void namesTheVersionsOfTheBuild() throws IOException {
        String pom = Files.readString(Project.root().resolve("pom.xml"));

        assertThat(pom)
                .contains("<openapi-generator.version>" + BuildInfo.openApiGeneratorVersion() + "<")
                .contains("<artifactId>iguser-parent</artifactId>\n  <version>" + BuildInfo.codegenVersion() + "<");
    }
}
