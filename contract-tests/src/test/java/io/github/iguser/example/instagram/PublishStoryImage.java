package io.github.iguser.example.instagram;

import io.github.iguser.example.Settings;
import io.github.iguser.instagram.StoryImageContainer;

/** Publishes an image as a story. */
public final class PublishStoryImage {

    private PublishStoryImage() {}

    public static void main(String... args) throws InterruptedException {
        Settings settings = Settings.of(args);
        try (InstagramPublishing publishing = new InstagramPublishing(settings)) {
            publishing.publish(StoryImageContainer.builder()
                    .imageUrl("https://media.example.com/images/story.jpg")
                    .build());
        }
    }
}
