package io.github.iguser.publishing;

import io.github.iguser.publishing.ContainersInUse.Sent;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import org.jspecify.annotations.Nullable;

/** The container that a run publishes, and whether {@code media_publish} was sent for it. */
final class RunContainer {
    private final ContainersInUse containers;
    private volatile @Nullable String id;
    private volatile boolean claimed;
    private volatile Sent sent = Sent.NO;

    RunContainer(ContainersInUse containers) {
        this.containers = containers;
    }

    /** Claims the container that the run has created. */
    void created(String newId) {
        containers.claimNew(newId);
        claimed = true;
        id = newId;
    }

    /**
     * Claims a container that was created before; see {@link ContainersInUse#claim}. Returns true if the run may only
     * read it.
     */
    boolean resumed(String oldId, @Nullable Boolean publishSent) {
        sent = containers.claim(oldId, publishSent);
        claimed = sent != Sent.YES;
        id = oldId;
        return sent == Sent.YES;
    }

    Sent sent() {
        return sent;
    }

    /** Records that {@code media_publish} is about to be sent. */
    void sending(String ownId) {
        sent = Sent.YES;
        containers.markSent(ownId);
    }

    /** Records that {@code media_publish} was refused. */
    void refused(String ownId) {
        sent = Sent.NO;
        containers.markRefused(ownId);
    }

    /** Returns the result of a run that was stopped before it sent {@code media_publish}. */
    PublishResult stopped() {
        String ownId = id;
        return ownId == null || sent == Sent.NO
                ? new Failure(Reason.STOPPED).container(ownId).result()
                : new PublishResult.Unknown(ownId, sent, null, null);
    }

    /** Ends the claim. */
    void release(@Nullable PublishResult result) {
        String ownId = id;
        if (ownId == null) {
            return;
        }
        if (result instanceof PublishResult.Published || result instanceof PublishResult.PublishedWithoutId) {
            containers.markSent(ownId);
        }
        if (claimed) {
            containers.release(ownId);
        }
    }
}
