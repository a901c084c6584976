// Generated from spec/nodes/MediaCollaborator.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * Selects fields of {@code MediaCollaborator}.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class MediaCollaboratorFields extends FieldSelector<MediaCollaboratorFields> {
    private MediaCollaboratorFields() {}

    /** Returns the fields that the function selects. */
    public static MediaCollaboratorFields of(Consumer<MediaCollaboratorFields> fields) {
        MediaCollaboratorFields selected = new MediaCollaboratorFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the account, digits only. It is always returned, even if it is not requested. */
    public MediaCollaboratorFields id() {
        return add("id");
    }

    /** User name of the account, without &#64;. */
    public MediaCollaboratorFields username() {
        return add("username");
    }

    /** State of the invitation. Its values are not documented here. */
    public MediaCollaboratorFields inviteStatus() {
        return add("invite_status");
    }
}
