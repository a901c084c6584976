package io.github.iguser.example.instagram;

import io.github.iguser.instagram.ImageContainer;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.publishing.PublishOptions;
import io.github.iguser.publishing.PublishResult;
import java.time.Duration;

/** Publishes an image, which the API fetches from a URL, and prints the progress. */
public final class PublishImage {

    private PublishImage() {}

    public static void main(String... args) {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: PublishImage <account> <image URL> <caption>");
        }
        ImageContainer image = ImageContainer.of(i -> i.imageUrl(args[1]).caption(args[2]));
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.instagram.com") + "/"
                        + InstagramLoginClient.API_VERSION)
                .build()) {
            print(client.publishing().publish(args[0], image, PublishImage::setOptions));
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
