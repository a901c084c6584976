package io.github.iguser.publishing;

import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The containers that the runs of one client are publishing, and what the client knows of those of the last day. It
 * keeps two runs from publishing the same container. Generated clients have one instance each.
 */
public final class ContainersInUse {
    /** Whether {@code media_publish} was sent for a container. */
    enum Sent {
        /** It was not sent, or was refused. */
        NO,
        YES,
        /** Another client, or an earlier run of the program, may have sent it. */
        UNKNOWN
    }

    private record Known(Sent sent, long since) {}

    /** After this time a container has expired and cannot be published any more. */
    private static final Duration LIFE = Duration.ofDays(1);

    private final Set<String> claimed = new HashSet<>();

    /** In the order of their times. */
    private final Map<String, Known> known = new LinkedHashMap<>();

    /** Creates an instance for one client. */
    public ContainersInUse() {}

    /**
     * Claims a container that was created before, unless {@code media_publish} was sent for it.
     *
     * @param stated whether the caller says that it was sent; null if the caller does not say
     * @throws IllegalStateException if another run is publishing the container, or the caller says that it was not
     *     sent, although this client sent it
     */
    synchronized Sent claim(String id, @Nullable Boolean stated) {
        if (Boolean.TRUE.equals(stated)) {
            return Sent.YES;
        }
        if (claimed.contains(id)) {
            throw new IllegalStateException("container " + id
                    + " is being published by another run of this client; wait for the result of that run");
        }
        Known entry = known.get(id);
        Sent sent = entry == null ? Sent.UNKNOWN : entry.sent();
        if (sent == Sent.YES) {
            if (stated != null) {
                throw new IllegalStateException("publishSent(false): this client has sent media_publish for container "
                        + id + "; leave it out, and the run reads the container without publishing it");
            }
            return Sent.YES;
        }
        claimed.add(id);
        if (stated == null) {
            return sent;
        }
        put(id, Sent.NO);
        return Sent.NO;
    }

    /** Claims a container that a run has just created. */
    synchronized void claimNew(String id) {
        put(id, Sent.NO);
        claimed.add(id);
    }

    /** Records that {@code media_publish} is about to be sent, or that the container is published. */
    synchronized void markSent(String id) {
        put(id, Sent.YES);
    }

    /** Records that {@code media_publish} was refused, so nothing is published. */
    synchronized void markRefused(String id) {
        put(id, Sent.NO);
    }

    /** Ends a claim. */
    synchronized void release(String id) {
        claimed.remove(id);
    }

    private void put(String id, Sent sent) {
        long now = System.nanoTime();
        known.remove(id);
        known.put(id, new Known(sent, now));
        Iterator<Known> oldest = known.values().iterator();
        while (now - oldest.next().since() > LIFE.toNanos()) {
            oldest.remove();
        }
    }
}
