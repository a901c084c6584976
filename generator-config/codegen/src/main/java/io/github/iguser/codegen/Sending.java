package io.github.iguser.codegen;

import java.util.List;

/**
 * What a method sends besides its path.
 *
 * @param parametersName the class of the parameter object, if there is one
 * @param description what the description says of the form; null for a query
 * @param sent the parameters
 * @param form whether they are a form; else a query
 */
record Sending(String parametersName, String description, List<Sent> sent, boolean form) {
    /** Whether the parameters come in an object of their own; a single optional one is an argument. */
    boolean object() {
        return form || sent.size() > 1 || !optional();
    }

    /** What a caller can set. */
    List<Sent> settable() {
        return sent.stream().filter(parameter -> parameter.fixed() == null).toList();
    }

    /** Whether nothing has to be set. */
    boolean optional() {
        return sent.stream().noneMatch(Sent::required);
    }
}
