package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.world.WorldNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes pages of lists. The {@code paging} of a page depends on the kind of the list. */
final class PageBodies {

    private static final int DEFAULT_LIMIT = 25;

    private final NodeCursors cursors;
    private final PagingLinks links;

    PageBodies(NodeCursors cursors, PagingLinks links) {
        this.cursors = cursors;
        this.links = links;
    }

    /**
     * Returns the page that a request selects.
     *
     * @param kind the kind of paging of the list, as in the spec
     * @param path the path of the links to other pages
     * @param query the parameters of this page, which the links repeat
     */
    ObjectNode page(
            List<WorldNode> list,
            String kind,
            String path,
            Map<String, String> query,
            Function<WorldNode, ObjectNode> element) {
        if (query.containsKey("after") && query.containsKey("before")) {
            throw ApiError.guessed(100, "after and before exclude each other; send one of them");
        }
        int limit = limit(query.get("limit"));
        int from = 0;
        int to = Math.min(limit, list.size());
        if (kind.equals("none")) {
            to = list.size();
        } else if (query.containsKey("after")) {
            from = requireIndex(list, query.get("after"), "after") + 1;
            to = from + Math.min(limit, list.size() - from);
        } else if (query.containsKey("before")) {
            to = requireIndex(list, query.get("before"), "before");
            from = Math.max(0, to - limit);
        }
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode data = page.putArray("data");
        list.subList(from, to).forEach(node -> data.add(element.apply(node)));
        if (from < to && !kind.equals("none")) {
            ObjectNode paging = paging(list, from, to, kind, path, query);
            if (!paging.isEmpty()) {
                page.set("paging", paging);
            }
        }
        return page;
    }

    private ObjectNode paging(
            List<WorldNode> list, int from, int to, String kind, String path, Map<String, String> query) {
        ObjectNode paging = JsonNodeFactory.instance.objectNode();
        ObjectNode cursorPair = JsonNodeFactory.instance.objectNode();
        boolean link = kind.equals("link");
        if (link || from > 0) {
            cursorPair.put("before", NodeCursors.of(list.get(from)));
        }
        if (link || to < list.size()) {
            cursorPair.put("after", NodeCursors.of(list.get(to - 1)));
        }
        if (!cursorPair.isEmpty()) {
            paging.set("cursors", cursorPair);
        }
        if (link && from > 0) {
            paging.put("previous", link(path, query, "before", NodeCursors.of(list.get(from))));
        }
        if (link && to < list.size()) {
            paging.put("next", link(path, query, "after", NodeCursors.of(list.get(to - 1))));
        }
        return paging;
    }

    private String link(String path, Map<String, String> query, String name, String cursor) {
        Map<String, String> parameters = new LinkedHashMap<>(query);
        parameters.remove("after");
        parameters.remove("before");
        parameters.putIfAbsent("limit", String.valueOf(DEFAULT_LIMIT));
        parameters.put(name, cursor);
        return links.to(path, parameters);
    }

    private static int limit(@Nullable String text) {
        try {
            return text == null ? DEFAULT_LIMIT : Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw ApiError.known(100, null, "Param limit must be an integer").because("limit is \"" + text + "\"");
        }
    }

    private int requireIndex(List<WorldNode> list, @Nullable String cursor, String name) {
        int index = cursors.indexOf(list, cursor);
        if (index < 0) {
            throw ApiError.guessed(
                    100,
                    name + " is not a cursor of this list; take one from paging.cursors of a page of this" + " list");
        }
        return index;
    }
}
