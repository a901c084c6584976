package io.github.iguser.testing.internal.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import io.github.iguser.testing.internal.world.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes metrics of accounts and of media: by time or as a total, whole or broken down. */
final class InsightBodies {

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration LONGEST_SERVED = Duration.ofDays(731);
    private static final String LIFETIME = "lifetime";
    private static final int HOURS = 24;

    private final SpecDocument document;
    private final Links links;

    InsightBodies(SpecDocument document, Links links) {
        this.document = document;
        this.links = links;
    }

    /** A span of time with the days that it covers. */
    private record Window(Instant since, Instant until) {
        int days() {
            return Math.max(1, (int) Duration.between(since, until).toDays());
        }
    }

    /**
     * Returns the page of the metrics asked for.
     *
     * @param path where the windows before and after are
     */
    ObjectNode page(Place place, String node, Map<String, String> asked, String path) {
        boolean ofMedia = node.equals("MediaInsight");
        Window window = window(asked);
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode data = page.putArray("data");
        for (String metric : SpecMetricRules.values(asked.get("metric"))) {
            data.add(ofMedia ? ofMedia(place, metric, asked) : ofAccount(place, metric, asked, window));
        }
        if (!ofMedia && !LIFETIME.equals(asked.get("period"))) {
            page.set("paging", paging(asked, window, path));
        }
        return page;
    }

    private Window window(Map<String, String> asked) {
        Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        Instant until = asked.containsKey("until") ? GraphTimes.parse("until", asked.get("until")) : null;
        Instant since = asked.containsKey("since") ? GraphTimes.parse("since", asked.get("since")) : null;
        if (until == null) {
            until = since == null || since.isAfter(today) ? today : earlier(today, since.plus(LONGEST));
        }
        if (since == null) {
            since = until.minus(2, ChronoUnit.DAYS);
        }
        if (since.isAfter(until)) {
            throw ApiError.known(100, null, "since param is not valid").because("since is after until");
        }
        Duration length = Duration.between(since, until);
        if (document.host().equals("graph.facebook.com") && length.compareTo(LONGEST) > 0) {
            throw ApiError.known(100, null, "There cannot be more than 30 days (2592000 s) between since and until");
        }
        if (length.compareTo(LONGEST_SERVED) > 0) {
            throw ApiError.guessed(100, "more than two years between since and until; ask for less");
        }
        return new Window(since, until);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private ObjectNode paging(Map<String, String> asked, Window window, String path) {
        Duration length = Duration.between(window.since(), window.until());
        ObjectNode paging = JsonNodeFactory.instance.objectNode();
        paging.put("previous", link(asked, path, window.since().minus(length), window.since()));
        paging.put("next", link(asked, path, window.until(), window.until().plus(length)));
        return paging;
    }

    private String link(Map<String, String> asked, String path, Instant since, Instant until) {
        Map<String, String> query = new LinkedHashMap<>(asked);
        query.put("since", String.valueOf(since.getEpochSecond()));
        query.put("until", String.valueOf(until.getEpochSecond()));
        return links.to(path, query);
    }

    private ObjectNode ofMedia(Place media, String name, Map<String, String> asked) {
        ObjectNode metric = head(media, name, LIFETIME);
        long value = number(media, name);
        metric.putArray("values").addObject().put("value", value);
        String breakdown = asked.get("breakdown");
        if (breakdown != null) {
            ObjectNode total = metric.putObject("total_value").put("value", value);
            breakDown(total, List.of(breakdown), null, value);
        }
        return metric;
    }

    private ObjectNode ofAccount(Place account, String name, Map<String, String> asked, Window window) {
        ObjectNode metric = head(account, name, asked.getOrDefault("period", "day"));
        if (!"total_value".equals(asked.get("metric_type"))) {
            series(metric.putArray("values"), account, name, window);
            return metric;
        }
        boolean lifetime = LIFETIME.equals(asked.get("period"));
        List<String> breakdowns = SpecMetricRules.values(asked.get("breakdown"));
        // Demographic metrics, and follows_and_unfollows, have no number of their own.
        boolean whole = !lifetime && !name.equals("follows_and_unfollows");
        if (whole || !breakdowns.isEmpty()) {
            long value = number(account, name) * (lifetime ? 1 : window.days());
            ObjectNode total = metric.putObject("total_value");
            if (whole) {
                total.put("value", value);
            }
            if (!breakdowns.isEmpty()) {
                breakDown(total, breakdowns, asked.get("timeframe"), value);
            }
        }
        return metric;
    }

    private static void series(ArrayNode values, Place account, String name, Window window) {
        Instant first = window.since().truncatedTo(ChronoUnit.DAYS).plus(8, ChronoUnit.HOURS);
        for (int day = 0; day < window.days(); day++) {
            Instant end = first.plus(day + 1L, ChronoUnit.DAYS);
            ObjectNode value = values.addObject();
            if (name.equals("online_followers")) {
                ObjectNode byHour = value.putObject("value");
                for (int hour = 0; hour < HOURS; hour++) {
                    byHour.put(String.valueOf(hour), spread(account.key() + hour, number(account, name)));
                }
            } else {
                value.put("value", spread(account.key() + name + end, number(account, name)));
            }
            value.put("end_time", GraphTimes.timestamp(end));
        }
    }

    /** The parts of a breakdown add up to the whole. */
    private static void breakDown(ObjectNode total, List<String> breakdowns, @Nullable String timeframe, long value) {
        ObjectNode breakdown = total.putArray("breakdowns").addObject();
        ArrayNode keys = breakdown.putArray("dimension_keys");
        if (timeframe != null) {
            keys.add("timeframe");
        }
        breakdowns.forEach(keys::add);
        ArrayNode results = breakdown.putArray("results");
        List<List<String>> parts = Dimensions.combinations(breakdowns);
        long left = value;
        for (int i = 0; i < parts.size(); i++) {
            long part = i == parts.size() - 1 ? left : left / 2;
            left -= part;
            ObjectNode result = results.addObject();
            ArrayNode dimensions = result.putArray("dimension_values");
            if (timeframe != null) {
                dimensions.add(timeframe.toUpperCase(Locale.ROOT));
            }
            parts.get(i).forEach(dimensions::add);
            result.put("value", part);
        }
    }

    private ObjectNode head(Place place, String name, String period) {
        String title = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).replace('_', ' ');
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("period", period)
                .put("title", title)
                .put("description", meaning(place, name))
                .put("id", place.data().path("id").asText() + "/insights/" + name + "/" + period);
    }

    private String meaning(Place place, String name) {
        String values = place.node().equals("IgMedia") ? "MediaInsightMetric" : "InsightMetric";
        for (var known : document.at(SpecDocument.schemaPointer(values)).path("x-known-values")) {
            if (known.path("value").asText().equals(name)) {
                return known.path("meaning").asText();
            }
        }
        return name;
    }

    /** Returns the number that the world gives, else one that is always the same for the same node. */
    private static long number(Place place, String name) {
        return place.data()
                .path("insights")
                .path(name)
                .asLong(10 + Math.floorMod((place.key() + name).hashCode(), 900));
    }

    /** Returns a number near another, always the same for the same text. */
    private static long spread(String text, long near) {
        return near * (80 + Math.floorMod(text.hashCode(), 41)) / 100;
    }
}
