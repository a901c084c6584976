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
        return "df2b9cdea1c427b26a0c2663d3b948c0f65d60e0bb37f645ccfd4a8085e78822";
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
        return "2b256f586f6a7c6c813e885e9ae53f4aed49e0efd661e8f9e1f901c20350cf18";
    }
}
