package io.github.iguser.publishing;

import io.github.iguser.GraphException;
import io.github.iguser.Parameters;
import io.github.iguser.publishing.ContainersInUse.Sent;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import io.github.iguser.publishing.PublishingOperations.ContainerReading;
import io.github.iguser.publishing.PublishingOperations.NewContainer;
import io.github.iguser.publishing.PublishingOperations.PublishReply;
import io.github.iguser.publishing.PublishingOperations.UploadOperations;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one run. Each step starts when the previous one has completed; {@link RunEnded} ends a run early. A run
 * blocks no thread.
 *
 * @param <C> the parameters of a container
 */
final class PublishRun<C extends Parameters> {
    /** The pause before another attempt to create a container. */
    private static final Duration CREATION_PAUSE = Duration.ofSeconds(5);

    /**
     * The time that polling for a finished container leaves for publishing it. With a short deadline it is a tenth of
     * the deadline.
     */
    private static final Duration PUBLISHING_TIME = Duration.ofSeconds(10);

    private static final Set<ContainerState> ENDS = EnumSet.complementOf(EnumSet.of(ContainerState.OPEN));
    private static final Set<ContainerState> SETTLED =
            EnumSet.of(ContainerState.PUBLISHED, ContainerState.FAILED, ContainerState.EXPIRED);

    private final PublishingOperations<C> operations;
    private final String igUserId;
    private final PublishOptions options;
    private final RunControl control;
    private final RunEvents events;
    private final QuotaCheck quota;
    private final RunUploads uploads;
    private final RunContainer container;
    private final PublishFuture<PublishResult> future;

    PublishRun(
            PublishingOperations<C> operations, ContainersInUse containers, String igUserId, PublishOptions options) {
        this.operations = operations;
        this.container = new RunContainer(containers);
        this.igUserId = igUserId;
        this.options = options;
        this.control = new RunControl(options);
        this.events = new RunEvents(options.listener());
        this.quota = new QuotaCheck(operations, control, options, events);
        this.uploads = new RunUploads(operations, control, options, events);
        this.future = new PublishFuture<>(control);
    }

    RunControl control() {
        return control;
    }

    /** Returns the checks of the videos of this run. */
    VideoArguments videos() {
        return new VideoArguments(operations.upload(), options);
    }

    /** Checks the videos and the containers of the items of a carousel. */
    void checkItems(List<? extends C> items) {
        videos().checkItems(items);
        options.uploads().resumedItems().values().forEach(container -> {
            PublishingStep<?> unused = operations.read().apply(container.id());
        });
    }

    /** Creates a container, waits for it and publishes it. */
    CompletableFuture<PublishResult> publish(C parameters) {
        return run(() -> quota.start(igUserId)
                .thenCompose(left -> create(parameters, null))
                .thenCompose(created -> uploads.start(created, null))
                .thenCompose(created -> awaitFinished(created.id(), null))
                .thenCompose(this::publishFinished));
    }

    /** Creates the containers of the items and waits for them, then creates, awaits and publishes the carousel. */
    CompletableFuture<PublishResult> publishCarousel(
            List<? extends C> items, Function<List<String>, ? extends C> carousel) {
        return run(() -> quota.start(igUserId)
                .thenCompose(left -> createItems(items))
                .thenCompose(ids -> create(carousel.apply(ids), null))
                .thenCompose(created -> awaitFinished(created.id(), null))
                .thenCompose(this::publishFinished));
    }

    /** Claims a container that was created before. A run that will only read it cannot be stopped. */
    void claim(String id) {
        if (container.resumed(id, options.publishSent())) {
            control.beginPublishing();
        }
    }

    /** Waits for the claimed container and publishes it, unless the request was sent, or may have been. */
    CompletableFuture<PublishResult> resume(String id) {
        if (container.sent() == Sent.YES) {
            return run(() -> resolveOutcome(id, null));
        }
        NewContainer created =
                new NewContainer(id, Optional.ofNullable(options.uploads().uri()));
        return run(() -> uploadRest(created)
                .thenCompose(uploaded -> awaitFinished(id, null))
                .thenCompose(this::publishFinished));
    }

    /**
     * Uploads what the container does not have of its video. If it may be published, it is read before, so that a
     * failure of the upload does not say that nothing is published: only an unfinished container cannot be.
     */
    private CompletableFuture<NewContainer> uploadRest(NewContainer created) {
        if (container.sent() != Sent.UNKNOWN || options.uploads().video(null) == null) {
            return uploads.resume(created, null);
        }
        return watch(created.id(), null, EnumSet.allOf(ContainerState.class), Duration.ZERO)
                .thenCompose(end -> {
                    if (end.reading() == null) {
                        return RunEnded.with(unknown(created.id(), end, end.failure()));
                    }
                    return end.state() == ContainerState.OPEN
                            ? uploads.resume(created, null)
                            : CompletableFuture.completedFuture(created);
                });
    }

    private CompletableFuture<PublishResult> run(Supplier<CompletableFuture<PublishResult>> steps) {
        // The caller may complete the future itself, for example by orTimeout; then the remaining steps are not needed.
        future.whenComplete((result, failure) -> control.stop(() -> {}));
        started(steps).whenComplete((result, failure) -> {
            Throwable cause = failure == null ? null : RunControl.unwrapped(failure);
            if (cause instanceof RunEnded ended) {
                end(ended.result());
            } else if (cause instanceof CancellationException && control.isStopped()) {
                end(container.stopped());
            } else if (cause != null) {
                events.silence();
                control.end();
                container.release(null);
                future.completeExceptionally(cause);
            } else {
                end(result);
            }
        });
        return future;
    }

    private static <T> CompletableFuture<T> started(Supplier<CompletableFuture<T>> steps) {
        try {
            return steps.get();
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void end(PublishResult result) {
        try {
            container.release(result);
            events.send(PublishEvent.ended(result));
            control.end();
        } finally {
            future.complete(result);
        }
    }

    private CompletableFuture<List<String>> createItems(List<? extends C> items) {
        SideBySide<NewContainer> created = new SideBySide<>(items.size(), i -> item(items.get(i), i + 1));
        List<CompletableFuture<NewContainer>> containers = created.start(options.sideBySide());
        return SideBySide.all(IntStream.range(0, items.size())
                .mapToObj(i -> containers.get(i).thenCompose(container -> awaitFinished(container.id(), i + 1)))
                .toList());
    }

    /** Creates the container of an item with its video, or continues with the one that the options name. */
    private CompletableFuture<NewContainer> item(C parameters, int item) {
        NewContainer created = options.uploads().resumedItems().get(item);
        return created == null
                ? create(parameters, item).thenCompose(fresh -> uploads.start(fresh, item))
                : uploads.resume(created, item);
    }

    private CompletableFuture<NewContainer> create(C parameters, @Nullable Integer item) {
        return create(parameters, item, 1);
    }

    private CompletableFuture<NewContainer> create(C parameters, @Nullable Integer item, int attempt) {
        if (control.isPastDeadline()) {
            return RunEnded.with(new Failure(Reason.OUT_OF_TIME).item(item).result());
        }
        return control.then(control.call(operations.create().apply(igUserId, parameters)), (created, failure) -> {
            if (created != null) {
                if (item == null) {
                    container.created(created.id());
                }
                events.send(PublishEvent.created(created, item));
                return CompletableFuture.completedFuture(created);
            }
            if (failure instanceof GraphException refused
                    && attempt < options.creationAttempts()
                    && control.left().compareTo(CREATION_PAUSE) > 0
                    && PublishFault.allowsToCreateAgain(refused)) {
                events.send(PublishEvent.failed(PublishEvent.Kind.CREATION_REPEATED, null, item, refused));
                return control.pause(CREATION_PAUSE).thenCompose(nothing -> create(parameters, item, attempt + 1));
            }
            return notCreated(item, failure);
        });
    }

    private static <T> CompletableFuture<T> notCreated(@Nullable Integer item, @Nullable RuntimeException failure) {
        if (failure instanceof RunControl.OutOfTime) {
            return RunEnded.with(new Failure(Reason.OUT_OF_TIME).item(item).result());
        }
        if (failure instanceof GraphException || failure instanceof NoSuchElementException) {
            // NoSuchElementException: the response had no container id, so there is nothing to publish.
            GraphException cause = failure instanceof GraphException e ? e : null;
            return RunEnded.with(
                    new Failure(Reason.CREATION_FAILED).item(item).cause(cause).result());
        }
        return CompletableFuture.failedFuture(failure == null ? new IllegalStateException() : failure);
    }

    /** Waits until a container is finished and returns its id. */
    private CompletableFuture<String> awaitFinished(String id, @Nullable Integer item) {
        Duration reserve = shorter(PUBLISHING_TIME, options.deadline().dividedBy(10));
        return watch(id, item, ENDS, reserve).thenCompose(end -> switch (end.state()) {
            case FINISHED -> CompletableFuture.completedFuture(id);
            case PUBLISHED ->
                RunEnded.with(item == null ? new PublishResult.PublishedWithoutId(id) : Failure.notAnItem(id, item));
            case FAILED, EXPIRED -> RunEnded.with(failed(id, item, end));
            case OPEN ->
                RunEnded.with(
                        item == null ? unknown(id, end, end.failure()) : Failure.notReady(id, item, end.failure()));
        });
    }

    private CompletableFuture<ContainerWatch.Outcome> watch(
            String id, @Nullable Integer item, Set<ContainerState> awaited, Duration reserve) {
        // A phase of an upload can fail while the container stays IN_PROGRESS forever.
        Function<String, PublishingStep<ContainerReading>> read =
                options.uploads().video(item) == null
                        ? operations.read()
                        : operations.upload().map(UploadOperations::read).orElse(operations.read());
        return new ContainerWatch(id, awaited, reserve, control, options, events, read).start();
    }

    private PublishResult failed(String id, @Nullable Integer item, ContainerWatch.Outcome end) {
        return Failure.ofContainer(id, item, end.state(), end.reading(), operations.errors());
    }

    private PublishResult unknown(String id, ContainerWatch.Outcome end, @Nullable RuntimeException cause) {
        ContainerReading reading = end.reading();
        String statusCode = reading == null ? null : reading.statusCode().orElse(null);
        return new PublishResult.Unknown(id, container.sent(), statusCode, cause);
    }

    private CompletableFuture<PublishResult> publishFinished(String id) {
        return publishFinished(id, options.tooEarlyRepeats());
    }

    /** Publishes a finished container. The request is sent once, unless the options allow a repeat. */
    private CompletableFuture<PublishResult> publishFinished(String id, int repeats) {
        PublishingStep<PublishReply> request = operations.publish().apply(igUserId, id);
        if (control.isPastDeadline() || container.sent() == Sent.UNKNOWN) {
            return CompletableFuture.completedFuture(new PublishResult.Unknown(id, container.sent(), "FINISHED", null));
        }
        Throwable unsaved = events.send(PublishEvent.publishing(id));
        if (unsaved != null || control.isPastDeadline()) {
            return CompletableFuture.completedFuture(Failure.notSent(id, unsaved));
        }
        if (!control.beginPublishing()) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
        container.sending(id);
        return control.then(control.callWithoutDeadline(request), (reply, failure) -> {
            if (reply != null && reply.mediaId().isPresent()) {
                return CompletableFuture.completedFuture(
                        new PublishResult.Published(id, reply.mediaId().get(), reply.additionalJson()));
            }
            if (failure == null) {
                return resolveOutcome(id, null);
            }
            events.send(PublishEvent.failed(PublishEvent.Kind.PUBLISH_FAILED, id, null, failure));
            return switch (PublishFault.of(failure)) {
                case AMBIGUOUS -> resolveOutcome(id, failure);
                case REFUSED -> refused(Reason.PUBLISH_REFUSED, id, failure);
                case TOO_EARLY ->
                    repeats > 0 && !control.isPastDeadline() && !control.isHurried() && !future.isDone()
                            ? publishLater(id, repeats - 1)
                            : refused(Reason.TOO_EARLY, id, failure);
            };
        });
    }

    private CompletableFuture<PublishResult> publishLater(String id, int repeats) {
        container.refused(id);
        control.publishingRefused();
        return control.pause(shorter(options.firstPause(), control.left()))
                .thenCompose(nothing -> awaitFinished(id, null))
                .thenCompose(finished -> publishFinished(finished, repeats));
    }

    /** Reads the container to find out whether the post is published. */
    private CompletableFuture<PublishResult> resolveOutcome(String id, @Nullable RuntimeException cause) {
        return watch(id, null, SETTLED, Duration.ZERO).thenApply(end -> switch (end.state()) {
            case PUBLISHED -> new PublishResult.PublishedWithoutId(id);
            case FAILED, EXPIRED -> failed(id, null, end);
            case FINISHED, OPEN -> unknown(id, end, cause == null ? end.failure() : cause);
        });
    }

    /** Reads the container once after a refusal: it may have been published by someone else, which is not a failure. */
    private CompletableFuture<PublishResult> refused(Reason reason, String id, RuntimeException failure) {
        container.refused(id);
        return control.then(control.read(operations.read().apply(id)), (reading, readFailure) -> {
            if (reading != null) {
                events.send(PublishEvent.status(id, reading));
                if (ContainerState.of(reading) == ContainerState.PUBLISHED) {
                    return CompletableFuture.completedFuture(new PublishResult.PublishedWithoutId(id));
                }
            }
            return CompletableFuture.completedFuture(new Failure(reason)
                    .container(id)
                    .cause(failure instanceof GraphException e ? e : null)
                    .result());
        });
    }

    private static Duration shorter(Duration one, Duration other) {
        Duration shorter = one.compareTo(other) < 0 ? one : other;
        return shorter.isNegative() ? Duration.ZERO : shorter;
    }
}
