package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import io.github.iguser.testing.internal.world.WorldNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the metrics of accounts and media: as a time series or a total, with or without breakdowns. */
final class InsightBodies {

    private static final Duration MAX_RANGE = Duration.ofDays(30);
    private static final Duration MAX_SERVED_RANGE = Duration.ofDays(731);
    private static final String LIFETIME = "lifetime";
    private static final int HOURS = 24;

    private final SpecDocument document;
    private final PagingLinks links;

    InsightBodies(SpecDocument document, PagingLinks links) {
        this.document = document;
        this.links = links;
    }

    /** A time range. */
    private record TimeRange(Instant since, Instant until) {
        int days() {
            return Math.max(1, (int) Duration.between(since, until).toDays());
        }
    }

    /**
     * Returns a page of the requested metrics.
     *
     * @param path the path of the links to the previous and the next time range
     */
    ObjectNode page(WorldNode node, String schema, Map<String, String> parameters, String path) {
        boolean isMedia = schema.equals("MediaInsight");
        TimeRange range = range(parameters);
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode data = page.putArray("data");
        for (String metric : SpecMetricRules.values(parameters.get("metric"))) {
            data.add(isMedia ? mediaMetric(node, metric, parameters) : accountMetric(node, metric, parameters, range));
        }
        if (!isMedia && !LIFETIME.equals(parameters.get("period"))) {
            page.set("paging", paging(parameters, range, path));
        }
        return page;
    }

    private TimeRange range(Map<String, String> parameters) {
        Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        Instant until = parameters.containsKey("until") ? GraphTimes.parse("until", parameters.get("until")) : null;
        Instant since = parameters.containsKey("since") ? GraphTimes.parse("since", parameters.get("since")) : null;
        if (until == null) {
            until = since == null || since.isAfter(today) ? today : earlier(today, since.plus(MAX_RANGE));
        }
        if (since == null) {
            since = until.minus(2, ChronoUnit.DAYS);
        }
        if (since.isAfter(until)) {
            throw ApiError.known(100, null, "since param is not valid").because("since is after until");
        }
        Duration length = Duration.between(since, until);
        if (document.host().equals("graph.facebook.com") && length.compareTo(MAX_RANGE) > 0) {
            throw ApiError.known(100, null, "There cannot be more than 30 days (2592000 s) between since and until");
        }
        if (length.compareTo(MAX_SERVED_RANGE) > 0) {
            throw ApiError.guessed(100, "more than two years between since and until; request a shorter range");
        }
        return new TimeRange(since, until);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private ObjectNode paging(Map<String, String> parameters, TimeRange range, String path) {
        Duration length = Duration.between(range.since(), range.until());
        ObjectNode paging = JsonNodeFactory.instance.objectNode();
        paging.put("previous", link(parameters, path, range.since().minus(length), range.since()));
        paging.put("next", link(parameters, path, range.until(), range.until().plus(length)));
        return paging;
    }

    private String link(Map<String, String> parameters, String path, Instant since, Instant until) {
        Map<String, String> query = new LinkedHashMap<>(parameters);
        query.put("since", String.valueOf(since.getEpochSecond()));
        query.put("until", String.valueOf(until.getEpochSecond()));
        return links.to(path, query);
    }

    private ObjectNode mediaMetric(WorldNode media, String name, Map<String, String> parameters) {
        ObjectNode metric = metric(media, name, LIFETIME);
        long value = value(media, name);
        metric.putArray("values").addObject().put("value", value);
        String breakdown = parameters.get("breakdown");
        if (breakdown != null) {
            ObjectNode total = metric.putObject("total_value").put("value", value);
            addBreakdown(total, List.of(breakdown), null, value);
        }
        return metric;
    }

    private ObjectNode accountMetric(WorldNode account, String name, Map<String, String> parameters, TimeRange range) {
        ObjectNode metric = metric(account, name, parameters.getOrDefault("period", "day"));
        if (!"total_value".equals(parameters.get("metric_type"))) {
            addDailyValues(metric.putArray("values"), account, name, range);
            return metric;
        }
        boolean lifetime = LIFETIME.equals(parameters.get("period"));
        List<String> breakdowns = SpecMetricRules.values(parameters.get("breakdown"));
        // Demographic metrics and follows_and_unfollows have no total value.
        boolean hasTotal = !lifetime && !name.equals("follows_and_unfollows");
        if (hasTotal || !breakdowns.isEmpty()) {
            long value = value(account, name) * (lifetime ? 1 : range.days());
            ObjectNode total = metric.putObject("total_value");
            if (hasTotal) {
                total.put("value", value);
            }
            if (!breakdowns.isEmpty()) {
                addBreakdown(total, breakdowns, parameters.get("timeframe"), value);
            }
        }
        return metric;
    }

    private static void addDailyValues(ArrayNode values, WorldNode account, String name, TimeRange range) {
        Instant first = range.since().truncatedTo(ChronoUnit.DAYS).plus(8, ChronoUnit.HOURS);
        for (int day = 0; day < range.days(); day++) {
            Instant end = first.plus(day + 1L, ChronoUnit.DAYS);
            ObjectNode value = values.addObject();
            if (name.equals("online_followers")) {
                ObjectNode byHour = value.putObject("value");
                for (int hour = 0; hour < HOURS; hour++) {
                    byHour.put(String.valueOf(hour), vary(account.key() + hour, value(account, name)));
                }
            } else {
                value.put("value", vary(account.key() + name + end, value(account, name)));
            }
            value.put("end_time", GraphTimes.timestamp(end));
        }
    }

    /** Adds a breakdown whose results add up to the total. */
    private static void addBreakdown(
            ObjectNode total, List<String> breakdowns, @Nullable String timeframe, long value) {
        ObjectNode breakdown = total.putArray("breakdowns").addObject();
        ArrayNode keys = breakdown.putArray("dimension_keys");
        if (timeframe != null) {
            keys.add("timeframe");
        }
        breakdowns.forEach(keys::add);
        ArrayNode results = breakdown.putArray("results");
        List<List<String>> combinations = BreakdownValues.combinations(breakdowns);
        long rest = value;
        for (int i = 0; i < combinations.size(); i++) {
            long part = i == combinations.size() - 1 ? rest : rest / 2;
            rest -= part;
            ObjectNode result = results.addObject();
            ArrayNode dimensions = result.putArray("dimension_values");
            if (timeframe != null) {
                dimensions.add(timeframe.toUpperCase(Locale.ROOT));
            }
            combinations.get(i).forEach(dimensions::add);
            result.put("value", part);
        }
    }

    private ObjectNode metric(WorldNode node, String name, String period) {
        String title = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).replace('_', ' ');
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("period", period)
                .put("title", title)
                .put("description", meaning(node, name))
                .put("id", node.data().path("id").asText() + "/insights/" + name + "/" + period);
    }

    private String meaning(WorldNode node, String name) {
        String values = node.schema().equals("IgMedia") ? "MediaInsightMetric" : "InsightMetric";
        for (var known : document.at(SpecDocument.schemaPointer(values)).path("x-known-values")) {
            if (known.path("value").asText().equals(name)) {
                return known.path("meaning").asText();
            }
        }
        return name;
    }

    /**
     * Returns the value of a metric in the world, or else an example value, which is always the same for the same node.
     */
    private static long value(WorldNode node, String name) {
        return node.data().path("insights").path(name).asLong(10 + Math.floorMod((node.key() + name).hashCode(), 900));
    }

    /** Returns a value near the given one, which is always the same for the same text. */
    private static long vary(String seed, long value) {
        return value * (80 + Math.floorMod(seed.hashCode(), 41)) / 100;
    }
}
