package io.github.iguser.contract.diff;

import java.util.Locale;

/** The part of a spec that a change is about, in the order of reports. */
public enum SpecPart {
    VERSION,
    HOST,
    OPERATION,
    PARAMETER,
    FORM_KIND,
    FIELD,
    VIEW,
    EXPANSION,
    SCHEMA,
    VALUE,
    METRIC,
    ERROR,
    PERMISSION,
    LIMIT,
    PRESENCE,
    DEPRECATION,
    PAGING,
    RESPONSE,
    /** A member of the spec for which the comparison has no rule. */
    OTHER;

    /** Returns the word of reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
