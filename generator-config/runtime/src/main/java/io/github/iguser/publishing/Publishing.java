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
 * Publishes a post in one step: reads the quota, creates the container, waits until it is finished, publishes it once,
 * and returns the outcome.
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
 * <p>On hosts that accept uploads, a run can also upload the video. If the upload is interrupted, the run reads from
 * the container how many bytes have arrived and sends the rest:
 *
 * <pre>{@code
 * client.publishing().publish(
 *         igUserId,
 *         ReelContainer.of(r -> r.resumable().caption("A ride")),
 *         p -> p.video(UploadSource.of(Path.of("ride.mp4"))));
 * }</pre>
 *
 * <p>A run sends {@code media_publish} once. If the request fails in a way that leaves the outcome in doubt (no
 * response, a truncated response, a server error, or the codes -1, 1, 2 and 4; 4/2207051 is known to occur for posts
 * that were published), the run reads the container: {@code PUBLISHED} means that the post was published. If the
 * outcome is still unknown at the deadline, the result is {@link PublishResult.Unknown}. A failed read of the
 * container, which is common just after its creation, does not fail the run, except that a refused access token ends it
 * at once. {@link PublishOptions.Builder#creationAttempts} and {@link PublishOptions.Builder#repeatIfTooEarly} describe
 * which requests a run may repeat.
 *
 * <p>An asynchronous run blocks no thread. Like {@link io.github.iguser.GraphCall#executeAsync}, it sends its requests
 * on the threads of the client's {@code OkHttpClient}. The blocking methods wait for such a run, so do not call them on
 * those threads. Cancelling the future, or interrupting the waiting thread, before {@code media_publish} is sent ends
 * the run with nothing published. After that, {@code cancel} returns false and the future completes with the outcome;
 * an interrupted thread gets the result after one more read of the container. The interrupt flag of the thread stays
 * set.
 *
 * <p>A failure of the API or the network is part of the result and is never thrown. Exceptions are only thrown for
 * invalid arguments, for a container that the client is already publishing, for a closed client, and by the caller's
 * token supplier before a container was created.
 *
 * @param <C> the parameters of a container
 */
public final class Publishing<C extends Parameters> {
    private final PublishingOperations<C> operations;
    private final ContainersInUse containers;

    /** Creates an instance for the operations of a host, which shares no containers with other instances. */
    public Publishing(PublishingOperations<C> operations) {
        this(operations, new ContainersInUse());
    }

    /**
     * Creates an instance for the operations of a host. Generated clients call this.
     *
     * @param containers the containers that the instances of one client are publishing
     */
    public Publishing(PublishingOperations<C> operations, ContainersInUse containers) {
        this.operations = Objects.requireNonNull(operations, "operations == null");
        this.containers = Objects.requireNonNull(containers, "containers == null");
    }

    /** Publishes a post with the default options, and waits for the result. */
    public PublishResult publish(String igUserId, C container) {
        return publish(igUserId, container, p -> {});
    }

    /**
     * Publishes a post, and waits for the result.
     *
     * @param igUserId id of the account
     * @param container the parameters of the post; the children of a carousel must exist already
     * @param options sets the options of the run
     * @throws IllegalArgumentException if the id is invalid, the container is an item of a carousel, or a video cannot
     *     be read, is missing, or belongs to a container that takes no upload
     */
    public PublishResult publish(String igUserId, C container, Consumer<PublishOptions.Builder> options) {
        PublishRun<C> run = newRun(igUserId, options);
        run.videos().checkSingle(container);
        checkSingle(igUserId, container);
        return await(run.control(), () -> run.publish(container));
    }

    /**
     * Starts publishing a post with the default options; the asynchronous form of {@link #publish(String, Parameters)}.
     */
    public CompletableFuture<PublishResult> publishAsync(String igUserId, C container) {
        return publishAsync(igUserId, container, p -> {});
    }

    /** Starts publishing a post; the asynchronous form of {@link #publish(String, Parameters, Consumer)}. */
    public CompletableFuture<PublishResult> publishAsync(
            String igUserId, C container, Consumer<PublishOptions.Builder> options) {
        PublishRun<C> run = newRun(igUserId, options);
        run.videos().checkSingle(container);
        checkSingle(igUserId, container);
        return run.publish(container);
    }

    /** Publishes a carousel with the default options, and waits for the result. */
    public PublishResult publishCarousel(
            String igUserId, List<? extends C> items, Function<List<String>, ? extends C> carousel) {
        return publishCarousel(igUserId, items, carousel, p -> {});
    }

    /**
     * Publishes a carousel, and waits for the result. The containers of the items are created first, several at a time;
     * when all are finished, the container of the carousel is created.
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
     * @param carousel returns the parameters of the carousel for the container ids of the items. It is called twice,
     *     the first time with placeholder ids, so that an invalid parameter is found before anything is created
     * @param options sets the options of the run
     * @throws IllegalArgumentException if the id is invalid, an item is not a carousel item, or a video cannot be read,
     *     is missing, or belongs to an item that takes no upload
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

    /**
     * Starts publishing a carousel with the default options; the asynchronous form of {@link #publishCarousel(String,
     * List, Function)}.
     */
    public CompletableFuture<PublishResult> publishCarouselAsync(
            String igUserId, List<? extends C> items, Function<List<String>, ? extends C> carousel) {
        return publishCarouselAsync(igUserId, items, carousel, p -> {});
    }

    /**
     * Starts publishing a carousel; the asynchronous form of {@link #publishCarousel(String, List, Function,
     * Consumer)}.
     */
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

    /** Resumes publishing a container with the default options, and waits for the result. */
    public PublishResult resume(String igUserId, String containerId) {
        return resume(igUserId, containerId, p -> {});
    }

    /**
     * Resumes publishing a container that was created before, for example by a program that was stopped, and waits for
     * the result. The container is read first; a container that is already published is not published again.
     *
     * <p>The run publishes a finished container only if {@code media_publish} was not sent for it before. The client
     * knows this of the containers that its own runs created. For any other, such as one of {@code media().create(...)}
     * or after a restart of the program, say it with {@link PublishOptions.Builder#publishSent}; otherwise the result
     * for a finished container is {@link PublishResult.Unknown}. If the request was sent, the run only reads the
     * container, until it is published or the deadline passes. {@link PublishOptions.Builder#listener} describes what to
     * save for a restart.
     * Two clients or programs know nothing of each other, so let only one of them publish a container.
     *
     * <p>An interrupted upload is resumed if the options have the video and the upload URI. A carousel that was stopped
     * before its own container was created is resumed by {@link #publishCarousel(String, List, Function, Consumer)}
     * with {@link PublishOptions.Builder#resumeItem(int, String, String)} for its items.
     *
     * @param igUserId id of the account
     * @param containerId id of the container of a post, not of a carousel item
     * @param options sets the options of the run; the quota is not read
     * @throws IllegalArgumentException if an id is invalid, a video cannot be read, or the upload URI is not on the
     *     upload host
     * @throws IllegalStateException if another run of the client is publishing the container, or the options say that
     *     {@code media_publish} was not sent, although the client has sent it
     */
    public PublishResult resume(String igUserId, String containerId, Consumer<PublishOptions.Builder> options) {
        PublishRun<C> run = newRun(igUserId, options);
        checkResumed(igUserId, containerId);
        run.videos().checkResumed();
        run.claim(containerId);
        return await(run.control(), () -> run.resume(containerId));
    }

    /** Starts resuming a container with the default options; the asynchronous form of {@link #resume(String, String)}. */
    public CompletableFuture<PublishResult> resumeAsync(String igUserId, String containerId) {
        return resumeAsync(igUserId, containerId, p -> {});
    }

    /** Starts resuming a container; the asynchronous form of {@link #resume(String, String, Consumer)}. */
    public CompletableFuture<PublishResult> resumeAsync(
            String igUserId, String containerId, Consumer<PublishOptions.Builder> options) {
        PublishRun<C> run = newRun(igUserId, options);
        checkResumed(igUserId, containerId);
        run.videos().checkResumed();
        run.claim(containerId);
        return run.resume(containerId);
    }

    /**
     * Uploads the video of a container without publishing it, and waits for the result. The container is read first, so
     * an interrupted upload, such as of a program that was stopped, continues with the bytes that have not arrived.
     *
     * <pre>{@code
     * CreatedContainer created = client.media().create(igUserId, ReelContainer.of(r -> r.resumable())).execute();
     * UploadResult result = client.publishing().upload(
     *         created.id(), created.uri(), UploadSource.of(Path.of("ride.mp4")), p -> p.listener(System.out::println));
     * }</pre>
     *
     * @param containerId id of the container, which was created with {@code resumable()}
     * @param uploadUri the URL that the API returned with the container
     * @param video the video
     * @param options sets the limits of the upload and the listener, which receives its steps but no end;
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
        return new PublishRun<>(operations, containers, igUserId, PublishOptions.of(options));
    }

    /** Builds the request, so that an invalid argument fails before the run starts. */
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
                throw new IllegalArgumentException("items[" + i + "] is not a carousel item: "
                        + copy.get(i).getClass().getSimpleName()
                        + "; use CarouselImageContainer or CarouselVideoContainer");
            }
        }
        List<String> placeholders =
                IntStream.rangeClosed(1, copy.size()).mapToObj(String::valueOf).toList();
        checkSingle(igUserId, carousel.apply(placeholders));
        return copy;
    }

    private void checkResumed(String igUserId, String containerId) {
        Objects.requireNonNull(containerId, "containerId == null");
        // The message on an invalid id then names the container, and not the parameter of media_publish.
        PublishingStep<?> unusedRead = operations.read().apply(containerId);
        PublishingStep<?> unusedPublish = operations.publish().apply(igUserId, containerId);
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
            throw unwrapped(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }
}
