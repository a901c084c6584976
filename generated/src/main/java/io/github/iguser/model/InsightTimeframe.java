// Generated from spec/nodes/InsightTimeframe.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * The time for which a demographic metric counts people.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class InsightTimeframe extends OpenValue {
    /** The last 14 days. */
    public static final InsightTimeframe LAST_14_DAYS = new InsightTimeframe("last_14_days", true);

    /** The last 30 days. */
    public static final InsightTimeframe LAST_30_DAYS = new InsightTimeframe("last_30_days", true);

    /** The last 90 days. */
    public static final InsightTimeframe LAST_90_DAYS = new InsightTimeframe("last_90_days", true);

    /** The month before this one. */
    public static final InsightTimeframe PREV_MONTH = new InsightTimeframe("prev_month", true);

    /** The last 30 days. */
    public static final InsightTimeframe THIS_MONTH = new InsightTimeframe("this_month", true);

    /** The last seven days. */
    public static final InsightTimeframe THIS_WEEK = new InsightTimeframe("this_week", true);

    private InsightTimeframe(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static InsightTimeframe of(String value) {
        return switch (value) {
            case "last_14_days" -> LAST_14_DAYS;
            case "last_30_days" -> LAST_30_DAYS;
            case "last_90_days" -> LAST_90_DAYS;
            case "prev_month" -> PREV_MONTH;
            case "this_month" -> THIS_MONTH;
            case "this_week" -> THIS_WEEK;
            default -> new InsightTimeframe(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<InsightTimeframe> known() {
        return List.of(LAST_14_DAYS, LAST_30_DAYS, LAST_90_DAYS, PREV_MONTH, THIS_MONTH, THIS_WEEK);
    }
}
