package io.github.iguser.testing.internal.spec;

/** The ways in which the requests of an operation send the access token. */
public enum TokenUse {
    /** The token is sent in the header or in the query, as the client chooses. */
    ANY,

    /** The token is sent in the query. */
    QUERY,

    /** No token is sent. */
    NONE
}
