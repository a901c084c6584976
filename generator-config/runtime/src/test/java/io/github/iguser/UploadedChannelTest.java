package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The channels of a caller that are slow, fail, or are used on an interrupted thread. */
@Timeout(30)
class UploadedChannelTest {
    private static final String SUCCESS = "{\"success\":true}";
    private static final int SIZE = 100_000;

    private final MockWebServer server = PromptServer.create();
    private TestClient client;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void start() throws IOException {
        client = TestClient.of(server).build();
        file = Files.write(folder.resolve("ride.mp4"), new byte[SIZE]);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    private GraphCall<?> upload(UploadSource source, LongConsumer progress) {
        return client.uploadCall(
                new VideoUpload(server.url("/ig-api-upload/v1.0/17").toString(), source, SIZE, 0, progress));
    }

    @Test
    void closesAChannelWhoseSizeCannotBeRead() throws IOException {
        TestChannel channel = new TestChannel(FileChannel.open(file));
        channel.sizeFailure = new IOException("stale handle");

        assertThatThrownBy(
                        () -> upload(UploadSource.of(() -> channel), sent -> {}).execute())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the video (channel) cannot be read: stale handle");

        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void namesTheClassOfAFailureWithoutAMessage() {
        UploadSource source = UploadSource.of(() -> {
            throw new IllegalStateException();
        });

        assertThatThrownBy(() -> upload(source, sent -> {}).execute())
                .hasMessage("the video (channel) cannot be read: java.lang.IllegalStateException");
    }

    @Test
    void failsIfAChannelReturnsNothingAgainAndAgain() throws IOException {
        TestChannel channel = new TestChannel(FileChannel.open(file));
        channel.longestRead = 0;

        assertThatThrownBy(
                        () -> upload(UploadSource.of(() -> channel), sent -> {}).execute())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("it returned no bytes in 100 reads in a row");
    }

    @Test
    void stopsReadingASlowChannelOnceTheCallIsCancelled() throws Exception {
        TestChannel channel = new TestChannel(FileChannel.open(file));
        channel.longestRead = 1;
        channel.pauseMillis = 20;
        CompletableFuture<Void> reading = new CompletableFuture<>();
        CompletableFuture<?> call = upload(UploadSource.of(() -> channel), sent -> reading.complete(null))
                .executeAsync();
        reading.get(10, TimeUnit.SECONDS);

        call.cancel(true);

        channel.closed.get(5, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @EnumSource
    void ignoresAnErrorOfTheListener(CallStyle style) {
        server.enqueue(new MockResponse().setBody(SUCCESS));

        assertThat(style.execute(upload(UploadSource.of(file), sent -> {
                    throw new AssertionError("listener");
                })))
                .isNotNull();
    }

    @Test
    void readsTheSizeOnAnInterruptedThread() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Thread.currentThread().interrupt();
            try {
                assertThat(UploadSource.of(channel).size()).hasValue(SIZE);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(channel.isOpen()).isTrue();
        }
    }

    private static final class TestChannel implements SeekableByteChannel {
        final CompletableFuture<Void> closed = new CompletableFuture<>();
        int longestRead = Integer.MAX_VALUE;
        long pauseMillis;

        @Nullable
        IOException sizeFailure;

        private final FileChannel file;

        TestChannel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer buffer) throws IOException {
            try {
                Thread.sleep(pauseMillis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            int length = Math.min(longestRead, buffer.remaining());
            int read = length == 0 ? 0 : file.read(buffer.slice(buffer.position(), length));
            buffer.position(buffer.position() + Math.max(0, read));
            return read;
        }

        @Override
        public long size() throws IOException {
            if (sizeFailure != null) {
                throw sizeFailure;
            }
            return file.size();
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public int write(ByteBuffer buffer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            file.close();
            closed.complete(null);
        }
    }
}
