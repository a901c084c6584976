package io.github.iguser.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.answer.UsageHeader;
import io.github.iguser.testing.internal.format.StrictJson;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The usage headers of a response that is being built. */
final class CannedUsageHeaders {

    private static final String BY_ACCOUNT = "x-business-use-case-usage";

    private CannedUsageHeaders() {}

    static Map<String, String> ofApp(String host, int percent) {
        return new UsageHeader(checked(percent), null, Duration.ZERO).headers(host);
    }

    /** Returns the header for one more account. */
    static Map<String, String> ofAccount(
            String host, Map<String, String> before, String account, int percent, Duration untilRegained) {
        Objects.requireNonNull(account, "account == null");
        Objects.requireNonNull(untilRegained, "untilRegained == null");
        if (!host.equals("graph.facebook.com")) {
            throw new IllegalArgumentException(
                    "the stand-in knows no usage by account of " + host + "; use appUsage(...) or header(...)");
        }
        if (untilRegained.isNegative()) {
            throw new IllegalArgumentException("untilRegained is " + untilRegained + "; give a time of at least zero");
        }
        Map<String, String> headers =
                new LinkedHashMap<>(new UsageHeader(checked(percent), account, untilRegained).headers(host));
        ObjectNode accounts = (ObjectNode) StrictJson.parse(headers.get(BY_ACCOUNT));
        if (untilRegained.isZero()) {
            ((ObjectNode) accounts.path(account).get(0)).put("estimated_time_to_regain_access", 0);
        }
        if (before.containsKey(BY_ACCOUNT)) {
            ObjectNode all = (ObjectNode) StrictJson.parse(before.get(BY_ACCOUNT));
            all.setAll(accounts);
            accounts = all;
        }
        return Map.of(BY_ACCOUNT, accounts.toString());
    }

    private static int checked(int percent) {
        if (percent < 0) {
            throw new IllegalArgumentException("percent is " + percent + "; give a number of at least 0");
        }
        return percent;
    }
}
