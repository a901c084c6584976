package io.github.iguser.internal.http;

/** Knows whether a client is closed, and frees what it has opened once the requests that were under way have ended. */
public final class InFlightCalls {
    private final Runnable release;
    private boolean closed;
    private int underWay;

    public InFlightCalls(Runnable release) {
        this.release = release;
    }

    /** Begins a request. False if the client is closed; then there is none to end. */
    public synchronized boolean enter() {
        if (!closed) {
            underWay++;
        }
        return !closed;
    }

    /** Ends a request, its answer included. */
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
