package io.github.iguser.publishing;

import io.github.iguser.Parameters;
import io.github.iguser.UploadSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Publishes a post in one step: looks at the quota, creates the container, waits until it is finished, publishes it
 * once, and says what became of it.
 *
 * <pre>{@code
 * PublishResult result = client.publishing().publish(
 *         igUserId,
 *         ImageContainer.of(i -> i.imageUrl("https://example.com/bicycle.jpg").caption("A bicycle")),
 *         p -> p.deadline(Duration.ofMinutes(2)).listener(System.out::println));
 * if (result instanceof PublishResult.Published published) {
 *     System.out.println("media " + published.mediaId());
 * } else {
 *     System.out.println(result);
 * }
 * }</pre>
 *
 * <p>A video is uploaded on the way, where the host takes uploads. An upload that breaks off goes on with the bytes that
 * have not arrived, as the container says:
 *
 * <pre>{@code
 * client.publishing().publish(
 *         igUserId,
 *         ReelContainer.of(r -> r.resumable().caption("A ride")),
 *         p -> p.video(UploadSource.of(Path.of("ride.mp4"))));
 * }</pre>
 *
 * <p>{@code media_publish} is sent once for a run. When it fails in a way that leaves the outcome in doubt (no response,
 * one that breaks off, a failure of the server, the codes -1, 1, 2 and 4, of which 4/2207051 is known to come for posts
 * that are published), the run reads the container: {@code PUBLISHED} means that the post is there. If that does not tell
 * until the deadline, the result is {@link PublishResult.Unknown}. Failed looks at a container, which are frequent just
 * after its creation, do not fail the post. What a run may repeat is said at {@link
 * PublishOptions.Builder#creationAttempts} and {@link PublishOptions.Builder#repeatIfTooEarly}.
 *
 * <p>An asynchronous run blocks no thread and makes its requests as {@link io.github.iguser.GraphCall#executeAsync} does,
 * with the threads of the client's {@code OkHttpClient}. A blocking one waits for such a run; do not wait for one on the
 * threads of that client. Cancelling the future, or interrupting the waiting thread, before {@code media_publish} is sent
 * ends the run with nothing published. After that, {@code cancel} returns false and the future completes with what
 * became of the post; an interrupted thread gets the result after one more look at the container. The flag of an
 * interrupted thread stays set.
 *
 * <p>A failure of the API or the network is never thrown: it is in the result. Exceptions are for wrong arguments, a
 * closed client, and what the caller's token supplier throws before anything is created.
 *
 * @param <C> the parameters of a container
 */
public final class Publishing<C extends Parameters> {
    private final PublishingOperations<C> operations;

    /** Creates it of the operations of a host; generated clients do. */
    public Publishing(PublishingOperations<C> operations) {
        this.operations = Objects.requireNonNull(operations, "operations == null");
    }

    /** Publishes a post, with the default options. */
    public PublishResult publish(String igUserId, C container) {
        return publish(igUserId, container, p -> {});
    }

    /**
     * Publishes a post, and waits for the result.
     *
     * @param igUserId id of the account
     * @param container the parameters of the post; those of a carousel name containers that exist already
     * @param options sets how the run goes
     * @throws IllegalArgumentException if the id is not one, the container is an item of a carousel, or a video cannot
     *     be read or is for a container that does not wait for an upload
     */
    public PublishResult publish(String igUserId, C container, Consumer<PublishOptions.Builder> options) {
        PublishRun<C> run = newRun(igUserId, options);
        run.videos().checkSingle(container);
        checkSingle(igUserId, container);
        return await(run.control(), () -> run.publish(container));
    }

    /** Publishes a post without waiting, with the default options. */
    public CompletableFuture<PublishResult> publishAsync(String igUserId, C container) {
        return publishAsync(igUserId, container, p -> {});
    }

    /** Publishes a post without waiting; otherwise as {@link #publish(String, Parameters, Consumer)}. */
    public CompletableFuture<PublishResult> publishAsync(
            String igUserId, C container, Consumer<PublishOptions.Builder> options) {
        PublishRun<C> run = newRun(igUserId, options);
        run.videos().checkSingle(container);
        checkSingle(igUserId, container);
        return run.publish(container);
    }

    /**
     * Publishes a carousel, and waits for the result. The containers of the items are created side by side and waited
     * for, then that of the carousel.
     *
     * <pre>{@code
     * client.publishing().publishCarousel(
     *         igUserId,
     *         List.of(
     *                 CarouselImageContainer.of(i -> i.imageUrl("https://example.com/one.jpg")),
     *                 CarouselVideoContainer.of(v -> v.videoUrl("https://example.com/two.mp4"))),
     *         children -> CarouselContainer.of(c -> c.children(children).caption("Two of them")),
     *         p -> p.sideBySide(2));
     * }</pre>
     *
     * @param igUserId id of the account
     * @param items the parameters of the items, in their order
     * @param carousel gives the parameters of the carousel for the ids of the items' containers. It is called twice,
     *     the first time with ids that are made up, so that a wrong parameter is found before anything is created
     * @param options sets how the run goes
     * @throws IllegalArgumentException if the id is not one, an item is none of a carousel, or a video cannot be
     *     read or is for an item that does not wait for an upload
     */
    public PublishResult publishCarousel(
            String igUserId,
            List<? extends C> items,
            Function<List<String>, ? extends C> carousel,
            Consumer<PublishOptions.Builder> options) {
        PublishRun<C> run = newRun(igUserId, options);
        List<? extends C> copy = checkedItems(igUserId, items, carousel);
        run.checkItems(copy);
        return await(run.control(), () -> run.publishCarousel(copy, carousel));
    }

    /** Publishes a carousel without waiting; otherwise as {@link #publishCarousel}. */
    public CompletableFuture<PublishResult> publishCarouselAsync(
            String igUserId,
            List<? extends C> items,
            Function<List<String>, ? extends C> carousel,
            Consumer<PublishOptions.Builder> options) {
        PublishRun<C> run = newRun(igUserId, options);
        List<? extends C> copy = checkedItems(igUserId, items, carousel);
        run.checkItems(copy);
        return run.publishCarousel(copy, carousel);
    }

    /**
     * Goes on with a container that was created before, such as by a program that was stopped, and waits for the result.
     * The container is read first: one that is published already is not published again. After {@link
     * PublishResult.Unknown} of a request that was sent, resume some minutes later at the earliest: only then a container
     * that is still {@code FINISHED} tells that it was not published.
     *
     * <p>An upload goes on where it broke off, if the options have the video and the URI that the API gave. A carousel
     * that was stopped before its own container was created goes on by {@link #publishCarousel} with {@link
     * PublishOptions.Builder#resumeItem(int, String, String)} for its items.
     *
     * @param igUserId id of the account
     * @param containerId id of the container: of a post, not of an item of a carousel
     * @param options sets how the run goes; the quota is not looked at
     * @throws IllegalArgumentException if an id is not one, a video cannot be read, or the upload URI is of another host
     *     than uploads go to
     */
    public PublishResult resume(String igUserId, String containerId, Consumer<PublishOptions.Builder> options) {
        PublishRun<C> run = newRun(igUserId, options);
        checkResumed(igUserId, containerId);
        run.videos().checkResumed();
        return await(run.control(), () -> run.resume(containerId));
    }

    /** Goes on with a container without waiting; otherwise as {@link #resume}. */
    public CompletableFuture<PublishResult> resumeAsync(
            String igUserId, String containerId, Consumer<PublishOptions.Builder> options) {
        PublishRun<C> run = newRun(igUserId, options);
        checkResumed(igUserId, containerId);
        run.videos().checkResumed();
        return run.resume(containerId);
    }

    /**
     * Uploads the video of a container without publishing it, and waits for the result. The container is read first, so
     * an upload that broke off, such as in a program that was stopped, goes on with the bytes that have not arrived.
     *
     * <pre>{@code
     * CreatedContainer created = client.media().create(igUserId, ReelContainer.of(r -> r.resumable())).execute();
     * UploadResult result = client.publishing().upload(
     *         created.id(), created.uri(), UploadSource.of(Path.of("ride.mp4")), p -> p.listener(System.out::println));
     * }</pre>
     *
     * @param containerId id of the container, which was created with {@code resumable()}
     * @param uploadUri the URL that the API gave when it created the container
     * @param video the video
     * @param options sets the limits of the upload and the listener, which is told of its steps but not of an end;
     *     options for other steps have no effect
     * @throws IllegalArgumentException if the id is not one, the video cannot be read, the URL is of another host than
     *     uploads go to, or the options have a video or a container
     */
    public UploadResult upload(
            String containerId, String uploadUri, UploadSource video, Consumer<PublishOptions.Builder> options) {
        UploadRun run = newUpload(containerId, uploadUri, video, options);
        return await(run.control(), run::start);
    }

    /**
     * Uploads the video of a container without waiting; otherwise as {@link #upload}. Cancelling the future ends the
     * upload, which can be resumed.
     */
    public CompletableFuture<UploadResult> uploadAsync(
            String containerId, String uploadUri, UploadSource video, Consumer<PublishOptions.Builder> options) {
        return newUpload(containerId, uploadUri, video, options).start();
    }

    private UploadRun newUpload(
            String containerId, String uploadUri, UploadSource video, Consumer<PublishOptions.Builder> options) {
        Objects.requireNonNull(containerId, "containerId == null");
        Objects.requireNonNull(uploadUri, "uploadUri == null");
        Objects.requireNonNull(video, "video == null");
        PublishOptions built = PublishOptions.of(options);
        new VideoArguments(operations.upload(), built).checkUpload(uploadUri, video);
        PublishingStep<?> unused = operations.read().apply(containerId);
        return new UploadRun(operations, containerId, uploadUri, video, built);
    }

    private PublishRun<C> newRun(String igUserId, Consumer<PublishOptions.Builder> options) {
        Objects.requireNonNull(igUserId, "igUserId == null");
        return new PublishRun<>(operations, igUserId, PublishOptions.of(options));
    }

    /** Builds the request, so that a wrong argument is thrown here and now. */
    private void checkSingle(String igUserId, C container) {
        Objects.requireNonNull(container, "container == null");
        if (isCarouselItem(container)) {
            throw new IllegalArgumentException(
                    "container is an item of a carousel, which cannot be published alone; use publishCarousel(...)");
        }
        PublishingStep<?> unused = operations.create().apply(igUserId, container);
    }

    private List<? extends C> checkedItems(
            String igUserId, List<? extends C> items, Function<List<String>, ? extends C> carousel) {
        List<? extends C> copy = List.copyOf(items);
        for (int i = 0; i < copy.size(); i++) {
            if (!isCarouselItem(copy.get(i))) {
                throw new IllegalArgumentException("items[" + i + "] is a "
                        + copy.get(i).getClass().getSimpleName() + ", which is no item of a carousel");
            }
        }
        List<String> madeUp =
                IntStream.rangeClosed(1, copy.size()).mapToObj(String::valueOf).toList();
        checkSingle(igUserId, carousel.apply(madeUp));
        return copy;
    }

    private void checkResumed(String igUserId, String containerId) {
        Objects.requireNonNull(containerId, "containerId == null");
        PublishingStep<?> unused = operations.publish().apply(igUserId, containerId);
    }

    private boolean isCarouselItem(C container) {
        return "true".equals(container.get("is_carousel_item"));
    }

    private static <R> R await(RunControl control, Supplier<CompletableFuture<R>> start) {
        boolean interrupted = Thread.currentThread().isInterrupted();
        if (interrupted) {
            control.stop(() -> {});
        }
        CompletableFuture<R> future = start.get();
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    if (!control.stop(() -> {})) {
                        control.hurry();
                    }
                }
            }
        } catch (ExecutionException e) {
            throw thrown(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }
}
