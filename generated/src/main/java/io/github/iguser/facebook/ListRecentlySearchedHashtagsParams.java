// Generated from spec/edges/recently_searched_hashtags.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The parameters of {@code RecentlySearchedHashtagsApi.list}. */
public final class ListRecentlySearchedHashtagsParams extends Parameters {
    private ListRecentlySearchedHashtagsParams(Map<String, String> values) {
        super(values);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static ListRecentlySearchedHashtagsParams of(Consumer<Builder> params) {
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
         * The fields to return of each hashtag. By default only {@code id} is returned.
         *
         * <p>Not documented, but observed in responses.
         */
        public Builder fields(IgHashtagFields fields) {
            values.put("fields", selection("fields", fields));
            return this;
        }

        /** Sets the fields that the function selects; see {@link #fields(IgHashtagFields)}. */
        public Builder fields(Consumer<IgHashtagFields> fields) {
            return fields(IgHashtagFields.of(fields));
        }

        /** Maximum number of hashtags per page; 25 by default, at most 30. */
        public Builder limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            if (limit > 30) {
                throw new IllegalArgumentException("limit > 30: " + limit);
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
        public ListRecentlySearchedHashtagsParams build() {
            return new ListRecentlySearchedHashtagsParams(withOthers(values));
        }
    }
}
