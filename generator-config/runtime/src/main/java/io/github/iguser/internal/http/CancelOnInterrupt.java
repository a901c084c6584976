package io.github.iguser.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import okhttp3.Call;

/**
 * Cancels a call when the thread that waits for it is interrupted. A platform thread that reads from a socket does not
 * notice an interruption, but Java notifies an interruptible channel at once, so this class makes a call look like one.
 * The call stays on the caller's thread and needs no other.
 */
public final class CancelOnInterrupt extends AbstractInterruptibleChannel {
    private final Call call;

    public CancelOnInterrupt(Call call) {
        this.call = call;
    }

    /** Makes interruptions of this thread cancel the call, including an earlier one. May be called repeatedly. */
    public void watch() {
        begin();
    }

    /** Stops watching this thread for interruptions. */
    public void stop() {
        try {
            end(true);
        } catch (AsynchronousCloseException e) {
            // The thread was interrupted and its flag is still set. The result or failure of the call takes precedence.
        }
    }

    @Override
    protected void implCloseChannel() {
        call.cancel();
    }

    /** Returns the failure to report. If the thread is interrupted, the interruption has cancelled the call. */
    public static IOException failureToReport(IOException failure) {
        if (!Thread.currentThread().isInterrupted()) {
            return failure;
        }
        InterruptedIOException interrupted = new InterruptedIOException("the thread was interrupted");
        interrupted.initCause(failure);
        return interrupted;
    }
}
