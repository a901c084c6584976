package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The usage of a rate limit, in percent, as usage headers report it.
 *
 * @param account the id of the account that has the limit; null for the limit of the app
 * @param regain the time until calls are accepted again; only the header for an account has it
 */
public record SimulatedUsage(int percent, @Nullable String account, Duration regain) {

    /** Returns the usage headers of a host. */
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
