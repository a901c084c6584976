package io.github.iguser.internal;

import okio.Buffer;

/** Reads the bytes of a buffer in order, without copying or consuming them. */
final class BufferBytes implements AutoCloseable {
    /** Returned after the last byte. */
    static final int END = -1;

    private final Buffer.UnsafeCursor cursor = new Buffer.UnsafeCursor();
    private byte[] segment = {};
    private int next;
    private int end;
    private long endOffset;

    BufferBytes(Buffer buffer) {
        buffer.readUnsafe(cursor);
    }

    /** Returns the next byte, from 0 to 255, or {@link #END}. */
    int read() {
        return next == end && !nextSegment() ? END : segment[next++] & 0xff;
    }

    /** Returns the offset of the byte that {@link #read} returns next. */
    long position() {
        return endOffset - (end - next);
    }

    private boolean nextSegment() {
        if (cursor.buffer == null || endOffset == cursor.buffer.size() || cursor.next() == -1) {
            return false;
        }
        segment = cursor.data;
        next = cursor.start;
        end = cursor.end;
        endOffset = cursor.offset + (cursor.end - cursor.start);
        return true;
    }

    @Override
    public void close() {
        cursor.close();
    }
}
