package io.github.iguser;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much of the allowance of one business or account is used, from {@code X-Business-Use-Case-Usage}. */
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

    /** Which limit is meant, such as {@code instagram}. */
    public @Nullable String type() {
        return type;
    }

    /** Calls made, in percent of the allowance. */
    public @Nullable Integer callCount() {
        return callCount;
    }

    /** Time used, in percent of the allowance. */
    public @Nullable Integer totalTime() {
        return totalTime;
    }

    /** Processor time used, in percent of the allowance. */
    public @Nullable Integer totalCpuTime() {
        return totalCpuTime;
    }

    /** When calls are served again; sent in minutes. Zero says nothing: it has been seen at 97 percent. */
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
