// Generated from spec/edges/authorized_adaccounts.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The parameters of {@code AuthorizedAdaccountsApi.list}. */
public final class ListAuthorizedAdaccountsParams extends Parameters {
    private ListAuthorizedAdaccountsParams(Map<String, String> values) {
        super(values);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static ListAuthorizedAdaccountsParams of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private final Map<String, String> values = new LinkedHashMap<>();

        private Builder() {
            super(
                    "business", "use business(...)",
                    "fields", "use fields(...)",
                    "limit", "use limit(...)",
                    "after", "use after(...)",
                    "before", "use before(...)");
        }

        /** Id of the business whose ad accounts are returned, digits only. */
        public Builder business(String business) {
            Limits.digits("business", business);
            values.put("business", business);
            return this;
        }

        /**
         * The fields to return of each ad account. By default {@code id} and {@code account_id} are returned;
         * {@code id} is always returned.
         */
        public Builder fields(AdAccountFields fields) {
            values.put("fields", selection("fields", fields));
            return this;
        }

        /** Sets the fields that the function selects; see {@link #fields(AdAccountFields)}. */
        public Builder fields(Consumer<AdAccountFields> fields) {
            return fields(AdAccountFields.of(fields));
        }

        /**
         * Maximum number of items per page. A page may have fewer items without being the last one. The default and the
         * maximum are not documented; a very large page fails with error 1.
         */
        public Builder limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            values.put("limit", String.valueOf(limit));
            return this;
        }

        /**
         * Cursor after which the page starts: {@code paging.cursors.after} of the previous page. Cursors are opaque and
         * must not be stored.
         */
        public Builder after(String after) {
            values.put("after", after);
            return this;
        }

        /**
         * Cursor before which the page ends: {@code paging.cursors.before} of the next page. Cursors are opaque and
         * must not be stored.
         */
        public Builder before(String before) {
            values.put("before", before);
            return this;
        }

        /**
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if {@code business} is missing
         */
        public ListAuthorizedAdaccountsParams build() {
            Limits.required("business", values.get("business"), "set business(...) before build()");
            return new ListAuthorizedAdaccountsParams(withOthers(values));
        }
    }
}
