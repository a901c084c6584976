package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares two specs host by host. */
public final class SpecComparison {
    private static final Set<String> HANDLED = Set.of(
            "openapi",
            "info",
            "servers",
            "security",
            "tags",
            "paths",
            "components",
            "x-error-codes",
            "x-known-permissions");

    private final Map<String, HostSpec> before;
    private final Map<String, HostSpec> after;
    private final ChangeCollector collector = new ChangeCollector();
    private final QuotedJavaNames java;

    private SpecComparison(SpecSet before, SpecSet after) {
        this.before = HostSpec.of(before);
        this.after = HostSpec.of(after);
        this.java = QuotedJavaNames.of(before, after);
    }

    /** Returns the changes from one spec to another, in an order that depends only on the changes. */
    public static SpecDiff compare(String beforeName, SpecSet before, String afterName, SpecSet after) {
        SpecComparison comparison = new SpecComparison(before, after);
        comparison.compare();
        return new SpecDiff(beforeName, afterName, comparison.collector.changes());
    }

    private void compare() {
        Set<String> hosts = new TreeSet<>(before.keySet());
        hosts.addAll(after.keySet());
        for (String host : hosts) {
            HostSpec old = before.get(host);
            HostSpec now = after.get(host);
            if (old != null && now != null) {
                compare(new HostPair(old, now, before.values(), after.values(), java, collector));
            } else if (now == null) {
                collector.add(
                        host,
                        Impact.BREAKING,
                        SpecPart.HOST,
                        host,
                        "the host is gone",
                        "The client of this host is gone: callers do not compile.");
            } else {
                collector.add(
                        host, Impact.HARMLESS, SpecPart.HOST, host, "the host is new", "It has a client of its own.");
            }
        }
    }

    private static void compare(HostPair hosts) {
        new VersionComparison(hosts).compare();
        new ServerComparison(hosts).compare();
        new SecurityComparison(hosts).compare();
        comparePermissions(hosts);
        compareHeaders(hosts);
        new OperationComparison(hosts).compare();
        new SchemaComparison(hosts).compare();
        new ErrorComparison(hosts).compare();
        OtherMembers.compare(
                hosts, "document", hosts.before().root(), hosts.after().root(), HANDLED);
    }

    private static void compareHeaders(HostPair hosts) {
        Map<String, JsonNode> old = hosts.before().components("headers");
        hosts.after().components("headers").forEach((name, now) -> {
            JsonNode was = old.get(name);
            if (was == null) {
                return;
            }
            OtherMembers.compare(hosts, "headers." + name, was, now, Set.of("schema", "content"));
            if (!type(was).equals(type(now))) {
                hosts.risky(
                        SpecPart.RESPONSE,
                        "header " + name,
                        "the type is " + type(now) + ", was " + type(was),
                        "Values read from it, such as usage, may be missing.");
            }
        });
    }

    private static String type(JsonNode header) {
        JsonNode json = header.at("/content/application~1json/schema");
        return TypeText.of(json.isMissingNode() ? header.path("schema") : json);
    }

    private static void comparePermissions(HostPair hosts) {
        Set<String> old = permissions(hosts.before());
        Set<String> now = permissions(hosts.after());
        now.forEach(name -> {
            if (!old.contains(name)) {
                hosts.harmless(
                        SpecPart.PERMISSION,
                        name,
                        "the permission is new",
                        "The operations and fields that need it are listed separately.");
            }
        });
        old.forEach(name -> {
            if (!now.contains(name)) {
                hosts.harmless(
                        SpecPart.PERMISSION,
                        name,
                        "the permission is gone",
                        "The operations and fields that needed it are listed separately.");
            }
        });
    }

    private static Set<String> permissions(HostSpec spec) {
        Set<String> permissions = new TreeSet<>();
        spec.root("x-known-permissions")
                .forEach(entry -> permissions.add(entry.path("name").asText()));
        return permissions;
    }
}
