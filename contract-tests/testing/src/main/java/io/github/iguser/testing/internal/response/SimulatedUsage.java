package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The use of an allowance, which headers tell in percent.
 *
 * @param account id of the account whose allowance it is; null for that of the app
 * @param regain how long calls are refused, as far as the host tells it
 */
public record SimulatedUsage(int percent, @Nullable String account, Duration regain) {

    /** Returns the headers in which a host tells it. */
    public Map<String, String> headers(String host) {
        ObjectNode usage = JsonNodeFactory.instance.objectNode();
        if (host.equals("graph.instagram.com")) {
            return Map.of(
                    "x-app-usage",
                    usage.put("call_volume", percent)
                            .put("cpu_time", percent / 2)
                            .toString());
        }
        if (account == null) {
            usage.put("call_count", percent).put("total_cputime", percent / 2).put("total_time", percent / 2);
            return Map.of("x-app-usage", usage.toString());
        }
        usage.putArray(account)
                .addObject()
                .put("type", "instagram")
                .put("call_count", percent)
                .put("total_cputime", percent / 2)
                .put("total_time", percent / 2)
                .put("estimated_time_to_regain_access", Math.max(1, (regain.toSeconds() + 59) / 60));
        return Map.of("x-business-use-case-usage", usage.toString());
    }
}
