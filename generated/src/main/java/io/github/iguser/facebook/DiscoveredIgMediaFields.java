// Generated from spec/nodes/IgMedia.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * The fields of another account's media that {@code business_discovery} can read. A media found this way cannot be read
 * by its id.
 *
 * <p>Selects fields of {@code IgMedia}, limited to those of this view.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class DiscoveredIgMediaFields extends FieldSelector<DiscoveredIgMediaFields> {
    private DiscoveredIgMediaFields() {}

    /** Returns the fields that the function selects. */
    public static DiscoveredIgMediaFields of(Consumer<DiscoveredIgMediaFields> fields) {
        DiscoveredIgMediaFields selected = new DiscoveredIgMediaFields();
        fields.accept(selected);
        return selected;
    }

    /**
     * Description of the image for people who cannot see it.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Reels and stories have none, nor has an image for which none was written.
     */
    public DiscoveredIgMediaFields altText() {
        return add("alt_text");
    }

    /**
     * Text under the media. The &#64; of names is removed unless the app user may do the tasks of an administrator.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the media has no caption, and on the children of an album.
     */
    public DiscoveredIgMediaFields caption() {
        return add("caption");
    }

    /** Selects the list {@code children} with the default fields of the API; see {@link #children(Consumer)}. */
    public DiscoveredIgMediaFields children() {
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
    public DiscoveredIgMediaFields children(Consumer<ChildIgMediaFields> fields) {
        return expand("children", "", asNested(ChildIgMediaFields.of(fields)));
    }

    /**
     * Number of comments on the media itself, without those on the children of an album and on advertisements made from
     * it.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the owner hides it.
     */
    public DiscoveredIgMediaFields commentsCount() {
        return add("comments_count");
    }

    /**
     * Id of the media, digits only. It is always returned, even if it is not requested.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public DiscoveredIgMediaFields id() {
        return add("id");
    }

    /**
     * True if a reel may appear in the Feed tab as well as in the Reels tab. It does not say if the reel does appear
     * there.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only reels have it.
     */
    public DiscoveredIgMediaFields isSharedToFeed() {
        return add("is_shared_to_feed");
    }

    /**
     * Number of likes of the media itself, without those on advertisements made from it. The owner of the media always
     * gets it.
     *
     * <p>Presence: Absent on media of other accounts when the owner hides the likes, whichever way the media is read.
     */
    public DiscoveredIgMediaFields likeCount() {
        return add("like_count");
    }

    /**
     * Kind of audio of the video.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only video media have it.
     */
    public DiscoveredIgMediaFields mediaAudioType() {
        return add("media_audio_type");
    }

    /**
     * Surface of Instagram on which the media was published.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public DiscoveredIgMediaFields mediaProductType() {
        return add("media_product_type");
    }

    /**
     * Kind of media. A reel is a video.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public DiscoveredIgMediaFields mediaType() {
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
    public DiscoveredIgMediaFields mediaUrl() {
        return add("media_url");
    }

    /** Selects {@code owner} with the default fields of the API; see {@link #owner(Consumer)}. */
    public DiscoveredIgMediaFields owner() {
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
    public DiscoveredIgMediaFields owner(Consumer<IgUserReferenceFields> fields) {
        return expand("owner", "", asNested(IgUserReferenceFields.of(fields)));
    }

    /**
     * URL of the media on the website of Instagram. It does not expire.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: The children of an album have none, by the documentation.
     */
    public DiscoveredIgMediaFields permalink() {
        return add("permalink");
    }

    /**
     * Number of reposts of a post or reel.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it, and on the children of an album.
     */
    public DiscoveredIgMediaFields repostsCount() {
        return add("reposts_count");
    }

    /**
     * Last part of the permalink, which identifies the media.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: A user of the API reports that business_discovery does not return it.
     */
    public DiscoveredIgMediaFields shortcode() {
        return add("shortcode");
    }

    /**
     * URL of the still picture of a video. It is signed and expires.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only videos have it.
     */
    public DiscoveredIgMediaFields thumbnailUrl() {
        return add("thumbnail_url");
    }

    /**
     * Time at which the media was created, in UTC to the second.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public DiscoveredIgMediaFields timestamp() {
        return add("timestamp");
    }

    /**
     * Number of comments on all surfaces, with the advertisements made from the media and its crossposts.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the owner hides it, and on the children of an album.
     */
    public DiscoveredIgMediaFields totalCommentsCount() {
        return add("total_comments_count");
    }

    /**
     * Number of likes on all surfaces, with the advertisements made from the media and its crossposts.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the owner hides it, and on the children of an album.
     */
    public DiscoveredIgMediaFields totalLikeCount() {
        return add("total_like_count");
    }

    /**
     * User name of the account that created the media, without &#64;.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public DiscoveredIgMediaFields username() {
        return add("username");
    }

    /**
     * Number of views of another account's reel, paid and unpaid, on Instagram and, where the reel was shared there
     * too, on Facebook. Only {@code business_discovery} returns it.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only reels have it.
     */
    public DiscoveredIgMediaFields viewCount() {
        return add("view_count");
    }
}
