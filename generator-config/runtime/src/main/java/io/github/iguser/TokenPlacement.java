package io.github.iguser;

/** Where in a request the access token stands. The API takes either. */
public enum TokenPlacement {
    /** In the header {@code Authorization: Bearer}. URLs, which proxies and servers write to logs, stay free of it. */
    HEADER,

    /** In the query parameter {@code access_token}, as the API's own pages show it. */
    QUERY
}
