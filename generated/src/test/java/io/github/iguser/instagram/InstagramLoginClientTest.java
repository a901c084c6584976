package io.github.iguser.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.model.AccountType;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.IgUser;
import java.io.IOException;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstagramLoginClientTest {
    private final MockWebServer server = new MockWebServer();
    private InstagramLoginClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = InstagramLoginClient.builder()
                .accessToken("secret")
                .baseUrl(server.url("/v25.0/").toString())
                .build();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    private void answers(String json) {
        server.enqueue(
                new MockResponse().setHeader("Content-Type", "application/json").setBody(json));
    }

    @Test
    void theVersionStandsInTheBaseUrl() {
        assertThat(InstagramLoginClient.BASE_URL).isEqualTo("https://graph.instagram.com/v25.0/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"user_id\":\"17841400000000001\",\"account_type\":\"BUSINESS\",\"id\":\"2\"}",
                "{\"data\":[{\"user_id\":\"17841400000000001\",\"account_type\":\"BUSINESS\",\"id\":\"2\"}]}"
            })
    void readsTheAccountOfTheTokenFlatAndInData(String json) throws Exception {
        answers(json);

        IgUser user = client.igUser()
                .me(IgUserFields.of(f -> f.userId().accountType()))
                .execute();

        assertThat(user.userId()).isEqualTo("17841400000000001");
        assertThat(user.accountType()).isSameAs(AccountType.BUSINESS);
        assertThat(server.takeRequest().getPath()).isEqualTo("/v25.0/me?fields=user_id%2Caccount_type");
    }

    @Test
    void readsAnAccountByItsId() throws Exception {
        answers("{\"username\":\"ada\",\"id\":\"2\"}");

        assertThat(client.igUser()
                        .get("17841400000000001", IgUserFields.of(f -> f.username()))
                        .execute()
                        .username())
                .isEqualTo("ada");
        assertThat(server.takeRequest().getPath()).isEqualTo("/v25.0/17841400000000001?fields=username");
    }

    @Test
    void listsMedia() throws Exception {
        answers("{\"data\":[{\"id\":\"1\"}]}");

        assertThat(client.media().list("17841400000000001").execute().data())
                .extracting(IgMedia::id)
                .containsExactly("1");
        assertThat(server.takeRequest().getPath()).isEqualTo("/v25.0/17841400000000001/media");
    }
}
