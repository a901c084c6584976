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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads and validates the file of a world. Its keys are field names of the spec: an account has the fields of {@code
 * IgUser}, and the nodes in its lists have the fields of their schema.
 */
final class WorldReader {

    private static final Set<String> ACCOUNT_KEYS = Set.of(WorldData.HOSTS, WorldData.APP_SCOPED_ID, "insights");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final SpecSet spec = SpecSet.embedded();
    private final String name;
    private final StrictYaml yaml;
    private final List<SpecDocument> documents;
    private final List<String> errors = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    /** The pointer of the account that has an id on a host, or a user name. */
    private final Map<String, String> accounts = new HashMap<>();

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
                    + ":1: a world has only the key accounts, with a list of accounts; the Javadoc of World has an"
                    + " example, and iguser replay --print-world prints the built-in world");
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
        if (!object.path("username").isTextual()) {
            error(at + "/username", "is missing or not a string; every account has one");
        }
        hosts(at + "/" + WorldData.HOSTS, object.path(WorldData.HOSTS));
        unique(at, object);
        ids.clear();
        node(at, "IgUser", object, ACCOUNT_KEYS);
    }

    private void hosts(String at, JsonNode hosts) {
        if (!hosts.isArray()) {
            error(
                    at,
                    "is missing; list the hosts on which the token can access the account, or [] for an account that"
                            + " can only be discovered");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < hosts.size(); i++) {
            String host = hosts.get(i).asText();
            if (!spec.accountHosts().contains(host)) {
                error(at + "/" + i, "is " + hosts.get(i) + "; the hosts are " + spec.accountHosts());
            } else if (!seen.add(host)) {
                error(at + "/" + i, "is " + host + ", which is listed before");
            }
        }
    }

    /** Requires ids that no other account of the same host has, and a user name that no other account has. */
    private void unique(String at, ObjectNode account) {
        JsonNode scoped = account.path(WorldData.APP_SCOPED_ID);
        if (!scoped.isMissingNode() && !isId(scoped)) {
            error(at + "/" + WorldData.APP_SCOPED_ID, "is " + scoped + "; expected digits in quotes");
        }
        for (JsonNode host : account.path(WorldData.HOSTS)) {
            for (String key : List.of("id", WorldData.APP_SCOPED_ID)) {
                String id = account.path(key).asText();
                String other = id.isEmpty() ? null : accounts.putIfAbsent(host.asText() + " " + id, at);
                if (other != null && !other.equals(at)) {
                    error(at + "/" + key, "is " + id + ", which " + other + " has on " + host.asText() + " too");
                }
            }
        }
        String username = account.path("username").asText();
        String other = accounts.putIfAbsent("@" + username.toLowerCase(Locale.ROOT), at);
        if (other != null && !username.isEmpty()) {
            error(
                    at + "/username",
                    "is " + username + ", which " + other
                            + " has too; an account that both hosts serve is one account with both in hosts");
        }
    }

    private void node(String at, String schema, ObjectNode node, Set<String> extraKeys) {
        SpecDocument document = document(schema);
        if (SpecNodeView.of(document, schema, null).hasId()) {
            id(at + "/id", schema, node.path("id"), document);
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

    /** Validates an id. It is a number in quotes, if that of the spec's example is. */
    private void id(String at, String schema, JsonNode id, SpecDocument document) {
        String example = document.at(SpecDocument.schemaPointer(schema) + "/properties/id/example")
                .asText();
        if (id.isMissingNode()) {
            error(at, "is missing; give each " + schema + " an id, in quotes");
        } else if (id.isNumber()) {
            error(at, "is " + id + " without quotes; write \"" + id + "\"");
        } else if (!id.isTextual() || DIGITS.matcher(example).matches() && !isId(id)) {
            error(at, "is " + id + "; an id of " + schema + " has digits only, such as \"" + example + "\"");
        }
    }

    private static boolean isId(JsonNode id) {
        return id.isTextual() && DIGITS.matcher(id.textValue()).matches();
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
            value(at, key, document, property.pointer(), value);
        }
    }

    private void value(String at, String key, SpecDocument document, String pointer, JsonNode value) {
        if (key.equals("username") && value.isTextual() && !value.textValue().matches(usernamePattern())) {
            error(at, "is " + value + "; a user name has letters, digits, dots and underscores only, and no @");
        }
        String format = document.at(document.resolve(pointer)).path("format").asText();
        if (format.equals("graph-timestamp") && value.isTextual()) {
            String problem = TimestampRule.problem(value.textValue());
            if (problem != null) {
                error(at, "is " + value + "; " + problem);
            }
        }
        PlainSchema.violations(document, pointer, value)
                .forEach(violation -> error(at + violation.pointer(), violation.message()));
        requireNotNegative(at, value);
    }

    /** Requires that no number is negative: all numbers of the API's nodes are counts, times, codes or positions. */
    private void requireNotNegative(String at, JsonNode value) {
        if (value.isNumber() && value.decimalValue().signum() < 0) {
            error(at, "is " + value + "; expected a number from 0");
        }
        if (value.isObject()) {
            value.properties()
                    .forEach(member ->
                            requireNotNegative(at + "/" + SpecDocument.escape(member.getKey()), member.getValue()));
        }
    }

    /** Returns the pattern of a user name, which the spec has for the argument of business discovery. */
    private String usernamePattern() {
        SpecNodeView.SpecProperty discovery = SpecNodeView.of(document("IgUser", "business_discovery"), "IgUser", null)
                .defined("business_discovery");
        SpecExpansion expansion = discovery == null ? null : discovery.expansion();
        SpecExpansion.SpecModifier username =
                expansion == null ? null : expansion.arguments().get("username");
        return username == null || username.pattern() == null ? ".*" : username.pattern();
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
            String pointer = at + "/" + SpecDocument.escape(metric.getKey());
            if (!known.contains(metric.getKey())) {
                error(pointer, "is not a metric of the spec" + NearestName.hint(metric.getKey(), known));
            } else if (!metric.getValue().isNumber()) {
                error(pointer, "is " + metric.getValue() + "; expected a number");
            }
            requireNotNegative(pointer, metric.getValue());
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
        // One error for each place: a value of a wrong type violates several rules.
        if (!places.add(at)) {
            return;
        }
        errors.add(name + ":" + yaml.line(at) + ": " + at + " " + message);
    }
}
