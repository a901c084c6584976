// Generated from spec/nodes/InsightPeriod.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * The period that a value of a metric covers.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class InsightPeriod extends OpenValue {
    /** A day, or in a total the days from the start to the end of the requested time. */
    public static final InsightPeriod DAY = new InsightPeriod("day", true);

    /** Seven days. */
    public static final InsightPeriod WEEK = new InsightPeriod("week", true);

    /** 28 days. */
    public static final InsightPeriod DAYS_28 = new InsightPeriod("days_28", true);

    /** The whole time that the metric covers. */
    public static final InsightPeriod LIFETIME = new InsightPeriod("lifetime", true);

    private InsightPeriod(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static InsightPeriod of(String value) {
        return switch (value) {
            case "day" -> DAY;
            case "week" -> WEEK;
            case "days_28" -> DAYS_28;
            case "lifetime" -> LIFETIME;
            default -> new InsightPeriod(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<InsightPeriod> known() {
        return List.of(DAY, WEEK, DAYS_28, LIFETIME);
    }
}
