// Generated from spec/ig-user.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import io.github.iguser.OpenValue;
import io.github.iguser.internal.VersionText;
import java.util.List;

/**
 * A version of the API, which a client requests: the builder's {@code version}. The constants are the versions that the
 * spec knows; others can be given as text.
 *
 * <p>If a version has expired, the API responds with the oldest usable one. It has once done the same for a version
 * that was not released yet. The builder's {@code onVersionMismatch} reports both.
 */
public final class ApiVersion extends OpenValue {
    /**
     * Version v25.0, released on 2026-02-18. It can be used until 2028-07-29.
     *
     * <p>The clients request it by default.
     */
    public static final ApiVersion V25_0 = new ApiVersion("v25.0", true);

    /** Version v26.0, released on 2026-07-29. It is not documented until when it can be used. */
    public static final ApiVersion V26_0 = new ApiVersion("v26.0", true);

    /**
     * Version v27.0, released on 2026-11-04. It is not documented until when it can be used.
     *
     * <p>Not proven: Its changelog could not be read, and no response of it has been seen.
     */
    public static final ApiVersion V27_0 = new ApiVersion("v27.0", true);

    private ApiVersion(String value, boolean known) {
        super(value, known);
    }

    /**
     * Returns the version with this text; a text that is known equals its constant.
     *
     * @throws IllegalArgumentException if the text is not a version such as {@code v1.0}
     */
    public static ApiVersion of(String value) {
        return switch (VersionText.checked(value)) {
            case "v25.0" -> V25_0;
            case "v26.0" -> V26_0;
            case "v27.0" -> V27_0;
            default -> new ApiVersion(value, false);
        };
    }

    /** Returns the known versions, the oldest one first. */
    public static List<ApiVersion> known() {
        return List.of(V25_0, V26_0, V27_0);
    }
}
