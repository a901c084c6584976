package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.http.ApiRequest;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.world.WorldNode;
import io.github.iguser.testing.internal.world.WorldState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explains why the id in a path is not that of an account or a container of the host, and what to request instead. */
final class UnreadableIds {

    private static final String ME = "me";

    private final SpecSet spec;
    private final WorldState state;

    UnreadableIds(SpecSet spec, WorldState state) {
        this.spec = spec;
        this.state = state;
    }

    /** Returns the explanation. */
    String reason(ApiRequest request, String id) {
        String host = request.host();
        if (id.equals(ME)) {
            return "me is an alias for the account of the token on graph.instagram.com only; " + accountsOf(host);
        }
        for (String other : hosts(host)) {
            WorldNode node = state.find(spec.document(other, "ig-user"), id);
            if (node != null && node.parent() != null) {
                return id + " is " + describe(node) + (other.equals(host) ? "; " : " on " + other + "; ")
                        + way(spec.document(other, "ig-user"), node);
            }
            if (node != null || state.account(other, id) != null) {
                return id + " is an account of " + other + "; " + accountsOf(host);
            }
            if (state.container(other, id) != null) {
                return id + " is a container" + (other.equals(host) ? ", which has no lists" : " of " + other);
            }
        }
        ObjectNode discovered = state.anyAccount(id);
        if (discovered != null) {
            String username = discovered.path("username").asText();
            return id + " is the account " + username
                    + ", which the token cannot access; it can only be discovered on graph.facebook.com, by"
                    + " fields=business_discovery.username(" + username + "){...}";
        }
        return "the world has no account or container " + id + "; GET / lists the accounts";
    }

    /** Returns all hosts, starting with the given one. */
    private List<String> hosts(String first) {
        List<String> hosts = new ArrayList<>(spec.accountHosts());
        hosts.remove(first);
        hosts.add(0, first);
        return hosts;
    }

    private String accountsOf(String host) {
        List<ObjectNode> accounts = state.accounts(host);
        return accounts.isEmpty()
                ? "the world has no account of " + host
                : host + " has "
                        + accounts.stream()
                                .map(account -> account.path("id").asText() + " ("
                                        + account.path("username").asText() + ")")
                                .collect(Collectors.joining(", "));
    }

    /** Returns what a node is, such as {@code a media in the list media of 17841400000000001}. */
    private static String describe(WorldNode node) {
        String word = node.schema().replaceFirst("^Ig", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        String lower = word.toLowerCase(Locale.ROOT);
        String parent = node.parent() == null ? "" : node.parent().key();
        return (lower.matches("[aeiou].*") ? "an " : "a ") + lower + " in the list " + node.edge() + " of " + parent;
    }

    /** Returns how a node is read: by the edge of its account that leads to it, or by the expansion of the account. */
    private String way(SpecDocument document, WorldNode node) {
        List<WorldNode> chain = new ArrayList<>();
        for (WorldNode at = node; at != null && at.parent() != null; at = at.parent()) {
            chain.add(0, at);
        }
        WorldNode top = chain.get(0);
        String account = WorldState.id(node.account().data(), document.host());
        String nested = chain.stream().skip(1).map(WorldNode::edge).collect(Collectors.joining("{"))
                + "}".repeat(Math.max(0, chain.size() - 2));
        String edge = "/" + account + "/" + top.edge();
        if (spec.find(document.host(), "GET", edge) != null) {
            return "it is read through GET " + edge + (nested.isEmpty() ? "" : "?fields=" + nested);
        }
        return "it is read through GET /" + account + "?fields=" + top.edge() + arguments(document, top)
                + (nested.isEmpty() ? "" : "{" + nested + "}");
    }

    private static String arguments(SpecDocument document, WorldNode top) {
        SpecNodeView.SpecProperty property =
                SpecNodeView.of(document, "IgUser", null).properties().get(top.edge());
        @Nullable SpecExpansion expansion = property == null ? null : property.expansion();
        return expansion == null
                ? ""
                : expansion.arguments().keySet().stream()
                        .map(name -> "." + name + "(" + top.key() + ")")
                        .collect(Collectors.joining());
    }
}
