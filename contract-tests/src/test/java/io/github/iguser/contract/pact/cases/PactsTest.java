package io.github.iguser.contract.pact.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.pact.PactInteraction;
import java.util.List;
import org.junit.jupiter.api.Test;

class PactsTest {

    private static final String USER = "/17841405822304914?fields=";

    private List<String> failures(ConsumerCase consumerCase) {
        return Pacts.run(List.of(consumerCase), TinySpec.spec())
                .outcomes()
                .get(0)
                .failures();
    }

    @Test
    void acceptsClientThatSendsTheRequest() {
        assertThat(failures(TinySpec.user("username", USER + "username"))).isEmpty();
    }

    @Test
    void reportsAnotherField() {
        assertThat(failures(TinySpec.user("username", USER + "username,biography")))
                .containsExactly("the client sent something else: Expected 'username' but received"
                        + " 'username,biography' for query parameter 'fields'");
    }

    @Test
    void reportsExtraParameter() {
        assertThat(failures(TinySpec.user("username", USER + "username&pretty=0")))
                .containsExactly("the client sent something else: Unexpected query parameter 'pretty' received");
    }

    @Test
    void reportsAnotherPath() {
        assertThat(failures(TinySpec.user("username", "/me?fields=username")))
                .containsExactly("the client sent GET /me with {fields=username}, the case expects GET"
                        + " /17841405822304914 with {fields=username}");
    }

    @Test
    void reportsMissingRequest() {
        ConsumerCase silent = ConsumerCase.of(TinySpec.HOST, "getIgUser", "sends nothing")
                .given("an account")
                .stateValue("igUserId", "17841405822304914")
                .method("GET", "/${igUserId}")
                .calling((clients, read) -> {});
        assertThat(failures(silent))
                .containsExactly("the client did not send the request: GET /17841405822304914 with {}");
    }

    @Test
    void reportsSecondToken() {
        assertThat(failures(TinySpec.user("username", USER + "username&access_token=x")))
                .containsExactly("the client sent something else: Unexpected query parameter 'access_token' received");
    }

    @Test
    void reportsCaseThatComparesTooFewValues() {
        ConsumerCase careless = ConsumerCase.of(TinySpec.HOST, "getIgUser", "compares nothing")
                .given("an account")
                .stateValue("igUserId", "17841405822304914")
                .method("GET", "/${igUserId}")
                .calling((clients, read) -> TinySpec.send(clients, "/17841405822304914"));
        assertThat(failures(careless)).containsExactly("the case compares 0 typed values; a case compares at least 3");
    }

    @Test
    void reportsCaseWithUnknownField() {
        assertThat(failures(TinySpec.user("nickname", USER + "nickname")))
                .containsExactly("fields names \"nickname\" at $, which the spec does not have:"
                        + " graph.facebook.com/ig-user.yaml:66 (#/components/schemas/IgUser)");
    }

    @Test
    void writesARuleForEachValueOfTheResponse() {
        PactInteraction page = Pacts.run(List.of(TinySpec.page()), TinySpec.spec())
                .files()
                .interactions()
                .get(0);
        JsonNode rules = page.json().at("/response/matchingRules/body");
        assertThat(page.body().toString())
                .isEqualTo("{\"data\":[{\"caption\":\"First ride of the year\",\"id\":\"17900000000000001\","
                        + "\"media_type\":\"IMAGE\"}],\"paging\":{\"cursors\":{\"after\":\"QVFIUmFmdGVy\","
                        + "\"before\":\"QVFIUmJlZm9yZQ\"}}}");
        assertThat(rules.at("/$.data/matchers/0").toString()).isEqualTo("{\"match\":\"type\",\"min\":1}");
        assertThat(rules.at("/$.data[*].media_type/matchers/0").toString())
                .isEqualTo("{\"match\":\"regex\",\"regex\":\"^(IMAGE|VIDEO)$\"}");
        assertThat(rules.at("/$.paging.cursors.after/matchers/0").toString()).isEqualTo("{\"match\":\"type\"}");
    }

    @Test
    void writesTheOperationAndNoVersion() {
        PactInteraction page = Pacts.run(List.of(TinySpec.page()), TinySpec.spec())
                .files()
                .interactions()
                .get(0);
        assertThat(page.operationId()).isEqualTo("listMedia");
        assertThat(page.path()).isEqualTo("/17841405822304914/media");
        assertThat(page.pathExpression().toString()).isEqualTo("/${igUserId}/media");
        assertThat(page.queryNames()).containsExactly("after", "fields");
        assertThat(page.json().at("/request/headers/Authorization/0").asText())
                .isEqualTo("Bearer token-of-the-verifier");
    }

    @Test
    void writesTheSameBytesEachTime() {
        List<ConsumerCase> cases = List.of(TinySpec.user("username", USER + "username"), TinySpec.page());
        assertThat(Pacts.run(cases, TinySpec.spec()).texts())
                .isEqualTo(Pacts.run(cases, TinySpec.spec()).texts());
    }
}
