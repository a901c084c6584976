package io.github.iguser.example.instagram;

import io.github.iguser.example.Settings;
import io.github.iguser.instagram.CarouselContainer;
import io.github.iguser.instagram.CarouselImageContainer;
import io.github.iguser.instagram.CarouselVideoContainer;
import java.util.List;

/** Publishes a carousel of an image and a video. */
public final class PublishCarousel {

    private PublishCarousel() {}

    public static void main(String... args) throws InterruptedException {
        Settings settings = Settings.of(args);
        try (InstagramPublishing publishing = new InstagramPublishing(settings)) {
            CarouselImageContainer image = CarouselImageContainer.builder()
                    .imageUrl("https://media.example.com/images/one.jpg")
                    .build();
            CarouselVideoContainer video = CarouselVideoContainer.builder()
                    .videoUrl("https://media.example.com/videos/three.mp4")
                    .build();
            CarouselContainer carousel = CarouselContainer.builder()
                    .children(List.of(publishing.ready(image), publishing.ready(video)))
                    .build();
            publishing.publish(carousel);
        }
    }
}
