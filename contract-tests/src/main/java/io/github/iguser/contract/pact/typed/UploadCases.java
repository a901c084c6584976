package io.github.iguser.contract.pact.typed;

import io.github.iguser.UploadSource;
import io.github.iguser.VideoUpload;
import io.github.iguser.model.UploadedVideo;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Uploads of videos to rupload.facebook.com, which the client of graph.facebook.com makes. */
final class UploadCases {

    private static final String VIDEO = "made-up bytes of a video";

    private UploadCases() {}

    static List<TypedCall> all() {
        return List.of(wholeVideo(), restOfAVideo(), hostedVideo(), refused());
    }

    private static VideoUpload part(String uri, int offset) {
        return new VideoUpload(uri, UploadSource.of(UploadCases::video), VIDEO.length(), offset, sent -> {});
    }

    private static FileChannel video() throws IOException {
        Path file = Files.createTempFile("iguser", ".mp4");
        Files.writeString(file, VIDEO, StandardCharsets.UTF_8);
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static void compare(UploadedVideo video, TypedValues read) {
        read.value("$.success", video.success()).value("$.message", video.message());
    }

    private static TypedCall wholeVideo() {
        return TypedCall.of("uploadVideo/documented")
                .upload((client, uri) -> client.uploadVideo(part(uri, 0)))
                .readingShort(UploadCases::compare);
    }

    private static TypedCall restOfAVideo() {
        return TypedCall.of("uploadVideo/rest-of-a-video")
                .upload((client, uri) -> client.uploadVideo(part(uri, 14)))
                .readingShort(UploadCases::compare);
    }

    private static TypedCall hostedVideo() {
        return TypedCall.of("uploadVideo/hosted-video")
                .upload((client, uri) -> client.uploadVideo(new VideoUpload(
                        uri, UploadSource.ofUrl("https://media.example.com/videos/sunday-ride.mp4"), 0, 0, sent -> {})))
                .readingShort(UploadCases::compare);
    }

    private static TypedCall refused() {
        return TypedCall.of("uploadVideo/documented-refused")
                .upload((client, uri) -> client.uploadVideo(part(uri, 0)))
                .refusedUpload(400);
    }
}
