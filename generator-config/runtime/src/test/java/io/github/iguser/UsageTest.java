package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private static Usage app(String header) {
        return Usage.of(Headers.of("X-App-Usage", header));
    }

    private static Usage business(String header) {
        return Usage.of(Headers.of("X-Business-Use-Case-Usage", header));
    }

    @Test
    void readsAppUsageOfBothHosts() {
        assertThat(app("{\"call_count\":28,\"total_time\":25,\"total_cputime\":24}")
                        .app())
                .isEqualTo(new AppUsage(28, 25, 24))
                .hasToString("AppUsage{callCount=28, totalTime=25, totalCpuTime=24}");
        assertThat(app("{\"call_volume\":3,\"cpu_time\":1}").app()).isEqualTo(new AppUsage(3, null, 1));
    }

    @Test
    void readsUsageOfSeveralIds() {
        Usage usage = business("{\"645699291956344\":[{\"type\":\"instagram\",\"call_count\":1,\"total_cputime\":2,"
                + "\"total_time\":3,\"estimated_time_to_regain_access\":0}],"
                + "\"17841472020051826\":[{\"type\":\"pages\",\"call_count\":100,"
                + "\"estimated_time_to_regain_access\":19,\"ads_api_access_tier\":\"x\"},{\"type\":\"new\"}]}");

        assertThat(usage.app()).isNull();
        assertThat(usage.businessUseCase())
                .isEqualTo(Map.of(
                        "645699291956344",
                        List.of(new BusinessUseCaseUsage("instagram", 1, 3, 2, Duration.ZERO)),
                        "17841472020051826",
                        List.of(
                                new BusinessUseCaseUsage("pages", 100, null, null, Duration.ofMinutes(19)),
                                new BusinessUseCaseUsage("new", null, null, null, null))));
        assertThat(usage.estimatedTimeToRegainAccess()).isEqualTo(Duration.ofMinutes(19));
    }

    @Test
    void keepsBothEntriesOfARepeatedId() {
        Usage usage = business("{\"1\":[{\"type\":\"a\"}],\"1\":[{\"type\":\"b\"}]}");

        assertThat(usage.businessUseCase().get("1")).hasSize(2);
    }

    @Test
    void ignoresZeroMinutes() {
        Usage usage = business("{\"1\":[{\"call_count\":97,\"estimated_time_to_regain_access\":0}]}");

        assertThat(usage.estimatedTimeToRegainAccess()).isNull();
    }

    @Test
    void keepsAbsentValuesAbsent() {
        Usage usage = Usage.of(Headers.of());

        assertThat(usage.app()).isNull();
        assertThat(usage.businessUseCase()).isEmpty();
        assertThat(usage.estimatedTimeToRegainAccess()).isNull();
        assertThat(usage).isEqualTo(Usage.of(Headers.of())).hasToString("Usage{app=null, businessUseCase={}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{", "[]", "1", "null", "{\"1\":", "<html>", "{\"1\":{}}x"})
    void ignoresUnreadableHeaders(String header) {
        assertThat(app(header).app()).isNull();
        assertThat(business(header).businessUseCase()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "99999999999999999999", "-1", "\"many\"", "null", "[1]"})
    void ignoresInvalidNumbers(String number) {
        assertThat(app("{\"call_count\":" + number + ",\"total_time\":1}").app())
                .isEqualTo(new AppUsage(null, 1, null));
    }

    @Test
    void roundsFractionsUp() {
        assertThat(app("{\"call_count\":99.01}").app()).isEqualTo(new AppUsage(100, null, null));
    }
}
