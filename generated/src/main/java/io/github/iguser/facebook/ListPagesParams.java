// Generated from spec/edges/accounts.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The parameters of {@code PagesApi.list}. */
public final class ListPagesParams extends Parameters {
    private ListPagesParams(Map<String, String> values) {
        super(values);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static ListPagesParams of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private final Map<String, String> values = new LinkedHashMap<>();

        private Builder() {
            super(
                    "fields", "use fields(...)",
                    "limit", "use limit(...)",
                    "after", "use after(...)",
                    "before", "use before(...)");
        }

        /**
         * The fields to return of each Page. Without it the API returns default fields, which are not documented;
         * {@code id} is returned in any case.
         */
        public Builder fields(FacebookPageFields fields) {
            values.put("fields", selection("fields", fields));
            return this;
        }

        /** Sets the fields that the function selects; see {@link #fields(FacebookPageFields)}. */
        public Builder fields(Consumer<FacebookPageFields> fields) {
            return fields(FacebookPageFields.of(fields));
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

        /** Returns the parameters set so far. */
        public ListPagesParams build() {
            return new ListPagesParams(withOthers(values));
        }
    }
}
