// Generated from spec/nodes/AuthorizeAdaccountForm.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code AuthorizedAdaccountsApi.authorize}. {@code build()} checks the documented limits. */
public final class AuthorizeAdaccountParams extends Parameters {
    private AuthorizeAdaccountParams(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static AuthorizeAdaccountParams of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    // account_id
    static void accountId(Map<String, String> form, @Nullable String accountId) {
        Limits.digits("account_id", accountId);
        if (accountId != null) {
            form.put("account_id", accountId);
        }
    }

    // business
    static void business(Map<String, String> form, @Nullable String business) {
        Limits.digits("business", business);
        if (business != null) {
            form.put("business", business);
        }
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable String accountId;
        private @Nullable String business;

        private Builder() {
            super("account_id", "use accountId(...)", "business", "use business(...)");
        }

        /** Id of the ad account, digits only, without {@code act_}. */
        public Builder accountId(String accountId) {
            this.accountId = Limits.given("account_id", accountId);
            return this;
        }

        /** Id of the business for which the ad account is linked, digits only. */
        public Builder business(String business) {
            this.business = Limits.given("business", business);
            return this;
        }

        /**
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if a required parameter is missing or a value exceeds its limit; the message
         *     names the parameter, the value and the limit
         */
        public AuthorizeAdaccountParams build() {
            Limits.required("account_id", accountId, "set accountId(...) before build()");
            Limits.required("business", business, "set business(...) before build()");
            Map<String, String> form = new LinkedHashMap<>();
            AuthorizeAdaccountParams.accountId(form, accountId);
            AuthorizeAdaccountParams.business(form, business);
            return new AuthorizeAdaccountParams(withOthers(form));
        }
    }
}
