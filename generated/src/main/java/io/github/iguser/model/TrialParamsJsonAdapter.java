// Generated from spec/nodes/TrialParams.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link TrialParams}. Moshi finds it by its name. */
final class TrialParamsJsonAdapter extends JsonAdapter<TrialParams> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("graduation_strategy");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<GraduationStrategy> graduationStrategyAdapter;

    TrialParamsJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<GraduationStrategy> graduationStrategyAdapter() {
        JsonAdapter<GraduationStrategy> adapter = graduationStrategyAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(GraduationStrategy.class);
            graduationStrategyAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public TrialParams fromJson(JsonReader reader) throws IOException {
        GraduationStrategy graduationStrategy = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> graduationStrategy = graduationStrategyAdapter().fromJson(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new TrialParams(graduationStrategy, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable TrialParams value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("graduation_strategy");
        graduationStrategyAdapter().toJson(writer, value.graduationStrategy);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(TrialParams)";
    }
}
