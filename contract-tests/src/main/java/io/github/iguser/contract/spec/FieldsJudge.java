package io.github.iguser.contract.spec;

import java.util.List;

/** Judges what a {@code fields} parameter asks for: names, arguments, modifiers, nesting and host. */
public final class FieldsJudge {

    private final SpecSet spec;

    private FieldsJudge(SpecSet spec) {
        this.spec = spec;
    }

    public static FieldsJudge of(SpecSet spec) {
        return new FieldsJudge(spec);
    }

    /** Judges the text of a {@code fields} parameter; a syntax error is a violation like any other. */
    public List<Violation> judge(SpecOperation operation, String fields) {
        throw new UnsupportedOperationException(spec + " " + operation + fields);
    }
}
