package io.github.iguser.testing.internal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * Reads the file of a world strictly. Its words are those of the spec: an account has the fields of {@code IgUser}, and a
 * list within it has nodes with the fields of theirs.
 */
final class WorldReader {

    private static final Set<String> OF_ACCOUNTS =
            Set.of(WorldData.HOSTS, WorldData.APP_SCOPED_ID, WorldData.ALIASES, "insights");

    private final SpecSet spec = SpecSet.embedded();
    private final String name;
    private final StrictYaml yaml;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private WorldReader(String name, StrictYaml yaml) {
        this.name = name;
        this.yaml = yaml;
    }

    static ObjectNode read(String name, String text) {
        StrictYaml yaml = StrictYaml.parse(name, text);
        WorldReader reader = new WorldReader(name, yaml);
        if (!(yaml.tree() instanceof ObjectNode tree)
                || tree.size() != 1
                || !tree.path("accounts").isArray()
                || tree.path("accounts").isEmpty()) {
            throw new IllegalArgumentException(
                    name + ":1: a world is one key, accounts, with a list of accounts; see the standard one");
        }
        for (int i = 0; i < tree.get("accounts").size(); i++) {
            reader.account("/accounts/" + i, tree.get("accounts").get(i));
        }
        if (!reader.faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", reader.faults));
        }
        return tree;
    }

    private void account(String at, JsonNode account) {
        if (!(account instanceof ObjectNode object)) {
            fault(at, "is " + account + "; an account is an object with id, username and hosts");
            return;
        }
        for (String key : List.of("id", "username")) {
            if (!object.path(key).isTextual()) {
                fault(at + "/" + key, "is missing or not a text; every account has one, ids in quotes");
            }
        }
        if (!object.path(WorldData.HOSTS).isArray()) {
            fault(
                    at + "/" + WorldData.HOSTS,
                    "is missing; list the hosts that serve the account to the token, [] for an account that can only be"
                            + " discovered");
        }
        for (JsonNode host : object.path(WorldData.HOSTS)) {
            if (!spec.accountHosts().contains(host.asText())) {
                fault(at + "/" + WorldData.HOSTS, "has " + host + "; the hosts are " + spec.accountHosts());
            }
        }
        ids.clear();
        node(at, "IgUser", object, OF_ACCOUNTS);
    }

    private void node(String at, String schema, ObjectNode node, Set<String> further) {
        SpecDocument document = document(schema);
        if (SpecNodeView.of(document, schema, null).hasId()) {
            if (!node.path("id").isTextual()) {
                fault(at + "/id", "is missing or not a text; give each " + schema + " an id, in quotes");
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = member.getKey();
            String place = at + "/" + SpecDocument.escape(key);
            if (key.equals("insights")) {
                metrics(place, member.getValue());
            } else if (!further.contains(key)) {
                field(place, schema, key, member.getValue());
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
            fault(at, "is not a field of " + schema + NearestName.hint(key, known));
            return;
        }
        SpecExpansion expansion = property.expansion();
        boolean list = expansion != null
                && (expansion.list()
                        || key.startsWith("mentioned_")
                        || !expansion.arguments().isEmpty());
        if (value.isNull()) {
            if (property.alwaysPresent()) {
                fault(
                        at,
                        "is null, but the API always returns " + schema + "." + key
                                + "; give it a value or leave it out");
            }
        } else if (list) {
            nodes(at, expansion.node(), value);
        } else if (expansion != null) {
            if (value instanceof ObjectNode object) {
                node(at, expansion.node(), object, Set.of());
            } else {
                fault(at, "is " + value + "; it is one " + expansion.node() + ", an object");
            }
        } else {
            PlainSchema.violations(document, property.pointer(), value)
                    .forEach(violation -> fault(at + violation.pointer(), violation.message()));
        }
    }

    private void nodes(String at, String schema, JsonNode list) {
        if (!list.isArray()) {
            fault(at, "is " + list + "; it is a list of " + schema);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode object) {
                if (object.has("id") && !ids.add(schema + " " + object.get("id").asText())) {
                    fault(
                            at + "/" + i + "/id",
                            "is " + object.get("id") + ", which another " + schema + " of the account has; ids differ");
                }
                node(at + "/" + i, schema, object, Set.of());
            } else {
                fault(at + "/" + i, "is " + list.get(i) + "; it is one " + schema + ", an object");
            }
        }
    }

    /** Metrics are numbers by their names; how they are broken down is made of them. */
    private void metrics(String at, JsonNode metrics) {
        Set<String> known = new TreeSet<>(document("IgUser").knownValues("InsightMetric"));
        known.addAll(document("IgUser").knownValues("MediaInsightMetric"));
        if (!metrics.isObject()) {
            fault(at, "is " + metrics + "; it is an object of numbers by the names of metrics");
        }
        metrics.properties().forEach(metric -> {
            if (!known.contains(metric.getKey()) || !metric.getValue().isNumber()) {
                fault(
                        at + "/" + SpecDocument.escape(metric.getKey()),
                        "is " + metric.getValue() + "; a metric is a number, and its name one of the spec"
                                + NearestName.hint(metric.getKey(), known));
            }
        });
    }

    private SpecDocument document(String schema) {
        return document(schema, "id");
    }

    /** Returns the first document whose host serves that field, so that a field of either host can be given. */
    private SpecDocument document(String schema, String field) {
        SpecDocument any = null;
        for (SpecDocument document : spec.documents()) {
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

    private void fault(String at, String message) {
        faults.add(name + ":" + yaml.line(at) + ": " + at + " " + message);
    }
}
