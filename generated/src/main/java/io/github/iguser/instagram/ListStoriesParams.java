// Generated from spec/edges/stories.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The parameters of {@code StoriesApi.list}. */
public final class ListStoriesParams extends Parameters {
    private ListStoriesParams(Map<String, String> values) {
        super(values);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static ListStoriesParams of(Consumer<Builder> params) {
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

        /** The fields to return of each media. By default only {@code id} is returned. */
        public Builder fields(IgMediaFields fields) {
            values.put("fields", selection("fields", fields));
            return this;
        }

        /** Sets the fields that the function selects; see {@link #fields(IgMediaFields)}. */
        public Builder fields(Consumer<IgMediaFields> fields) {
            return fields(IgMediaFields.of(fields));
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
        public ListStoriesParams build() {
            return new ListStoriesParams(withOthers(values));
        }
    }
}
