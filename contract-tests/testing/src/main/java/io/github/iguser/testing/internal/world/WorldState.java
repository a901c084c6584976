package io.github.iguser.testing.internal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The current state of a world, which requests change. It is not thread-safe. */
public final class WorldState {

    private static final long FIRST_NEW = 70_001;

    private static final long FIRST_PAGE = 120_000_000_000_001L;

    private static final List<String> PAGE_TASKS = List.of("ADVERTISE", "ANALYZE", "CREATE_CONTENT", "MANAGE");

    private final WorldData data;
    private final Map<String, WorldContainer> containers = new LinkedHashMap<>();
    private ObjectNode tree;
    private long created;

    public WorldState(WorldData data) {
        this.data = data;
        this.tree = data.copy();
    }

    /** Reverts all changes. */
    public void reset() {
        tree = data.copy();
        containers.clear();
        created = 0;
    }

    /** Returns the account of a host with the given id; null if there is none. */
    public @Nullable ObjectNode account(String host, String id) {
        for (ObjectNode account : WorldData.accounts(tree, host)) {
            if (hasId(account, id)) {
                return account;
            }
        }
        return null;
    }

    /** Returns the account with the given id, even if no host has it; null if there is none. */
    public @Nullable ObjectNode anyAccount(String id) {
        for (JsonNode account : tree.path("accounts")) {
            if (hasId(account, id)) {
                return (ObjectNode) account;
            }
        }
        return null;
    }

    /** Returns the accounts of a host. */
    public List<ObjectNode> accounts(String host) {
        return WorldData.accounts(tree, host);
    }

    /** Returns the user names of all accounts, which can be discovered. */
    public List<String> usernames() {
        List<String> names = new ArrayList<>();
        tree.path("accounts")
                .forEach(account -> names.add(account.path("username").asText()));
        return names;
    }

    private static boolean hasId(JsonNode account, String id) {
        return account.path("id").asText().equals(id)
                || account.path(WorldData.APP_SCOPED_ID).asText().equals(id);
    }

    /** Returns the account of the token, which is the first account of the host; null if the host has none. */
    public @Nullable ObjectNode me(String host) {
        return WorldData.accounts(tree, host).stream().findFirst().orElse(null);
    }

    /** Returns a connected Facebook Page for each account of a host, and one Page without an account. */
    public List<ObjectNode> pages(String host) {
        List<ObjectNode> pages = new ArrayList<>();
        for (ObjectNode account : WorldData.accounts(tree, host)) {
            String username = account.path("username").asText();
            ObjectNode page = page(pages, account.path("name").asText(username), PAGE_TASKS);
            page.putObject("instagram_business_account")
                    .put("id", id(account, host))
                    .put("username", username);
        }
        page(pages, "Quay Repairs", List.of("ANALYZE"));
        return pages;
    }

    private static ObjectNode page(List<ObjectNode> pages, String name, List<String> tasks) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("id", String.valueOf(FIRST_PAGE + pages.size()));
        page.put("name", name);
        page.put("access_token", "PAGE-TOKEN-OF-NOBODY-" + (pages.size() + 1));
        tasks.forEach(page.putArray("tasks")::add);
        pages.add(page);
        return page;
    }

    /** Returns the account with a username, even if the token cannot access it on any host; null if there is none. */
    public @Nullable ObjectNode discovered(String username) {
        for (JsonNode account : tree.path("accounts")) {
            if (account.path("username").asText().equalsIgnoreCase(username)) {
                return (ObjectNode) account;
            }
        }
        return null;
    }

    /** Returns the id of an account on a host: on graph.instagram.com the app-scoped id, if the account has one. */
    public static String id(ObjectNode account, String host) {
        JsonNode scoped = account.path(WorldData.APP_SCOPED_ID);
        return host.equals("graph.instagram.com") && !scoped.isMissingNode()
                ? scoped.asText()
                : account.path("id").asText();
    }

    /** Returns the node with the given id in any account of a host; null if there is none. */
    public @Nullable WorldNode find(SpecDocument document, String id) {
        for (ObjectNode account : WorldData.accounts(tree, document.host())) {
            WorldNode found = find(document, WorldNode.of(account), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable WorldNode find(SpecDocument document, WorldNode node, String id) {
        if (node.data().path("id").asText().equals(id)) {
            return node;
        }
        for (SpecNodeView.SpecProperty property :
                SpecNodeView.of(document, node.schema(), null).properties().values()) {
            if (property.expansion() != null
                    && document.schema(property.expansion().node()) != null) {
                for (WorldNode child : node.children(property.expansion().node(), property.name())) {
                    WorldNode found = find(document, child, id);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** Adds a container and returns it. */
    public WorldContainer add(WorldContainer container) {
        containers.put(container.id(), container);
        return container;
    }

    public @Nullable WorldContainer container(String host, String id) {
        WorldContainer container = containers.get(id);
        return container == null || !container.host().equals(host) ? null : container;
    }

    /** Returns a new unique id that starts with the given digits, as ids of its kind do. */
    public String newId(String prefix) {
        return prefix + "0".repeat(Math.max(0, 12 - prefix.length())) + (FIRST_NEW + created++);
    }

    /** Returns a list of a node, and creates it if there is none. */
    public static ArrayNode list(ObjectNode node, String name) {
        if (node.get(name) instanceof ArrayNode list) {
            return list;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        node.set(name, list);
        return list;
    }
}
