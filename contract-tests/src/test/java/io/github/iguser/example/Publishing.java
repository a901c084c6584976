package io.github.iguser.example;

import io.github.iguser.model.ContainerStatusCode;
import io.github.iguser.model.ContentPublishingLimit;
import io.github.iguser.model.CreatedContainer;
import io.github.iguser.model.IgContainer;
import io.github.iguser.model.PublishedMedia;
import java.time.Duration;

/**
 * The steps of publishing, which are the same for each kind of media and on both hosts: create a container, wait until it
 * is finished, look at the limit, publish.
 *
 * @param <C> the containers of the host
 */
public abstract class Publishing<C> implements AutoCloseable {

    /** The documentation advises to give up after five minutes. */
    private static final int LOOKS = 5;

    private final Duration pause;

    protected Publishing(Duration pause) {
        this.pause = pause;
    }

    protected abstract CreatedContainer create(C media);

    /** Asks for {@code status_code} and {@code status}. */
    protected abstract IgContainer status(String container);

    /** Asks for {@code quota_usage} and {@code config}. */
    protected abstract ContentPublishingLimit limit();

    protected abstract PublishedMedia publishContainer(String container);

    @Override
    public abstract void close();

    /** Takes all steps. */
    public final void publish(C media) throws InterruptedException {
        String container = ready(media);
        checkLimit();
        String id = publishContainer(container).id();
        if (id != null) {
            say("published as media " + id);
        } else if (ContainerStatusCode.PUBLISHED.equals(status(container).statusCode())) {
            // Of a video the answer may lack the id; then only the container tells.
            say("published, the id was not told");
        } else {
            throw new IllegalStateException("container " + container + " was not published");
        }
    }

    /** Takes the first two steps, which are all for an item of a carousel; returns the id of the container. */
    public final String ready(C media) throws InterruptedException {
        CreatedContainer created = create(media);
        say("container " + created.id() + " created");
        if (created.uri() != null) {
            say("the video is to be uploaded to " + created.uri());
        }
        for (int look = 1; !isFinished(status(created.id())); look++) {
            if (look == LOOKS) {
                throw new IllegalStateException("container " + created.id() + " is not finished yet");
            }
            Thread.sleep(pause.toMillis());
        }
        return created.id();
    }

    private static boolean isFinished(IgContainer container) {
        ContainerStatusCode code = container.statusCode();
        say("container " + container.id() + " is " + code);
        if (code == null) {
            return false;
        }
        return switch (code.value()) {
            case "FINISHED" -> true;
            case "PUBLISHED" -> throw new IllegalStateException("somebody has published it: " + container.status());
            case "EXPIRED" -> throw new IllegalStateException("too old, create another: " + container.status());
            case "ERROR" -> throw new IllegalStateException("failed, the text says why: " + container.status());
            // IN_PROGRESS, and what the API may add one day.
            default -> false;
        };
    }

    private void checkLimit() {
        ContentPublishingLimit limit = limit();
        say(limit.quotaUsage() + " of " + limit.config().quotaTotal() + " posts used");
        if (limit.quotaUsage() >= limit.config().quotaTotal()) {
            throw new IllegalStateException("no post left, publish the container later");
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
