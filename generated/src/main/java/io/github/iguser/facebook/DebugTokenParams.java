// Generated from spec/edges/debug_token.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The parameters of {@code AccessTokensApi.debug}. */
public final class DebugTokenParams extends Parameters {
    private DebugTokenParams(Map<String, String> values) {
        super(values);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static DebugTokenParams of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private final Map<String, String> values = new LinkedHashMap<>();

        private Builder() {
            super("input_token", "use inputToken(...)");
        }

        /** The token to inspect. */
        public Builder inputToken(String inputToken) {
            values.put("input_token", inputToken);
            return this;
        }

        /**
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if {@code input_token} is missing
         */
        public DebugTokenParams build() {
            Limits.required("input_token", values.get("input_token"), "set inputToken(...) before build()");
            return new DebugTokenParams(withOthers(values));
        }
    }
}
