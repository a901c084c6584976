// Generated from spec/nodes/InsightMetricType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * The form of a metric's values: a time series or a total.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class InsightMetricType extends OpenValue {
    /** Values by time. */
    public static final InsightMetricType TIME_SERIES = new InsightMetricType("time_series", true);

    /** One total, which can be broken down. */
    public static final InsightMetricType TOTAL_VALUE = new InsightMetricType("total_value", true);

    private InsightMetricType(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static InsightMetricType of(String value) {
        return switch (value) {
            case "time_series" -> TIME_SERIES;
            case "total_value" -> TOTAL_VALUE;
            default -> new InsightMetricType(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<InsightMetricType> known() {
        return List.of(TIME_SERIES, TOTAL_VALUE);
    }
}
