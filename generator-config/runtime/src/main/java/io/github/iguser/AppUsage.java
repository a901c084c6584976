package io.github.iguser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The share of its limits that the app has used, in percent; at 100 the API refuses calls. It is read from
 * {@code X-App-Usage}, which both hosts send, with different names for the same values.
 */
public final class AppUsage {
    private final @Nullable Integer callCount;
    private final @Nullable Integer totalTime;
    private final @Nullable Integer totalCpuTime;

    AppUsage(@Nullable Integer callCount, @Nullable Integer totalTime, @Nullable Integer totalCpuTime) {
        this.callCount = callCount;
        this.totalTime = totalTime;
        this.totalCpuTime = totalCpuTime;
    }

    /** Returns the calls made, in percent: {@code call_count}, or {@code call_volume} on graph.instagram.com. */
    public @Nullable Integer callCount() {
        return callCount;
    }

    /** Returns the time used, in percent: {@code total_time}, which graph.instagram.com does not send. */
    public @Nullable Integer totalTime() {
        return totalTime;
    }

    /**
     * Returns the processor time used, in percent: {@code total_cputime}, or {@code cpu_time} on graph.instagram.com.
     */
    public @Nullable Integer totalCpuTime() {
        return totalCpuTime;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AppUsage that
                && Objects.equals(callCount, that.callCount)
                && Objects.equals(totalTime, that.totalTime)
                && Objects.equals(totalCpuTime, that.totalCpuTime);
    }

    @Override
    public int hashCode() {
        return Objects.hash(callCount, totalTime, totalCpuTime);
    }

    @Override
    public String toString() {
        return "AppUsage{callCount=" + callCount + ", totalTime=" + totalTime + ", totalCpuTime=" + totalCpuTime + "}";
    }
}
