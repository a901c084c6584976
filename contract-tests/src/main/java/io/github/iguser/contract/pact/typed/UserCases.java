package io.github.iguser.contract.pact.typed;

import io.github.iguser.AccessTokenException;
import io.github.iguser.TransientException;
import io.github.iguser.facebook.IgUserFields;
import java.util.List;

/** The node of the account itself, by its id and, on graph.instagram.com, as {@code me}. */
final class UserCases {

    private static final String ACCOUNT = "17841400000000001";

    private UserCases() {}

    static List<TypedCall> all() {
        return List.of(counts(), accountType(), me(), meWrapped(), transientError(), tokenOfNobody());
    }

    private static TypedCall counts() {
        return TypedCall.of("getIgUser/profile-counts")
                .facebook(client -> client.igUser()
                        .get(
                                ACCOUNT,
                                IgUserFields.of(f -> f.id().username()
                                        .name()
                                        .profilePictureUrl()
                                        .followersCount()
                                        .followsCount()
                                        .mediaCount())))
                .instagram(client -> client.igUser()
                        .get(
                                ACCOUNT,
                                io.github.iguser.instagram.IgUserFields.of(f -> f.id().username()
                                        .name()
                                        .profilePictureUrl()
                                        .followersCount()
                                        .followsCount()
                                        .mediaCount())))
                .reading((user, read) -> read.value("$.id", user.id())
                        .value("$.username", user.username())
                        .value("$.name", user.name())
                        .value("$.profile_picture_url", user.profilePictureUrl())
                        .value("$.followers_count", user.followersCount())
                        .value("$.follows_count", user.followsCount())
                        .value("$.media_count", user.mediaCount()));
    }

    private static TypedCall accountType() {
        return TypedCall.of("getIgUser/without-website")
                .instagram(client -> client.igUser()
                        .get(
                                "17841400000000019",
                                io.github.iguser.instagram.IgUserFields.of(
                                        f -> f.username().accountType().website())))
                .reading((user, read) -> read.value("$.username", user.username())
                        .value("$.account_type", user.accountType())
                        .absent("$.website", user.website()));
    }

    private static TypedCall me() {
        return TypedCall.of("getMe/profile")
                .instagram(client -> client.igUser()
                        .me(io.github.iguser.instagram.IgUserFields.of(f -> f.id().username()
                                .name()
                                .accountType()
                                .userId()
                                .followersCount()
                                .followsCount()
                                .mediaCount()
                                .profilePictureUrl()
                                .biography()
                                .website())))
                .reading((user, read) -> read.value("$.id", user.id())
                        .value("$.user_id", user.userId())
                        .value("$.account_type", user.accountType())
                        .value("$.followers_count", user.followersCount())
                        .value("$.biography", user.biography())
                        .value("$.website", user.website()));
    }

    /** The documentation shows the account inside a list. The client returns both forms alike. */
    private static TypedCall meWrapped() {
        return TypedCall.of("getMe/wrapped-in-data")
                .instagram(client -> client.igUser()
                        .me(io.github.iguser.instagram.IgUserFields.of(
                                f -> f.userId().username())))
                .reading((user, read) -> read.value("$.data[0].user_id", user.userId())
                        .value("$.data[0].username", user.username())
                        .absent("$.data[0].name", user.name()));
    }

    private static TypedCall transientError() {
        return TypedCall.of("getIgUser/error-2-transient")
                .facebook(client -> client.igUser().get("17841400000090002", IgUserFields.of(f -> f.id().username())))
                .refused(500, TransientException.class);
    }

    private static TypedCall tokenOfNobody() {
        return TypedCall.of("getMe/error-190-token")
                .instagram(client ->
                        client.igUser().me(io.github.iguser.instagram.IgUserFields.of(f -> f.id().username())))
                .refused(400, AccessTokenException.class);
    }
}
