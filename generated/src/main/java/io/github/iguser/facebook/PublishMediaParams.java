// Generated from spec/nodes/PublishMediaForm.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code MediaPublishApi.publish}. {@code build()} checks the documented limits. */
public final class PublishMediaParams extends Parameters {
    private PublishMediaParams(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static PublishMediaParams of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    // creation_id
    static void creationId(Map<String, String> form, @Nullable String creationId) {
        Limits.digits("creation_id", creationId);
        if (creationId != null) {
            form.put("creation_id", creationId);
        }
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable String creationId;

        private Builder() {
            super("creation_id", "use creationId(...)");
        }

        /**
         * Id of the container to publish, digits only: of a single media or of a carousel, whose status is FINISHED and
         * which is younger than 24 hours.
         */
        public Builder creationId(String creationId) {
            this.creationId = Limits.given("creation_id", creationId);
            return this;
        }

        /**
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if a required parameter is missing or a value exceeds its limit; the message
         *     names the parameter, the value and the limit
         */
        public PublishMediaParams build() {
            Limits.required("creation_id", creationId, "set creationId(...) before build()");
            Map<String, String> form = new LinkedHashMap<>();
            PublishMediaParams.creationId(form, creationId);
            return new PublishMediaParams(withOthers(form));
        }
    }
}
