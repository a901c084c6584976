package io.github.iguser;

/** A failure because the app or its user lacks a permission. It must be requested first. */
public final class PermissionException extends GraphException {
    private static final long serialVersionUID = 1;

    PermissionException(ErrorDetails failure) {
        super(failure);
    }
}
