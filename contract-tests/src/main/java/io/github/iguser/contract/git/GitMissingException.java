package io.github.iguser.contract.git;

import java.io.IOException;

/** The program git cannot be started. */
public final class GitMissingException extends IOException {
    private static final long serialVersionUID = 1L;

    GitMissingException(String program, Throwable cause) {
        super("the program " + program + " cannot be started", cause);
    }
}
