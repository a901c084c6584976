package io.github.iguser.contract.pact.typed;

import io.github.iguser.TransientException;
import io.github.iguser.facebook.IgContainerFields;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.model.PollAttachment;
import java.util.List;

/** The status of containers until they are published, and their publication. */
final class PublishingCases {

    private static final String ACCOUNT = "17841400000000003";
    private static final String IMAGE = "17889000000000201";

    private PublishingCases() {}

    static List<TypedCall> all() {
        return List.of(finished(), failed(), imageWithPoll(), image(), withoutId(), notReady());
    }

    /** The id of a node is returned without being requested. */
    private static TypedCall finished() {
        return TypedCall.of("getIgContainer/publishing-image-finished")
                .facebook(client -> client.igContainer()
                        .get(IMAGE, IgContainerFields.of(f -> f.statusCode().status())))
                .instagram(client -> client.igContainer()
                        .get(
                                IMAGE,
                                io.github.iguser.instagram.IgContainerFields.of(
                                        f -> f.statusCode().status())))
                .reading((container, read) -> read.value("$.id", container.id())
                        .value("$.status_code", container.statusCode())
                        .value("$.status", container.status()));
    }

    /** A failed container is a success response. Its status names the failure. */
    private static TypedCall failed() {
        return TypedCall.of("getIgContainer/failed")
                .facebook(client -> client.igContainer()
                        .get(
                                "17889000000000003",
                                IgContainerFields.of(f -> f.id().status().statusCode())))
                .reading((container, read) -> read.value("$.status", container.status())
                        .value("$.status_code", container.statusCode())
                        .absent("$.copyright_check_status", container.copyrightCheckStatus())
                        .absent("$.video_status", container.videoStatus()));
    }

    /** The caption is the question of the poll. */
    private static TypedCall imageWithPoll() {
        return TypedCall.of("createMedia/image-with-poll")
                .facebook(client -> client.media()
                        .create(
                                ACCOUNT,
                                ImageContainer.builder()
                                        .imageUrl("https://media.example.com/images/red-bicycle.jpg")
                                        .caption("Which way shall we ride on Sunday?")
                                        .pollAttachment(PollAttachment.builder()
                                                .optionA("By the river")
                                                .optionB("Over the hills")
                                                .build())
                                        .isPollDurationExtended(true)
                                        .build()))
                .readingShort((container, read) -> read.value("$.id", container.id()));
    }

    private static TypedCall image() {
        return TypedCall.of("publishMedia/image")
                .facebook(client -> client.mediaPublish().publish(ACCOUNT, IMAGE))
                .instagram(client -> client.mediaPublish().publish(ACCOUNT, IMAGE))
                .readingShort((media, read) -> read.value("$.id", media.id()));
    }

    private static TypedCall withoutId() {
        return TypedCall.of("publishMedia/video-without-id")
                .facebook(client -> client.mediaPublish().publish(ACCOUNT, "17889000000000222"))
                .readingShort((media, read) -> read.absent("$.id", media.id()));
    }

    private static TypedCall notReady() {
        String account = "17841400002207027";
        String video = "17889000000000203";
        return TypedCall.of("publishMedia/error-9007-2207027-not-ready")
                .facebook(client -> client.mediaPublish().publish(account, video))
                .instagram(client -> client.mediaPublish().publish(account, video))
                .refused(400, TransientException.class);
    }
}
