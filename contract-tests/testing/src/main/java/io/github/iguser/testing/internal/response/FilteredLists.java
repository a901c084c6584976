package io.github.iguser.testing.internal.response;

import io.github.iguser.testing.internal.world.WorldNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Filters the lists of nodes by the parameters of a request. */
final class FilteredLists {

    private FilteredLists() {}

    /** Returns the elements of a list that match the parameters, in the order of the world. */
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
        keepAfter(list, "since", query);
        keepAfter(list, "posted_after", query);
        keepBefore(list, "until", query);
        keepBefore(list, "posted_before", query);
        return list;
    }

    private static void keepAfter(List<WorldNode> list, String parameter, Map<String, String> query) {
        if (query.containsKey(parameter)) {
            Instant time = GraphTimes.parse(parameter, query.get(parameter));
            list.removeIf(item -> item.data().has("timestamp") && time(item).isBefore(time));
        }
    }

    private static void keepBefore(List<WorldNode> list, String parameter, Map<String, String> query) {
        if (query.containsKey(parameter)) {
            Instant time = GraphTimes.parse(parameter, query.get(parameter));
            list.removeIf(item -> item.data().has("timestamp") && time(item).isAfter(time));
        }
    }

    private static Instant time(WorldNode item) {
        return GraphTimes.parse("timestamp", item.data().get("timestamp").asText());
    }
}
