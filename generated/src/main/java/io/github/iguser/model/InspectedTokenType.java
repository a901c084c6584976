// Generated from spec/nodes/InspectedTokenType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * Whose token it is.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class InspectedTokenType extends OpenValue {
    /** The token of an app. */
    public static final InspectedTokenType APP = new InspectedTokenType("APP", true);

    /** The token of a Page. */
    public static final InspectedTokenType PAGE = new InspectedTokenType("PAGE", true);

    /** The token of a user. */
    public static final InspectedTokenType USER = new InspectedTokenType("USER", true);

    private InspectedTokenType(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static InspectedTokenType of(String value) {
        return switch (value) {
            case "APP" -> APP;
            case "PAGE" -> PAGE;
            case "USER" -> USER;
            default -> new InspectedTokenType(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<InspectedTokenType> known() {
        return List.of(APP, PAGE, USER);
    }
}
