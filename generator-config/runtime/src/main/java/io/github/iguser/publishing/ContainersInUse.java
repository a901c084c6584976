package io.github.iguser.publishing;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The containers that the runs of one client are publishing, and those whose {@code media_publish} was sent with an
 * unknown outcome. It keeps two runs from publishing the same container. Generated clients have one instance each.
 */
public final class ContainersInUse {
    /** After this time a container has expired and cannot be published any more. */
    private static final Duration LIFE = Duration.ofDays(1);

    private final Set<String> claimed = new HashSet<>();
    private final Map<String, Long> sentAt = new HashMap<>();

    /** Creates an instance for one client. */
    public ContainersInUse() {}

    /**
     * Claims a container that may have been published before.
     *
     * @throws IllegalStateException if another run is publishing it, or {@code media_publish} was sent and its outcome
     *     is unknown
     */
    synchronized void claim(String id) {
        if (claimed.contains(id)) {
            throw new IllegalStateException("container " + id
                    + " is being published by another run of this client; wait for the result of that run");
        }
        if (sentAt.containsKey(id)) {
            throw new IllegalStateException("media_publish was sent for container " + id
                    + " before, and its outcome is unknown; call resume(igUserId, \"" + id
                    + "\", p -> p.publishSent()), which reads the container without publishing it");
        }
        claimed.add(id);
    }

    /** Claims a container that a run has just created. */
    synchronized void claimNew(String id) {
        sentAt.remove(id);
        claimed.add(id);
    }

    /** Records that {@code media_publish} is about to be sent. */
    synchronized void markSent(String id) {
        long now = System.nanoTime();
        sentAt.values().removeIf(before -> now - before > LIFE.toNanos());
        sentAt.put(id, now);
    }

    /** Records that the outcome is known. */
    synchronized void settle(String id) {
        sentAt.remove(id);
    }

    /** Ends a claim. */
    synchronized void release(String id) {
        claimed.remove(id);
    }
}
