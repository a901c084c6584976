package io.github.iguser.testing.internal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.testing.internal.format.StrictYaml;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.NearestName;
import io.github.iguser.testing.internal.spec.validation.PlainSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads and validates the file of a world. Its keys are field names of the spec: an account has the fields of {@code
 * IgUser}, and the nodes in its lists have the fields of their schema.
 */
final class WorldReader {

    private static final Set<String> ACCOUNT_KEYS =
            Set.of(WorldData.HOSTS, WorldData.APP_SCOPED_ID, WorldData.ALIASES, "insights");

    private final SpecSet spec = SpecSet.embedded();
    private final String name;
    private final StrictYaml yaml;
    private final List<SpecDocument> documents;
    private final List<String> errors = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private WorldReader(String name, StrictYaml yaml, List<SpecDocument> documents) {
        this.name = name;
        this.yaml = yaml;
        this.documents = documents;
    }

    /** Reads a world, which may have what any known version of the API has. */
    static ObjectNode read(String name, String text) {
        List<SpecDocument> documents = new ArrayList<>(SpecSet.embedded().documents());
        for (ApiVersion version : ApiVersion.known()) {
            documents.addAll(SpecSet.embedded(version.value()).documents());
        }
        return read(name, text, documents.stream().distinct().toList());
    }

    static ObjectNode read(String name, String text, List<SpecDocument> documents) {
        StrictYaml yaml = StrictYaml.parse(name, text);
        WorldReader reader = new WorldReader(name, yaml, documents);
        if (!(yaml.tree() instanceof ObjectNode tree)
                || tree.size() != 1
                || !tree.path("accounts").isArray()
                || tree.path("accounts").isEmpty()) {
            throw new IllegalArgumentException(name
                    + ":1: a world has only the key accounts, with a list of accounts; see the built-in world.yaml");
        }
        for (int i = 0; i < tree.get("accounts").size(); i++) {
            reader.account("/accounts/" + i, tree.get("accounts").get(i));
        }
        if (!reader.errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", reader.errors));
        }
        return tree;
    }

    private void account(String at, JsonNode account) {
        if (!(account instanceof ObjectNode object)) {
            error(at, "is " + account + "; an account is an object with id, username and hosts");
            return;
        }
        for (String key : List.of("id", "username")) {
            if (!object.path(key).isTextual()) {
                error(at + "/" + key, "is missing or not a string; every account has one, with ids in quotes");
            }
        }
        if (!object.path(WorldData.HOSTS).isArray()) {
            error(
                    at + "/" + WorldData.HOSTS,
                    "is missing; list the hosts on which the token can access the account, or [] for an account that"
                            + " can only be discovered");
        }
        for (JsonNode host : object.path(WorldData.HOSTS)) {
            if (!spec.accountHosts().contains(host.asText())) {
                error(at + "/" + WorldData.HOSTS, "has " + host + "; the hosts are " + spec.accountHosts());
            }
        }
        ids.clear();
        node(at, "IgUser", object, ACCOUNT_KEYS);
    }

    private void node(String at, String schema, ObjectNode node, Set<String> extraKeys) {
        SpecDocument document = document(schema);
        if (SpecNodeView.of(document, schema, null).hasId()) {
            if (!node.path("id").isTextual()) {
                error(at + "/id", "is missing or not a string; give each " + schema + " an id, in quotes");
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = member.getKey();
            String pointer = at + "/" + SpecDocument.escape(key);
            if (key.equals("insights")) {
                metrics(pointer, member.getValue());
            } else if (!extraKeys.contains(key)) {
                field(pointer, schema, key, member.getValue());
            }
        }
    }

    private void field(String at, String schema, String key, JsonNode value) {
        SpecDocument document = document(schema, key);
        SpecNodeView.SpecProperty property =
                SpecNodeView.of(document, schema, null).defined(key);
        if (property == null) {
            Set<String> known = new TreeSet<>();
            document.at(SpecDocument.schemaPointer(schema) + "/properties")
                    .fieldNames()
                    .forEachRemaining(known::add);
            error(at, "is not a field of " + schema + NearestName.hint(key, known));
            return;
        }
        SpecExpansion expansion = property.expansion();
        boolean list = expansion != null
                && (expansion.list()
                        || key.startsWith("mentioned_")
                        || !expansion.arguments().isEmpty());
        if (value.isNull()) {
            if (property.alwaysPresent()) {
                error(
                        at,
                        "is null, but the API always returns " + schema + "." + key
                                + "; set a value or remove the key");
            }
        } else if (list) {
            nodes(at, expansion.node(), value);
        } else if (expansion != null) {
            if (value instanceof ObjectNode object) {
                node(at, expansion.node(), object, Set.of());
            } else {
                error(at, "is " + value + "; expected one " + expansion.node() + ", an object");
            }
        } else {
            PlainSchema.violations(document, property.pointer(), value)
                    .forEach(violation -> error(at + violation.pointer(), violation.message()));
        }
    }

    private void nodes(String at, String schema, JsonNode list) {
        if (!list.isArray()) {
            error(at, "is " + list + "; expected a list of " + schema);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode object) {
                if (object.has("id") && !ids.add(schema + " " + object.get("id").asText())) {
                    error(
                            at + "/" + i + "/id",
                            "is " + object.get("id") + ", which another " + schema
                                    + " of the account has; ids must be unique");
                }
                node(at + "/" + i, schema, object, Set.of());
            } else {
                error(at + "/" + i, "is " + list.get(i) + "; expected one " + schema + ", an object");
            }
        }
    }

    /** Validates metrics, which map names to numbers. Breakdowns are computed from them. */
    private void metrics(String at, JsonNode metrics) {
        Set<String> known = new TreeSet<>();
        for (String schema : List.of("InsightMetric", "MediaInsightMetric")) {
            for (SpecDocument document : documents) {
                if (document.schema(schema) != null) {
                    known.addAll(document.knownValues(schema));
                }
            }
        }
        if (!metrics.isObject()) {
            error(at, "is " + metrics + "; expected an object that maps names of metrics to numbers");
        }
        metrics.properties().forEach(metric -> {
            if (!known.contains(metric.getKey()) || !metric.getValue().isNumber()) {
                error(
                        at + "/" + SpecDocument.escape(metric.getKey()),
                        "is " + metric.getValue() + "; expected a number for a metric of the spec"
                                + NearestName.hint(metric.getKey(), known));
            }
        });
    }

    private SpecDocument document(String schema) {
        return document(schema, "id");
    }

    /** Returns the first document whose schema has that field, so that fields of either host and any version are allowed. */
    private SpecDocument document(String schema, String field) {
        SpecDocument any = null;
        for (SpecDocument document : documents) {
            JsonNode definition = document.schema(schema);
            if (definition != null) {
                any = any == null ? document : any;
                if (definition.path("properties").has(field)) {
                    return document;
                }
            }
        }
        if (any == null) {
            throw new IllegalStateException("no document has the schema " + schema);
        }
        return any;
    }

    private void error(String at, String message) {
        errors.add(name + ":" + yaml.line(at) + ": " + at + " " + message);
    }
}
