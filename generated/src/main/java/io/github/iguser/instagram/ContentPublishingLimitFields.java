// Generated from spec/nodes/ContentPublishingLimit.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/** Selects fields of {@code ContentPublishingLimit}. */
public final class ContentPublishingLimitFields extends FieldSelector<ContentPublishingLimitFields> {
    private ContentPublishingLimitFields() {}

    /** Returns the fields that the function selects. */
    public static ContentPublishingLimitFields of(Consumer<ContentPublishingLimitFields> fields) {
        ContentPublishingLimitFields selected = new ContentPublishingLimitFields();
        fields.accept(selected);
        return selected;
    }

    /** Number of containers that the account has published since the requested time. */
    public ContentPublishingLimitFields quotaUsage() {
        return add("quota_usage");
    }

    /** The limit that the number counts towards. */
    public ContentPublishingLimitFields config() {
        return add("config");
    }
}
