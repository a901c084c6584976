package io.github.iguser.publishing;

import io.github.iguser.UploadSource;
import io.github.iguser.publishing.PublishingOperations.NewContainer;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The options of a run: its deadlines and pauses, the requests that it may repeat, the videos to upload, and the
 * listener.
 */
public final class PublishOptions {
    /** The default deadline of a run: five minutes, as the documentation advises. */
    public static final Duration DEADLINE = Duration.ofMinutes(5);

    /** The default first pause between two reads of a container: five seconds. */
    public static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    /** The default longest pause between two reads of a container: one minute, as the documentation advises. */
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** The default time limit for the upload of a video: one hour. */
    public static final Duration UPLOAD_DEADLINE = Duration.ofHours(1);

    private final Duration deadline;
    private final Duration firstPause;
    private final Duration longestPause;
    private final boolean quotaCheck;
    private final int creationAttempts;
    private final int failedReads;
    private final int tooEarlyRepeats;
    private final int sideBySide;
    private final @Nullable Boolean publishSent;
    private final UploadOptions uploads;
    private final Consumer<PublishEvent> listener;
    private final PublishTimer timer;

    private PublishOptions(Builder builder) {
        this.deadline = builder.deadline;
        this.firstPause = builder.firstPause;
        this.longestPause = builder.longestPause;
        this.quotaCheck = builder.quotaCheck;
        this.creationAttempts = builder.creationAttempts;
        this.failedReads = builder.failedReads;
        this.tooEarlyRepeats = builder.tooEarlyRepeats;
        this.sideBySide = builder.sideBySide;
        this.publishSent = builder.publishSent;
        this.uploads = builder.uploads.build();
        this.listener = builder.listener;
        this.timer = builder.timer;
    }

    /** Returns a builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the options that the function sets on a builder. */
    public static PublishOptions of(Consumer<Builder> options) {
        Builder builder = builder();
        options.accept(builder);
        return builder.build();
    }

    /** Returns the time limit of the run. */
    public Duration deadline() {
        return deadline;
    }

    /** Returns the first pause between two reads of a container. */
    public Duration firstPause() {
        return firstPause;
    }

    /** Returns the longest pause between two reads of a container. */
    public Duration longestPause() {
        return longestPause;
    }

    boolean quotaCheck() {
        return quotaCheck;
    }

    int creationAttempts() {
        return creationAttempts;
    }

    int failedReads() {
        return failedReads;
    }

    int tooEarlyRepeats() {
        return tooEarlyRepeats;
    }

    int sideBySide() {
        return sideBySide;
    }

    @Nullable
    Boolean publishSent() {
        return publishSent;
    }

    UploadOptions uploads() {
        return uploads;
    }

    Duration uploadDeadline() {
        return uploads.deadline();
    }

    int uploadAttempts() {
        return uploads.attempts();
    }

    Consumer<PublishEvent> listener() {
        return listener;
    }

    PublishTimer timer() {
        return timer;
    }

    @Override
    public String toString() {
        return "PublishOptions{deadline=" + deadline + ", firstPause=" + firstPause + ", longestPause=" + longestPause
                + "}";
    }

    /** Builds options. */
    public static final class Builder {
        private Duration deadline = DEADLINE;
        private Duration firstPause = FIRST_PAUSE;
        private Duration longestPause = LONGEST_PAUSE;
        private boolean quotaCheck = true;
        private int creationAttempts = 3;
        private int failedReads = 5;
        private int tooEarlyRepeats;
        private int sideBySide = 4;
        private @Nullable Boolean publishSent;
        private final UploadOptions.Builder uploads = new UploadOptions.Builder();
        private Consumer<PublishEvent> listener = event -> {};
        private PublishTimer timer = PublishTimer.system();

        private Builder() {}

        /**
         * Sets the time limit of the run, from its start to its result; {@link #DEADLINE} by default. At the deadline
         * the run reads the container once more. It does not send {@code media_publish} after the deadline; if the
         * request was sent before, the run waits for its response as long as the timeouts of the client allow. The time
         * during which videos are uploaded does not count; see {@link #uploadDeadline}.
         *
         * @throws IllegalArgumentException if not positive, or longer than 24 hours, after which a container expires
         */
        public Builder deadline(Duration value) {
            this.deadline = OptionLimits.withinLife("deadline", value);
            return this;
        }

        /**
         * Sets the pauses between two reads of a container; {@link #FIRST_PAUSE} and {@link #LONGEST_PAUSE} by default.
         * Each pause is twice as long as the one before, up to the longest.
         *
         * @throws IllegalArgumentException if one is not positive, or the first is longer than the longest
         */
        public Builder pauses(Duration first, Duration longest) {
            OptionLimits.positive("first", first);
            OptionLimits.positive("longest", longest);
            if (first.compareTo(longest) > 0) {
                throw new IllegalArgumentException("first > longest: " + first + " is longer than " + longest);
            }
            this.firstPause = first;
            this.longestPause = longest;
            return this;
        }

        /**
         * Skips reading the quota of the account, which takes up to ten seconds, or a tenth of the deadline. If the
         * quota is used up, {@code media_publish} fails instead.
         */
        public Builder skipQuotaCheck() {
            this.quotaCheck = false;
            return this;
        }

        /**
         * Sets the maximum number of attempts to create a container; 3 by default. The run only tries again after
         * errors whose documentation says to create the container again: the media could not be fetched (9004/2207052),
         * its download timed out (-2/2207003), or the container could not be created (-1/2207032). A repeat cannot
         * publish a post twice, since a container alone publishes nothing.
         *
         * @throws IllegalArgumentException if below 1
         */
        public Builder creationAttempts(int value) {
            this.creationAttempts = OptionLimits.atLeast("creationAttempts", value, 1);
            return this;
        }

        /**
         * Sets the number of consecutive failed reads of a container after which the run stops reading it; 5 by
         * default. The retries of the client are not counted.
         *
         * @throws IllegalArgumentException if below 1
         */
        public Builder failedReads(int value) {
            this.failedReads = OptionLimits.atLeast("failedReads", value, 1);
            return this;
        }

        /**
         * Allows the run to send {@code media_publish} again after the API refused it as too early (9007/2207027: "The
         * media is not ready to be published"), which means that nothing was published; not allowed by default. Before
         * each repeat the run waits until the container is finished. It never repeats {@code media_publish} after any
         * other failure.
         *
         * @param times the maximum number of repeats
         * @throws IllegalArgumentException if negative
         */
        public Builder repeatIfTooEarly(int times) {
            this.tooEarlyRepeats = OptionLimits.atLeast("times", times, 0);
            return this;
        }

        /**
         * States whether {@code media_publish} was sent for the container that is resumed: whether an earlier run
         * reported {@link PublishEvent.Kind#PUBLISHING} for it, unless that run ended with {@link
         * PublishResult.NotPublished} or an {@link PublishResult.Unknown} whose {@code publishSent()} is false. If it
         * was sent, the run only reads the container until the outcome is known. If it was not, the run publishes the
         * container as soon as it is finished.
         *
         * <p>By default, a client knows it of the containers that its runs created within the last day. Any other
         * finished container is not published, and the result is {@link PublishResult.Unknown}.
         */
        public Builder publishSent(boolean value) {
            this.publishSent = value;
            return this;
        }

        /**
         * Sets how many items of a carousel are created at the same time; 4 by default.
         *
         * @throws IllegalArgumentException if below 1
         */
        public Builder sideBySide(int items) {
            this.sideBySide = OptionLimits.atLeast("items", items, 1);
            return this;
        }

        /**
         * Sets the video to upload; its container must have {@code resumable()}. The video is uploaded after its
         * container was created. If the upload fails for good, nothing is published.
         */
        public Builder video(UploadSource value) {
            uploads.post = Objects.requireNonNull(value, "video == null");
            return this;
        }

        /**
         * Sets the video to upload for an item of a carousel; the item must have {@code resumable()}.
         *
         * @param item the number of the item, counted from 1
         * @throws IllegalArgumentException if the number is below 1
         */
        public Builder video(int item, UploadSource value) {
            uploads.items.put(OptionLimits.atLeast("item", item, 1), Objects.requireNonNull(value, "video == null"));
            return this;
        }

        /**
         * Sets the container of an item of a carousel, counted from 1, that the event {@link
         * PublishEvent.Kind#CONTAINER_CREATED} had in an earlier run. It is waited for, and no other one is created.
         */
        public Builder resumeItem(int item, String containerId) {
            Objects.requireNonNull(containerId, "containerId == null");
            uploads.resumedItems.put(
                    OptionLimits.atLeast("item", item, 1), new NewContainer(containerId, Optional.empty()));
            return this;
        }

        /**
         * Sets the container of an item as {@link #resumeItem(int, String)} does, and resumes its upload with the video
         * of {@link #video(int, UploadSource)} and the {@link PublishEvent#uploadUri} of that event.
         */
        public Builder resumeItem(int item, String containerId, String uploadUri) {
            resumeItem(item, containerId);
            uploads.resumedItems.put(item, new NewContainer(containerId, Optional.of(uploadUri)));
            return this;
        }

        /**
         * Sets the URL to upload the video to when a container is resumed: the {@link PublishEvent#uploadUri} of the
         * event that reported its creation. For a new container the API returns the URL.
         */
        public Builder uploadUri(String value) {
            uploads.uri = Objects.requireNonNull(value, "uploadUri == null");
            return this;
        }

        /**
         * Sets the time limit for the upload of a video, including all its attempts; {@link #UPLOAD_DEADLINE} by
         * default.
         *
         * @throws IllegalArgumentException if not positive, or longer than 24 hours, after which a container expires
         */
        public Builder uploadDeadline(Duration value) {
            uploads.deadline = OptionLimits.withinLife("uploadDeadline", value);
            return this;
        }

        /**
         * Sets the number of consecutive attempts without progress after which an upload is abandoned; 3 by default. As
         * long as more bytes arrive, an interrupted upload is resumed any number of times.
         *
         * @throws IllegalArgumentException if below 1
         */
        public Builder uploadAttempts(int value) {
            uploads.attempts = OptionLimits.atLeast("uploadAttempts", value, 1);
            return this;
        }

        /**
         * Sets the listener that receives each step. Events arrive one at a time, on the thread that read a response,
         * so a slow listener delays the run. {@link PublishEvent.Kind#CONTAINER_CREATED} arrives before the container
         * is published; save its id then to be able to call {@link Publishing#resume}, and on {@link
         * PublishEvent.Kind#PUBLISHING} that it is being published.
         *
         * <p>If the listener throws on {@code PUBLISHING}, {@code media_publish} is not sent, and the run ends as
         * stopped. What it throws on other events is ignored, since it could leave the outcome of a post in doubt.
         */
        public Builder listener(Consumer<PublishEvent> value) {
            this.listener = Objects.requireNonNull(value, "listener == null");
            return this;
        }

        /** Sets the timer of the run; {@link PublishTimer#system} by default. */
        public Builder timer(PublishTimer value) {
            this.timer = Objects.requireNonNull(value, "timer == null");
            return this;
        }

        /** Returns the options. */
        public PublishOptions build() {
            return new PublishOptions(this);
        }
    }
}
