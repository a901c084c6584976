package io.github.iguser.testing.internal.spec;

/** The ways in which the requests of an operation send the access token. */
public enum TokenUse {
    /** The token is sent in the header or in the query, as the client chooses. */
    ANY,

    /** The token is sent in the query. */
    QUERY,

    /** The token is sent in the header after the word OAuth. */
    OAUTH,

    /** No token is sent. */
    NONE
}
