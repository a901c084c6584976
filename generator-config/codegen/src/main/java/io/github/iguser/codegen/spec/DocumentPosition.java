package io.github.iguser.codegen.spec;

/**
 * The kinds of positions in an OpenAPI document. A kind determines what a {@code $ref} refers to, and if a map is a
 * schema.
 */
public enum DocumentPosition {
    DOCUMENT,
    EVERY_OPERATION,
    COMPONENTS,
    PATHS,
    PATH_ITEM,
    OPERATION,
    PARAMETERS,
    PARAMETER("parameters"),
    REQUEST_BODY("requestBodies"),
    RESPONSES,
    RESPONSE("responses"),
    HEADERS,
    HEADER("headers"),
    CONTENT,
    MEDIA_TYPE,
    SCHEMAS,
    SCHEMA("schemas"),
    EXAMPLES,
    EXAMPLE("examples"),
    /** Everything else. A {@code $ref} in it is replaced with its target. */
    DATA;

    private final String section;

    DocumentPosition() {
        this(null);
    }

    DocumentPosition(String section) {
        this.section = section;
    }

    /** Returns the section of {@code components} for such a part, or null if the part is written in place. */
    String section() {
        return section;
    }

    /** Returns the kind of the position at a key of this part. */
    public DocumentPosition child(String key) {
        return switch (this) {
            case DOCUMENT ->
                key.equals(EveryOperation.KEY) ? EVERY_OPERATION : pick(key, "paths", PATHS, "components", COMPONENTS);
            case EVERY_OPERATION -> key.equals("errors") ? RESPONSES : HEADERS;
            case COMPONENTS -> component(key);
            case PATHS -> key.startsWith("/") ? PATH_ITEM : DATA;
            case PATH_ITEM -> pathItem(key);
            case OPERATION -> operation(key);
            case PARAMETERS -> PARAMETER;
            case PARAMETER -> parameter(key);
            case HEADER -> key.equals("content") ? CONTENT : parameter(key);
            case REQUEST_BODY -> key.equals("content") ? CONTENT : DATA;
            case RESPONSES -> RESPONSE;
            case RESPONSE -> pick(key, "headers", HEADERS, "content", CONTENT);
            case HEADERS -> HEADER;
            case CONTENT -> MEDIA_TYPE;
            case MEDIA_TYPE -> parameter(key);
            case SCHEMAS -> SCHEMA;
            case SCHEMA -> schema(key);
            case EXAMPLES -> EXAMPLE;
            case EXAMPLE, DATA -> DATA;
        };
    }

    private static DocumentPosition component(String key) {
        return switch (key) {
            case "schemas" -> SCHEMAS;
            case "parameters" -> PARAMETERS;
            case "responses" -> RESPONSES;
            case "headers" -> HEADERS;
            case "examples" -> EXAMPLES;
            default -> DATA;
        };
    }

    private static DocumentPosition pathItem(String key) {
        return switch (key) {
            case "get", "put", "post", "delete", "options", "head", "patch", "trace" -> OPERATION;
            case "parameters" -> PARAMETERS;
            default -> DATA;
        };
    }

    private static DocumentPosition operation(String key) {
        return switch (key) {
            case "parameters" -> PARAMETERS;
            case "requestBody" -> REQUEST_BODY;
            case "responses" -> RESPONSES;
            default -> DATA;
        };
    }

    private static DocumentPosition parameter(String key) {
        return pick(key, "schema", SCHEMA, "examples", EXAMPLES);
    }

    private static DocumentPosition schema(String key) {
        return switch (key) {
            case "properties", "allOf", "oneOf", "anyOf" -> SCHEMAS;
            case "items", "additionalProperties", "not" -> SCHEMA;
            default -> DATA;
        };
    }

    private static DocumentPosition pick(
            String key, String first, DocumentPosition firstPart, String second, DocumentPosition secondPart) {
        return key.equals(first) ? firstPart : key.equals(second) ? secondPart : DATA;
    }
}
