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
        return "05a58087f5c961e514c9d8bf068f4ad2044cc427d1a911d866448deb7c143cac";
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
        return "c8a517ac60d4fac7f876b7a7e590c03944cd933ac0934e9d4e836e81d6ea07e1";
    }
}
