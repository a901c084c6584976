package io.github.iguser.publishing;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A video of any size that is nowhere stored. */
final class MadeUpVideo implements SeekableByteChannel {
    private final long size;
    private long position;

    MadeUpVideo(long size) {
        this.size = size;
    }

    @Override
    public int read(ByteBuffer buffer) {
        int bytes = (int) Math.min(buffer.remaining(), size - position);
        for (int i = 0; i < bytes; i++) {
            buffer.put(UploadServer.byteAt(position++));
        }
        return bytes == 0 ? -1 : bytes;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long other) {
        position = other;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer buffer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel truncate(long other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
