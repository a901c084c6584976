package io.github.iguser.contract.pact.typed;

import io.github.iguser.facebook.AnswerCollaborationInviteParams;
import io.github.iguser.facebook.ListCollaborativeMediaParams;
import io.github.iguser.model.CollaborationInvite;
import io.github.iguser.model.CollaborativeMedia;
import java.util.List;

/** Invitations to collaborate, and media of others on which the account collaborates, on graph.facebook.com. */
final class CollaborationCases {

    private static final String ACCOUNT = "17841400000000056";

    private CollaborationCases() {}

    static List<TypedCall> all() {
        return List.of(invites(), acceptedInvite(), media());
    }

    private static TypedCall invites() {
        return TypedCall.of("listCollaborationInvites/documented")
                .facebook(client -> client.collaborationInvites().list(ACCOUNT))
                .reading((page, read) -> {
                    CollaborationInvite invite = page.data().get(0);
                    read.value("$.data[0].media_id", invite.mediaId())
                            .value("$.data[0].media_owner_username", invite.mediaOwnerUsername())
                            .value("$.data[0].caption", invite.caption())
                            .value("$.data[0].media_url", invite.mediaUrl())
                            .paging("$.paging", page.paging());
                });
    }

    private static TypedCall acceptedInvite() {
        return TypedCall.of("answerCollaborationInvite/documented")
                .facebook(client -> client.collaborationInvites()
                        .answer(
                                ACCOUNT,
                                AnswerCollaborationInviteParams.builder()
                                        .mediaId("18078920227752107")
                                        .accept(true)
                                        .build()))
                .readingShort((answered, read) -> read.value("$.success", answered.success()));
    }

    private static TypedCall media() {
        return TypedCall.of("listCollaborativeMedia/documented")
                .facebook(client -> client.collaborativeMedia()
                        .list(
                                ACCOUNT,
                                ListCollaborativeMediaParams.builder()
                                        .fields(f -> f.id().caption()
                                                .mediaType()
                                                .timestamp()
                                                .permalink()
                                                .totalLikeCount()
                                                .totalCommentsCount())
                                        .build()))
                .reading((page, read) -> {
                    CollaborativeMedia media = page.data().get(0);
                    read.value("$.data[0].id", media.id())
                            .value("$.data[0].media_type", media.mediaType())
                            .value("$.data[0].timestamp", media.timestamp())
                            .value("$.data[0].total_like_count", media.totalLikeCount())
                            .value("$.data[0].total_comments_count", media.totalCommentsCount())
                            .paging("$.paging", page.paging());
                });
    }
}
