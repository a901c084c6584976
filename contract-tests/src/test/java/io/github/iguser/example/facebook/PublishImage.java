package io.github.iguser.example.facebook;

import io.github.iguser.example.Settings;
import io.github.iguser.facebook.ImageContainer;

/** Publishes an image. */
public final class PublishImage {

    private PublishImage() {}

    public static void main(String... args) throws InterruptedException {
        Settings settings = Settings.of(args);
        try (FacebookPublishing publishing = new FacebookPublishing(settings)) {
            publishing.publish(ImageContainer.builder()
                    .imageUrl("https://media.example.com/images/red-bicycle.jpg")
                    .build());
        }
    }
}
