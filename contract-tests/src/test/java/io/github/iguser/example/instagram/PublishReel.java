package io.github.iguser.example.instagram;

import io.github.iguser.example.Settings;
import io.github.iguser.instagram.ReelContainer;

/** Publishes a reel. */
public final class PublishReel {

    private PublishReel() {}

    public static void main(String... args) throws InterruptedException {
        Settings settings = Settings.of(args);
        try (InstagramPublishing publishing = new InstagramPublishing(settings)) {
            publishing.publish(ReelContainer.builder()
                    .videoUrl("https://media.example.com/videos/sunday-ride.mp4")
                    .build());
        }
    }
}
