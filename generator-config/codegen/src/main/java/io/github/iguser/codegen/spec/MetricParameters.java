package io.github.iguser.codegen.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters that the metric rules of an operation check; the rules are its {@code x-metrics}. */
public final class MetricParameters {
    /** The names of the parameters, in the order of the runtime. */
    public static final List<String> NAMES = List.of("metric", "period", "metric_type", "breakdown", "timeframe");

    /** The default {@code metric_type}, for metrics that have one. */
    public static final String DEFAULT_TYPE = "time_series";

    private MetricParameters() {}

    /** Returns the open value of each of these parameters that an operation has. */
    public static Map<String, String> openValues(Map<String, Object> operation) {
        Map<String, String> openValues = new LinkedHashMap<>();
        for (Object parameter : YamlNodes.list(operation.get("parameters"))) {
            String name = YamlNodes.textAt(parameter, "name");
            if (NAMES.contains(name)) {
                String csv = YamlNodes.textAt(parameter, "x-csv-of");
                openValues.put(name, csv == null ? SchemaReference.nameIn(YamlNodes.at(parameter, "schema")) : csv);
            }
        }
        return openValues;
    }
}
