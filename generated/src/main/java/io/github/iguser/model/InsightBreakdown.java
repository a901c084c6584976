// Generated from spec/nodes/InsightBreakdown.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * A dimension that breaks down a total.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class InsightBreakdown extends OpenValue {
    /** The range of age of the people. */
    public static final InsightBreakdown AGE = new InsightBreakdown("age", true);

    /** The city of the people. */
    public static final InsightBreakdown CITY = new InsightBreakdown("city", true);

    /**
     * The button of the profile that was tapped: {@code BOOK_NOW}, {@code CALL}, {@code DIRECTION}, {@code EMAIL},
     * {@code INSTANT_EXPERIENCE}, {@code TEXT} or {@code UNDEFINED}.
     */
    public static final InsightBreakdown CONTACT_BUTTON_TYPE = new InsightBreakdown("contact_button_type", true);

    /** The country of the people, as its code of two letters. */
    public static final InsightBreakdown COUNTRY = new InsightBreakdown("country", true);

    /** Relation of the people to the account: {@code FOLLOWER}, {@code NON_FOLLOWER} or {@code UNKNOWN}. */
    public static final InsightBreakdown FOLLOW_TYPE = new InsightBreakdown("follow_type", true);

    /** The gender of the people. */
    public static final InsightBreakdown GENDER = new InsightBreakdown("gender", true);

    /**
     * The surface on which the media was seen: {@code AD}, {@code STORY}, {@code REEL}, and {@code POST} and
     * {@code CAROUSEL_CONTAINER} for the feed.
     */
    public static final InsightBreakdown MEDIA_PRODUCT_TYPE = new InsightBreakdown("media_product_type", true);

    /** The timeframe of a demographic metric: only in responses, it cannot be requested. */
    public static final InsightBreakdown TIMEFRAME = new InsightBreakdown("timeframe", true);

    private InsightBreakdown(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static InsightBreakdown of(String value) {
        return switch (value) {
            case "age" -> AGE;
            case "city" -> CITY;
            case "contact_button_type" -> CONTACT_BUTTON_TYPE;
            case "country" -> COUNTRY;
            case "follow_type" -> FOLLOW_TYPE;
            case "gender" -> GENDER;
            case "media_product_type" -> MEDIA_PRODUCT_TYPE;
            case "timeframe" -> TIMEFRAME;
            default -> new InsightBreakdown(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<InsightBreakdown> known() {
        return List.of(AGE, CITY, CONTACT_BUTTON_TYPE, COUNTRY, FOLLOW_TYPE, GENDER, MEDIA_PRODUCT_TYPE, TIMEFRAME);
    }
}
