package io.github.iguser.publishing;

import io.github.iguser.ErrorCode;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Reads the quota of an account before anything is created. */
record QuotaCheck(PublishingOperations<?> operations, RunControl control, PublishOptions options, RunEvents events) {
    /** The longest time for the read, which a run can do without. With a short deadline it is a tenth of it. */
    private static final Duration LONGEST_READ = Duration.ofSeconds(10);

    /** Ends the run if the quota is used up. A run continues if the quota cannot be read, or not in time. */
    CompletableFuture<Boolean> start(String igUserId) {
        if (!options.quotaCheck()) {
            return CompletableFuture.completedFuture(true);
        }
        Duration tenth = options.deadline().dividedBy(10);
        Duration limit = tenth.compareTo(LONGEST_READ) < 0 ? tenth : LONGEST_READ;
        return control.then(control.call(operations.quota().apply(igUserId), limit), (quota, failure) -> {
            if (failure != null) {
                events.send(PublishEvent.failed(PublishEvent.Kind.QUOTA_UNREAD, null, null, failure));
            } else if (quota != null) {
                events.send(PublishEvent.quota(quota));
                if (quota.isUsedUp()) {
                    ErrorCode documented = operations.errors().find(9, 2207042);
                    return RunEnded.with(new Failure(Reason.QUOTA_REACHED)
                            .documented(documented)
                            .result());
                }
            }
            return CompletableFuture.completedFuture(true);
        });
    }
}
