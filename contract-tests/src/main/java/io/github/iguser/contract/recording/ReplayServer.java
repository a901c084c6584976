package io.github.iguser.contract.recording;

import java.util.List;

/** A local stand-in of both hosts that answers with recordings. */
public final class ReplayServer implements AutoCloseable {

    private ReplayServer() {}

    /** Starts a server on a free port for each host of the recordings. */
    public static ReplayServer start(Recordings recordings) {
        throw new UnsupportedOperationException(recordings.toString());
    }

    /** Returns the address of a host's stand-in, without version: {@code http://localhost:12345}. */
    public String address(String host) {
        throw new UnsupportedOperationException(host);
    }

    /** Returns the requests that a host's stand-in received, in their order. */
    public List<JournalEntry> journal(String host) {
        throw new UnsupportedOperationException(host);
    }

    /** Forgets the requests and sets all scenarios back to their start. */
    public void reset() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
