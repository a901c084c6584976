// Generated from spec/nodes/AnswerCollaborationInviteForm.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code CollaborationInvitesApi.answer}. {@code build()} checks the documented limits. */
public final class AnswerCollaborationInviteParams extends Parameters {
    private AnswerCollaborationInviteParams(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static AnswerCollaborationInviteParams of(Consumer<Builder> params) {
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

    // accept
    static void accept(Map<String, String> form, @Nullable Boolean accept) {
        if (accept != null) {
            form.put("accept", accept.toString());
        }
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable String mediaId;
        private @Nullable Boolean accept;

        private Builder() {
            super("media_id", "use mediaId(...)", "accept", "use accept(...)");
        }

        /** Id of the media to which the account was invited, digits only. */
        public Builder mediaId(String mediaId) {
            this.mediaId = Limits.given("media_id", mediaId);
            return this;
        }

        /** True to accept the invitation, false to decline it. */
        public Builder accept(boolean accept) {
            this.accept = accept;
            return this;
        }

        /**
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if a required parameter is missing or a value exceeds its limit; the message
         *     names the parameter, the value and the limit
         */
        public AnswerCollaborationInviteParams build() {
            Limits.required("accept", accept, "set accept(...) before build()");
            Limits.required("media_id", mediaId, "set mediaId(...) before build()");
            Map<String, String> form = new LinkedHashMap<>();
            AnswerCollaborationInviteParams.mediaId(form, mediaId);
            AnswerCollaborationInviteParams.accept(form, accept);
            return new AnswerCollaborationInviteParams(withOthers(form));
        }
    }
}
