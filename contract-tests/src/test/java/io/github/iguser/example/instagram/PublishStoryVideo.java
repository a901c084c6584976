package io.github.iguser.example.instagram;

import io.github.iguser.example.Settings;
import io.github.iguser.instagram.StoryVideoContainer;

/** Publishes a video as a story. */
public final class PublishStoryVideo {

    private PublishStoryVideo() {}

    public static void main(String... args) throws InterruptedException {
        Settings settings = Settings.of(args);
        try (InstagramPublishing publishing = new InstagramPublishing(settings)) {
            publishing.publish(StoryVideoContainer.builder()
                    .videoUrl("https://media.example.com/videos/story.mp4")
                    .build());
        }
    }
}
