// Generated from spec/nodes/IgComment.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * The fields of a comment that mentions the account, which {@code mentioned_comment} can read. Only its owner can read
 * such a comment by its id.
 *
 * <p>Selects fields of {@code IgComment}, limited to those of this view.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class MentionedIgCommentFields extends FieldSelector<MentionedIgCommentFields> {
    private MentionedIgCommentFields() {}

    /** Returns the fields that the function selects. */
    public static MentionedIgCommentFields of(Consumer<MentionedIgCommentFields> fields) {
        MentionedIgCommentFields selected = new MentionedIgCommentFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the comment, digits only. It is always returned, even if it is not requested. */
    public MentionedIgCommentFields id() {
        return add("id");
    }

    /** Number of likes of the comment. */
    public MentionedIgCommentFields likeCount() {
        return add("like_count");
    }

    /** Selects {@code media} with the default fields of the API; see {@link #media(Consumer)}. */
    public MentionedIgCommentFields media() {
        return add("media");
    }

    /**
     * The media that was commented on.
     *
     * @param fields selects the fields of the object
     */
    public MentionedIgCommentFields media(Consumer<MentionedIgMediaFields> fields) {
        return expand("media", "", asNested(MentionedIgMediaFields.of(fields)));
    }

    /** Text of the comment. */
    public MentionedIgCommentFields text() {
        return add("text");
    }

    /** Time at which the comment was written, in UTC to the second. */
    public MentionedIgCommentFields timestamp() {
        return add("timestamp");
    }

    /**
     * User name of the user who wrote the comment, without &#64;.
     *
     * <p>Permissions, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_comments}
     * </ul>
     */
    public MentionedIgCommentFields username() {
        return add("username");
    }
}
