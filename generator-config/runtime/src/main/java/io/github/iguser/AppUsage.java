package io.github.iguser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much of its allowance the app has used, in percent; at 100 the API refuses calls. From {@code X-App-Usage}, which
 * graph.facebook.com and graph.instagram.com send with different names for the same things.
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

    /** Calls made, in percent: {@code call_count}, on graph.instagram.com {@code call_volume}. */
    public @Nullable Integer callCount() {
        return callCount;
    }

    /** Time used, in percent: {@code total_time}, which graph.instagram.com does not send. */
    public @Nullable Integer totalTime() {
        return totalTime;
    }

    /** Processor time used, in percent: {@code total_cputime}, on graph.instagram.com {@code cpu_time}. */
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
