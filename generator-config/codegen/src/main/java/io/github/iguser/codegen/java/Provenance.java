package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.SpecException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * The spec, the generator and the templates that a client is made with: the same in its manifest and in its class
 * {@code BuildInfo}. It has no date, so that the same sources give the same bytes.
 *
 * @param specSha256 the digest of the document that the generator reads
 * @param templatesSha256 the digest of the templates
 */
public record Provenance(
        String apiVersion,
        String specSha256,
        String openApiGeneratorVersion,
        String codegenVersion,
        String templatesSha256) {
    private static final String VERSIONS = "/io/github/iguser/codegen/provenance.properties";

    /**
     * Returns the provenance of the code that is generated from a document.
     *
     * @param document the path of the document
     * @throws SpecException if the document is no file
     */
    public static Provenance of(String apiVersion, String document) {
        Path file = Path.of(document);
        if (!Files.isRegularFile(file)) {
            throw new SpecException(
                    "the document " + document + " is no file; generate from one, whose digest can be" + " taken");
        }
        try (InputStream versions = Provenance.class.getResourceAsStream(VERSIONS)) {
            Properties properties = new Properties();
            properties.load(versions);
            return new Provenance(
                    apiVersion,
                    Sha256.of(Files.readAllBytes(file)),
                    properties.getProperty("openapi-generator"),
                    properties.getProperty("codegen"),
                    Sha256.ofTemplates());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + document + " or " + VERSIONS, e);
        }
    }

    /** Returns the attributes of the manifest. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("IgUser-Api-Version", apiVersion);
        attributes.put("IgUser-Spec-SHA-256", specSha256);
        attributes.put("IgUser-OpenAPI-Generator-Version", openApiGeneratorVersion);
        attributes.put("IgUser-Codegen-Version", codegenVersion);
        attributes.put("IgUser-Templates-SHA-256", templatesSha256);
        return attributes;
    }

    /** Returns the text of the manifest, with its long lines folded. */
    public String manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes().forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            manifest.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Line feeds only, like all text of the repository; a checkout would change other line ends.
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").strip() + "\n";
    }
}
