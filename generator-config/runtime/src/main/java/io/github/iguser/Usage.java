package io.github.iguser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The usage of the API's limits. The API sends it only after a certain number of calls, so an absent value does not
 * mean zero. A header that cannot be read counts as absent.
 */
public final class Usage {
    private final @Nullable AppUsage app;
    private final Map<String, List<BusinessUseCaseUsage>> businessUseCase;

    Usage(@Nullable AppUsage app, Map<String, List<BusinessUseCaseUsage>> businessUseCase) {
        this.app = app;
        this.businessUseCase = businessUseCase;
    }

    static Usage of(Headers headers) {
        return new Usage(
                UsageHeaders.readApp(headers.get("X-App-Usage")),
                UsageHeaders.readBusinessUseCase(headers.get("X-Business-Use-Case-Usage")));
    }

    /** Returns the usage of the whole app, from {@code X-App-Usage}. */
    public @Nullable AppUsage app() {
        return app;
    }

    /**
     * Returns the usage by id, from {@code X-Business-Use-Case-Usage}; empty if absent. A response may have several
     * ids: the owning business and the Instagram account.
     */
    public Map<String, List<BusinessUseCaseUsage>> businessUseCase() {
        return businessUseCase;
    }

    /** Returns the longest time until access is regained among all entries, or null if none is above zero. */
    public @Nullable Duration estimatedTimeToRegainAccess() {
        Duration longest = null;
        for (List<BusinessUseCaseUsage> usages : businessUseCase.values()) {
            for (BusinessUseCaseUsage usage : usages) {
                Duration named = usage.estimatedTimeToRegainAccess();
                if (named != null && !named.isZero() && (longest == null || named.compareTo(longest) > 0)) {
                    longest = named;
                }
            }
        }
        return longest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Usage that
                && Objects.equals(app, that.app)
                && businessUseCase.equals(that.businessUseCase);
    }

    @Override
    public int hashCode() {
        return Objects.hash(app, businessUseCase);
    }

    @Override
    public String toString() {
        return "Usage{app=" + app + ", businessUseCase=" + businessUseCase + "}";
    }
}
