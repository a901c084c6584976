// Generated from spec/nodes/IgUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.FieldSelector;
import io.github.iguser.ListExpansion;
import java.util.function.Consumer;

/**
 * Selects fields of {@code IgUser}.
 *
 * <p>{@code id} is always returned, asked for or not.
 */
public final class IgUserFields extends FieldSelector<IgUserFields> {
    private IgUserFields() {}

    /** Selects what the function asks for. */
    public static IgUserFields of(Consumer<IgUserFields> fields) {
        IgUserFields selected = new IgUserFields();
        fields.accept(selected);
        return selected;
    }

    /**
     * Id of the account, digits only. It is returned whether asked for or not. It is an app-scoped id, which differs
     * from {@code user_id}.
     *
     * <p>One of the few fields that a Page-backed Instagram account has.
     */
    public IgUserFields id() {
        return add("id");
    }

    /**
     * Id of the professional account, digits only, starting with 17841. It is the id that the guides put into paths,
     * and that webhooks carry.
     */
    public IgUserFields userId() {
        return add("user_id");
    }

    /** User name of the account, without &#64;. */
    public IgUserFields username() {
        return add("username");
    }

    /**
     * Display name of the account's profile.
     *
     * <p>Presence: Not documented for a profile without a name.
     */
    public IgUserFields name() {
        return add("name");
    }

    /** Kind of professional account. */
    public IgUserFields accountType() {
        return add("account_type");
    }

    /**
     * Text of the profile's biography.
     *
     * <p>Presence: Left out when the biography is empty.
     */
    public IgUserFields biography() {
        return add("biography");
    }

    /**
     * URL of the website that the profile names.
     *
     * <p>Presence: Left out when the profile names no website.
     */
    public IgUserFields website() {
        return add("website");
    }

    /** Number of Instagram users who follow the account. */
    public IgUserFields followersCount() {
        return add("followers_count");
    }

    /** Number of Instagram users whom the account follows. */
    public IgUserFields followsCount() {
        return add("follows_count");
    }

    /** Number of media that the account has published. */
    public IgUserFields mediaCount() {
        return add("media_count");
    }

    /**
     * URL of the profile picture. It is signed and expires.
     *
     * <p>Presence: Not documented for a profile without a picture.
     */
    public IgUserFields profilePictureUrl() {
        return add("profile_picture_url");
    }

    /**
     * Media of the account, the latest 10,000 at most and without stories. As a field it is the same list as the edge
     * of this name, whose first page comes along with the account.
     *
     * <p>Asked for like this it comes with its default fields.
     *
     * <p>Presence: Not documented for an account without media.
     */
    public IgUserFields media() {
        return add("media");
    }

    /**
     * Media of the account, the latest 10,000 at most and without stories. As a field it is the same list as the edge
     * of this name, whose first page comes along with the account.
     *
     * <p>Presence: Not documented for an account without media.
     *
     * @param media sets modifiers, and chooses the fields of each element
     */
    public IgUserFields media(Consumer<MediaExpansion> media) {
        MediaExpansion expansion = new MediaExpansion();
        media.accept(expansion);
        return expand("media", expansion);
    }

    /** How the list {@code media} is read: its modifiers, and the fields of its elements. */
    public static final class MediaExpansion extends ListExpansion<MediaExpansion> {
        private MediaExpansion() {}

        /** Most media to put on one page. Default and upper bound are not documented. */
        public MediaExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the page before it. */
        public MediaExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the page after it. */
        public MediaExpansion before(String before) {
            return modifier("before", before);
        }

        /** Chooses the fields of each element; without it the API gives its default fields. */
        public MediaExpansion fields(Consumer<IgMediaFields> fields) {
            return nested(IgMediaFields.of(fields));
        }
    }
}
