package io.github.iguser;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The used share of the limits of one business or account, from {@code X-Business-Use-Case-Usage}. */
public final class BusinessUseCaseUsage {
    private final @Nullable String type;
    private final @Nullable Integer callCount;
    private final @Nullable Integer totalTime;
    private final @Nullable Integer totalCpuTime;
    private final @Nullable Duration estimatedTimeToRegainAccess;

    BusinessUseCaseUsage(
            @Nullable String type,
            @Nullable Integer callCount,
            @Nullable Integer totalTime,
            @Nullable Integer totalCpuTime,
            @Nullable Duration estimatedTimeToRegainAccess) {
        this.type = type;
        this.callCount = callCount;
        this.totalTime = totalTime;
        this.totalCpuTime = totalCpuTime;
        this.estimatedTimeToRegainAccess = estimatedTimeToRegainAccess;
    }

    /** Returns the limit that this is about, such as {@code instagram}. */
    public @Nullable String type() {
        return type;
    }

    /** Returns the calls made, in percent of the limit. */
    public @Nullable Integer callCount() {
        return callCount;
    }

    /** Returns the time used, in percent of the limit. */
    public @Nullable Integer totalTime() {
        return totalTime;
    }

    /** Returns the processor time used, in percent of the limit. */
    public @Nullable Integer totalCpuTime() {
        return totalCpuTime;
    }

    /**
     * Returns the time until calls are accepted again. The API sends it in minutes. Zero has no meaning: it was seen at
     * 97 percent.
     */
    public @Nullable Duration estimatedTimeToRegainAccess() {
        return estimatedTimeToRegainAccess;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessUseCaseUsage that
                && Objects.equals(type, that.type)
                && Objects.equals(callCount, that.callCount)
                && Objects.equals(totalTime, that.totalTime)
                && Objects.equals(totalCpuTime, that.totalCpuTime)
                && Objects.equals(estimatedTimeToRegainAccess, that.estimatedTimeToRegainAccess);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, callCount, totalTime, totalCpuTime, estimatedTimeToRegainAccess);
    }

    @Override
    public String toString() {
        return "BusinessUseCaseUsage{type=" + type + ", callCount=" + callCount + ", totalTime=" + totalTime
                + ", totalCpuTime=" + totalCpuTime + ", estimatedTimeToRegainAccess=" + estimatedTimeToRegainAccess
                + "}";
    }
}
