// Generated from spec/nodes/Business.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * Selects fields of {@code Business}.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class BusinessFields extends FieldSelector<BusinessFields> {
    private BusinessFields() {}

    /** Returns the fields that the function selects. */
    public static BusinessFields of(Consumer<BusinessFields> fields) {
        BusinessFields selected = new BusinessFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the business, digits only. It is always returned, even if it is not requested. */
    public BusinessFields id() {
        return add("id");
    }

    /** Name of the business. */
    public BusinessFields name() {
        return add("name");
    }

    /**
     * URL of the profile page of the business.
     *
     * <p>Presence: Not documented for a business without a profile page.
     */
    public BusinessFields link() {
        return add("link");
    }

    /**
     * URL of the profile picture of the business.
     *
     * <p>Presence: Not documented for a business without a picture.
     */
    public BusinessFields profilePictureUri() {
        return add("profile_picture_uri");
    }

    /** Progress of the business's verification. */
    public BusinessFields verificationStatus() {
        return add("verification_status");
    }

    /**
     * Industry of the business. Its values are not documented.
     *
     * <p>Presence: Not documented for a business without one.
     */
    public BusinessFields vertical() {
        return add("vertical");
    }

    /**
     * Number of the time zone of the business.
     *
     * <p>Presence: Not documented for a business without one.
     */
    public BusinessFields timezoneId() {
        return add("timezone_id");
    }

    /** Time at which the business was created. */
    public BusinessFields createdTime() {
        return add("created_time");
    }
}
