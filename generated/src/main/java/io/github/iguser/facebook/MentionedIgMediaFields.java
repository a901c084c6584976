// Generated from spec/nodes/IgMedia.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import io.github.iguser.ListExpansion;
import java.util.function.Consumer;

/**
 * The fields of another account's media that mentions the account, which {@code mentioned_media} can read, and a few
 * more that the API is known to return.
 *
 * <p>Selects fields of {@code IgMedia}, limited to those of this view.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class MentionedIgMediaFields extends FieldSelector<MentionedIgMediaFields> {
    private MentionedIgMediaFields() {}

    /** Returns the fields that the function selects. */
    public static MentionedIgMediaFields of(Consumer<MentionedIgMediaFields> fields) {
        MentionedIgMediaFields selected = new MentionedIgMediaFields();
        fields.accept(selected);
        return selected;
    }

    /**
     * Text under the media. The &#64; of names is removed unless the app user may do the tasks of an administrator.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the media has no caption, and on the children of an album.
     */
    public MentionedIgMediaFields caption() {
        return add("caption");
    }

    /** Selects the list {@code children} with the default fields of the API; see {@link #children(Consumer)}. */
    public MentionedIgMediaFields children() {
        return add("children");
    }

    /**
     * Images and videos of an album, in their order.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only an album has children.
     *
     * @param fields selects the fields of each element
     */
    public MentionedIgMediaFields children(Consumer<ChildIgMediaFields> fields) {
        return expand("children", "", asNested(ChildIgMediaFields.of(fields)));
    }

    /** Selects the list {@code comments} with the default fields of the API; see {@link #comments(Consumer)}. */
    public MentionedIgMediaFields comments() {
        return add("comments");
    }

    /**
     * Comments on the media itself, the latest first, at most 50 on a page. Replies are not among them; they are a
     * field of the comment that they reply to. Those on a live video can be read during the broadcast only.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_comments}
     *   <li>{@code pages_read_engagement}
     * </ul>
     *
     * <p>Presence: Absent when nobody has commented.
     *
     * @param comments sets modifiers and selects the fields of each element
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-media/comments">IG Media Comments</a>
     */
    public MentionedIgMediaFields comments(Consumer<CommentsExpansion> comments) {
        CommentsExpansion expansion = new CommentsExpansion();
        comments.accept(expansion);
        return expand("comments", "", asNested(expansion));
    }

    /**
     * Number of comments on the media itself, without those on the children of an album and on advertisements made from
     * it.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the owner hides it.
     */
    public MentionedIgMediaFields commentsCount() {
        return add("comments_count");
    }

    /**
     * Id of the media, digits only. It is always returned, even if it is not requested.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public MentionedIgMediaFields id() {
        return add("id");
    }

    /**
     * Number of likes of the media itself, without those on advertisements made from it. The owner of the media always
     * gets it.
     *
     * <p>Presence: Absent on media of other accounts when the owner hides the likes, whichever way the media is read.
     */
    public MentionedIgMediaFields likeCount() {
        return add("like_count");
    }

    /**
     * Kind of media. A reel is a video.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public MentionedIgMediaFields mediaType() {
        return add("media_type");
    }

    /**
     * URL of the image or video. It is signed and expires.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent for a video with copyrighted or licensed audio, the account's own included, for media that is
     * flagged for copyrighted material, and for a reel of another account that does not allow downloads, however it is
     * reached.
     */
    public MentionedIgMediaFields mediaUrl() {
        return add("media_url");
    }

    /** Selects {@code owner} with the default fields of the API; see {@link #owner(Consumer)}. */
    public MentionedIgMediaFields owner() {
        return add("owner");
    }

    /**
     * The account that created the media, by its id.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only when the app user created the media; otherwise {@code username} names the account.
     *
     * @param fields selects the fields of the object
     */
    public MentionedIgMediaFields owner(Consumer<IgUserReferenceFields> fields) {
        return expand("owner", "", asNested(IgUserReferenceFields.of(fields)));
    }

    /**
     * URL of the media on the website of Instagram. It does not expire.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: The children of an album have none, by the documentation.
     */
    public MentionedIgMediaFields permalink() {
        return add("permalink");
    }

    /**
     * Time at which the media was created, in UTC to the second.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public MentionedIgMediaFields timestamp() {
        return add("timestamp");
    }

    /**
     * User name of the account that created the media, without &#64;.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public MentionedIgMediaFields username() {
        return add("username");
    }

    /**
     * The modifiers of the list {@code comments}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.CURSOR)} tells if more pages follow.
     */
    public static final class CommentsExpansion extends ListExpansion<CommentsExpansion> {
        private CommentsExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of comments per page, at most 50. */
        public CommentsExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public CommentsExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public CommentsExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public CommentsExpansion fields(Consumer<IgCommentFields> fields) {
            return nested(IgCommentFields.of(fields));
        }
    }
}
