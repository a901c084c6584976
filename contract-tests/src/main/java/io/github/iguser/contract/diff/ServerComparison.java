package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.Map;
import java.util.Set;

/** Compares the server of a host, and those of single operations, which the paths of a merged document have. */
final class ServerComparison {
    private static final String PROOF = "x-appsecret-proof";

    private final HostPair hosts;
    private final HostSpec before;
    private final HostSpec after;

    ServerComparison(HostPair hosts) {
        this.hosts = hosts;
        this.before = hosts.before();
        this.after = hosts.after();
    }

    void compare() {
        JsonNode old = before.server();
        JsonNode now = after.server();
        if (!sameUrl(old, now)) {
            hosts.risky(
                    SpecPart.HOST,
                    "server",
                    url(old, now),
                    "Clients send requests, and tokens with them, to the other URL.");
        }
        if (isOfClient() && !sameProof(old, now)) {
            compareProof(now.path(PROOF).asBoolean());
        }
        OtherMembers.compare(hosts, "server", old, now, Set.of("url", "x-unversioned", PROOF));
        Map<String, SpecOperation> operations = after.operations();
        before.operations().forEach((id, operation) -> {
            SpecOperation same = operations.get(id);
            if (same != null) {
                compare(id, operation, same);
            }
        });
    }

    private boolean isOfClient() {
        return before.hasMainDocument() && after.hasMainDocument() && !hosts.takesUploads();
    }

    private void compareProof(boolean takesProof) {
        String setter = QuotedJavaNames.appSecret(before.host());
        if (takesProof) {
            hosts.harmless(SpecPart.HOST, "server", "takes `appsecret_proof`", setter + " is new.");
        } else {
            hosts.breaking(
                    SpecPart.HOST,
                    "server",
                    "no longer takes `appsecret_proof`",
                    setter + " is gone: callers do not compile.");
        }
    }

    /** Reports a difference of one operation, unless the whole host has the same. */
    private void compare(String id, SpecOperation operation, SpecOperation same) {
        JsonNode old = before.server(operation);
        JsonNode now = after.server(same);
        String call = hosts.java().call(operation);
        boolean whole = sameAs(before, old, before.server()) && sameAs(after, now, after.server());
        if (!sameUrl(old, now) && !whole) {
            hosts.risky(
                    SpecPart.HOST,
                    id,
                    url(old, now),
                    call + " sends its request, with the token, to the other URL. Old clients send it to the old one.");
        }
        if (!sameProof(old, now)
                && !(isOfClient() && sameProof(old, before.server()) && sameProof(now, after.server()))) {
            boolean takes = now.path(PROOF).asBoolean();
            hosts.add(
                    takes ? Impact.HARMLESS : Impact.RISKY,
                    SpecPart.HOST,
                    id,
                    takes ? "takes `appsecret_proof`" : "no longer takes `appsecret_proof`",
                    takes
                            ? "Clients with an app secret send it with each request, also of " + call + "."
                            : call + " of a client with an app secret sends it all the same, and may be refused.");
        }
    }

    private static boolean sameAs(HostSpec spec, JsonNode server, JsonNode other) {
        return spec.urlWithoutVersion(server).equals(spec.urlWithoutVersion(other));
    }

    private boolean sameUrl(JsonNode old, JsonNode now) {
        return before.urlWithoutVersion(old).equals(after.urlWithoutVersion(now));
    }

    private static boolean sameProof(JsonNode old, JsonNode now) {
        return old.path(PROOF).asBoolean() == now.path(PROOF).asBoolean();
    }

    private static String url(JsonNode old, JsonNode now) {
        return "the URL is " + now.path("url").asText() + ", was "
                + old.path("url").asText();
    }
}
