package io.github.iguser.publishing;

import io.github.iguser.ErrorCode;
import io.github.iguser.GraphException;
import io.github.iguser.TransportException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The meaning of a failed {@code media_publish} for the post. */
enum PublishFault {
    /** The API refused the request, so it published nothing. */
    REFUSED,
    /** The API refused the request for now, so it published nothing. */
    TOO_EARLY,
    /** The post may have been published despite the failure. */
    AMBIGUOUS;

    /**
     * Codes after which posts were found to be published: -1, 1 and 2 are failures of the API; 4 with subcode 2207051
     * is its spam protection, which does not always send the subcode.
     */
    private static final Set<Integer> MAY_BE_PUBLISHED = Set.of(-1, 1, 2, 4);

    private static final int NOT_READY = 9007;

    /** The container is unknown, or not known yet, so the request cannot have published it. */
    private static final int UNKNOWN_CONTAINER = 24;

    private static final int MEDIA_FETCH = 9004;
    private static final Set<Integer> CREATE_AGAIN = Set.of(2207052, 2207003, 2207032);

    /** Returns the meaning of a failed {@code media_publish}; ambiguous if in doubt. */
    static PublishFault of(RuntimeException failure) {
        if (!(failure instanceof GraphException e) || failure instanceof TransportException || e.status() >= 500) {
            return AMBIGUOUS;
        }
        Integer code = e.code();
        ErrorCode known = e.errorCode();
        if (code == null || known == null || MAY_BE_PUBLISHED.contains(code)) {
            return AMBIGUOUS;
        }
        if (code == NOT_READY) {
            return TOO_EARLY;
        }
        boolean passes = known.category() == ErrorCode.Category.TRANSIENT || e.isTransient();
        return passes && code != UNKNOWN_CONTAINER ? AMBIGUOUS : REFUSED;
    }

    /** Returns whether the documentation says to create the container again after this failure. */
    static boolean allowsToCreateAgain(GraphException failure) {
        ErrorCode known = failure.errorCode();
        if (known == null || known.repeat() != ErrorCode.Repeat.BACKOFF || failure instanceof TransportException) {
            return false;
        }
        Integer code = failure.code();
        return contains(failure.subcode()) || (code != null && code == MEDIA_FETCH);
    }

    private static boolean contains(@Nullable Integer subcode) {
        return subcode != null && CREATE_AGAIN.contains(subcode);
    }
}
