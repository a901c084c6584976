// Generated from spec/nodes/ReplyToMentionForm.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code MentionsApi.reply}. {@code build()} checks the documented limits. */
public final class ReplyToMentionParams extends Parameters {
    private ReplyToMentionParams(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static ReplyToMentionParams of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    // media_id
    static void mediaId(Map<String, String> form, @Nullable String mediaId) {
        Limits.digits("media_id", mediaId);
        if (mediaId != null) {
            form.put("media_id", mediaId);
        }
    }

    // message
    static void message(Map<String, String> form, @Nullable String message) {
        if (message != null) {
            form.put("message", message);
        }
    }

    // comment_id
    static void commentId(Map<String, String> form, @Nullable String commentId) {
        Limits.digits("comment_id", commentId);
        if (commentId != null) {
            form.put("comment_id", commentId);
        }
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable String mediaId;
        private @Nullable String message;
        private @Nullable String commentId;

        private Builder() {
            super("media_id", "use mediaId(...)", "message", "use message(...)", "comment_id", "use commentId(...)");
        }

        /**
         * Id of the media whose caption or whose comment mentions the account, digits only, as the webhook names it.
         */
        public Builder mediaId(String mediaId) {
            this.mediaId = Limits.given("media_id", mediaId);
            return this;
        }

        /** Text of the comment. */
        public Builder message(String message) {
            this.message = Limits.given("message", message);
            return this;
        }

        /**
         * Id of the comment that mentions the account, digits only, as the webhook names it. Without it the media
         * itself is commented on.
         */
        public Builder commentId(String commentId) {
            this.commentId = Limits.given("comment_id", commentId);
            return this;
        }

        /**
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if a required parameter is missing or a value exceeds its limit; the message
         *     names the parameter, the value and the limit
         */
        public ReplyToMentionParams build() {
            Limits.required("media_id", mediaId, "set mediaId(...) before build()");
            Limits.required("message", message, "set message(...) before build()");
            Map<String, String> form = new LinkedHashMap<>();
            ReplyToMentionParams.mediaId(form, mediaId);
            ReplyToMentionParams.message(form, message);
            ReplyToMentionParams.commentId(form, commentId);
            return new ReplyToMentionParams(withOthers(form));
        }
    }
}
