package io.github.iguser.testing.internal.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression.Item;
import io.github.iguser.testing.internal.world.Place;
import io.github.iguser.testing.internal.world.WorldState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes nodes with the fields asked for, and what these expand to. */
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

    /** Returns a node with these fields, and with those that every response has. */
    ObjectNode node(SpecNodeView view, List<Item> asked, Place place) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (Item item : asked) {
            SpecNodeView.SpecProperty property = view.properties().get(item.name());
            if (property != null) {
                JsonNode value = property.expansion() == null
                        ? values.value(property, place)
                        : expanded(view, property, property.expansion(), item, place);
                if (value != null) {
                    node.set(item.name(), value);
                }
            }
        }
        for (SpecNodeView.SpecProperty property : view.properties().values()) {
            boolean byDefault = asked.isEmpty() && !view.hasId() && property.alwaysPresent();
            if (!node.has(property.name()) && (byDefault || view.required().contains(property.name()))) {
                node.set(property.name(), values.value(property, place));
            }
        }
        return node;
    }

    /** Returns the page of a list that a node holds. */
    ObjectNode list(
            SpecNodeView element,
            List<Item> asked,
            List<Place> list,
            String kind,
            String path,
            Map<String, String> query) {
        return pages.page(list, kind, path, query, place -> node(element, asked, place));
    }

    private @Nullable JsonNode expanded(
            SpecNodeView view, SpecNodeView.SpecProperty property, SpecExpansion expansion, Item item, Place place) {
        List<Item> nested =
                item.nested() == null ? defaults(expansion) : item.nested().items();
        if (document.at(document.resolve(property.pointer())).has("x-page-of")) {
            return page(view, property, expansion, item, nested, place);
        }
        Place reached = reached(property.name(), expansion, item.arguments(), place);
        return reached == null ? null : node(view.reached(expansion), nested, reached);
    }

    /** Returns the fields of a node that is reached without a choice: those of the documented samples. */
    private static List<Item> defaults(SpecExpansion expansion) {
        return expansion.node().equals("IgComment") ? items(List.of("timestamp", "text", "id")) : List.of();
    }

    private @Nullable JsonNode page(
            SpecNodeView view,
            SpecNodeView.SpecProperty property,
            SpecExpansion expansion,
            Item item,
            List<Item> nested,
            Place place) {
        String path = "/" + values.id(place) + "/" + property.name();
        if (property.name().equals("insights")) {
            return insights.page(place, expansion.node(), item.arguments(), path);
        }
        if (property.name().equals("children")
                && !isAlbum(place)
                && !place.data().has("children")) {
            return null;
        }
        Map<String, String> query = new LinkedHashMap<>(item.arguments());
        if (item.nested() != null) {
            query.put("fields", nested.stream().map(Item::toString).collect(Collectors.joining(",")));
        }
        List<Place> list = Lists.of(place, property.name(), expansion.node(), query);
        return list(view.reached(expansion), nested, list, expansion.paging(), path, query);
    }

    private static boolean isAlbum(Place place) {
        return place.data().path("media_type").asText().equals("CAROUSEL_ALBUM");
    }

    /** Returns the node that a single expansion leads to, or null when there is none. */
    private @Nullable Place reached(String field, SpecExpansion expansion, Map<String, String> arguments, Place place) {
        return switch (field) {
            case "business_discovery" -> discovered(arguments.get("username"));
            case "mentioned_comment" -> named(place, field, expansion.node(), arguments.get("comment_id"));
            case "mentioned_media" -> named(place, field, expansion.node(), arguments.get("media_id"));
            case "collaborative_media_search" ->
                named(place, "collaborative_media", expansion.node(), arguments.get("media_id"));
            default -> around(field, expansion, place);
        };
    }

    private Place discovered(@Nullable String username) {
        ObjectNode account = state.discovered(String.valueOf(username));
        if (account == null) {
            throw ApiError.known(110, 2207013, "Invalid user id")
                    .because("no account of the world has the username " + username);
        }
        return Place.of(account);
    }

    private static Place named(Place place, String list, String node, @Nullable String id) {
        for (Place child : place.children(node, list)) {
            if (child.data().path("id").asText().equals(id)) {
                return child;
            }
        }
        throw ApiError.notFound("GET", String.valueOf(id)).because("the account has no " + id + " in its list " + list);
    }

    private static @Nullable Place around(String field, SpecExpansion expansion, Place place) {
        JsonNode given = place.data().get(field);
        if (given instanceof ObjectNode object) {
            return place.child(expansion.node(), object, field);
        }
        if (given != null) {
            return null;
        }
        return switch (place.node() + "." + field) {
            case "IgMedia.owner" -> place.edge().equals("tags") ? null : place.account();
            case "IgComment.media" -> place.nearest("IgMedia");
            default -> null;
        };
    }

    /** Returns the items of a list of names. */
    static List<Item> items(List<String> names) {
        return names.stream()
                .map(name -> new FieldsExpression.Item(name, List.of(), null))
                .toList();
    }
}
