package io.github.iguser.example.facebook;

import io.github.iguser.example.Settings;
import io.github.iguser.facebook.StoryVideoContainer;

/** Publishes a video as a story. With {@code upload=resumable} the program has the video itself. */
public final class PublishStoryVideo {

    private PublishStoryVideo() {}

    public static void main(String... args) throws InterruptedException {
        Settings settings = Settings.of(args);
        try (FacebookPublishing publishing = new FacebookPublishing(settings)) {
            StoryVideoContainer.Builder story = StoryVideoContainer.builder();
            if (settings.resumable()) {
                story.resumable();
            } else {
                story.videoUrl("https://media.example.com/videos/story.mp4");
            }
            publishing.publish(story.build());
        }
    }
}
