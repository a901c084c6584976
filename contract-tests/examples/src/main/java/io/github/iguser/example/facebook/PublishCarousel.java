package io.github.iguser.example.facebook;

import io.github.iguser.UploadSource;
import io.github.iguser.facebook.CarouselContainer;
import io.github.iguser.facebook.CarouselImageContainer;
import io.github.iguser.facebook.CarouselVideoContainer;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.MediaContainer;
import io.github.iguser.publishing.PublishOptions;
import io.github.iguser.publishing.PublishResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Publishes a carousel of an image and a video. If the video is a file, the program uploads it. */
public final class PublishCarousel {

    private PublishCarousel() {}

    public static void main(String... args) {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: PublishCarousel <account> <image URL> <video URL or file>");
        }
        String video = args[2];
        boolean isFile = !video.matches("https?://.*");
        List<MediaContainer> items = List.of(
                CarouselImageContainer.of(i -> i.imageUrl(args[1])),
                isFile
                        ? CarouselVideoContainer.of(v -> v.resumable())
                        : CarouselVideoContainer.of(v -> v.videoUrl(video)));
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            print(client.publishing()
                    .publishCarousel(args[0], items, ids -> CarouselContainer.of(c -> c.children(ids)), p -> {
                        setOptions(p);
                        if (isFile) {
                            p.video(2, UploadSource.of(Path.of(video)));
                        }
                    }));
        }
    }

    private static void setOptions(PublishOptions.Builder options) {
        Duration pause = Duration.ofMillis(Long.getLong("iguser.pause", 5_000));
        options.pauses(pause, pause.multipliedBy(12)).listener(System.out::println);
    }

    private static void print(PublishResult result) {
        if (result instanceof PublishResult.Published published) {
            System.out.println("published as media " + published.mediaId());
        } else if (result instanceof PublishResult.PublishedWithoutId) {
            System.out.println("published, but the API returned no id");
        } else {
            // The text says why and what to do, and which container to check later if the outcome is unknown.
            throw new IllegalStateException(result.toString());
        }
    }
}
