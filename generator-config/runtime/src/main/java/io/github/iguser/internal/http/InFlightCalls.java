package io.github.iguser.internal.http;

/**
 * Counts the requests in flight of a client. After the client was closed, it releases the client's resources when the
 * last request ends.
 */
public final class InFlightCalls {
    private final Runnable release;
    private boolean closed;
    private int underWay;

    public InFlightCalls(Runnable release) {
        this.release = release;
    }

    /** Begins a request. Returns false if the client is closed; then {@link #leave} must not be called. */
    public synchronized boolean enter() {
        if (!closed) {
            underWay++;
        }
        return !closed;
    }

    /** Ends a request, after its response was read. */
    public void leave() {
        boolean last;
        synchronized (this) {
            underWay--;
            last = closed && underWay == 0;
        }
        if (last) {
            release.run();
        }
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    public void close() {
        boolean idle;
        synchronized (this) {
            idle = !closed && underWay == 0;
            closed = true;
        }
        if (idle) {
            release.run();
        }
    }
}
