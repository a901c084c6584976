// Generated from spec/nodes/MediaInsightMetric.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MediaInsightMetric} as its text. Moshi finds it by its name. */
final class MediaInsightMetricJsonAdapter extends JsonAdapter<MediaInsightMetric> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of(
            "comments", "crossposted_views", "facebook_views", "follows", "ig_reels_avg_watch_time",
            "ig_reels_video_view_total_time", "impressions", "likes", "link_clicks", "navigation", "profile_activity",
            "profile_visits", "reach", "reels_skip_rate", "replies", "reposts", "saved", "shares", "total_comments",
            "total_interactions", "total_likes", "total_views", "views");

    private static final List<MediaInsightMetric> KNOWN = MediaInsightMetric.known();

    // Moshi looks for a constructor with this parameter.
    MediaInsightMetricJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable MediaInsightMetric fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : MediaInsightMetric.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MediaInsightMetric value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(MediaInsightMetric)";
    }
}
