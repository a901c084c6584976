package io.github.iguser.contract.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.AppUsage;
import io.github.iguser.BusinessUseCaseUsage;
import io.github.iguser.Usage;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.Recording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The expected headers of a recorded response, with the usage that two of them carry. */
final class HeaderExpectation {
    private final Map<String, String> recorded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private HeaderExpectation(Map<String, String> recorded) {
        recorded.forEach((name, value) -> {
            if (!name.toLowerCase(Locale.ROOT)
                    .matches("content-length|transfer-encoding|content-encoding|connection")) {
                this.recorded.put(name, value);
            }
        });
    }

    static HeaderExpectation of(Recording recording) {
        return new HeaderExpectation(recording.headers());
    }

    List<String> differences(Headers headers, Usage usage) {
        List<String> differences = new ArrayList<>();
        recorded.forEach((name, value) -> compare(differences, "header " + name, value, headers.get(name)));
        compareAppUsage(differences, usage.app());
        compareBusinessUseCases(differences, usage.businessUseCase());
        return differences;
    }

    /** Returns the API version that the response names. */
    @Nullable
    String version() {
        String version = recorded.get("facebook-api-version");
        return version == null ? recorded.get("instagram-api-version") : version;
    }

    private void compareAppUsage(List<String> differences, @Nullable AppUsage read) {
        JsonNode header = json("X-App-Usage");
        if (header == null || read == null) {
            compare(differences, "usage of the app", header, read);
            return;
        }
        compare(differences, "call_count", number(header, "call_count", "call_volume"), read.callCount());
        compare(differences, "total_time", number(header, "total_time"), read.totalTime());
        compare(differences, "total_cputime", number(header, "total_cputime", "cpu_time"), read.totalCpuTime());
        if (read.callCount() == null && read.totalTime() == null && read.totalCpuTime() == null) {
            differences.add("no usage of the app was read, recorded as " + header);
        }
    }

    private void compareBusinessUseCases(List<String> differences, Map<String, List<BusinessUseCaseUsage>> read) {
        JsonNode header = json("X-Business-Use-Case-Usage");
        int recordedIds = header == null ? 0 : header.size();
        compare(differences, "number of ids in the business use case usage", recordedIds, read.size());
        if (header == null) {
            return;
        }
        header.properties().forEach(id -> {
            List<BusinessUseCaseUsage> usages = read.getOrDefault(id.getKey(), List.of());
            compare(
                    differences,
                    "number of usages of " + id.getKey(),
                    id.getValue().size(),
                    usages.size());
            for (int i = 0; i < Math.min(id.getValue().size(), usages.size()); i++) {
                compareBusinessUseCase(differences, id.getValue().get(i), usages.get(i));
            }
        });
    }

    private static void compareBusinessUseCase(List<String> differences, JsonNode entry, BusinessUseCaseUsage read) {
        compare(differences, "type", entry.path("type").textValue(), read.type());
        compare(differences, "call_count", number(entry, "call_count"), read.callCount());
        compare(differences, "total_time", number(entry, "total_time"), read.totalTime());
        compare(differences, "total_cputime", number(entry, "total_cputime"), read.totalCpuTime());
        if (read.callCount() == null && read.totalTime() == null && read.totalCpuTime() == null) {
            differences.add("no usage of a business use case was read, recorded as " + entry);
        }
        Integer minutes = number(entry, "estimated_time_to_regain_access");
        compare(
                differences,
                "estimated_time_to_regain_access",
                minutes == null ? null : Duration.ofMinutes(minutes),
                read.estimatedTimeToRegainAccess());
    }

    /** Returns a header as JSON, or null if it is absent or broken. */
    private @Nullable JsonNode json(String name) {
        try {
            String value = recorded.get(name);
            JsonNode json = value == null ? null : StrictJson.parse(value);
            return json != null && json.isObject() ? json : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Integer number(JsonNode object, String... names) {
        for (String name : names) {
            if (object.path(name).isIntegralNumber()) {
                return object.path(name).intValue();
            }
        }
        return null;
    }

    private static void compare(
            List<String> differences, String what, @Nullable Object recorded, @Nullable Object read) {
        if (!Objects.equals(recorded, read)) {
            differences.add(what + " is " + read + ", recorded as " + recorded);
        }
    }
}
