// Generated from spec/edges/content_publishing_limit.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The parameters of {@code ContentPublishingLimitApi.get}. */
public final class ContentPublishingLimitParams extends Parameters {
    private ContentPublishingLimitParams(Map<String, String> values) {
        super(values);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static ContentPublishingLimitParams of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private final Map<String, String> values = new LinkedHashMap<>();

        private Builder() {
            super("fields", "use fields(...)", "since", "use since(...)");
        }

        /** The fields to return. By default only {@code quota_usage} is returned. */
        public Builder fields(ContentPublishingLimitFields fields) {
            values.put("fields", selection("fields", fields));
            return this;
        }

        /** Sets the fields that the function selects; see {@link #fields(ContentPublishingLimitFields)}. */
        public Builder fields(Consumer<ContentPublishingLimitFields> fields) {
            return fields(ContentPublishingLimitFields.of(fields));
        }

        /**
         * Start of the time for which posts are counted, as Unix time in seconds, at most 24 hours ago. By default the
         * last 24 hours are counted.
         */
        public Builder since(Instant since) {
            values.put("since", String.valueOf(since.getEpochSecond()));
            return this;
        }

        /** Sets the time as text; see {@link #since(Instant)}. */
        public Builder since(String since) {
            values.put("since", since);
            return this;
        }

        /** Returns the parameters set so far. */
        public ContentPublishingLimitParams build() {
            return new ContentPublishingLimitParams(withOthers(values));
        }
    }
}
