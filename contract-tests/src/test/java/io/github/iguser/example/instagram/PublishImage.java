package io.github.iguser.example.instagram;

import io.github.iguser.example.Settings;
import io.github.iguser.instagram.ImageContainer;

/** Publishes an image. */
public final class PublishImage {

    private PublishImage() {}

    public static void main(String... args) throws InterruptedException {
        Settings settings = Settings.of(args);
        try (InstagramPublishing publishing = new InstagramPublishing(settings)) {
            publishing.publish(ImageContainer.builder()
                    .imageUrl("https://media.example.com/images/red-bicycle.jpg")
                    .build());
        }
    }
}
