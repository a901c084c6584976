package io.github.iguser;

/** The place of the access token in a request. The API accepts both. */
public enum TokenPlacement {
    /** The header {@code Authorization: Bearer}. It keeps the token out of URLs, which proxies and servers log. */
    HEADER,

    /** The query parameter {@code access_token}, as in the API's documentation. */
    QUERY
}
