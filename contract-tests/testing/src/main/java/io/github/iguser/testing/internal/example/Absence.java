package io.github.iguser.testing.internal.example;

/** The optional members that an example response leaves out. */
public enum Absence {
    NONE,
    /** Optional fields of nodes and pages. */
    FIELDS,
    /** Optional scalars of objects that are not nodes. */
    SCALARS,
    /** Optional lists and objects in objects that are not nodes. */
    OBJECTS,
    /** Optional fields that are nodes or lists without further expansions. */
    EXPANSIONS
}
