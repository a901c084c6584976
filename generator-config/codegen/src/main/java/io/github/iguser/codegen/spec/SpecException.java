package io.github.iguser.codegen.spec;

import java.util.List;

/** Says what is wrong with the description: each fault with file, line and remedy. */
public final class SpecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SpecException(String fault) {
        super(fault);
    }

    public SpecException(List<String> faults) {
        super(
                faults.size() == 1
                        ? faults.get(0)
                        : faults.size() + " faults in the description:\n" + String.join("\n", faults));
    }
}
