package io.github.iguser.publishing;

import io.github.iguser.ErrorCodes;
import io.github.iguser.Parameters;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The operations of a host that publishing is made of. Generated clients supply them.
 *
 * @param errors the documented error codes
 * @param create creates a container for an account
 * @param read reads the status of a container
 * @param publish publishes a container for an account
 * @param quota reads how much an account has published of what it may
 * @param <C> the parameters of a container
 */
public record PublishingOperations<C extends Parameters>(
        ErrorCodes errors,
        BiFunction<String, C, PublishingStep<NewContainer>> create,
        Function<String, PublishingStep<ContainerReading>> read,
        BiFunction<String, String, PublishingStep<PublishReply>> publish,
        Function<String, PublishingStep<QuotaReading>> quota) {
    /** Checks that nothing is missing. */
    public PublishingOperations {
        Objects.requireNonNull(errors, "errors == null");
        Objects.requireNonNull(create, "create == null");
        Objects.requireNonNull(read, "read == null");
        Objects.requireNonNull(publish, "publish == null");
        Objects.requireNonNull(quota, "quota == null");
    }

    /**
     * A container that was created.
     *
     * @param id its id
     * @param uploadUri the URL to which its video is to be uploaded, of a resumable upload
     */
    public record NewContainer(String id, Optional<String> uploadUri) {}

    /**
     * The status of a container.
     *
     * @param statusCode how far its publishing is
     * @param status the sentence that explains the status code
     * @param subcode the subcode of an error that the sentence names
     */
    public record ContainerReading(Optional<String> statusCode, Optional<String> status, Optional<Integer> subcode) {}

    /**
     * The response to the request that publishes.
     *
     * @param mediaId the id of the media; the API may leave it out
     * @param additionalJson the members that the client does not know, each as the JSON text that came
     */
    public record PublishReply(Optional<String> mediaId, Map<String, String> additionalJson) {}

    /**
     * The quota of an account.
     *
     * @param used how many posts it has published
     * @param total how many posts it may publish
     */
    public record QuotaReading(Optional<Long> used, Optional<Long> total) {
        boolean isUsedUp() {
            return used.isPresent() && total.isPresent() && used.get() >= total.get();
        }
    }
}
