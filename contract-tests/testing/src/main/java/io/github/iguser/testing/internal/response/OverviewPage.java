package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.http.LocalHttpServer;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.world.WorldData;
import java.util.List;

/** The start page of the stand-in, which lists the supported requests with examples to copy. */
final class OverviewPage {

    private static final List<String> ERROR_TOKENS = List.of(
            "invalid, expired, password-changed, app-removed, checkpoint: refused with code 190 and its subcode",
            "no-permission: refused with code 10",
            "app-rate-limited: refused with code 4, with a usage header",
            "account-rate-limited: refused with code 80002, on graph.instagram.com with 4, with a usage header",
            "unavailable: refused with code 2, a transient error");

    private OverviewPage() {}

    static String of(SpecSet spec, WorldData data, String address) {
        StringBuilder text = new StringBuilder("A local stand-in for the hosts of the Instagram API.\n");
        for (String host : spec.accountHosts()) {
            String version = spec.document(host, "ig-user").version();
            String base = address + "/" + host + "/" + version;
            boolean facebook = host.equals("graph.facebook.com");
            text.append("\n").append(host).append("\n  baseUrl   ").append(base).append("\n");
            List<ObjectNode> accounts = data.accounts(host);
            for (ObjectNode account : accounts) {
                text.append("  account   ")
                        .append(account.path("id").asText())
                        .append("  ")
                        .append(account.path("username").asText())
                        .append("\n");
            }
            List<ObjectNode> others = facebook ? data.accounts() : List.of();
            for (ObjectNode account : others) {
                if (!accounts.contains(account)) {
                    String username = account.path("username").asText();
                    text.append("  discover  ")
                            .append(username)
                            .append("  only by fields=business_discovery.username(")
                            .append(username)
                            .append("){username}\n");
                }
            }
            String id = !facebook
                    ? "me"
                    : accounts.isEmpty() ? "0" : accounts.get(0).path("id").asText();
            text.append("  curl      curl -g -H 'Authorization: Bearer any' '")
                    .append(base)
                    .append("/")
                    .append(id)
                    .append("/media?fields=id,caption,timestamp&limit=3'\n");
            text.append("  Java      ")
                    .append(facebook ? "FacebookLoginClient" : "InstagramLoginClient")
                    .append(".builder().accessToken(\"any\").baseUrl(\"")
                    .append(base)
                    .append("\").build()\n");
            text.append("  serves\n");
            for (SpecOperation operation : spec.operations(host)) {
                text.append("    %-5s%s%s%n"
                        .formatted(
                                operation.method(),
                                operation.pathTemplate(),
                                operation.document().isVersioned() ? "" : "  (without the version)"));
            }
        }
        text.append("\nVideos of resumable uploads\n  POST to the uri in the response that created the container\n");
        text.append("\nAny text is a valid token, except those that select an error\n");
        ERROR_TOKENS.forEach(token -> text.append("  ").append(token).append("\n"));
        text.append("\nThe header ")
                .append(LocalHttpServer.ORIGIN)
                .append(" names the origin of each response: live, documented, constructed or synthesised.\n")
                .append("Reset: curl -X POST -H '")
                .append(LocalHttpServer.RESET)
                .append(": true' ")
                .append(address)
                .append("/reset\n");
        return text.toString();
    }
}
