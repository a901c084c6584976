package io.github.iguser.contract.metaspec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The differences between this spec and Meta's: edges, methods, parameters and fields, by name and type. The comparison
 * starts at the account and the container, and continues with each node that both have.
 */
final class MetaComparison {

    /** Parameters of every list and every read, which Meta's spec does not repeat. */
    private static final Set<String> GENERAL = Set.of("fields", "limit", "after", "before");

    private static final Map<String, String> ROOTS =
            Map.of("ig-user", "IGUser IgUser", "ig-container", "ShadowIGMediaBuilder IgContainer");

    private final MetaSpec meta;
    private final Set<String> differences = new TreeSet<>();
    private final Set<String> compared = new LinkedHashSet<>();
    private int agreements;

    private MetaComparison(MetaSpec meta) {
        this.meta = meta;
    }

    static MetaComparison of(SpecSet spec, MetaSpec meta) {
        MetaComparison comparison = new MetaComparison(meta);
        for (SpecDocument document : spec.documents()) {
            if (!ROOTS.containsKey(document.root())) {
                // Meta's description has no node for login.yaml.
                continue;
            }
            String[] root = ROOTS.get(document.root()).split(" ");
            MetaSpec.Node node = meta.node(document.host(), root[0]);
            if (node == null) {
                throw new IllegalStateException(meta.folder().getFileName() + " has no " + root[0]);
            }
            comparison.compareOperations(document, node);
            comparison.compareNode(document, root[1], root[0]);
        }
        return comparison;
    }

    /** Returns each difference as one line with host, place and side. */
    Set<String> differences() {
        return differences;
    }

    /** Returns the number of edges, parameters and fields that are the same. */
    int agreements() {
        return agreements;
    }

    /** Returns the nodes that were compared, with their hosts. */
    Set<String> compared() {
        return compared;
    }

    private void compareOperations(SpecDocument document, MetaSpec.Node node) {
        Map<String, SpecOperation> ours = new LinkedHashMap<>();
        Map<SpecOperation, MetaSpec.MetaOperation> both = new LinkedHashMap<>();
        for (SpecOperation operation : document.operations()) {
            if (!operation.pathTemplate().equals("/me")) {
                String edge = operation.pathTemplate().replaceFirst("^/[^/]+/?", "");
                ours.put((operation.method() + " " + edge).strip(), operation);
            }
        }
        node.apis().forEach((key, api) -> {
            SpecOperation operation = ours.remove(key);
            if (operation == null) {
                addOnly("Meta", document.host(), key);
                return;
            }
            agreements++;
            compareParameters(key, operation, api);
            both.put(operation, api);
        });
        ours.keySet().forEach(key -> addOnly("ours", document.host(), key));
        both.forEach((operation, api) -> compareReturned(document, operation, api));
    }

    private void compareParameters(String key, SpecOperation operation, MetaSpec.MetaOperation api) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        for (SpecParameter parameter : operation.parameters()) {
            if (parameter.in().equals("query") && !GENERAL.contains(parameter.name())) {
                schemas.put(parameter.name(), parameter.definition());
                if (parameter.required()) {
                    required.add(parameter.name());
                }
            }
        }
        SpecForm form = operation.form();
        if (form != null) {
            JsonNode schema = operation.document().tree().at(form.pointer());
            form.names()
                    .forEach(name -> schemas.put(name, schema.path("properties").path(name)));
            schema.path("required").forEach(name -> required.add(name.asText()));
        }
        String place = key + " parameter ";
        api.parameters().forEach((name, parameter) -> {
            JsonNode schema = schemas.remove(name);
            if (schema == null) {
                addOnly("Meta", operation.host(), place + name);
                return;
            }
            compareType(operation.document(), place + name, parameter.type(), schema);
            if (parameter.required() != required.contains(name) && !kindsNeed(operation, name)) {
                differences.add(operation.host() + " " + place + name + ": "
                        + (parameter.required()
                                ? "needed by Meta's, optional in ours"
                                : "optional in Meta's, needed by ours"));
            }
        });
        schemas.keySet().forEach(name -> addOnly("ours", operation.host(), place + name));
    }

    /** Treats parameters that each kind of a form requires as required, although the form itself does not. */
    private static boolean kindsNeed(SpecOperation operation, String name) {
        SpecForm form = operation.form();
        return form != null
                && !form.kinds().isEmpty()
                && form.kinds().stream().allMatch(kind -> kind.required().contains(name));
    }

    private void compareReturned(SpecDocument document, SpecOperation operation, MetaSpec.MetaOperation api) {
        String pointer = operation.responseSchema(200);
        if (pointer != null && operation.method().equals("GET")) {
            JsonNode schema = document.tree().at(pointer);
            String name = schema.has("x-page-of")
                    ? schema.get("x-page-of").asText()
                    : pointer.substring(pointer.lastIndexOf('/') + 1);
            // The client library of graph.instagram.com calls each media a node of any kind.
            boolean media = name.equals("IgMedia") && api.returned().equals("APINode");
            compareNode(document, name, media ? "IGMedia" : api.returned());
        }
    }

    private void compareNode(SpecDocument document, String schema, String type) {
        MetaSpec.Node node = meta.node(document.host(), type);
        JsonNode inSpec = document.schema(schema);
        String key = document.host() + " " + schema;
        if (node == null || inSpec == null || !compared.add(key)) {
            return;
        }
        Map<String, JsonNode> ours = new LinkedHashMap<>();
        inSpec.path("properties").properties().forEach(entry -> ours.put(entry.getKey(), entry.getValue()));
        node.fields().forEach((name, fieldType) -> {
            JsonNode property = ours.remove(name);
            if (property == null) {
                addOnly("Meta", document.host(), schema + "." + name);
            } else {
                compareType(document, schema + "." + name, fieldType, property);
                compareNested(document, property, fieldType);
            }
        });
        node.apis().forEach((name, api) -> {
            String edge = name.replaceFirst("^GET ", "");
            JsonNode property = ours.get(edge);
            if (name.startsWith("GET ") && property != null) {
                agreements++;
                ours.remove(edge);
                compareNested(document, property, api.returned());
            } else if (name.startsWith("GET ") && !differences.contains(onlyMetas(document.host(), name))) {
                addOnly("Meta", document.host(), schema + "." + edge + " (edge)");
            }
        });
        ours.keySet().forEach(name -> addOnly("ours", document.host(), schema + "." + name));
    }

    private void compareNested(SpecDocument document, JsonNode property, String type) {
        String reference = reference(property);
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        JsonNode schema = document.schema(name);
        if (schema != null) {
            String element = type.startsWith("list<") ? type.substring(5, type.length() - 1) : type;
            compareNode(
                    document, schema.has("x-page-of") ? schema.get("x-page-of").asText() : name, element);
        }
    }

    private void compareType(SpecDocument document, String place, String meta, JsonNode inSpec) {
        JsonNode schema = inSpec.has("schema") ? inSpec.get("schema") : inSpec;
        String reference = reference(schema);
        String ours = (reference.isEmpty() ? schema : document.tree().at(reference.substring(1)))
                .path("type")
                .asText("object");
        if (fits(meta, inSpec.has("x-csv-of") ? "array" : ours)) {
            agreements++;
        } else {
            differences.add(document.host() + " " + place + ": " + meta + " in Meta's, " + ours + " in ours");
        }
    }

    private static String reference(JsonNode schema) {
        return schema.path("$ref")
                .asText(schema.path("allOf").path(0).path("$ref").asText());
    }

    private static boolean fits(String meta, String ours) {
        if (meta.startsWith("list<")) {
            return ours.equals("array") || ours.equals("object");
        }
        return switch (meta) {
            case "string", "datetime" -> ours.equals("string");
            case "int", "unsigned int" -> ours.equals("integer");
            case "float" -> ours.equals("number");
            case "bool" -> ours.equals("boolean");
            case "map" -> ours.equals("object");
            case "Object" -> true;
            default -> meta.endsWith("_enum_param") ? ours.equals("string") : ours.equals("object");
        };
    }

    private void addOnly(String whose, String host, String place) {
        differences.add(whose.equals("Meta") ? onlyMetas(host, place) : host + " " + place + ": only ours");
    }

    private static String onlyMetas(String host, String place) {
        return host + " " + place + ": only Meta's";
    }
}
