package io.github.iguser;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads the usage headers. They never make a call fail: a value that cannot be read is absent. */
final class UsageHeaders {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private static final Pattern MANY = Pattern.compile("0*[1-9]\\d{9,}(\\.\\d*)?");

    /** Far longer than any usage header of the API. */
    private static final int LONGEST = 64 << 10;

    private UsageHeaders() {}

    static @Nullable AppUsage readApp(@Nullable String header) {
        return readable(header, UsageHeaders::app);
    }

    static Map<String, List<BusinessUseCaseUsage>> readBusinessUseCase(@Nullable String header) {
        Map<String, List<BusinessUseCaseUsage>> byId = readable(header, UsageHeaders::byId);
        return byId == null ? Map.of() : Collections.unmodifiableMap(byId);
    }

    private static <T> @Nullable T readable(@Nullable String header, Reading<T> reading) {
        if (header == null || header.length() > LONGEST) {
            return null;
        }
        try {
            JsonReader reader = JsonReader.of(new Buffer().writeUtf8(header));
            T read = reading.read(reader);
            return reader.peek() == JsonReader.Token.END_DOCUMENT ? read : null;
        } catch (IOException | JsonDataException e) {
            return null;
        }
    }

    private static AppUsage app(JsonReader reader) throws IOException {
        Map<String, String> members = members(reader);
        return new AppUsage(
                whole(members, "call_count", "call_volume"),
                whole(members, "total_time"),
                whole(members, "total_cputime", "cpu_time"));
    }

    private static Map<String, List<BusinessUseCaseUsage>> byId(JsonReader reader) throws IOException {
        Map<String, List<BusinessUseCaseUsage>> byId = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            // Meta's own sample has one id twice: both entries count.
            List<BusinessUseCaseUsage> usages = byId.computeIfAbsent(reader.nextName(), id -> new ArrayList<>());
            reader.beginArray();
            while (reader.hasNext()) {
                usages.add(businessUseCase(members(reader)));
            }
            reader.endArray();
        }
        reader.endObject();
        byId.replaceAll((id, usages) -> List.copyOf(usages));
        return byId;
    }

    private static BusinessUseCaseUsage businessUseCase(Map<String, String> members) {
        Integer minutes = minutes(members.get("estimated_time_to_regain_access"));
        return new BusinessUseCaseUsage(
                members.get("type"),
                whole(members, "call_count"),
                whole(members, "total_time"),
                whole(members, "total_cputime"),
                minutes == null ? null : Duration.ofMinutes(minutes));
    }

    /**
     * Reads minutes. A number that is too large counts as the largest one, not as absent: calling at once would extend
     * the block.
     */
    private static @Nullable Integer minutes(@Nullable String text) {
        return text != null && MANY.matcher(text).matches() ? (Integer) Integer.MAX_VALUE : whole(text);
    }

    /** Reads the scalar members of an object as text. */
    private static Map<String, String> members(JsonReader reader) throws IOException {
        Map<String, String> members = new HashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            switch (reader.peek()) {
                case STRING, NUMBER -> members.put(name, reader.nextString());
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        return members;
    }

    /**
     * Reads a percentage. They are documented as whole numbers; a fraction is rounded up, so the usage never looks
     * smaller.
     */
    private static @Nullable Integer whole(Map<String, String> members, String... names) {
        for (String name : names) {
            Integer number = whole(members.get(name));
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    private static @Nullable Integer whole(@Nullable String text) {
        // The bound keeps 1E999999999, a number too, from filling the memory.
        return text != null && NUMBER.matcher(text).matches()
                ? (Integer)
                        new BigDecimal(text).setScale(0, RoundingMode.CEILING).intValueExact()
                : null;
    }

    private interface Reading<T> {
        T read(JsonReader reader) throws IOException;
    }
}
