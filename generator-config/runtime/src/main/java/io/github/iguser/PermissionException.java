package io.github.iguser;

/** A failure because the app or its user lacks a permission. The app must first request the permission. */
public final class PermissionException extends GraphException {
    private static final long serialVersionUID = 1;

    PermissionException(ErrorDetails failure) {
        super(failure);
    }
}
