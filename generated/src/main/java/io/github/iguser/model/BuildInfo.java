// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

/**
 * The spec, the generator and the templates that the clients are made with. The manifest of the jar has the same
 * values, as attributes whose names begin with {@code IgUser-}. There is no date: the same sources give the same
 * values.
 */
public final class BuildInfo {
    private BuildInfo() {}

    /** Returns the version of the API that the clients request by default. */
    public static String apiVersion() {
        return "v25.0";
    }

    /**
     * Returns the SHA-256 digest of the spec, in hexadecimal: of the resource {@code
     * io/github/iguser/openapi/merged.yaml}.
     */
    public static String specSha256() {
        return "8686115d23eb8677b9cb739710c2d7d49307ad7222bd2f09dff309d4b0ed86fc";
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
        return "51883ffa26137abda31edecfc0a7351ae0b9f1754a30e57fd1e44fa8c7260fc4";
    }
}
