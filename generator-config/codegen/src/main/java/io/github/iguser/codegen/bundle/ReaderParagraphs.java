package io.github.iguser.codegen.bundle;

import io.github.iguser.codegen.spec.Deprecation;
import io.github.iguser.codegen.spec.DocumentPosition;
import io.github.iguser.codegen.spec.MetricPhrases;
import io.github.iguser.codegen.spec.ParameterRelations;
import io.github.iguser.codegen.spec.Presence;
import io.github.iguser.codegen.spec.SchemaReference;
import io.github.iguser.codegen.spec.SpecEvidence;
import io.github.iguser.codegen.spec.SpecPhrases;
import io.github.iguser.codegen.spec.VersionBounds;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The content of a document's extensions as paragraphs in Markdown. */
final class ReaderParagraphs {
    private final Map<String, Object> document;
    private final boolean severalHosts;
    private final Set<Object> sentAsJson;

    private ReaderParagraphs(Map<String, Object> document, boolean severalHosts, Set<Object> sentAsJson) {
        this.document = document;
        this.severalHosts = severalHosts;
        this.sentAsJson = sentAsJson;
    }

    static ReaderParagraphs of(Map<String, Object> document) {
        return new ReaderParagraphs(
                document, YamlNodes.list(document.get("servers")).size() > 1, sentAsJson(document));
    }

    /** Returns the properties of forms that are sent as JSON text, in a set that compares by identity. */
    private static Set<Object> sentAsJson(Map<String, Object> document) {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        YamlNodes.eachMap(document.get("paths"), (key, media) -> {
            Map<String, Object> form = schema(document, SchemaReference.nameIn(media.get("schema")));
            YamlNodes.mapAt(media, "encoding").forEach((property, encoding) -> {
                if ("application/json".equals(YamlNodes.textAt(encoding, "contentType"))) {
                    found.add(YamlNodes.at(form, "properties", property));
                }
            });
        });
        return found;
    }

    /** Returns the paragraphs of an operation, parameter, header or schema; none for any other part of the document. */
    List<String> of(Map<String, Object> node, DocumentPosition position) {
        List<String> texts = new ArrayList<>();
        switch (position) {
            case OPERATION -> {
                addHosts(node, texts);
                addOperation(node, texts);
            }
            case PARAMETER -> {
                addHosts(node, texts);
                addKnownValues(schema(document, YamlNodes.textAt(node, "x-csv-of")), texts);
                addKnownValues(schema(document, SchemaReference.nameIn(node.get("schema"))), texts);
            }
            case HEADER -> addHosts(node, texts);
            case SCHEMA -> {
                addHosts(node, texts);
                schema(node, texts);
            }
            default -> {}
        }
        return texts;
    }

    private void addHosts(Map<String, Object> node, List<String> texts) {
        if (severalHosts && node.containsKey("x-hosts")) {
            texts.add("Served by " + SpecPhrases.codes(YamlNodes.texts(node.get("x-hosts"))) + " only.");
        }
        YamlNodes.mapAt(node, "x-host-notes").forEach((host, note) -> texts.add("On `" + host + "`: " + note));
        String besides = node.containsKey("operationId") ? ":" : ", in addition to those of the operation:";
        YamlNodes.mapAt(node, "x-permissions").forEach((host, permissions) -> {
            String on = severalHosts ? " on `" + host + "`" : "";
            addBullets("Permissions" + on + besides, YamlNodes.list(permissions), SpecPhrases::permission, texts);
        });
        if (VersionBounds.isBound(node)) {
            texts.add(VersionBounds.sentence(node));
        }
        if (SpecEvidence.sentence(node) != null) {
            texts.add(SpecEvidence.sentence(node));
        }
        if (SpecEvidence.documentedAlternative(node) != null) {
            texts.add(SpecEvidence.expansionSentence(SpecEvidence.documentedAlternative(node)));
        }
    }

    private void addOperation(Map<String, Object> operation, List<String> texts) {
        if ("flat-or-data".equals(operation.get("x-response-envelope"))) {
            texts.add("Envelope: the response is either the object itself, or has a list `data` with the object as"
                    + " its only element.");
        }
        addBullets("Limits:", YamlNodes.list(operation.get("x-limits")), String::valueOf, texts);
        addBullets(
                "Metrics, and the parameters that each is valid with:",
                YamlNodes.list(operation.get("x-metrics")),
                rule -> "`" + YamlNodes.textAt(rule, "name") + "`: " + String.join(" ", MetricPhrases.sentences(rule)),
                texts);
        addBullets(
                "Errors, as `code` or `code/subcode`; others can occur as well:",
                YamlNodes.list(operation.get("x-errors")),
                error -> SpecPhrases.error(YamlNodes.list(document.get("x-error-codes")), error) + onlyOn(error),
                texts);
    }

    private void schema(Map<String, Object> schema, List<String> texts) {
        if (sentAsJson.contains(schema)) {
            texts.add("Sent as JSON text.");
        } else if (schema.containsKey("x-form-value")) {
            texts.add("Sent within a form, as JSON text.");
        }
        addLimits(schema, texts);
        addKnownValues(schema, texts);
        for (Object reference : YamlNodes.list(schema.get("allOf"))) {
            addKnownValues(schema(document, SchemaReference.nameIn(reference)), texts);
        }
        addKnownValues(schema(document, SchemaReference.nameIn(schema.get("items"))), texts);
        addBullets(
                "Kinds:", YamlNodes.list(schema.get("x-kinds")), kind -> KindPhrases.kind(kind) + onlyOn(kind), texts);
        if (schema.containsKey(Deprecation.REPLACED_BY)) {
            texts.add(Deprecation.sentence(schema));
        }
        addPresence(schema, texts);
        if (schema.containsKey("x-public")) {
            texts.add("Public: readable for other accounts as well.");
        }
    }

    private static void addLimits(Map<String, Object> schema, List<String> texts) {
        String hashtags = YamlNodes.textAt(schema, "x-max-hashtags");
        String mentions = YamlNodes.textAt(schema, "x-max-mentions");
        String unique = YamlNodes.textAt(schema, "x-unique-by");
        if (hashtags != null) {
            texts.add("At most " + hashtags + " hashtags.");
        }
        if (mentions != null) {
            texts.add("At most " + mentions + " mentions.");
        }
        if (unique != null) {
            texts.add("`" + unique + "` must be different in each element.");
        }
        List<String> relations = ParameterRelations.of(schema).sentences();
        if (!relations.isEmpty()) {
            texts.add(String.join(" ", relations));
        }
    }

    private static void addPresence(Map<String, Object> schema, List<String> texts) {
        if (Presence.isAlways(schema)) {
            texts.add("Presence: always, when requested.");
        } else if (Presence.sentence(schema) != null) {
            texts.add(Presence.sentence(schema));
        }
    }

    private void addKnownValues(Map<String, Object> schema, List<String> texts) {
        addBullets(
                "Known values, others are possible:",
                YamlNodes.list(schema.get("x-known-values")),
                known -> "`" + YamlNodes.textAt(known, "value") + "`: " + YamlNodes.textAt(known, "meaning")
                        + availability(YamlNodes.map(known)) + deprecation(YamlNodes.map(known)) + onlyOn(known),
                texts);
    }

    private static String availability(Map<String, Object> known) {
        return VersionBounds.isBound(known) ? " " + VersionBounds.sentence(known) : "";
    }

    private static String deprecation(Map<String, Object> known) {
        return Deprecation.isDeprecated(known) ? " Deprecated. " + Deprecation.sentence(known) : "";
    }

    /** Returns a sentence with the hosts of a list element, or an empty text if all hosts have it. */
    private String onlyOn(Object element) {
        List<String> hosts = YamlNodes.texts(YamlNodes.at(element, "x-hosts"));
        return severalHosts && !hosts.isEmpty() ? " Only on " + SpecPhrases.codes(hosts) + "." : "";
    }

    private static void addBullets(
            String introduction, List<Object> elements, Function<Object, String> phrase, List<String> texts) {
        if (!elements.isEmpty()) {
            texts.add(introduction);
            texts.add("- " + String.join("\n- ", elements.stream().map(phrase).toList()));
        }
    }

    private static Map<String, Object> schema(Map<String, Object> document, String name) {
        return name == null ? Map.of() : YamlNodes.mapAt(document, "components", "schemas", name);
    }
}
