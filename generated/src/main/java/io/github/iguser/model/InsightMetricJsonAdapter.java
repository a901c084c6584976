// Generated from spec/common/insight-metrics.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InsightMetric} as its text. Moshi finds it by its name. */
final class InsightMetricJsonAdapter extends JsonAdapter<InsightMetric> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of(
            "accounts_engaged", "comments", "engaged_audience_demographics", "follower_count", "follower_demographics",
            "follows_and_unfollows", "likes", "online_followers", "profile_links_taps", "profile_views", "reach",
            "reached_audience_demographics", "replies", "reposts", "saves", "shares", "total_interactions", "views",
            "website_clicks");

    private static final List<InsightMetric> KNOWN = InsightMetric.known();

    // Moshi looks for a constructor with this parameter.
    InsightMetricJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable InsightMetric fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : InsightMetric.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InsightMetric value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(InsightMetric)";
    }
}
