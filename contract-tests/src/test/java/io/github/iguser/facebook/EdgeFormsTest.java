package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.model.ThreadsUser;
import java.io.IOException;
import java.time.OffsetDateTime;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The exact bodies of POST requests to the edges on business, Threads, events and collaboration. */
class EdgeFormsTest {
    private static final String ID = "17841405822304914";

    private final MockWebServer server = new MockWebServer();
    private FacebookLoginClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = FacebookLoginClient.builder()
                .accessToken("secret")
                .baseUrl(server.url("/v1.0/").toString())
                .build();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    private void respondWith(String json) {
        server.enqueue(
                new MockResponse().setHeader("Content-Type", "application/json").setBody(json));
    }

    private void assertSent(String edge, String body) throws InterruptedException {
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("POST /v1.0/" + ID + "/" + edge + " HTTP/1.1");
        assertThat(request.getBody().readUtf8()).isEqualTo(body);
    }

    private static void assertRefused(ThrowingCallable build, String message) {
        assertThatThrownBy(build)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void authorizesAdAccountByItsDigits() throws Exception {
        respondWith("{\"success\":true}");

        assertThat(client.authorizedAdaccounts()
                        .authorize(
                                ID,
                                AuthorizeAdaccountParams.builder()
                                        .accountId("23")
                                        .business("64")
                                        .build())
                        .execute()
                        .success())
                .isTrue();
        assertSent("authorized_adaccounts", "account_id=23&business=64");
        assertRefused(
                () -> AuthorizeAdaccountParams.builder()
                        .accountId("act_23")
                        .business("64")
                        .build(),
                "account_id: \"act_23\" is not a numeric id; give its digits, such as 17841405822304914");
        assertRefused(
                () -> AuthorizeAdaccountParams.builder().accountId("23").build(),
                "business is missing; set business(...) before build()");
    }

    @Test
    void declinesInvitationWithFalse() throws Exception {
        respondWith("{\"success\":true}");

        assertThat(client.collaborationInvites()
                        .answer(
                                ID,
                                AnswerCollaborationInviteParams.builder()
                                        .mediaId("18")
                                        .accept(false)
                                        .build())
                        .execute()
                        .success())
                .isTrue();
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("POST /v1.0/" + ID + "/collaboration_invites HTTP/1.1");
        assertThat(request.getBody().readUtf8().split("&")).containsExactlyInAnyOrder("accept=false", "media_id=18");
        assertRefused(
                () -> AnswerCollaborationInviteParams.builder().mediaId("18").build(),
                "accept is missing; set accept(...) before build()");
        assertRefused(
                () -> AnswerCollaborationInviteParams.builder()
                        .mediaId("x")
                        .accept(true)
                        .build(),
                "media_id: \"x\" is not a numeric id; give its digits, such as 17841405822304914");
    }

    @Test
    void sendsEventTimeInTheFormatOfTheApi() throws Exception {
        respondWith("{\"id\":\"1795\"}");

        assertThat(client.upcomingEvents()
                        .create(
                                ID,
                                StartReminderEvent.builder()
                                        .title("Open day + more")
                                        .startTime(OffsetDateTime.parse("2024-06-30T19:00:00Z"))
                                        .build())
                        .execute()
                        .id())
                .isEqualTo("1795");
        assertSent("upcoming_events", "start_time=2024-06-30T19%3A00%3A00%2B0000&title=Open%20day%20%2B%20more");
    }

    @Test
    void createsThreadsUserWithoutBodyAndReadsBothResponses() throws Exception {
        respondWith("{\"data\":[{\"threads_user_id\":\"25\"}]}");
        respondWith("{\"threads_user_id\":\"25\"}");
        ThreadsUser expected = ThreadsUser.builder().threadsUserId("25").build();

        assertThat(client.instagramBackedThreadsUser().create(ID).execute()).isEqualTo(expected);
        assertThat(client.instagramBackedThreadsUser().create(ID).execute()).isEqualTo(expected);
        assertSent("instagram_backed_threads_user", "");
    }

    @Test
    void listsAdAccountsByBusiness() {
        assertRefused(
                () -> ListAuthorizedAdaccountsParams.builder().limit(5).build(),
                "business is missing; set business(...) before build()");
    }
}
