package io.github.iguser.testing.internal.spec;

/** How the requests of an operation carry the access token. */
public enum TokenUse {
    /** In the header or in the query, as the client chooses. */
    ANY,

    /** In the query only. */
    QUERY,

    /** In the header, after the word OAuth. */
    OAUTH,

    /** Not at all. */
    NONE
}
