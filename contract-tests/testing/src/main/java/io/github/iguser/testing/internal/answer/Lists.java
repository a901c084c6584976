package io.github.iguser.testing.internal.answer;

import io.github.iguser.testing.internal.world.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lists of a node, with those elements alone that the parameters leave in. */
final class Lists {

    private Lists() {}

    /** Returns the elements of a list, in the order of the world. */
    static List<Place> of(Place place, String name, String node, Map<String, String> query) {
        List<Place> list = new ArrayList<>(place.children(node, name));
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

    private static void after(List<Place> list, String parameter, Map<String, String> query) {
        if (query.containsKey(parameter)) {
            Instant time = GraphTimes.parse(parameter, query.get(parameter));
            list.removeIf(item -> item.data().has("timestamp") && time(item).isBefore(time));
        }
    }

    private static void before(List<Place> list, String parameter, Map<String, String> query) {
        if (query.containsKey(parameter)) {
            Instant time = GraphTimes.parse(parameter, query.get(parameter));
            list.removeIf(item -> item.data().has("timestamp") && time(item).isAfter(time));
        }
    }

    private static Instant time(Place item) {
        return GraphTimes.parse("timestamp", item.data().get("timestamp").asText());
    }
}
