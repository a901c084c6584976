package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression.Item;
import io.github.iguser.testing.internal.world.WorldNode;
import io.github.iguser.testing.internal.world.WorldState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the JSON of nodes, with the requested fields and expansions. */
final class NodeBodies {

    private final SpecDocument document;
    private final WorldState state;
    private final FieldValues values;
    private final PageBodies pages;
    private final InsightBodies insights;

    NodeBodies(SpecDocument document, WorldState state, PageBodies pages, InsightBodies insights) {
        this.document = document;
        this.state = state;
        this.values = new FieldValues(document);
        this.pages = pages;
        this.insights = insights;
    }

    /** Returns a node with the requested fields and those that every response has. */
    ObjectNode node(SpecNodeView view, List<Item> requested, WorldNode node) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (Item item : requested) {
            SpecNodeView.SpecProperty property = view.properties().get(item.name());
            if (property != null) {
                JsonNode value = property.expansion() == null
                        ? values.value(property, node)
                        : expanded(view, property, property.expansion(), item, node);
                if (value != null) {
                    body.set(item.name(), value);
                }
            }
        }
        for (SpecNodeView.SpecProperty property : view.properties().values()) {
            boolean byDefault = requested.isEmpty() && !view.hasId() && property.alwaysPresent();
            if (!body.has(property.name()) && (byDefault || view.required().contains(property.name()))) {
                body.set(property.name(), values.value(property, node));
            }
        }
        return body;
    }

    /** Returns a page of a list of nodes. */
    ObjectNode list(
            SpecNodeView element,
            List<Item> requested,
            List<WorldNode> list,
            String kind,
            String path,
            Map<String, String> query) {
        return pages.page(list, kind, path, query, node -> node(element, requested, node));
    }

    private @Nullable JsonNode expanded(
            SpecNodeView view, SpecNodeView.SpecProperty property, SpecExpansion expansion, Item item, WorldNode node) {
        List<Item> nested =
                item.nested() == null ? defaults(expansion) : item.nested().items();
        if (document.at(document.resolve(property.pointer())).has("x-page-of")) {
            return page(view, property, expansion, item, nested, node);
        }
        WorldNode target = target(property.name(), expansion, item.arguments(), node);
        return target == null ? null : node(view.reached(expansion), nested, target);
    }

    /** Returns the fields of an expansion without braces, as in the documented samples. */
    private static List<Item> defaults(SpecExpansion expansion) {
        return expansion.node().equals("IgComment") ? items(List.of("timestamp", "text", "id")) : List.of();
    }

    private @Nullable JsonNode page(
            SpecNodeView view,
            SpecNodeView.SpecProperty property,
            SpecExpansion expansion,
            Item item,
            List<Item> nested,
            WorldNode node) {
        String path = "/" + values.id(node) + "/" + property.name();
        if (property.name().equals("insights")) {
            return insights.page(node, expansion.node(), item.arguments(), path);
        }
        if (property.name().equals("children") && !isAlbum(node) && !node.data().has("children")) {
            return null;
        }
        Map<String, String> query = new LinkedHashMap<>(item.arguments());
        if (item.nested() != null) {
            query.put("fields", nested.stream().map(Item::toString).collect(Collectors.joining(",")));
        }
        List<WorldNode> list = FilteredLists.of(node, property.name(), expansion.node(), query);
        return list(view.reached(expansion), nested, list, expansion.paging(), path, query);
    }

    private static boolean isAlbum(WorldNode node) {
        return node.data().path("media_type").asText().equals("CAROUSEL_ALBUM");
    }

    /** Returns the target of an expansion to a single node, or null if there is none. */
    private @Nullable WorldNode target(
            String field, SpecExpansion expansion, Map<String, String> arguments, WorldNode node) {
        return switch (field) {
            case "business_discovery" -> discovered(arguments.get("username"));
            case "mentioned_comment" -> childWithId(node, field, expansion.node(), arguments.get("comment_id"));
            case "mentioned_media" -> childWithId(node, field, expansion.node(), arguments.get("media_id"));
            case "collaborative_media_search" ->
                childWithId(node, "collaborative_media", expansion.node(), arguments.get("media_id"));
            default -> related(field, expansion, node);
        };
    }

    private WorldNode discovered(@Nullable String username) {
        ObjectNode account = state.discovered(String.valueOf(username));
        if (account == null) {
            throw ApiError.known(110, 2207013, "Invalid user id")
                    .because("no account of the world has the username " + username + "; it has "
                            + String.join(", ", state.usernames()));
        }
        return WorldNode.of(account);
    }

    private static WorldNode childWithId(WorldNode node, String list, String schema, @Nullable String id) {
        for (WorldNode child : node.children(schema, list)) {
            if (child.data().path("id").asText().equals(id)) {
                return child;
            }
        }
        throw ApiError.notFound("GET", String.valueOf(id)).because("the account has no " + id + " in its list " + list);
    }

    private static @Nullable WorldNode related(String field, SpecExpansion expansion, WorldNode node) {
        JsonNode value = node.data().get(field);
        if (value instanceof ObjectNode object) {
            return node.child(expansion.node(), object, field);
        }
        if (value != null) {
            return null;
        }
        return switch (node.schema() + "." + field) {
            case "IgMedia.owner" -> node.edge().equals("tags") ? null : node.account();
            case "IgComment.media" -> node.nearest("IgMedia");
            default -> null;
        };
    }

    /** Converts field names to items. */
    static List<Item> items(List<String> names) {
        return names.stream()
                .map(name -> new FieldsExpression.Item(name, List.of(), null))
                .toList();
    }
}
