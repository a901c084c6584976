package io.github.iguser;

/** The app or its user lacks a permission: nothing helps but to ask for it. */
public final class PermissionException extends GraphException {
    private static final long serialVersionUID = 1;

    PermissionException(ErrorDetails failure) {
        super(failure);
    }
}
