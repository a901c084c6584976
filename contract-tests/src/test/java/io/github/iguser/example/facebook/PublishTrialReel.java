package io.github.iguser.example.facebook;

import io.github.iguser.example.Settings;
import io.github.iguser.facebook.TrialReelContainer;
import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.TrialParams;

/** Publishes a reel that followers do not see at first. With {@code upload=resumable} the program has the video itself. */
public final class PublishTrialReel {

    private PublishTrialReel() {}

    public static void main(String... args) throws InterruptedException {
        Settings settings = Settings.of(args);
        try (FacebookPublishing publishing = new FacebookPublishing(settings)) {
            TrialReelContainer.Builder reel = TrialReelContainer.builder()
                    .trialParams(TrialParams.builder()
                            .graduationStrategy(GraduationStrategy.SS_PERFORMANCE)
                            .build());
            if (settings.resumable()) {
                reel.resumable();
            } else {
                reel.videoUrl("https://media.example.com/videos/sunday-ride.mp4");
            }
            publishing.publish(reel.build());
        }
    }
}
