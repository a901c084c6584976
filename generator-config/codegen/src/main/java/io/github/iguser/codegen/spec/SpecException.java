package io.github.iguser.codegen.spec;

import java.util.List;

/** Reports faults of the spec, each with file, line and remedy. */
public final class SpecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SpecException(String fault) {
        super(fault);
    }

    public SpecException(List<String> faults) {
        super(
                faults.size() == 1
                        ? faults.get(0)
                        : faults.size() + " faults in the spec:\n" + String.join("\n", faults));
    }
}
