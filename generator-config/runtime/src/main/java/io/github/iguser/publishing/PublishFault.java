package io.github.iguser.publishing;

import io.github.iguser.ErrorCode;
import io.github.iguser.GraphException;
import io.github.iguser.TransportException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a failed request means for the post. */
enum PublishFault {
    /** The API has refused the request: nothing is published by it. */
    REFUSED,
    /** The API has refused the request for the moment: nothing is published by it. */
    TOO_EARLY,
    /** The post may be published all the same. */
    AMBIGUOUS;

    /**
     * Codes after which posts were found published: -1, 1 and 2 are failures of the API, 4 with subcode 2207051 is its
     * guard against spam, whose subcode is not always there.
     */
    private static final Set<Integer> MAY_BE_PUBLISHED = Set.of(-1, 1, 2, 4);

    private static final int NOT_READY = 9007;

    /** A container that is not known, or not yet, cannot have been published by this request. */
    private static final int UNKNOWN_CONTAINER = 24;

    private static final int MEDIA_FETCH = 9004;
    private static final Set<Integer> CREATE_AGAIN = Set.of(2207052, 2207003, 2207032);

    /** The meaning of a failed {@code media_publish}. In doubt it is ambiguous. */
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

    /** Whether the documentation of a failed creation says to create the container again. */
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
