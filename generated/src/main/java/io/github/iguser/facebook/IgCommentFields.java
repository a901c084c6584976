// Generated from spec/nodes/IgComment.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import io.github.iguser.ListExpansion;
import java.util.function.Consumer;

/**
 * Selects fields of {@code IgComment}.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class IgCommentFields extends FieldSelector<IgCommentFields> {
    private IgCommentFields() {}

    /** Returns the fields that the function selects. */
    public static IgCommentFields of(Consumer<IgCommentFields> fields) {
        IgCommentFields selected = new IgCommentFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the comment, digits only. It is always returned, even if it is not requested. */
    public IgCommentFields id() {
        return add("id");
    }

    /**
     * The user who wrote the comment.
     *
     * <p>Presence: Not documented for a user who is gone.
     */
    public IgCommentFields from() {
        return add("from");
    }

    /** True if the comment is hidden. Comments of the owner of the media are always visible. */
    public IgCommentFields hidden() {
        return add("hidden");
    }

    /**
     * Id that the comment had at the Marketing API endpoints up to v21.0, digits only.
     *
     * <p>Presence: Not documented for comments without an id at these endpoints.
     */
    public IgCommentFields legacyInstagramCommentId() {
        return add("legacy_instagram_comment_id");
    }

    /** Number of likes of the comment. */
    public IgCommentFields likeCount() {
        return add("like_count");
    }

    /** Selects {@code media} with the default fields of the API; see {@link #media(Consumer)}. */
    public IgCommentFields media() {
        return add("media");
    }

    /**
     * The media that was commented on.
     *
     * @param fields selects the fields of the object
     */
    public IgCommentFields media(Consumer<IgMediaReferenceFields> fields) {
        return expand("media", "", asNested(IgMediaReferenceFields.of(fields)));
    }

    /** Selects the list {@code replies} with the default fields of the API; see {@link #replies(Consumer)}. */
    public IgCommentFields replies() {
        return add("replies");
    }

    /**
     * Replies to the comment.
     *
     * <p>Presence: Absent when nobody has replied.
     *
     * @param replies sets modifiers and selects the fields of each element
     */
    public IgCommentFields replies(Consumer<RepliesExpansion> replies) {
        RepliesExpansion expansion = new RepliesExpansion();
        replies.accept(expansion);
        return expand("replies", "", asNested(expansion));
    }

    /** Text of the comment. */
    public IgCommentFields text() {
        return add("text");
    }

    /** Time at which the comment was written, in UTC to the second. */
    public IgCommentFields timestamp() {
        return add("timestamp");
    }

    /** Selects {@code user} with the default fields of the API; see {@link #user(Consumer)}. */
    public IgCommentFields user() {
        return add("user");
    }

    /**
     * The account that wrote the comment, by its id.
     *
     * <p>Presence: Only when the app user wrote the comment; otherwise {@code username} names the user.
     *
     * @param fields selects the fields of the object
     */
    public IgCommentFields user(Consumer<IgUserReferenceFields> fields) {
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
    public IgCommentFields username() {
        return add("username");
    }

    /**
     * The modifiers of the list {@code replies}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.LINK)} tells if more pages follow.
     */
    public static final class RepliesExpansion extends ListExpansion<RepliesExpansion> {
        private RepliesExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of replies per page. The default and the maximum are not documented. */
        public RepliesExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public RepliesExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public RepliesExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public RepliesExpansion fields(Consumer<IgCommentReplyFields> fields) {
            return nested(IgCommentReplyFields.of(fields));
        }
    }
}
