package io.github.iguser.example.instagram;

import io.github.iguser.example.Settings;
import io.github.iguser.instagram.TrialReelContainer;
import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.TrialParams;

/** Publishes a reel that followers do not see at first. */
public final class PublishTrialReel {

    private PublishTrialReel() {}

    public static void main(String... args) throws InterruptedException {
        Settings settings = Settings.of(args);
        try (InstagramPublishing publishing = new InstagramPublishing(settings)) {
            publishing.publish(TrialReelContainer.builder()
                    .videoUrl("https://media.example.com/videos/sunday-ride.mp4")
                    .trialParams(TrialParams.builder()
                            .graduationStrategy(GraduationStrategy.SS_PERFORMANCE)
                            .build())
                    .build());
        }
    }
}
