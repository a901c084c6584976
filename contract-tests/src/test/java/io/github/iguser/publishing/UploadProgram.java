package io.github.iguser.publishing;

import io.github.iguser.UploadSource;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ReelContainer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;

/** Publishes one large video in a Java of its own, whose memory {@link LargeUploadTest} bounds. */
final class UploadProgram {
    private UploadProgram() {}

    /** Takes the base URL and the size; prints the result, the time and the most memory that was used. */
    public static void main(String[] args) {
        long size = Long.parseLong(args[1]);
        long start = System.nanoTime();
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken("token")
                .baseUrl(args[0])
                .build()) {
            PublishResult result = client.publishing()
                    .publish(
                            CountingServer.ACCOUNT,
                            ReelContainer.of(r -> r.resumable()),
                            p -> p.video(UploadSource.of(() -> new MadeUpVideo(size)))
                                    .pauses(Duration.ofMillis(20), Duration.ofMillis(100)));
            System.out.println(result);
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms, peak of the heap " + (peak >> 20) + " MiB");
    }
}
