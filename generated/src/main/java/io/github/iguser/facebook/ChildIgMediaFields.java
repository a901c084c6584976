// Generated from spec/nodes/IgMedia.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * The fields of an image or video inside an album. Captions, comments and most counts belong to the album.
 *
 * <p>Selects fields of {@code IgMedia}, limited to those of this view.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class ChildIgMediaFields extends FieldSelector<ChildIgMediaFields> {
    private ChildIgMediaFields() {}

    /** Returns the fields that the function selects. */
    public static ChildIgMediaFields of(Consumer<ChildIgMediaFields> fields) {
        ChildIgMediaFields selected = new ChildIgMediaFields();
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
    public ChildIgMediaFields altText() {
        return add("alt_text");
    }

    /**
     * Id of the media, digits only. It is always returned, even if it is not requested.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public ChildIgMediaFields id() {
        return add("id");
    }

    /**
     * Number of likes of the media itself, without those on advertisements made from it. The owner of the media always
     * gets it.
     *
     * <p>Presence: Absent on media of other accounts when the owner hides the likes, whichever way the media is read.
     */
    public ChildIgMediaFields likeCount() {
        return add("like_count");
    }

    /**
     * Kind of media. A reel is a video.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public ChildIgMediaFields mediaType() {
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
    public ChildIgMediaFields mediaUrl() {
        return add("media_url");
    }

    /** Selects {@code owner} with the default fields of the API; see {@link #owner(Consumer)}. */
    public ChildIgMediaFields owner() {
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
    public ChildIgMediaFields owner(Consumer<IgUserReferenceFields> fields) {
        return expand("owner", "", asNested(IgUserReferenceFields.of(fields)));
    }

    /**
     * URL of the media on the website of Instagram. It does not expire.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: The children of an album have none, by the documentation.
     */
    public ChildIgMediaFields permalink() {
        return add("permalink");
    }

    /**
     * Last part of the permalink, which identifies the media.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: A user of the API reports that business_discovery does not return it.
     */
    public ChildIgMediaFields shortcode() {
        return add("shortcode");
    }

    /**
     * URL of the still picture of a video. It is signed and expires.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only videos have it.
     */
    public ChildIgMediaFields thumbnailUrl() {
        return add("thumbnail_url");
    }

    /**
     * Time at which the media was created, in UTC to the second.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public ChildIgMediaFields timestamp() {
        return add("timestamp");
    }

    /**
     * User name of the account that created the media, without &#64;.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public ChildIgMediaFields username() {
        return add("username");
    }
}
