package io.github.iguser.codegen.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.codegen.Fixture;
import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.spec.SpecException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tests that faults of any spec, such as a broken reference, are refused with file, line and remedy. */
class SpecFaultTest extends FaultySpec {
    @Test
    void refusesUnknownHost() throws IOException {
        refused(
                "nodes/IgUser.yaml",
                "example: BUSINESS\n    x-hosts: [beta.example.com]",
                "example: BUSINESS\n    x-hosts: [beta.exmaple.com]",
                "spec/nodes/IgUser.yaml:49: x-hosts names the unknown host \"beta.exmaple.com\"; the servers know"
                        + " alpha.example.com, beta.example.com");
    }

    @Test
    void refusesAnUploadHostWithAPath() throws IOException {
        refused(
                "ig-user.yaml",
                "x-upload-host: https://uploads.example.com",
                "x-upload-host: https://uploads.example.com/videos",
                "2 faults in the spec:\nspec/ig-user.yaml:24: x-upload-host is https://uploads.example.com/videos;"
                        + " write https:// and a host, without a path\nspec/upload.yaml:9: the roots differ in the"
                        + " hosts of their servers: {spec/ig-user.yaml=[alpha.example.com, beta.example.com],"
                        + " spec/upload.yaml=[uploads.example.com]}; give them the same servers, or one that an"
                        + " x-upload-host names");
    }

    @Test
    void refusesUnknownHostOfANote() throws IOException {
        refused(
                "nodes/IgUser.yaml",
                "      beta.example.com: It is",
                "      beta: It is",
                "spec/nodes/IgUser.yaml:34: x-host-notes names the unknown host \"beta\"; the servers know"
                        + " alpha.example.com, beta.example.com");
    }

    @Test
    void refusesReferenceToMissingFile() throws IOException {
        refused(
                "edges/media.yaml",
                "$ref: ../nodes/IgMediaPage.yaml",
                "$ref: ../nodes/IgMediaPages.yaml",
                "spec/edges/media.yaml:34: $ref \"../nodes/IgMediaPages.yaml\" leads nowhere:"
                        + " spec/nodes/IgMediaPages.yaml does not exist; correct the path");
    }

    @Test
    void refusesReferenceToMissingName() throws IOException {
        refused(
                "edges/media.yaml",
                "parameters.yaml#/Limit",
                "parameters.yaml#/Limits",
                "spec/edges/media.yaml:17: $ref to spec/common/parameters.yaml#/Limits leads nowhere: the file has"
                        + " no /Limits; correct the name");
    }

    @Test
    void refusesReferenceWithSiblings() throws IOException {
        refused(
                "nodes/IgMediaPage.yaml",
                "      $ref: IgMedia.yaml",
                "      $ref: IgMedia.yaml\n      description: Lost.",
                "spec/nodes/IgMediaPage.yaml:9: keys beside $ref are ignored by OpenAPI; write allOf: [{$ref: IgMedia.yaml}]"
                        + " to give it siblings");
    }

    @Test
    void refusesAJavaName() throws IOException {
        refused(
                "edges/me.yaml",
                "  tags: [IgUser]\n",
                "  tags: [IgUser]\n  x-method: me\n",
                "spec/edges/me.yaml:1: the extension x-method is unknown; correct it, or add it to SpecRules.EXTENSIONS and"
                        + " to the list in spec/README.md");
    }

    @Test
    void refusesInlineObjectSchema() throws IOException {
        refused(
                "nodes/IgMedia.yaml",
                "    type: boolean\n",
                "    type: object\n    properties: {}\n",
                "spec/nodes/IgMedia.yaml:20: an object schema is inline; move it to a file of its own in"
                        + " nodes and refer to it");
    }

    @Test
    void refusesUnknownExtension() throws IOException {
        refused(
                "edges/me.yaml",
                "x-response-envelope:",
                "x-responce-envelope:",
                "spec/edges/me.yaml:1: the extension x-responce-envelope is unknown; correct it, or add it to"
                        + " SpecRules.EXTENSIONS and to the list in spec/README.md");
    }

    @Test
    void refusesRepeatedKey() throws IOException {
        refused(
                "nodes/IgContainer.yaml",
                "x-graph-node: true\n",
                "x-graph-node: true\nx-graph-node: true\n",
                "spec/nodes/IgContainer.yaml:4: the key \"x-graph-node\" occurs twice; remove one of them");
    }

    @Test
    void refusesTwoSchemasOfOneName() throws IOException {
        Path spec = Fixture.changed(folder, "nodes/MediaForm.yaml", "MediaType.yaml", "other/MediaType.yaml");
        Fixture.write(spec.resolve("nodes/other/MediaType.yaml"), "type: string\nformat: other\n");

        assertThatThrownBy(() -> Bundler.of(spec))
                .isInstanceOf(SpecException.class)
                .hasMessage(
                        "spec/nodes/MediaForm.yaml:66: spec/nodes/other/MediaType.yaml and spec/nodes/MediaType.yaml"
                                + " would both be #/components/schemas/MediaType; rename one of them");
    }

    @Test
    void followsReferenceToReference() throws IOException {
        Path spec = Fixture.changed(folder, "nodes/MediaForm.yaml", "MediaType.yaml", "other/MediaType.yaml");
        Fixture.write(spec.resolve("nodes/other/MediaType.yaml"), "$ref: ../MediaType.yaml\n");

        assertThatCode(() -> Bundler.of(spec)).doesNotThrowAnyException();
    }

    @Test
    void reportsSeveralFaultsAtOnce() throws IOException {
        refused(
                "nodes/IgContainer.yaml",
                "    example: '3'\n    x-presence: always\n",
                "    example: '3'\n    x-host: alpha.example.com\n    x-presense: always\n",
                "2 faults in the spec:\nspec/nodes/IgContainer.yaml:6: the extension x-presense is unknown;"
                        + " correct it, or add it to SpecRules.EXTENSIONS and to the list in"
                        + " spec/README.md\nspec/nodes/IgContainer.yaml:6: IgContainer.id does not say when it is"
                        + " present; write x-presence: always, undocumented, or a sentence with the documented reason"
                        + " for its absence");
    }

    @Test
    void refusesInvalidYaml() throws IOException {
        refused(
                "nodes/IgContainer.yaml",
                "required: [id]",
                "required: [id",
                "spec/nodes/IgContainer.yaml:5: not YAML: expected ',' or ']', but got :");
    }
}
