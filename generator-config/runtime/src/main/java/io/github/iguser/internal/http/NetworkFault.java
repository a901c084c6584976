package io.github.iguser.internal.http;

import java.net.ProtocolException;
import okhttp3.Headers;

/** A failure of the network that OkHttp has no I/O exception for, or whose response it does not return. */
public final class NetworkFault extends ProtocolException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Headers headers;

    /** Creates a fault without a response. */
    public NetworkFault(RuntimeException cause) {
        this(cause.toString(), 0, Headers.of(), cause);
    }

    /**
     * Creates a fault of a response whose head was received.
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
