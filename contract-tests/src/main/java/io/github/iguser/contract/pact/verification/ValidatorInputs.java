package io.github.iguser.contract.pact.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.pact.PactFiles;
import io.github.iguser.contract.pact.PactInteraction;
import io.github.iguser.contract.pact.cases.Pacts;
import io.github.iguser.contract.recording.HarExport;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the input of the independent validators of {@code .ci/guards}, four files for each document: its interactions,
 * its recordings as an HTTP archive, and for each of the two the document itself.
 *
 * <p>A pact is split because to OpenAPI {@code /{ig-user-id}} and {@code /{ig-container-id}} are the same path. The
 * document is rewritten for two of the validators. {@code allOf: [$ref]} becomes a plain {@code $ref}, since
 * openapi-pact-comparator would otherwise not terminate on a schema that refers to itself. Views of a node become
 * schemas of their own ({@link ViewSchemas}), since redocly drift does not terminate otherwise. For
 * openapi-pact-comparator, form parameters are strings, as on the wire, since it does not parse them.
 */
final class ValidatorInputs {

    private ValidatorInputs() {}

    /**
     * Writes {@code <host>-<root>} with {@code .pact.json} and its {@code .openapi.json}, {@code .har} and its {@code
     * .described.json}.
     */
    public static void write(CheckContext context, Path folder) {
        PactFiles pacts = Pacts.of(context).files();
        try {
            Files.createDirectories(folder);
            for (SpecDocument document : context.spec().documents()) {
                String name = document.host() + "-" + document.root();
                Files.writeString(folder.resolve(name + ".pact.json"), text(pact(document, pacts)));
                Files.writeString(
                        folder.resolve(name + ".har"),
                        text(HarExport.of(recordings(document, context), document.version())));
                JsonNode tree = withPlainReferences(document.tree());
                ViewSchemas.resolve(document, (ObjectNode) tree.at("/components/schemas"));
                Files.writeString(folder.resolve(name + ".described.json"), text(tree));
                Files.writeString(folder.resolve(name + ".openapi.json"), text(formsOfTexts(document, tree)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not write to " + folder, e);
        }
    }

    private static ObjectNode pact(SpecDocument document, PactFiles pacts) {
        ObjectNode pact = JsonNodeFactory.instance.objectNode();
        pact.putObject("consumer").put("name", Pacts.CONSUMER);
        pact.putObject("provider").put("name", document.host());
        pact.putObject("metadata").putObject("pactSpecification").put("version", "4.0");
        ArrayNode interactions = pact.putArray("interactions");
        for (PactInteraction interaction : pacts.interactions()) {
            if (belongsTo(document, interaction.host(), String.valueOf(interaction.operationId()))) {
                interactions.add(withoutBytes(interaction.json()));
            }
        }
        return pact;
    }

    /** openapi-pact-comparator does not compare bytes, and refuses them. */
    private static JsonNode withoutBytes(JsonNode interaction) {
        if (!interaction.at("/request/body/contentType").asText().equals(PactInteraction.BYTES)) {
            return interaction;
        }
        ObjectNode bare = interaction.deepCopy();
        ((ObjectNode) bare.path("request")).remove("body");
        return bare;
    }

    private static List<Recording> recordings(SpecDocument document, CheckContext context) {
        return context.recordings().all().stream()
                .filter(recording -> belongsTo(document, recording.host(), recording.operationId()))
                .toList();
    }

    private static boolean belongsTo(SpecDocument document, String host, String operationId) {
        return document.host().equals(host)
                && document.operations().stream()
                        .anyMatch(operation -> operation.operationId().equals(operationId));
    }

    /** openapi-pact-comparator treats every form parameter as a string: it refuses numbers, booleans and JSON. */
    private static JsonNode formsOfTexts(SpecDocument document, JsonNode tree) {
        for (SpecOperation operation : document.operations()) {
            SpecForm form = operation.form();
            if (form != null) {
                ObjectNode media = (ObjectNode)
                        tree.at(operation.pointer() + "/requestBody/content").path(PactInteraction.FORM);
                ObjectNode schema = media.putObject("schema").put("type", "object");
                ObjectNode properties = schema.putObject("properties");
                form.names().forEach(name -> properties.putObject(name).put("type", "string"));
                media.remove("encoding");
            }
        }
        return tree;
    }

    private static JsonNode withPlainReferences(JsonNode node) {
        if (node.isObject()) {
            JsonNode only = node.path("allOf").size() == 1 ? node.at("/allOf/0/$ref") : node.path("none");
            ObjectNode plain = JsonNodeFactory.instance.objectNode();
            if (only.isTextual()) {
                return plain.set("$ref", only);
            }
            node.properties().forEach(member -> plain.set(member.getKey(), withPlainReferences(member.getValue())));
            return plain;
        }
        if (node.isArray()) {
            ArrayNode plain = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> plain.add(withPlainReferences(element)));
            return plain;
        }
        return node;
    }

    private static String text(JsonNode json) {
        return json.toPrettyString() + "\n";
    }
}
