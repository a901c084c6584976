// Generated from spec/edges/access_token.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The parameters of {@code AccessTokensApi.exchange}. */
public final class ExchangeInstagramTokenParams extends Parameters {
    private ExchangeInstagramTokenParams(Map<String, String> values) {
        super(values);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static ExchangeInstagramTokenParams of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private final Map<String, String> values = new LinkedHashMap<>();

        private Builder() {
            super("client_secret", "use clientSecret(...)");
        }

        /**
         * Secret of the Instagram app, which is not the one of the Facebook app. It has a place of its own in the App
         * Dashboard.
         */
        public Builder clientSecret(String clientSecret) {
            values.put("client_secret", clientSecret);
            return this;
        }

        /**
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if {@code client_secret} is missing
         */
        public ExchangeInstagramTokenParams build() {
            Limits.required("client_secret", values.get("client_secret"), "set clientSecret(...) before build()");
            return new ExchangeInstagramTokenParams(withOthers(values));
        }
    }
}
