package io.github.iguser.publishing;

import io.github.iguser.UploadSource;
import io.github.iguser.publishing.PublishingOperations.NewContainer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a run goes: how long it waits and how often it looks, what it repeats, and whom it tells. */
public final class PublishOptions {
    /** How long a run takes at most, unless set otherwise: five minutes, as the documentation advises. */
    public static final Duration DEADLINE = Duration.ofMinutes(5);

    /** The first pause between two looks at a container, unless set otherwise: five seconds. */
    public static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    /** The longest pause between two looks, unless set otherwise: a minute, as the documentation advises. */
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** How long the upload of a video takes at most, unless set otherwise: an hour. */
    public static final Duration UPLOAD_DEADLINE = Duration.ofHours(1);

    private final Duration deadline;
    private final Duration firstPause;
    private final Duration longestPause;
    private final boolean quotaCheck;
    private final int creationAttempts;
    private final int failedReads;
    private final int tooEarlyRepeats;
    private final int sideBySide;
    private final @Nullable UploadSource video;
    private final Map<Integer, UploadSource> itemVideos;
    private final Map<Integer, NewContainer> resumedItems;
    private final @Nullable String uploadUri;
    private final Duration uploadDeadline;
    private final int uploadAttempts;
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
        this.video = builder.video;
        this.itemVideos = Map.copyOf(builder.itemVideos);
        this.resumedItems = Map.copyOf(builder.resumedItems);
        this.uploadUri = builder.uploadUri;
        this.uploadDeadline = builder.uploadDeadline;
        this.uploadAttempts = builder.uploadAttempts;
        this.listener = builder.listener;
        this.timer = builder.timer;
    }

    /** Starts with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the options that the function sets on a builder. */
    public static PublishOptions of(Consumer<Builder> options) {
        Builder builder = builder();
        options.accept(builder);
        return builder.build();
    }

    /** How long the run takes at most. */
    public Duration deadline() {
        return deadline;
    }

    /** The first pause between two looks at a container. */
    public Duration firstPause() {
        return firstPause;
    }

    /** The longest pause between two looks at a container. */
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

    /** The video of a post, or of an item of a carousel, counted from 1. */
    @Nullable
    UploadSource video(@Nullable Integer item) {
        return item == null ? video : itemVideos.get(item);
    }

    /** The items of a carousel that have a video to upload, counted from 1. */
    Set<Integer> itemsWithVideo() {
        return itemVideos.keySet();
    }

    /** The items of a carousel whose containers exist already, counted from 1. */
    Map<Integer, NewContainer> resumedItems() {
        return resumedItems;
    }

    @Nullable
    String uploadUri() {
        return uploadUri;
    }

    Duration uploadDeadline() {
        return uploadDeadline;
    }

    int uploadAttempts() {
        return uploadAttempts;
    }

    Consumer<PublishEvent> listener() {
        return listener;
    }

    PublishTimer timer() {
        return timer;
    }

    /** The times. */
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
        private @Nullable UploadSource video;
        private final Map<Integer, UploadSource> itemVideos = new HashMap<>();
        private final Map<Integer, NewContainer> resumedItems = new HashMap<>();
        private @Nullable String uploadUri;
        private Duration uploadDeadline = UPLOAD_DEADLINE;
        private int uploadAttempts = 3;
        private Consumer<PublishEvent> listener = event -> {};
        private PublishTimer timer = PublishTimer.system();

        private Builder() {}

        /**
         * Sets how long the run takes at most, from its start to its result; {@link #DEADLINE} if not set. At the
         * deadline the run looks at the container once more. {@code media_publish} is not sent after it; if it was sent
         * before, its response is waited for as long as the timeouts of the client allow. The time in which videos are
         * uploaded does not count; see {@link #uploadDeadline}.
         *
         * @throws IllegalArgumentException if not positive, or longer than the 24 hours that a container lives
         */
        public Builder deadline(Duration value) {
            this.deadline = OptionLimits.withinLife("deadline", value);
            return this;
        }

        /**
         * Sets the pauses between two looks at a container: each is twice as long as the one before, up to the longest;
         * {@link #FIRST_PAUSE} and {@link #LONGEST_PAUSE} if not set.
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

        /** Leaves out the look at the quota of the account; the API then refuses what is beyond it when publishing. */
        public Builder skipQuotaCheck() {
            this.quotaCheck = false;
            return this;
        }

        /**
         * Sets how often the creation of a container is tried at most; 3 if not set. It is only repeated after errors
         * whose documentation says to create the container again: the media could not be fetched (9004/2207052), its
         * download timed out (-2/2207003), the container could not be created (-1/2207032). Nothing is published yet
         * then.
         *
         * @throws IllegalArgumentException if below 1
         */
        public Builder creationAttempts(int value) {
            this.creationAttempts = OptionLimits.atLeast("creationAttempts", value, 1);
            return this;
        }

        /**
         * Sets after how many failed looks at a container in a row the run gives up looking; 5 if not set. The retries
         * of the client are not counted.
         *
         * @throws IllegalArgumentException if below 1
         */
        public Builder failedReads(int value) {
            this.failedReads = OptionLimits.atLeast("failedReads", value, 1);
            return this;
        }

        /**
         * Allows to send {@code media_publish} again after the API has refused it as too early (9007/2207027: "The media
         * is not ready to be published"), with which it says that nothing happened; not allowed if not set. The
         * container has to be read as finished before each repeat. No other failure is ever followed by a repeat.
         *
         * @param times how many repeats are allowed
         * @throws IllegalArgumentException if negative
         */
        public Builder repeatIfTooEarly(int times) {
            this.tooEarlyRepeats = OptionLimits.atLeast("times", times, 0);
            return this;
        }

        /**
         * Sets how many items of a carousel are created side by side; 4 if not set.
         *
         * @throws IllegalArgumentException if below 1
         */
        public Builder sideBySide(int items) {
            this.sideBySide = OptionLimits.atLeast("items", items, 1);
            return this;
        }

        /**
         * Sets the video to upload, of a container with {@code resumable()}. It is uploaded after its container was
         * created; if that fails for good, nothing is published.
         */
        public Builder video(UploadSource value) {
            this.video = Objects.requireNonNull(value, "video == null");
            return this;
        }

        /**
         * Sets the video to upload for an item of a carousel, which has {@code resumable()}.
         *
         * @param item the number of the item, counted from 1
         * @throws IllegalArgumentException if the number is below 1
         */
        public Builder video(int item, UploadSource value) {
            itemVideos.put(OptionLimits.atLeast("item", item, 1), Objects.requireNonNull(value, "video == null"));
            return this;
        }

        /**
         * Sets the container of an item of a carousel, counted from 1, that the event {@link
         * PublishEvent.Kind#CONTAINER_CREATED} had in an earlier run. It is waited for, and no other one is created.
         */
        public Builder resumeItem(int item, String containerId) {
            Objects.requireNonNull(containerId, "containerId == null");
            resumedItems.put(OptionLimits.atLeast("item", item, 1), new NewContainer(containerId, Optional.empty()));
            return this;
        }

        /**
         * Sets the container of an item as {@link #resumeItem(int, String)} does, whose upload goes on where it broke
         * off, with the video of {@link #video(int, UploadSource)} and the {@link PublishEvent#uploadUri} of that event.
         */
        public Builder resumeItem(int item, String containerId, String uploadUri) {
            resumeItem(item, containerId).resumedItems.put(item, new NewContainer(containerId, Optional.of(uploadUri)));
            return this;
        }

        /**
         * Sets the URL to upload the video to, of a container that is resumed: the one that {@link
         * PublishEvent#uploadUri} told when the container was created. A new container brings its own.
         */
        public Builder uploadUri(String value) {
            this.uploadUri = Objects.requireNonNull(value, "uploadUri == null");
            return this;
        }

        /**
         * Sets how long the upload of a video takes at most, with all its resumptions; {@link #UPLOAD_DEADLINE} if not
         * set.
         *
         * @throws IllegalArgumentException if not positive, or longer than the 24 hours that a container lives
         */
        public Builder uploadDeadline(Duration value) {
            this.uploadDeadline = OptionLimits.withinLife("uploadDeadline", value);
            return this;
        }

        /**
         * Sets after how many attempts in a row that brought no more bytes to the API an upload gives up; 3 if not set.
         * An upload that gets on is resumed as often as it breaks off.
         *
         * @throws IllegalArgumentException if below 1
         */
        public Builder uploadAttempts(int value) {
            this.uploadAttempts = OptionLimits.atLeast("uploadAttempts", value, 1);
            return this;
        }

        /**
         * Sets who is told of each step. Events come one at a time, on the thread that read a response, so a listener
         * that takes long delays the run. {@link PublishEvent.Kind#CONTAINER_CREATED} comes before the container is
         * published, and is the moment to save its id for {@link Publishing#resume}. What a listener throws is ignored:
         * it could leave a post in doubt.
         */
        public Builder listener(Consumer<PublishEvent> value) {
            this.listener = Objects.requireNonNull(value, "listener == null");
            return this;
        }

        /** Sets the clock and the pauses; those of the machine if not set. */
        public Builder timer(PublishTimer value) {
            this.timer = Objects.requireNonNull(value, "timer == null");
            return this;
        }

        /** The options. */
        public PublishOptions build() {
            return new PublishOptions(this);
        }
    }
}
