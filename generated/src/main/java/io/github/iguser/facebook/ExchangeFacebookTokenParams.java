// Generated from spec/edges/oauth_access_token.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The parameters of {@code AccessTokensApi.exchange}. */
public final class ExchangeFacebookTokenParams extends Parameters {
    private ExchangeFacebookTokenParams(Map<String, String> values) {
        super(values);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static ExchangeFacebookTokenParams of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private final Map<String, String> values = new LinkedHashMap<>();

        private Builder() {
            super(
                    "client_id", "use clientId(...)",
                    "client_secret", "use clientSecret(...)",
                    "fb_exchange_token", "use fbExchangeToken(...)");
        }

        /** Id of the Facebook app, digits only. */
        public Builder clientId(String clientId) {
            Limits.digits("client_id", clientId);
            values.put("client_id", clientId);
            return this;
        }

        /** Secret of the Facebook app. */
        public Builder clientSecret(String clientSecret) {
            values.put("client_secret", clientSecret);
            return this;
        }

        /** The user's token, which has not expired. */
        public Builder fbExchangeToken(String fbExchangeToken) {
            values.put("fb_exchange_token", fbExchangeToken);
            return this;
        }

        /**
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if {@code client_id}, {@code client_secret} or {@code fb_exchange_token} is
         *     missing
         */
        public ExchangeFacebookTokenParams build() {
            Limits.required("client_id", values.get("client_id"), "set clientId(...) before build()");
            Limits.required("client_secret", values.get("client_secret"), "set clientSecret(...) before build()");
            Limits.required("fb_exchange_token", values.get("fb_exchange_token"), "set fbExchangeToken(...) before build()");
            return new ExchangeFacebookTokenParams(withOthers(values));
        }
    }
}
