package io.github.iguser.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.response.SimulatedUsage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Makes the usage headers of canned responses. */
final class CannedUsageHeaders {

    private static final String BY_ACCOUNT = "x-business-use-case-usage";

    private CannedUsageHeaders() {}

    static Map<String, String> ofApp(String host, int percent) {
        return new SimulatedUsage(requireNotNegative(percent), null, Duration.ZERO).headers(host);
    }

    /** Returns the header with the usage of one more account. */
    static Map<String, String> ofAccount(
            String host, Map<String, String> existing, String account, int percent, Duration untilRegained) {
        Objects.requireNonNull(account, "account == null");
        requireNotNegative(untilRegained);
        if (!host.equals("graph.facebook.com")) {
            throw new IllegalArgumentException(
                    host + " has no known usage header for accounts; use appUsage(...) or header(...)");
        }
        Map<String, String> headers = new LinkedHashMap<>(
                new SimulatedUsage(requireNotNegative(percent), account, untilRegained).headers(host));
        ObjectNode accounts = (ObjectNode) StrictJson.parse(headers.get(BY_ACCOUNT));
        if (untilRegained.isZero()) {
            ((ObjectNode) accounts.path(account).get(0)).put("estimated_time_to_regain_access", 0);
        }
        if (existing.containsKey(BY_ACCOUNT)) {
            ObjectNode all = (ObjectNode) StrictJson.parse(existing.get(BY_ACCOUNT));
            all.setAll(accounts);
            accounts = all;
        }
        return Map.of(BY_ACCOUNT, accounts.toString());
    }

    static void requireNotNegative(Duration untilRegained) {
        Objects.requireNonNull(untilRegained, "untilRegained == null");
        if (untilRegained.isNegative()) {
            throw new IllegalArgumentException("untilRegained is " + untilRegained + "; it must not be negative");
        }
    }

    private static int requireNotNegative(int percent) {
        if (percent < 0) {
            throw new IllegalArgumentException("percent is " + percent + "; it must not be negative");
        }
        return percent;
    }
}
