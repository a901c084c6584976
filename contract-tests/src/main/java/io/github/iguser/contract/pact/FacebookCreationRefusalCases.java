package io.github.iguser.contract.pact;

import io.github.iguser.AccessTokenException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.TransientException;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.facebook.MediaContainer;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.model.ProductTag;
import java.util.List;

/** Containers that graph.facebook.com refuses to create, and how the client tells it. */
final class FacebookCreationRefusalCases {

    private static final String HOST = "graph.facebook.com";
    private static final String ID = "17841400000000003";
    private static final String IMAGE = "https://media.example.com/images/red-bicycle.jpg";
    private static final String VIDEO = "https://media.example.com/videos/sunday-ride.mp4";

    private FacebookCreationRefusalCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                image("a server of Instagram that fails", Refusal.of(400, -1, 2207001, TransientException.class)),
                image("a container that cannot be created", Refusal.of(400, -1, 2207032, TransientException.class)),
                image("an image that takes too long to fetch", Refusal.of(400, -2, 2207003, TransientException.class)),
                image("a token without permission to publish", Refusal.of(403, 10, PermissionException.class)),
                image("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                image("a wrong token", Refusal.of(401, 190, AccessTokenException.class)),
                image("a host that fails for now", Refusal.of(500, 2, TransientException.class)),
                image("a permission that was withdrawn", Refusal.of(403, 200, PermissionException.class)),
                image("a restricted account", Refusal.of(400, 25, 2207050, PermissionException.class)),
                image("an image that is too large", Refusal.of(400, 36000, 2207004, InvalidRequestException.class)),
                image("an image of a wrong format", Refusal.of(400, 36001, 2207005, InvalidRequestException.class)),
                image(
                        "an image whose format is refused",
                        Refusal.of(400, 36001, 2207083, InvalidRequestException.class)),
                image("an image that is too wide", Refusal.of(400, 36003, 2207009, InvalidRequestException.class)),
                image("an account taken for spam", Refusal.of(403, 4, 2207051, PermissionException.class)),
                image("an app that has called too often", Refusal.of(403, 4, RateLimitException.class)),
                image("an account that was asked too often", Refusal.of(400, 80002, RateLimitException.class)),
                image("an image that nobody can fetch", Refusal.of(400, 9004, 2207052, InvalidRequestException.class)),
                reel("an upload that fails", Refusal.of(400, -1, 2207053, TransientException.class)),
                reel("a video of a wrong format", Refusal.of(400, 352, 2207026, InvalidRequestException.class)),
                reel("a video that is not there", Refusal.of(400, 9005, InvalidRequestException.class)),
                thumbnailOutOfRange(),
                collaboratorThatCannotBeInvited(),
                productThatCannotBeTagged());
    }

    private static ConsumerCase.Builder creation(String state) {
        return ConsumerCase.of(HOST, "createMedia", "creates a container in vain: " + state)
                .given(state)
                .having("igUserId", ID)
                .post("/${igUserId}/media");
    }

    private static ConsumerCase image(String state, Refusal refusal) {
        return refusal.of(
                creation(state).having("imageUrl", IMAGE).form("image_url", "${imageUrl}"),
                clients ->
                        create(clients, ImageContainer.builder().imageUrl(IMAGE).build()));
    }

    private static ConsumerCase.Builder ofReel(String state) {
        return creation(state)
                .having("videoUrl", VIDEO)
                .form("media_type", "REELS")
                .form("video_url", "${videoUrl}");
    }

    private static ConsumerCase reel(String state, Refusal refusal) {
        return refusal.of(
                ofReel(state),
                clients ->
                        create(clients, ReelContainer.builder().videoUrl(VIDEO).build()));
    }

    private static ConsumerCase thumbnailOutOfRange() {
        return Refusal.of(400, 1, 2207057, InvalidRequestException.class)
                .of(
                        ofReel("a thumbnail behind the end of the video").form("thumb_offset", "95000"),
                        clients -> create(
                                clients,
                                ReelContainer.builder()
                                        .videoUrl(VIDEO)
                                        .thumbOffset(95_000)
                                        .build()));
    }

    private static ConsumerCase collaboratorThatCannotBeInvited() {
        return Refusal.of(400, 110, 2207018, InvalidRequestException.class)
                .of(
                        creation("a collaborator who cannot be invited")
                                .having("imageUrl", IMAGE)
                                .having("collaborator", "nobody.rides.here")
                                .form("image_url", "${imageUrl}")
                                .form("collaborators", "[\"${collaborator}\"]"),
                        clients -> create(
                                clients,
                                ImageContainer.builder()
                                        .imageUrl(IMAGE)
                                        .collaborators(List.of("nobody.rides.here"))
                                        .build()));
    }

    private static ConsumerCase productThatCannotBeTagged() {
        return Refusal.of(400, 100, 2207037, InvalidRequestException.class)
                .of(
                        creation("a product that cannot be tagged")
                                .having("imageUrl", IMAGE)
                                .having("productId", "3000000000000099")
                                .form("image_url", "${imageUrl}")
                                .form("product_tags", "[{\"product_id\":\"${productId}\",\"x\":0.5,\"y\":0.5}]"),
                        clients -> create(
                                clients,
                                ImageContainer.builder()
                                        .imageUrl(IMAGE)
                                        .productTags(List.of(ProductTag.builder()
                                                .productId("3000000000000099")
                                                .x(0.5)
                                                .y(0.5)
                                                .build()))
                                        .build()));
    }

    private static void create(Clients clients, MediaContainer container) {
        clients.facebook().media().create(ID, container).execute();
    }
}
