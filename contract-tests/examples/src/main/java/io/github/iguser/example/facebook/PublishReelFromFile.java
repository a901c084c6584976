package io.github.iguser.example.facebook;

import io.github.iguser.UploadSource;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.publishing.PublishEvent;
import io.github.iguser.publishing.PublishOptions;
import io.github.iguser.publishing.PublishResult;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;

/**
 * Uploads a video from a file and publishes it as a reel. If the program ends before the outcome is known, the next run
 * continues with the same container, which it finds in the state file, and never publishes it twice. Each reel needs a
 * state file of its own, and only one program may use it at a time.
 */
public final class PublishReelFromFile {

    /** The reasons after which the same container can still be published. */
    private static final Set<Reason> RESUMABLE =
            Set.of(Reason.UPLOAD_INCOMPLETE, Reason.PUBLISH_REFUSED, Reason.TOO_EARLY, Reason.STOPPED);

    private final Path file;
    private final Properties state = new Properties();

    private PublishReelFromFile(Path file) {
        this.file = file;
    }

    public static void main(String... args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: PublishReelFromFile <account> <video file> <state file>");
        }
        Path state = Path.of(args[2]);
        if (!Files.isWritable(state.toAbsolutePath().getParent())) {
            // Otherwise the video would be uploaded first, and then not published.
            throw new IllegalArgumentException("cannot write to the folder of the state file " + state);
        }
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            new PublishReelFromFile(state).run(client, args[0], UploadSource.of(Path.of(args[1])));
        }
    }

    private void run(FacebookLoginClient client, String account, UploadSource video) throws IOException {
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                state.load(reader);
            }
        }
        PublishResult result = state.isEmpty()
                ? client.publishing()
                        .publish(account, ReelContainer.of(r -> r.resumable()), p -> setOptions(p.video(video)))
                : client.publishing()
                        .resume(
                                account,
                                state.getProperty("container"),
                                p -> setOptions(p.video(video)
                                        .uploadUri(state.getProperty("uploadUri"))
                                        .publishSent(state.containsKey("publishing"))));
        if (result instanceof PublishResult.NotPublished failed && RESUMABLE.contains(failed.reason())) {
            // Nothing is published, so the next run may send media_publish.
            if (state.remove("publishing") != null) {
                write();
            }
        } else if (!(result instanceof PublishResult.Unknown)) {
            Files.deleteIfExists(file);
        }
        if (result instanceof PublishResult.NotPublished || result instanceof PublishResult.Unknown) {
            // The text says why. If the state file is still there, start the program again to continue.
            throw new IllegalStateException(result.toString());
        }
    }

    private void setOptions(PublishOptions.Builder options) {
        Duration pause = Duration.ofMillis(Long.getLong("iguser.pause", 5_000));
        options.pauses(pause, pause.multipliedBy(12)).listener(this::save);
    }

    /** Saves what the next run needs. If this fails on PUBLISHING, the client does not publish the container. */
    private void save(PublishEvent event) {
        System.out.println(event);
        if (event.kind() == PublishEvent.Kind.CONTAINER_CREATED) {
            state.setProperty("container", event.containerId());
            state.setProperty("uploadUri", event.uploadUri());
            write();
        } else if (event.kind() == PublishEvent.Kind.PUBLISHING) {
            state.setProperty("publishing", "true");
            write();
        }
    }

    private void write() {
        Path written = Path.of(file + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(written)) {
                state.store(writer, null);
            }
            // The move is atomic, so a crash leaves the old or the new state.
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
