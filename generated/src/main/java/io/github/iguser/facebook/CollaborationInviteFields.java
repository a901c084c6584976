// Generated from spec/nodes/CollaborationInvite.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/** Selects fields of {@code CollaborationInvite}. */
public final class CollaborationInviteFields extends FieldSelector<CollaborationInviteFields> {
    private CollaborationInviteFields() {}

    /** Returns the fields that the function selects. */
    public static CollaborationInviteFields of(Consumer<CollaborationInviteFields> fields) {
        CollaborationInviteFields selected = new CollaborationInviteFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the media, digits only. Accept or decline the invitation with it. */
    public CollaborationInviteFields mediaId() {
        return add("media_id");
    }

    /** User name of the account that invites, without &#64;. */
    public CollaborationInviteFields mediaOwnerUsername() {
        return add("media_owner_username");
    }

    /**
     * Text under the media.
     *
     * <p>Presence: Not documented for a media without a caption.
     */
    public CollaborationInviteFields caption() {
        return add("caption");
    }

    /**
     * URL of the image or video. It is signed and expires.
     *
     * <p>The documentation does not say when it is absent.
     */
    public CollaborationInviteFields mediaUrl() {
        return add("media_url");
    }
}
