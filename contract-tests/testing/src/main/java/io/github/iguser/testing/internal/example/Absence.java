package io.github.iguser.testing.internal.example;

/** The members that a response leaves out, of those that may be absent. */
public enum Absence {
    NONE,
    /** Optional fields of nodes and pages. */
    FIELDS,
    /** Optional scalars of objects that are no nodes. */
    SCALARS,
    /** Optional lists and objects within objects that are no nodes. */
    OBJECTS,
    /** Optional fields that are nodes or lists and lead no further. */
    EXPANSIONS
}
