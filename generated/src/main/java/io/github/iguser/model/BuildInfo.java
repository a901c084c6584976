// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

/**
 * What the clients are generated from and by. The manifest of the jar says the same, as attributes whose names begin
 * with {@code IgUser-}. It has no date: the same sources give the same values.
 */
public final class BuildInfo {
    private BuildInfo() {}

    /** Returns the version of the API that the clients request unless told otherwise. */
    public static String apiVersion() {
        return "v25.0";
    }

    /**
     * Returns the SHA-256 digest of the spec, in hexadecimal: of the resource {@code
     * io/github/iguser/openapi/merged.yaml}.
     */
    public static String specSha256() {
        return "69d4903368f0deeb2e3b0429b16224ec92d29a6421440164d9d711316f0450a6";
    }

    /** Returns the version of OpenAPI Generator. */
    public static String openApiGeneratorVersion() {
        return "7.25.0";
    }

    /** Returns the version of {@code iguser-codegen}, the generator {@code java-retrofit-moshi}. */
    public static String codegenVersion() {
        return "0.1.0-SNAPSHOT";
    }

    /** Returns the SHA-256 digest of the templates of {@code iguser-codegen}, in hexadecimal. */
    public static String templatesSha256() {
        return "276229436bd741928dc8bad7a15ba08d63ec9036c6474cd7cc3200c567c1ee14";
    }
}
