package io.github.iguser.testing.internal.response;

import io.github.iguser.testing.internal.world.WorldNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lists of a node, with those elements alone that the parameters leave in. */
final class FilteredLists {

    private FilteredLists() {}

    /** Returns the elements of a list, in the order of the world. */
    static List<WorldNode> of(WorldNode node, String name, String schema, Map<String, String> query) {
        List<WorldNode> list = new ArrayList<>(node.children(schema, name));
        if (query.containsKey("business")) {
            String business = query.get("business");
            list.removeIf(item -> item.data().has("business")
                    && !item.data().at("/business/id").asText().equals(business));
        }
        if (query.containsKey("media_type")) {
            String type = query.get("media_type");
            list.removeIf(
                    item -> !item.data().path("media_type").asText("IMAGE").equals(type));
        }
        if (name.equals("content_publishing_limit")) {
            return list;
        }
        after(list, "since", query);
        after(list, "posted_after", query);
        before(list, "until", query);
        before(list, "posted_before", query);
        return list;
    }

    private static void after(List<WorldNode> list, String parameter, Map<String, String> query) {
        if (query.containsKey(parameter)) {
            Instant time = GraphTimes.parse(parameter, query.get(parameter));
            list.removeIf(item -> item.data().has("timestamp") && time(item).isBefore(time));
        }
    }

    private static void before(List<WorldNode> list, String parameter, Map<String, String> query) {
        if (query.containsKey(parameter)) {
            Instant time = GraphTimes.parse(parameter, query.get(parameter));
            list.removeIf(item -> item.data().has("timestamp") && time(item).isAfter(time));
        }
    }

    private static Instant time(WorldNode item) {
        return GraphTimes.parse("timestamp", item.data().get("timestamp").asText());
    }
}
