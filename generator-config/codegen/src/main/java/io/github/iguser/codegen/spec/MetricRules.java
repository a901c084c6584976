package io.github.iguser.codegen.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters that the metric rules of an operation judge; the rules are its {@code x-metrics}. */
public final class MetricRules {
    /** The parameters that are judged, in the order in which the runtime takes them. */
    public static final List<String> JUDGED = List.of("metric", "period", "metric_type", "breakdown", "timeframe");

    /** The type that is asked for where it can be left out. */
    public static final String DEFAULT_TYPE = "time_series";

    private MetricRules() {}

    /** The open value that each judged parameter takes. */
    public static Map<String, String> openValues(Map<String, Object> operation) {
        Map<String, String> openValues = new LinkedHashMap<>();
        for (Object parameter : YamlNodes.list(operation.get("parameters"))) {
            String name = YamlNodes.textAt(parameter, "name");
            if (JUDGED.contains(name)) {
                String csv = YamlNodes.textAt(parameter, "x-csv-of");
                openValues.put(name, csv == null ? SchemaReference.nameIn(YamlNodes.at(parameter, "schema")) : csv);
            }
        }
        return openValues;
    }
}
