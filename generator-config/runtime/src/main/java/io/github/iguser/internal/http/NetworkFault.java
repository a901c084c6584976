package io.github.iguser.internal.http;

import java.net.ProtocolException;
import okhttp3.Headers;

/** A failure of the network part that OkHttp has no I/O exception for, or whose answer it does not hand out. */
public final class NetworkFault extends ProtocolException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Headers headers;

    /** A fault without an answer. */
    public NetworkFault(RuntimeException cause) {
        this(cause.toString(), 0, Headers.of(), cause);
    }

    /**
     * A fault of an answer whose head came.
     *
     * @param status the status, or 0 if it is unknown
     */
    public NetworkFault(String message, int status, Headers headers, Exception cause) {
        super(message);
        this.status = status;
        this.headers = headers;
        initCause(cause);
    }

    public int status() {
        return status;
    }

    public Headers headers() {
        return headers;
    }
}
