package io.github.iguser.testing;

import io.github.iguser.GraphCall;
import io.github.iguser.GraphException;
import io.github.iguser.Parameters;
import io.github.iguser.UploadSource;
import io.github.iguser.model.ContainerStatusCode;
import io.github.iguser.model.GraphErrorCodes;
import io.github.iguser.model.IgContainer;
import io.github.iguser.publishing.PublishOptions;
import io.github.iguser.publishing.PublishResult;
import io.github.iguser.publishing.PublishTimer;
import io.github.iguser.publishing.Publishing;
import io.github.iguser.publishing.PublishingOperations;
import io.github.iguser.publishing.PublishingOperations.ContainerReading;
import io.github.iguser.publishing.PublishingOperations.NewContainer;
import io.github.iguser.publishing.PublishingOperations.PublishReply;
import io.github.iguser.publishing.PublishingOperations.QuotaReading;
import io.github.iguser.publishing.PublishingOperations.UploadOperations;
import io.github.iguser.publishing.PublishingStep;
import io.github.iguser.publishing.UploadResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A run of publishing with predefined outcomes of its requests, and with pauses that take no time. */
final class CannedPublishing {

    private static final Duration DEADLINE = Duration.ofMinutes(1);

    private static final UploadSource VIDEO = UploadSource.ofUrl("https://example.com/ride.mp4");
    private static final String UPLOAD_URI = "https://rupload.facebook.com/ig-api-upload";

    private final String containerId;
    private final AtomicInteger created = new AtomicInteger();
    private String statusCode = "FINISHED";
    private @Nullable String status;
    private @Nullable String mediaId;
    private @Nullable GraphException creationFailure;
    private @Nullable GraphException publishFailure;
    private @Nullable GraphException uploadFailure;
    private boolean quotaUsedUp;
    private boolean pastDeadline;
    private int containers = 1;

    CannedPublishing(String containerId) {
        this.containerId = requireNumeric("containerId", containerId);
    }

    private static String requireNumeric(String name, String id) {
        Objects.requireNonNull(id, () -> name + " == null");
        if (!id.matches("[0-9]+")) {
            throw new IllegalArgumentException(
                    name + ": " + id + " is not a numeric id; give its digits, such as 17889455560051444");
        }
        return id;
    }

    CannedPublishing status(String code, @Nullable String sentence) {
        this.statusCode = code;
        this.status = sentence;
        return this;
    }

    CannedPublishing mediaId(String id) {
        this.mediaId = requireNumeric("mediaId", id);
        return this;
    }

    CannedPublishing creationFails(GraphException cause) {
        this.creationFailure = CannedFailure.ofCreation(cause);
        return this;
    }

    CannedPublishing publishFails(GraphException cause) {
        this.publishFailure = CannedFailure.ofPublishing(cause, containerId);
        return this;
    }

    CannedPublishing uploadFails(GraphException cause) {
        this.uploadFailure = CannedFailure.ofUpload(cause, containerId);
        this.statusCode = "IN_PROGRESS";
        return this;
    }

    CannedPublishing quotaUsedUp() {
        this.quotaUsedUp = true;
        return this;
    }

    CannedPublishing pastDeadline() {
        this.pastDeadline = true;
        return this;
    }

    /** Runs with a new container. */
    PublishResult publish() {
        return publishing().publish(StandIn.ACCOUNT, new CannedContainer(Map.of()), this::configure);
    }

    /** Publishes a video that is uploaded to a new container. */
    PublishResult publishVideo() {
        return publishing()
                .publish(StandIn.ACCOUNT, new CannedContainer(Map.of("upload_type", "resumable")), options -> {
                    configure(options);
                    options.video(VIDEO);
                });
    }

    /** Uploads a video to an existing container. */
    UploadResult upload() {
        return publishing().upload(containerId, UPLOAD_URI, VIDEO, this::configure);
    }

    /** Resumes with an existing container. */
    PublishResult resume() {
        return publishing().resume(StandIn.ACCOUNT, containerId, options -> {
            configure(options);
            options.publishSent(false);
        });
    }

    /** Resumes on an interrupted thread. */
    PublishResult resumeInterrupted() {
        Thread.currentThread().interrupt();
        try {
            return resume();
        } finally {
            Thread.interrupted();
        }
    }

    /** Publishes a carousel of this many items; the last item has the status that was set. */
    PublishResult publishCarousel(int items) {
        List<CannedContainer> all = IntStream.range(0, items)
                .mapToObj(i -> new CannedContainer(Map.of("is_carousel_item", "true")))
                .toList();
        containers = items;
        return publishing().publishCarousel(StandIn.ACCOUNT, all, ids -> new CannedContainer(Map.of()), options -> {
            configure(options);
            options.sideBySide(1);
        });
    }

    private void configure(PublishOptions.Builder options) {
        options.deadline(DEADLINE).timer(new SkippingTimer(pastDeadline)).creationAttempts(1);
        if (!quotaUsedUp) {
            options.skipQuotaCheck();
        }
    }

    private Publishing<CannedContainer> publishing() {
        return new Publishing<>(new PublishingOperations<>(
                GraphErrorCodes.TABLE,
                (account, container) ->
                        step(creationFailure, () -> new NewContainer(nextId(), Optional.of(UPLOAD_URI))),
                id -> step(null, () -> reading(id)),
                (account, id) -> step(publishFailure, () -> new PublishReply(Optional.ofNullable(mediaId), Map.of())),
                account -> step(null, () -> new QuotaReading(Optional.of(50L), Optional.of(50L))),
                Optional.of(new UploadOperations(
                        part -> step(uploadFailure, () -> true), id -> step(null, () -> reading(id))))));
    }

    /** Returns the id of the next container; the last one has the id that was set. */
    private String nextId() {
        int number = created.incrementAndGet();
        return number >= containers ? containerId : "1790000000000" + number;
    }

    private ContainerReading reading(String id) {
        IgContainer.Builder container = IgContainer.builder().id(id);
        boolean isTarget = id.equals(containerId);
        container.statusCode(ContainerStatusCode.of(isTarget ? statusCode : "FINISHED"));
        if (isTarget && status != null) {
            container.status(status);
        }
        IgContainer body = container.build();
        return new ContainerReading(
                Optional.ofNullable(body.statusCode()).map(ContainerStatusCode::value),
                Optional.ofNullable(body.status()),
                Optional.ofNullable(body.statusSubcode()));
    }

    private static <R> PublishingStep<R> step(@Nullable GraphException failure, Supplier<R> result) {
        GraphCall<R> call = failure == null ? GraphCalls.of(result) : GraphCalls.failing(failure);
        return PublishingStep.of(call, response -> response);
    }

    private static final class CannedContainer extends Parameters {
        CannedContainer(Map<String, String> values) {
            super(values);
        }
    }

    /** A timer that skips pauses. */
    private static final class SkippingTimer implements PublishTimer {
        private final AtomicLong now = new AtomicLong();
        private final long perCall;

        SkippingTimer(boolean pastDeadline) {
            this.perCall = pastDeadline ? DEADLINE.toNanos() : 1;
        }

        @Override
        public long nanoTime() {
            return now.getAndAdd(perCall);
        }

        @Override
        public CompletableFuture<Void> after(Duration pause) {
            now.addAndGet(pause.toNanos());
            return CompletableFuture.completedFuture(null);
        }
    }
}
