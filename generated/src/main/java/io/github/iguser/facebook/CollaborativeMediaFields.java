// Generated from spec/nodes/CollaborativeMedia.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * Selects fields of {@code CollaborativeMedia}.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class CollaborativeMediaFields extends FieldSelector<CollaborativeMediaFields> {
    private CollaborativeMediaFields() {}

    /** Returns the fields that the function selects. */
    public static CollaborativeMediaFields of(Consumer<CollaborativeMediaFields> fields) {
        CollaborativeMediaFields selected = new CollaborativeMediaFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the media, digits only. It is always returned, even if it is not requested. */
    public CollaborativeMediaFields id() {
        return add("id");
    }

    /**
     * Text under the media.
     *
     * <p>Presence: Absent when the media has no caption.
     */
    public CollaborativeMediaFields caption() {
        return add("caption");
    }

    /**
     * Number of comments on the media itself, without other surfaces.
     *
     * <p>Presence: Absent when the owner hides it.
     */
    public CollaborativeMediaFields commentsCount() {
        return add("comments_count");
    }

    /**
     * Number of likes of the media itself, without other surfaces.
     *
     * <p>Presence: Absent when the owner hides it.
     */
    public CollaborativeMediaFields likeCount() {
        return add("like_count");
    }

    /** Surface of Instagram on which the media was published. */
    public CollaborativeMediaFields mediaProductType() {
        return add("media_product_type");
    }

    /** Kind of media. A reel is a video. */
    public CollaborativeMediaFields mediaType() {
        return add("media_type");
    }

    /**
     * URL of the image or video. It is signed and expires.
     *
     * <p>Presence: Absent for a video with copyrighted or licensed audio, for media that is flagged for copyrighted
     * material, and for a reel whose owner does not allow downloads.
     */
    public CollaborativeMediaFields mediaUrl() {
        return add("media_url");
    }

    /** URL of the media on the website of Instagram. It does not expire. */
    public CollaborativeMediaFields permalink() {
        return add("permalink");
    }

    /**
     * Number of reposts of a post or reel.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it.
     */
    public CollaborativeMediaFields repostsCount() {
        return add("reposts_count");
    }

    /**
     * Number of times that a post or reel was saved.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it.
     */
    public CollaborativeMediaFields savedCount() {
        return add("saved_count");
    }

    /**
     * Number of times that a post or reel was shared.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it.
     */
    public CollaborativeMediaFields sharesCount() {
        return add("shares_count");
    }

    /**
     * URL of the still picture of a video. It is signed and expires.
     *
     * <p>Presence: Only videos have it.
     */
    public CollaborativeMediaFields thumbnailUrl() {
        return add("thumbnail_url");
    }

    /** Time at which the media was created, in UTC to the second. */
    public CollaborativeMediaFields timestamp() {
        return add("timestamp");
    }

    /**
     * Number of comments on all surfaces, with the advertisements made from the media and its crossposts.
     *
     * <p>Presence: Absent when the owner hides it.
     */
    public CollaborativeMediaFields totalCommentsCount() {
        return add("total_comments_count");
    }

    /**
     * Number of likes on all surfaces, with the advertisements made from the media and its crossposts.
     *
     * <p>Presence: Absent when the owner hides it.
     */
    public CollaborativeMediaFields totalLikeCount() {
        return add("total_like_count");
    }

    /**
     * Number of views of a video on all surfaces, including the advertisements made from it and its crossposts.
     *
     * <p>Presence: Only videos have it; absent when the owner hides it.
     */
    public CollaborativeMediaFields totalViewsCount() {
        return add("total_views_count");
    }

    /** User name of the account that created the media, without &#64;. */
    public CollaborativeMediaFields username() {
        return add("username");
    }
}
