package io.github.iguser.example.facebook;

import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.TrialReelContainer;
import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.TrialParams;
import io.github.iguser.publishing.PublishOptions;
import io.github.iguser.publishing.PublishResult;
import java.time.Duration;

/**
 * Publishes a trial reel, which is first shown to people who do not follow the account, and to followers as well if it
 * performs well.
 */
public final class PublishTrialReel {

    private PublishTrialReel() {}

    public static void main(String... args) {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: PublishTrialReel <account> <video URL>");
        }
        TrialReelContainer reel = TrialReelContainer.of(r -> r.videoUrl(args[1])
                .trialParams(TrialParams.builder()
                        .graduationStrategy(GraduationStrategy.SS_PERFORMANCE)
                        .build()));
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            print(client.publishing().publish(args[0], reel, PublishTrialReel::setOptions));
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
