package io.github.iguser;

import java.net.ProtocolException;
import okhttp3.Headers;

/** A failure of the network part that OkHttp has no I/O exception for, or whose answer it does not hand out. */
final class NetworkFault extends ProtocolException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Headers headers;

    /** A fault without an answer. */
    NetworkFault(RuntimeException cause) {
        this(cause.toString(), 0, Headers.of(), cause);
    }

    /**
     * A fault of an answer whose head came.
     *
     * @param status the status, or 0 if it is unknown
     */
    NetworkFault(String message, int status, Headers headers, Exception cause) {
        super(message);
        this.status = status;
        this.headers = headers;
        initCause(cause);
    }

    int status() {
        return status;
    }

    Headers headers() {
        return headers;
    }
}
