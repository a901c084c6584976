package io.github.iguser.example.facebook;

import io.github.iguser.example.Settings;
import io.github.iguser.facebook.CarouselContainer;
import io.github.iguser.facebook.CarouselImageContainer;
import io.github.iguser.facebook.CarouselVideoContainer;
import java.util.List;

/** Publishes a carousel of an image and a video. With {@code upload=resumable} the program has that video itself. */
public final class PublishCarousel {

    private PublishCarousel() {}

    public static void main(String... args) throws InterruptedException {
        Settings settings = Settings.of(args);
        try (FacebookPublishing publishing = new FacebookPublishing(settings)) {
            CarouselImageContainer image = CarouselImageContainer.builder()
                    .imageUrl("https://media.example.com/images/one.jpg")
                    .build();
            CarouselVideoContainer.Builder video = CarouselVideoContainer.builder();
            if (settings.resumable()) {
                video.resumable();
            } else {
                video.videoUrl("https://media.example.com/videos/three.mp4");
            }
            CarouselContainer carousel = CarouselContainer.builder()
                    .children(List.of(publishing.ready(image), publishing.ready(video.build())))
                    .build();
            publishing.publish(carousel);
        }
    }
}
