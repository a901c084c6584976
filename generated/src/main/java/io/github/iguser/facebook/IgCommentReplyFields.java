// Generated from spec/nodes/IgComment.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * The fields of a reply. A reply to a reply belongs to the top-level comment, so replies have no replies of their own.
 *
 * <p>Selects fields of {@code IgComment}, limited to those of this view.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class IgCommentReplyFields extends FieldSelector<IgCommentReplyFields> {
    private IgCommentReplyFields() {}

    /** Returns the fields that the function selects. */
    public static IgCommentReplyFields of(Consumer<IgCommentReplyFields> fields) {
        IgCommentReplyFields selected = new IgCommentReplyFields();
        fields.accept(selected);
        return selected;
    }

    /**
     * The user who wrote the comment.
     *
     * <p>Presence: Not documented for a user who is gone.
     */
    public IgCommentReplyFields from() {
        return add("from");
    }

    /** True if the comment is hidden. Comments of the owner of the media are always visible. */
    public IgCommentReplyFields hidden() {
        return add("hidden");
    }

    /** Id of the comment, digits only. It is always returned, even if it is not requested. */
    public IgCommentReplyFields id() {
        return add("id");
    }

    /**
     * Id that the comment had at the Marketing API endpoints up to v21.0, digits only.
     *
     * <p>Presence: Not documented for comments without an id at these endpoints.
     */
    public IgCommentReplyFields legacyInstagramCommentId() {
        return add("legacy_instagram_comment_id");
    }

    /** Number of likes of the comment. */
    public IgCommentReplyFields likeCount() {
        return add("like_count");
    }

    /** Selects {@code media} with the default fields of the API; see {@link #media(Consumer)}. */
    public IgCommentReplyFields media() {
        return add("media");
    }

    /**
     * The media that was commented on.
     *
     * @param fields selects the fields of the object
     */
    public IgCommentReplyFields media(Consumer<IgMediaReferenceFields> fields) {
        return expand("media", "", asNested(IgMediaReferenceFields.of(fields)));
    }

    /** Id of the comment that this one replies to, digits only. Only replies have it. */
    public IgCommentReplyFields parentId() {
        return add("parent_id");
    }

    /** Text of the comment. */
    public IgCommentReplyFields text() {
        return add("text");
    }

    /** Time at which the comment was written, in UTC to the second. */
    public IgCommentReplyFields timestamp() {
        return add("timestamp");
    }

    /** Selects {@code user} with the default fields of the API; see {@link #user(Consumer)}. */
    public IgCommentReplyFields user() {
        return add("user");
    }

    /**
     * The account that wrote the comment, by its id.
     *
     * <p>Presence: Only when the app user wrote the comment; otherwise {@code username} names the user.
     *
     * @param fields selects the fields of the object
     */
    public IgCommentReplyFields user(Consumer<IgUserReferenceFields> fields) {
        return expand("user", "", asNested(IgUserReferenceFields.of(fields)));
    }

    /**
     * User name of the user who wrote the comment, without &#64;.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_comments}
     * </ul>
     */
    public IgCommentReplyFields username() {
        return add("username");
    }
}
