// Generated from spec/edges/tags.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The parameters of {@code TagsApi.list}. */
public final class ListTagsParams extends Parameters {
    private ListTagsParams(Map<String, String> values) {
        super(values);
    }

    /** Starts without any parameter. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static ListTagsParams of(Consumer<Builder> params) {
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
                    "before", "use before(...)",
                    "media_type", "use mediaType(...)",
                    "posted_after", "use postedAfter(...)",
                    "posted_before", "use postedBefore(...)");
        }

        /**
         * The fields to return of each media. Without it only {@code id} is returned, which is returned in any case.
         */
        public Builder fields(IgMediaFields fields) {
            values.put("fields", selection("fields", fields));
            return this;
        }

        /** Sets what the function selects; see {@link #fields(IgMediaFields)}. */
        public Builder fields(Consumer<IgMediaFields> fields) {
            return fields(IgMediaFields.of(fields));
        }

        /**
         * Most items to put on one page. A page may hold fewer without being the last one. Default and upper bound are
         * not documented; a very large page is answered with error 1.
         */
        public Builder limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            values.put("limit", String.valueOf(limit));
            return this;
        }

        /**
         * Cursor after which the page starts: {@code paging.cursors.after} of the page before it. Cursors are opaque
         * and not to be kept.
         */
        public Builder after(String after) {
            values.put("after", after);
            return this;
        }

        /**
         * Cursor before which the page ends: {@code paging.cursors.before} of the page after it. Cursors are opaque and
         * not to be kept.
         */
        public Builder before(String before) {
            values.put("before", before);
            return this;
        }

        /**
         * The type of the media to return. The values are not documented.
         *
         * <p>No page documents it; Meta's machine-readable description has it.
         */
        public Builder mediaType(String mediaType) {
            values.put("media_type", mediaType);
            return this;
        }

        /**
         * By its name, the time after which the media were posted.
         *
         * <p>No page documents it; Meta's machine-readable description has it.
         */
        public Builder postedAfter(Instant postedAfter) {
            values.put("posted_after", String.valueOf(postedAfter.getEpochSecond()));
            return this;
        }

        /** Sets the time as text; see {@link #postedAfter(Instant)}. */
        public Builder postedAfter(String postedAfter) {
            values.put("posted_after", postedAfter);
            return this;
        }

        /**
         * By its name, the time before which the media were posted.
         *
         * <p>No page documents it; Meta's machine-readable description has it.
         */
        public Builder postedBefore(Instant postedBefore) {
            values.put("posted_before", String.valueOf(postedBefore.getEpochSecond()));
            return this;
        }

        /** Sets the time as text; see {@link #postedBefore(Instant)}. */
        public Builder postedBefore(String postedBefore) {
            values.put("posted_before", postedBefore);
            return this;
        }

        /** The parameters as set so far. */
        public ListTagsParams build() {
            return new ListTagsParams(withOthers(values));
        }
    }
}
