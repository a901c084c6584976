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

/** A run of publishing whose requests have given outcomes, and whose pauses take no time. */
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
        this.containerId = Objects.requireNonNull(containerId, "containerId == null");
    }

    CannedPublishing status(String code, @Nullable String sentence) {
        this.statusCode = code;
        this.status = sentence;
        return this;
    }

    CannedPublishing mediaId(String id) {
        this.mediaId = id;
        return this;
    }

    CannedPublishing creationFails(GraphException cause) {
        this.creationFailure = Objects.requireNonNull(cause, "cause == null");
        return this;
    }

    CannedPublishing publishFails(GraphException cause) {
        this.publishFailure = Objects.requireNonNull(cause, "cause == null");
        return this;
    }

    CannedPublishing uploadFails(GraphException cause) {
        this.uploadFailure = Objects.requireNonNull(cause, "cause == null");
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

    /** Runs with a container that is created. */
    PublishResult published() {
        return publishing().publish(StandIn.ACCOUNT, new Container(Map.of()), this::prepare);
    }

    /** Runs with a video to upload to a container that is created. */
    PublishResult publishedWithVideo() {
        return publishing().publish(StandIn.ACCOUNT, new Container(Map.of("upload_type", "resumable")), options -> {
            prepare(options);
            options.video(VIDEO);
        });
    }

    /** Uploads a video to a container that exists. */
    UploadResult uploaded() {
        return publishing().upload(containerId, UPLOAD_URI, VIDEO, this::prepare);
    }

    /** Runs with a container that exists. */
    PublishResult resumed() {
        return publishing().resume(StandIn.ACCOUNT, containerId, this::prepare);
    }

    /** Runs on a thread that is interrupted. */
    PublishResult interrupted() {
        Thread.currentThread().interrupt();
        try {
            return resumed();
        } finally {
            Thread.interrupted();
        }
    }

    /** Runs with a carousel of this many items, the last of which has the status of this run. */
    PublishResult carouselOf(int items) {
        List<Container> all = IntStream.range(0, items)
                .mapToObj(i -> new Container(Map.of("is_carousel_item", "true")))
                .toList();
        containers = items;
        return publishing().publishCarousel(StandIn.ACCOUNT, all, ids -> new Container(Map.of()), options -> {
            prepare(options);
            options.sideBySide(1);
        });
    }

    private void prepare(PublishOptions.Builder options) {
        options.deadline(DEADLINE).timer(new SkippingTimer(pastDeadline)).creationAttempts(1);
        if (!quotaUsedUp) {
            options.skipQuotaCheck();
        }
    }

    private Publishing<Container> publishing() {
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

    /** Returns the id of the next container; the last one has the given id. */
    private String nextId() {
        int number = created.incrementAndGet();
        return number >= containers ? containerId : "1790000000000" + number;
    }

    private ContainerReading reading(String id) {
        IgContainer.Builder container = IgContainer.builder().id(id);
        boolean given = id.equals(containerId);
        container.statusCode(ContainerStatusCode.of(given ? statusCode : "FINISHED"));
        if (given && status != null) {
            container.status(status);
        }
        IgContainer read = container.build();
        return new ContainerReading(
                Optional.ofNullable(read.statusCode()).map(ContainerStatusCode::value),
                Optional.ofNullable(read.status()),
                Optional.ofNullable(read.statusSubcode()));
    }

    private static <R> PublishingStep<R> step(@Nullable GraphException failure, Supplier<R> result) {
        GraphCall<R> call = failure == null ? GraphCalls.of(result) : GraphCalls.failing(failure);
        return PublishingStep.of(call, response -> response);
    }

    private static final class Container extends Parameters {
        Container(Map<String, String> values) {
            super(values);
        }
    }

    /** A clock on which a pause is over at once. */
    private static final class SkippingTimer implements PublishTimer {
        private final AtomicLong now = new AtomicLong();
        private final long perLook;

        SkippingTimer(boolean pastDeadline) {
            this.perLook = pastDeadline ? DEADLINE.toNanos() : 1;
        }

        @Override
        public long nanoTime() {
            return now.getAndAdd(perLook);
        }

        @Override
        public CompletableFuture<Void> after(Duration pause) {
            now.addAndGet(pause.toNanos());
            return CompletableFuture.completedFuture(null);
        }
    }
}
