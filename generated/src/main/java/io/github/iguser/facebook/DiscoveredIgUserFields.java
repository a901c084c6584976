// Generated from spec/nodes/IgUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import io.github.iguser.ListExpansion;
import java.util.function.Consumer;

/**
 * The fields of another professional account that {@code business_discovery} can read: the public ones, and a few more
 * that the API is known to return.
 *
 * <p>Selects fields of {@code IgUser}, limited to those of this view.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class DiscoveredIgUserFields extends FieldSelector<DiscoveredIgUserFields> {
    private DiscoveredIgUserFields() {}

    /** Returns the fields that the function selects. */
    public static DiscoveredIgUserFields of(Consumer<DiscoveredIgUserFields> fields) {
        DiscoveredIgUserFields selected = new DiscoveredIgUserFields();
        fields.accept(selected);
        return selected;
    }

    /**
     * Description of an image for people who cannot see it. The documentation lists it among the fields of the account.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Documented, but never seen in a response.
     */
    public DiscoveredIgUserFields altText() {
        return add("alt_text");
    }

    /**
     * Text of the profile's biography.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the biography is empty.
     */
    public DiscoveredIgUserFields biography() {
        return add("biography");
    }

    /**
     * Number of Instagram users who follow the account.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public DiscoveredIgUserFields followersCount() {
        return add("followers_count");
    }

    /** Number of Instagram users whom the account follows. */
    public DiscoveredIgUserFields followsCount() {
        return add("follows_count");
    }

    /**
     * Id of the account, digits only; one of the few fields of a Page-backed Instagram account. It is always returned,
     * even if it is not requested. It is the account's id that starts with 17841; the documentation calls it
     * app-scoped.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public DiscoveredIgUserFields id() {
        return add("id");
    }

    /**
     * Former Instagram id of the account.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>Presence: No longer documented; recorded responses carry it.
     *
     * @deprecated Use {@code id} instead.
     */
    @Deprecated
    public DiscoveredIgUserFields igId() {
        return add("ig_id");
    }

    /** Selects the list {@code media} with the default fields of the API; see {@link #media(Consumer)}. */
    public DiscoveredIgUserFields media() {
        return add("media");
    }

    /**
     * Media of the account, the latest 10,000 at most and without stories. The field returns the same list as the edge
     * of this name, and its first page is part of the response.
     *
     * <p>Presence: Not documented for an account without media.
     *
     * @param media sets modifiers and selects the fields of each element
     */
    public DiscoveredIgUserFields media(Consumer<MediaExpansion> media) {
        MediaExpansion expansion = new MediaExpansion();
        media.accept(expansion);
        return expand("media", "", asNested(expansion));
    }

    /**
     * Number of media that the account has published.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public DiscoveredIgUserFields mediaCount() {
        return add("media_count");
    }

    /**
     * Display name of the account's profile.
     *
     * <p>Presence: Not documented for a profile without a name.
     */
    public DiscoveredIgUserFields name() {
        return add("name");
    }

    /**
     * URL of the profile picture. It is signed and expires.
     *
     * <p>Presence: Not documented for a profile without a picture.
     */
    public DiscoveredIgUserFields profilePictureUrl() {
        return add("profile_picture_url");
    }

    /**
     * User name of the account, without &#64;.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public DiscoveredIgUserFields username() {
        return add("username");
    }

    /**
     * URL of the website that the profile names.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the profile names no website.
     */
    public DiscoveredIgUserFields website() {
        return add("website");
    }

    /**
     * The modifiers of the list {@code media}, and the fields of its elements.
     *
     * <p>{@code Page.hasMore(PagingKind.CURSOR)} tells if more pages follow.
     */
    public static final class MediaExpansion extends ListExpansion<MediaExpansion> {
        private MediaExpansion() {
            super("limit", "use limit(...)", "after", "use after(...)", "before", "use before(...)");
        }

        /** Maximum number of media per page. The default and the maximum are not documented. */
        public MediaExpansion limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            return modifier("limit", String.valueOf(limit));
        }

        /** Cursor after which the page starts, from the previous page. */
        public MediaExpansion after(String after) {
            return modifier("after", after);
        }

        /** Cursor before which the page ends, from the next page. */
        public MediaExpansion before(String before) {
            return modifier("before", before);
        }

        /** Selects the fields of each element. Otherwise the API returns its default fields. */
        public MediaExpansion fields(Consumer<DiscoveredIgMediaFields> fields) {
            return nested(DiscoveredIgMediaFields.of(fields));
        }
    }
}
