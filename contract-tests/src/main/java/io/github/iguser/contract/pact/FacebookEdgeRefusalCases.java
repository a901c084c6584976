package io.github.iguser.contract.pact;

import io.github.iguser.AccessTokenException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.TransientException;
import io.github.iguser.facebook.AnswerCollaborationInviteParams;
import io.github.iguser.facebook.AuthorizeAdaccountParams;
import io.github.iguser.facebook.ListAgenciesParams;
import io.github.iguser.facebook.ListAuthorizedAdaccountsParams;
import io.github.iguser.facebook.ListCollaborationInvitesParams;
import io.github.iguser.facebook.ListCollaborativeMediaParams;
import io.github.iguser.facebook.ListUpcomingEventsParams;
import io.github.iguser.facebook.StartReminderEvent;
import io.github.iguser.facebook.ThreadsUserFields;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What graph.facebook.com refuses at the edges on business, Threads, events and collaboration. */
final class FacebookEdgeRefusalCases {

    private static final String ID = ListCases.ID;
    private static final String AFTER = "QVFIUmFmdGVy";
    private static final Refusal INVALID = Refusal.of(400, 100, InvalidRequestException.class);
    private static final Refusal TRANSIENT = Refusal.of(500, 2, TransientException.class);

    private FacebookEdgeRefusalCases() {}

    static List<ConsumerCase> all() {
        return Stream.of(
                        list(
                                "listAgencies",
                                "agencies",
                                Map.of("fields", "id,name"),
                                FacebookEdgeRefusalCases::agencies),
                        list(
                                "listAuthorizedAdaccounts",
                                "authorized_adaccounts",
                                Map.of("business", FacebookAdvertisingCases.BUSINESS, "fields", "id,name"),
                                FacebookEdgeRefusalCases::adAccounts),
                        list(
                                "listUpcomingEvents",
                                "upcoming_events",
                                Map.of("fields", "id,title,start_time"),
                                FacebookEdgeRefusalCases::events),
                        list(
                                "listCollaborationInvites",
                                "collaboration_invites",
                                Map.of("fields", "media_id,media_owner_username"),
                                FacebookEdgeRefusalCases::invites),
                        list(
                                "listCollaborativeMedia",
                                "collaborative_media",
                                Map.of("fields", "id,caption"),
                                FacebookEdgeRefusalCases::media),
                        connectedThreadsUser(),
                        standIn(),
                        standInCreation(),
                        authorization(),
                        creation(),
                        answer())
                .flatMap(List::stream)
                .toList();
    }

    /** A request in a state, without what it sends. */
    private static ConsumerCase.Builder request(String operationId, String state) {
        return ConsumerCase.of("graph.facebook.com", operationId, "calls " + operationId + " in vain: " + state)
                .given(state)
                .having("igUserId", ID);
    }

    /** What any edge can answer. */
    private static Stream<ConsumerCase> general(
            Function<String, ConsumerCase.Builder> request, Consumer<Clients> call) {
        Map<String, Refusal> refusals = Map.of(
                "a token without permission for the edge", Refusal.of(403, 10, PermissionException.class),
                "an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class),
                "a wrong token", Refusal.of(401, 190, AccessTokenException.class),
                "a permission that was withdrawn", Refusal.of(403, 200, PermissionException.class),
                "an account that was asked too often", Refusal.of(400, 80002, RateLimitException.class));
        return refusals.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(refusal -> refusal.getValue().of(request.apply(refusal.getKey()), call));
    }

    private static ConsumerCase refused(
            Refusal refusal, String state, Function<String, ConsumerCase.Builder> request, Consumer<Clients> call) {
        return refusal.of(request.apply(state), call);
    }

    private static List<ConsumerCase> list(
            String operationId, String edge, Map<String, String> query, BiConsumer<Clients, ListCases.Place> call) {
        Function<String, ConsumerCase.Builder> request = state -> {
            ConsumerCase.Builder whole = request(operationId, state).get("/${igUserId}/" + edge);
            query.forEach(whole::query);
            return whole;
        };
        Function<String, ConsumerCase.Builder> tooFar = state ->
                request.apply(state).having("after", AFTER).query("limit", "2").query("after", "${after}");
        ListCases.Place whole = new ListCases.Place(null, null, null);
        return Stream.concat(
                        general(request, clients -> call.accept(clients, whole)),
                        Stream.of(refused(
                                INVALID,
                                "a cursor beyond what the host keeps",
                                tooFar,
                                clients -> call.accept(clients, new ListCases.Place(2, AFTER, null)))))
                .toList();
    }

    private static void agencies(Clients clients, ListCases.Place place) {
        ListAgenciesParams.Builder params = ListAgenciesParams.builder().fields(f -> f.id().name());
        place.on(params::limit, params::after, params::before);
        clients.facebook().agencies().list(ID, params.build()).execute();
    }

    private static void adAccounts(Clients clients, ListCases.Place place) {
        ListAuthorizedAdaccountsParams.Builder params = ListAuthorizedAdaccountsParams.builder()
                .business(FacebookAdvertisingCases.BUSINESS)
                .fields(f -> f.id().name());
        place.on(params::limit, params::after, params::before);
        clients.facebook().authorizedAdaccounts().list(ID, params.build()).execute();
    }

    private static void events(Clients clients, ListCases.Place place) {
        ListUpcomingEventsParams.Builder params =
                ListUpcomingEventsParams.builder().fields(f -> f.id().title().startTime());
        place.on(params::limit, params::after, params::before);
        clients.facebook().upcomingEvents().list(ID, params.build()).execute();
    }

    private static void invites(Clients clients, ListCases.Place place) {
        ListCollaborationInvitesParams.Builder params =
                ListCollaborationInvitesParams.builder().fields(f -> f.mediaId().mediaOwnerUsername());
        place.on(params::limit, params::after, params::before);
        clients.facebook().collaborationInvites().list(ID, params.build()).execute();
    }

    private static void media(Clients clients, ListCases.Place place) {
        ListCollaborativeMediaParams.Builder params =
                ListCollaborativeMediaParams.builder().fields(f -> f.id().caption());
        place.on(params::limit, params::after, params::before);
        clients.facebook().collaborativeMedia().list(ID, params.build()).execute();
    }

    private static List<ConsumerCase> connectedThreadsUser() {
        return general(
                        state -> request("getConnectedThreadsUser", state)
                                .get("/${igUserId}/connected_threads_user")
                                .query("fields", "threads_user_id"),
                        clients -> clients.facebook()
                                .connectedThreadsUser()
                                .get(ID, ThreadsUserFields.of(f -> f.threadsUserId()))
                                .execute())
                .toList();
    }

    private static List<ConsumerCase> standIn() {
        return general(
                        state -> request("getInstagramBackedThreadsUser", state)
                                .get("/${igUserId}/instagram_backed_threads_user")
                                .query("fields", "threads_user_id"),
                        clients -> clients.facebook()
                                .instagramBackedThreadsUser()
                                .get(ID, ThreadsUserFields.of(f -> f.threadsUserId()))
                                .execute())
                .toList();
    }

    private static List<ConsumerCase> post(
            Function<String, ConsumerCase.Builder> request, Consumer<Clients> call, ConsumerCase... others) {
        return Stream.of(
                        general(request, call),
                        Stream.of(refused(TRANSIENT, "a host that fails for now", request, call)),
                        Stream.of(others))
                .flatMap(cases -> cases)
                .toList();
    }

    private static List<ConsumerCase> standInCreation() {
        return post(
                state -> request("createInstagramBackedThreadsUser", state)
                        .post("/${igUserId}/instagram_backed_threads_user"),
                clients -> clients.facebook()
                        .instagramBackedThreadsUser()
                        .create(ID)
                        .execute());
    }

    private static List<ConsumerCase> authorization() {
        Function<String, ConsumerCase.Builder> request = state -> request("authorizeAdaccount", state)
                .having("accountId", FacebookAdvertisingCases.AD_ACCOUNT)
                .having("business", FacebookAdvertisingCases.BUSINESS)
                .post("/${igUserId}/authorized_adaccounts")
                .form("account_id", "${accountId}")
                .form("business", "${business}");
        Consumer<Clients> call = clients -> clients.facebook()
                .authorizedAdaccounts()
                .authorize(
                        ID,
                        AuthorizeAdaccountParams.builder()
                                .accountId(FacebookAdvertisingCases.AD_ACCOUNT)
                                .business(FacebookAdvertisingCases.BUSINESS)
                                .build())
                .execute();
        return post(request, call, refused(INVALID, "an ad account that is none", request, call));
    }

    /** An event that is made wrong gets no further than its builder. */
    private static List<ConsumerCase> creation() {
        return post(
                state -> request("createUpcomingEvent", state)
                        .having("title", FacebookEventCases.TITLE)
                        .having("start", "2027-03-06T18:00:00+0000")
                        .post("/${igUserId}/upcoming_events")
                        .form("title", "${title}")
                        .form("start_time", "${start}"),
                clients -> clients.facebook()
                        .upcomingEvents()
                        .create(
                                ID,
                                StartReminderEvent.builder()
                                        .title(FacebookEventCases.TITLE)
                                        .startTime(FacebookEventCases.START)
                                        .build())
                        .execute());
    }

    private static List<ConsumerCase> answer() {
        Function<String, ConsumerCase.Builder> request = state -> request("answerCollaborationInvite", state)
                .having("mediaId", FacebookCollaborationCases.MEDIA)
                .post("/${igUserId}/collaboration_invites")
                .form("media_id", "${mediaId}")
                .form("accept", "true");
        Consumer<Clients> call = clients -> clients.facebook()
                .collaborationInvites()
                .answer(
                        ID,
                        AnswerCollaborationInviteParams.builder()
                                .mediaId(FacebookCollaborationCases.MEDIA)
                                .accept(true)
                                .build())
                .execute();
        return post(request, call, refused(INVALID, "a media that is none", request, call));
    }
}
