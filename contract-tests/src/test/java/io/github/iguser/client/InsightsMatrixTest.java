package io.github.iguser.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.model.InsightBreakdown;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.InsightTimeframe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every metric with every period, type, choice of up to two breakdowns, timeframe and time range. The table of this
 * test says which combinations are allowed. It was written by hand from the documentation, independently of the spec.
 */
@ResourceLock(Resources.SYSTEM_OUT)
class InsightsMatrixTest {
    private static final String AGES = "age city country gender";

    /** A metric: its periods and its types with their breakdowns ({@code -} for none), timeframes, and remarks. */
    private static final String TABLE = """
            accounts_engaged              | day              | total: -                              |             | time
            comments                      | day              | total: media_product_type             |             | time
            engaged_audience_demographics | lifetime         | total: AGES                           | now, needed |
            follower_count                | day              | series: -                             |             | time, series by default
            follower_demographics         | lifetime         | total: AGES                           | all         |
            follows_and_unfollows         | day              | total: follow_type                    |             | time
            likes                         | day              | total: media_product_type             |             | time
            online_followers              | lifetime         | series: -                             |             | time, series by default
            profile_links_taps            | day              | total: contact_button_type            |             | time
            profile_views                 | day              | total: -                              |             | time
            reach                         | day week days_28 | series: -                             |             | time, series by default
            reach                         | day              | total: media_product_type follow_type |             | time, series by default
            reached_audience_demographics | lifetime         | total: AGES                           | now, needed |
            replies                       | day              | total: -                              |             | time
            reposts                       | day              | total: -                              |             | time
            saves                         | day              | total: media_product_type             |             | time
            shares                        | day              | total: media_product_type             |             | time
            total_interactions            | day              | total: media_product_type             |             | time
            views                         | day              | total: media_product_type follow_type |             | time
            website_clicks                | day              | total: -                              |             | time
            """;

    private static final List<String> NOW = List.of("this_month", "this_week");
    private static final List<String> ALL_TIMEFRAMES =
            List.of("last_14_days", "last_30_days", "last_90_days", "prev_month", "this_month", "this_week");
    private static final List<String> PERIODS = List.of("day", "week", "days_28", "lifetime");
    private static final List<String> TYPES = List.of("", "time_series", "total_value");
    private static final List<String> BREAKDOWNS = List.of(
            "age",
            "city",
            "contact_button_type",
            "country",
            "follow_type",
            "gender",
            "media_product_type",
            "timeframe");

    private record Row(
            String metric,
            List<String> periods,
            String type,
            List<String> breakdowns,
            List<String> timeframes,
            boolean timeframeNeeded,
            boolean time,
            boolean seriesByDefault) {
        boolean allows(Cell cell) {
            String asked = cell.type.isEmpty() && seriesByDefault ? "time_series" : cell.type;
            return metric.equals(cell.metric)
                    && periods.contains(cell.period)
                    && type.equals(asked)
                    && breakdowns.containsAll(cell.breakdowns)
                    && (cell.timeframe.isEmpty() ? !timeframeNeeded : timeframes.contains(cell.timeframe))
                    && (time || !cell.time);
        }
    }

    private record Cell(
            String metric, String period, String type, List<String> breakdowns, String timeframe, boolean time) {}

    private enum Host {
        FACEBOOK {
            @Override
            void build(Cell cell) {
                var builder = io.github.iguser.facebook.InsightsParams.builder()
                        .metric(InsightMetric.of(cell.metric))
                        .period(InsightPeriod.of(cell.period));
                if (!cell.type.isEmpty()) {
                    builder.metricType(InsightMetricType.of(cell.type));
                }
                if (!cell.breakdowns.isEmpty()) {
                    builder.breakdown(
                            cell.breakdowns.stream().map(InsightBreakdown::of).toList());
                }
                if (!cell.timeframe.isEmpty()) {
                    builder.timeframe(InsightTimeframe.of(cell.timeframe));
                }
                if (cell.time) {
                    builder.since("2026-01-01");
                }
                builder.build();
            }
        },
        INSTAGRAM {
            @Override
            void build(Cell cell) {
                var builder = io.github.iguser.instagram.InsightsParams.builder()
                        .metric(InsightMetric.of(cell.metric))
                        .period(InsightPeriod.of(cell.period));
                if (!cell.type.isEmpty()) {
                    builder.metricType(InsightMetricType.of(cell.type));
                }
                if (!cell.breakdowns.isEmpty()) {
                    builder.breakdown(
                            cell.breakdowns.stream().map(InsightBreakdown::of).toList());
                }
                if (!cell.timeframe.isEmpty()) {
                    builder.timeframe(InsightTimeframe.of(cell.timeframe));
                }
                if (cell.time) {
                    builder.until("2026-01-31");
                }
                builder.build();
            }
        };

        abstract void build(Cell cell);

        /** Returns why a cell is refused, or null if it is allowed. */
        @Nullable
        String refusal(Cell cell) {
            try {
                build(cell);
                return null;
            } catch (IllegalArgumentException e) {
                return e.getMessage();
            }
        }
    }

    private static Map<String, List<Row>> table() {
        Map<String, List<Row>> table = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            List<String> columns =
                    Arrays.stream((line + " ").split("\\|")).map(String::strip).toList();
            String[] type = columns.get(2).replace("AGES", AGES).split(": ");
            table.computeIfAbsent(columns.get(0), metric -> new ArrayList<>())
                    .add(new Row(
                            columns.get(0),
                            List.of(columns.get(1).split(" ")),
                            type[0].equals("total") ? "total_value" : "time_series",
                            type[1].equals("-") ? List.of() : List.of(type[1].split(" ")),
                            columns.get(3).startsWith("now")
                                    ? NOW
                                    : columns.get(3).equals("all") ? ALL_TIMEFRAMES : List.of(),
                            columns.get(3).endsWith("needed"),
                            columns.get(4).contains("time"),
                            columns.get(4).contains("series by default")));
        });
        return table;
    }

    /** Returns no breakdown, each breakdown, and each pair. */
    private static List<List<String>> choices() {
        List<List<String>> choices = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < BREAKDOWNS.size(); i++) {
            choices.add(List.of(BREAKDOWNS.get(i)));
            for (int j = i + 1; j < BREAKDOWNS.size(); j++) {
                choices.add(List.of(BREAKDOWNS.get(i), BREAKDOWNS.get(j)));
            }
        }
        return choices;
    }

    private static List<Cell> cells(Set<String> metrics) {
        List<String> timeframes = new ArrayList<>(List.of(""));
        timeframes.addAll(ALL_TIMEFRAMES);
        List<Cell> cells = new ArrayList<>();
        for (String metric : metrics) {
            for (String period : PERIODS) {
                for (String type : TYPES) {
                    for (List<String> breakdowns : choices()) {
                        for (String timeframe : timeframes) {
                            cells.add(new Cell(metric, period, type, breakdowns, timeframe, false));
                            cells.add(new Cell(metric, period, type, breakdowns, timeframe, true));
                        }
                    }
                }
            }
        }
        return cells;
    }

    @Test
    void listsEveryKnownValue() {
        assertThat(table().keySet())
                .containsExactlyElementsOf(
                        InsightMetric.known().stream().map(InsightMetric::value).toList());
        assertThat(InsightPeriod.known()).extracting(InsightPeriod::value).hasSameElementsAs(PERIODS);
        assertThat(InsightMetricType.known())
                .extracting(InsightMetricType::value)
                .hasSameElementsAs(TYPES.subList(1, 3));
        assertThat(InsightBreakdown.known()).extracting(InsightBreakdown::value).hasSameElementsAs(BREAKDOWNS);
        assertThat(InsightTimeframe.known()).extracting(InsightTimeframe::value).hasSameElementsAs(ALL_TIMEFRAMES);
    }

    @ParameterizedTest
    @EnumSource
    void allowsAndRefusesEachCombinationAsTheTableSays(Host host) {
        Map<String, List<Row>> table = table();
        List<Cell> cells = cells(table.keySet());
        Set<String> allowedMetrics = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        int allowed = 0;
        for (Cell cell : cells) {
            boolean expected = table.get(cell.metric).stream().anyMatch(row -> row.allows(cell));
            String refusal = host.refusal(cell);
            if (expected != (refusal == null)) {
                wrong.add((expected ? "refused: " : "allowed: ") + cell + " " + refusal);
            } else if (refusal == null) {
                allowed++;
                allowedMetrics.add(cell.metric);
            } else if (!isExplained(cell, refusal)) {
                wrong.add("badly explained: " + cell + " " + refusal);
            }
        }
        System.out.printf(
                "insights matrix, %s: %d cells, %d allowed, %d refused%n",
                host, cells.size(), allowed, cells.size() - allowed);

        assertThat(wrong).isEmpty();
        assertThat(cells).hasSize(19 * 4 * 3 * 37 * 7 * 2);
        assertThat(allowed).isEqualTo(195);
        assertThat(allowedMetrics).isEqualTo(new TreeSet<>(table.keySet()));
    }

    /**
     * Returns whether a refusal names the metric, the wrong or missing value of the cell, and the valid combinations.
     */
    private static boolean isExplained(Cell cell, String refusal) {
        if (cell.breakdowns.contains("timeframe")) {
            return refusal.startsWith("breakdown timeframe is not valid with any metric; the breakdowns are ");
        }
        Set<String> values = new TreeSet<>(Set.of(
                "period " + cell.period,
                "metric_type " + cell.type,
                "timeframe " + cell.timeframe,
                "a metric_type",
                "a timeframe",
                "since and until",
                "metric_type time_series (the default)"));
        cell.breakdowns.forEach(breakdown -> values.add("breakdown " + breakdown));
        String validWith = "; " + cell.metric + " is valid with period ";
        return refusal.startsWith("metric " + cell.metric + " ")
                && refusal.contains(validWith)
                && values.stream().anyMatch(refusal.substring(0, refusal.indexOf(validWith))::contains);
    }

    @ParameterizedTest
    @EnumSource
    void allowsEverythingForAnUnknownMetric(Host host) {
        List<String> refused = cells(Set.of("new_metric")).stream()
                .filter(cell -> !cell.breakdowns.contains("timeframe"))
                .map(host::refusal)
                .filter(refusal -> refusal != null)
                .toList();

        assertThat(refused).isEmpty();
    }

    @Test
    void allowsSeveralMetricsOnlyIfEachIsAllowed() {
        Map<String, List<Row>> table = table();
        List<String> metrics = List.copyOf(table.keySet());
        int checked = 0;
        for (String one : metrics) {
            for (String other : metrics) {
                for (String period : PERIODS) {
                    for (String type : TYPES) {
                        boolean expected = List.of(one, other).stream()
                                .map(metric -> new Cell(metric, period, type, List.of(), "", false))
                                .allMatch(
                                        cell -> table.get(cell.metric).stream().anyMatch(row -> row.allows(cell)));
                        assertThat(isAllowedForBoth(one, other, period, type))
                                .as("%s, %s, %s, %s", one, other, period, type)
                                .isEqualTo(expected);
                        checked++;
                    }
                }
            }
        }
        System.out.printf("insights matrix: %d pairs of metrics with periods and types%n", checked);
    }

    private static boolean isAllowedForBoth(String one, String other, String period, String type) {
        var builder = io.github.iguser.facebook.InsightsParams.builder()
                .metric(InsightMetric.of(one), InsightMetric.of(other))
                .period(InsightPeriod.of(period));
        if (!type.isEmpty()) {
            builder.metricType(InsightMetricType.of(type));
        }
        try {
            return builder.build()
                    .get("metric")
                    .equals(List.of(one, other).stream().distinct().collect(Collectors.joining(",")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
