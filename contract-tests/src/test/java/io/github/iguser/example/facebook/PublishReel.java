package io.github.iguser.example.facebook;

import io.github.iguser.example.Settings;
import io.github.iguser.facebook.ReelContainer;

/** Publishes a reel. With {@code upload=resumable} the program has the video itself. */
public final class PublishReel {

    private PublishReel() {}

    public static void main(String... args) throws InterruptedException {
        Settings settings = Settings.of(args);
        try (FacebookPublishing publishing = new FacebookPublishing(settings)) {
            ReelContainer.Builder reel = ReelContainer.builder();
            if (settings.resumable()) {
                reel.resumable();
            } else {
                reel.videoUrl("https://media.example.com/videos/sunday-ride.mp4");
            }
            publishing.publish(reel.build());
        }
    }
}
