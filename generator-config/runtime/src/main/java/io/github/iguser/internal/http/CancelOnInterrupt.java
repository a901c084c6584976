package io.github.iguser.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import okhttp3.Call;

/**
 * Ends a call when the thread that waits for it is interrupted. A platform thread that reads from a socket does not
 * notice an interruption; but Java lets whoever implements a channel be told of it at once, so a call is made to look
 * like one. The call stays on the caller's thread, with its locals and its stack, and needs no other.
 */
public final class CancelOnInterrupt extends AbstractInterruptibleChannel {
    private final Call call;

    public CancelOnInterrupt(Call call) {
        this.call = call;
    }

    /** From here on, an interruption of this thread cancels the call; an earlier one does so now. May be repeated. */
    public void heed() {
        begin();
    }

    /** From here on, an interruption of this thread is none of the call's. */
    public void over() {
        try {
            end(true);
        } catch (AsynchronousCloseException e) {
            // The thread was interrupted and still knows; what was read by then, or failed by it, is the news.
        }
    }

    @Override
    protected void implCloseChannel() {
        call.cancel();
    }

    /** What to tell of a failure: a thread that is interrupted has cancelled the call itself. */
    public static IOException named(IOException failure) {
        if (!Thread.currentThread().isInterrupted()) {
            return failure;
        }
        InterruptedIOException interrupted = new InterruptedIOException("the thread was interrupted");
        interrupted.initCause(failure);
        return interrupted;
    }
}
