package io.github.iguser.contract.pact;

import io.github.iguser.GraphResponse;
import io.github.iguser.Page;
import io.github.iguser.facebook.AnswerCollaborationInviteParams;
import io.github.iguser.facebook.ListCollaborationInvitesParams;
import io.github.iguser.facebook.ListCollaborativeMediaParams;
import io.github.iguser.model.CollaborationInvite;
import io.github.iguser.model.CollaborativeMedia;
import io.github.iguser.model.Success;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collaboration on media of others, on graph.facebook.com: invitations, their answers, and what came of them. */
final class FacebookCollaborationCases {

    static final String MEDIA = "17900000000000061";

    private static final ListCases<CollaborationInvite> INVITES = new ListCases<>(
            "listCollaborationInvites",
            "collaboration_invites",
            "invitations",
            Map.of("fields", "media_id,media_owner_username"),
            FacebookCollaborationCases::invites,
            (read, path, invite) -> read.value(path + ".media_id", invite.mediaId())
                    .value(path + ".media_owner_username", invite.mediaOwnerUsername()));

    private static final ListCases<CollaborativeMedia> MEDIA_OF_OTHERS = new ListCases<>(
            "listCollaborativeMedia",
            "collaborative_media",
            "media of others",
            Map.of("fields", "id,caption,media_type,timestamp"),
            FacebookCollaborationCases::media,
            (read, path, media) -> read.value(path + ".id", media.id())
                    .value(path + ".caption", media.caption())
                    .value(path + ".media_type", media.mediaType())
                    .value(path + ".timestamp", media.timestamp()));

    private FacebookCollaborationCases() {}

    static List<ConsumerCase> all() {
        return Stream.of(
                        INVITES.ofCursors(),
                        MEDIA_OF_OTHERS.ofLinks(),
                        List.of(
                                defaultInvites(),
                                everyFieldOfInvites(),
                                answer(true),
                                answer(false),
                                defaultMedia(),
                                counts()))
                .flatMap(List::stream)
                .toList();
    }

    private static Page<CollaborationInvite> invites(Clients clients, ListCases.Place place) {
        ListCollaborationInvitesParams.Builder params =
                ListCollaborationInvitesParams.builder().fields(f -> f.mediaId().mediaOwnerUsername());
        place.on(params::limit, params::after, params::before);
        return clients.facebook()
                .collaborationInvites()
                .list(ListCases.ID, params.build())
                .execute();
    }

    private static Page<CollaborativeMedia> media(Clients clients, ListCases.Place place) {
        ListCollaborativeMediaParams.Builder params = ListCollaborativeMediaParams.builder()
                .fields(f -> f.id().caption().mediaType().timestamp());
        place.on(params::limit, params::after, params::before);
        return clients.facebook()
                .collaborativeMedia()
                .list(ListCases.ID, params.build())
                .execute();
    }

    private static void readInvite(TypedValues read, Page<CollaborationInvite> page) {
        CollaborationInvite first = page.data().get(0);
        read.value("$.data[0].media_id", first.mediaId())
                .value("$.data[0].media_owner_username", first.mediaOwnerUsername())
                .value("$.data[0].caption", first.caption())
                .value("$.data[0].media_url", first.mediaUrl())
                .value("$.paging.cursors.after", page.paging().cursors().after());
    }

    private static ConsumerCase defaultInvites() {
        return ConsumerCase.of(
                        "graph.facebook.com",
                        "listCollaborationInvites",
                        "lists invitations without saying which fields")
                .given("an account that was invited")
                .having("igUserId", ListCases.ID)
                .get("/${igUserId}/collaboration_invites")
                .calling((clients, read) -> readInvite(
                        read,
                        clients.facebook()
                                .collaborationInvites()
                                .list(ListCases.ID)
                                .execute()));
    }

    private static ConsumerCase everyFieldOfInvites() {
        return ConsumerCase.of("graph.facebook.com", "listCollaborationInvites", "lists invitations with every field")
                .given("an account that was invited")
                .having("igUserId", ListCases.ID)
                .get("/${igUserId}/collaboration_invites")
                .query("fields", "media_id,media_owner_username,caption,media_url")
                .calling((clients, read) -> readInvite(
                        read,
                        clients.facebook()
                                .collaborationInvites()
                                .list(
                                        ListCases.ID,
                                        ListCollaborationInvitesParams.builder()
                                                .fields(f -> f.mediaId()
                                                        .mediaOwnerUsername()
                                                        .caption()
                                                        .mediaUrl())
                                                .build())
                                .execute()));
    }

    private static ConsumerCase answer(boolean accept) {
        return ConsumerCase.of(
                        "graph.facebook.com",
                        "answerCollaborationInvite",
                        accept ? "accepts an invitation" : "declines an invitation")
                .given("an account that was invited")
                .having("igUserId", ListCases.ID)
                .having("mediaId", MEDIA)
                .post("/${igUserId}/collaboration_invites")
                .form("media_id", "${mediaId}")
                .form("accept", String.valueOf(accept))
                .calling((clients, read) -> {
                    GraphResponse<Success> answered = clients.facebook()
                            .collaborationInvites()
                            .answer(
                                    ListCases.ID,
                                    AnswerCollaborationInviteParams.builder()
                                            .mediaId(MEDIA)
                                            .accept(accept)
                                            .build())
                            .executeForResponse();
                    read.value("$.success", answered.body().success())
                            .same("status", 200, answered.status())
                            .same("requests", 1, answered.attempts());
                });
    }

    private static ConsumerCase defaultMedia() {
        return ConsumerCase.of(
                        "graph.facebook.com",
                        "listCollaborativeMedia",
                        "lists media of others without saying which fields")
                .given("an account that collaborates")
                .having("igUserId", ListCases.ID)
                .get("/${igUserId}/collaborative_media")
                .calling((clients, read) -> {
                    Page<CollaborativeMedia> page = clients.facebook()
                            .collaborativeMedia()
                            .list(ListCases.ID)
                            .execute();
                    CollaborativeMedia first = page.data().get(0);
                    read.value("$.data[0].id", first.id())
                            .absent("$.data[0].caption", first.caption())
                            .value(
                                    "$.paging.cursors.after",
                                    page.paging().cursors().after());
                });
    }

    /** As the page asks for them. */
    private static ConsumerCase counts() {
        return ConsumerCase.of(
                        "graph.facebook.com", "listCollaborativeMedia", "lists media of others with their counts")
                .given("an account that collaborates")
                .having("igUserId", ListCases.ID)
                .get("/${igUserId}/collaborative_media")
                .query("fields", "id,caption,media_type,timestamp,permalink,total_like_count,total_comments_count")
                .linkTo("next")
                .calling((clients, read) -> {
                    Page<CollaborativeMedia> page = clients.facebook()
                            .collaborativeMedia()
                            .list(
                                    ListCases.ID,
                                    ListCollaborativeMediaParams.builder()
                                            .fields(f -> f.id().caption()
                                                    .mediaType()
                                                    .timestamp()
                                                    .permalink()
                                                    .totalLikeCount()
                                                    .totalCommentsCount())
                                            .build())
                            .execute();
                    CollaborativeMedia first = page.data().get(0);
                    read.value("$.data[0].permalink", first.permalink())
                            .value("$.data[0].total_like_count", first.totalLikeCount())
                            .value("$.data[0].total_comments_count", first.totalCommentsCount())
                            .same("has next", true, page.paging().hasNext());
                });
    }
}
