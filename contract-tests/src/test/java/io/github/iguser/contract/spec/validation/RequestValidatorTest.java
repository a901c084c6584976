package io.github.iguser.contract.spec.validation;

import static io.github.iguser.contract.spec.FixtureSpec.FACEBOOK;
import static io.github.iguser.contract.spec.FixtureSpec.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.spec.FixtureSpec;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestValidatorTest {

    private final SpecSet spec = FixtureSpec.load();

    private List<String> validate(String host, String operationId, String path, Map<String, String> query) {
        return StrictRequest.validate(spec, spec.byId(host, operationId), "GET", path, query, Map.of()).stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void describedRequestIsAllowedWithEitherWayToAuthenticate() {
        assertThat(validate(FACEBOOK, "listMedia", "/v1.0/17/media", Map.of("limit", "5", "fields", "id")))
                .isEmpty();
        assertThat(validate(FACEBOOK, "getIgUser", "/v1.0/17", Map.of("access_token", "t", "appsecret_proof", "p")))
                .isEmpty();
    }

    @Test
    void extraParameterIsNamedWithTheNearestKnownOne() {
        assertThat(validate(FACEBOOK, "listMedia", "/v1.0/17/media", Map.of("limits", "5")))
                .containsExactly("request.query.limits: is not a parameter of listMedia; it has [fields, limit];"
                        + " the nearest is limit");
    }

    @Test
    void valueHasTheDescribedType() {
        assertThat(validate(FACEBOOK, "listMedia", "/v1.0/17/media", Map.of("limit", "five")))
                .containsExactly("request.query.limit: limit is \"five\", expected a whole number");
        assertThat(validate(FACEBOOK, "listMedia", "/v1.0/17/media", Map.of("limit", "0")))
                .containsExactly("request.query.limit: limit is \"0\", less than the minimum 1");
        assertThat(validate(FACEBOOK, "getIgUser", "/v1.0/me", Map.of()))
                .containsExactly("request.path: ig-user-id is \"me\", which does not match ^[0-9]+$");
    }

    @Test
    void allowsMeAsAnIdWhereTheSpecOfTheHostHasIt() {
        SpecSet real = SpecSet.embedded();
        for (String edge : List.of("listMedia/media", "listStories/stories", "getInsights/insights")) {
            String operation = edge.substring(0, edge.indexOf('/'));
            String path = "/v1.0/me" + edge.substring(edge.indexOf('/'));

            assertThat(StrictRequest.validate(real, real.byId(INSTAGRAM, operation), "GET", path, Map.of(), Map.of()))
                    .extracting(Violation::pointer)
                    .doesNotContain("request.path");
            assertThat(StrictRequest.validate(real, real.byId(FACEBOOK, operation), "GET", path, Map.of(), Map.of()))
                    .extracting(Violation::toString)
                    .contains("request.path: ig-user-id is \"me\", which does not match ^[0-9]+$");
        }
    }

    @Test
    void fieldsAreValidatedToo() {
        assertThat(validate(FACEBOOK, "getIgUser", "/v1.0/17", Map.of("fields", "account_type")))
                .containsExactly("request.query.fields: fields: account_type: graph.facebook.com does not serve"
                        + " account_type of IgUser, only graph.instagram.com does");
    }

    @Test
    void validatesAPathWhateverItsVersion() {
        assertThat(validate(FACEBOOK, "getIgUser", "/v24.0/17", Map.of())).isEmpty();
        assertThat(validate(FACEBOOK, "getIgUser", "/v24.0/17/media", Map.of()))
                .containsExactly("request.path: is /v24.0/17/media, but getIgUser has /v24.0/{ig-user-id}");
    }

    @Test
    void refusesAPathWithoutVersion() {
        assertThat(validate(FACEBOOK, "getIgUser", "/17", Map.of()))
                .containsExactly("request.path: is /17, which does not start with a version such as /v1.0");
    }

    @Test
    void pathOfAnotherOperationIsNamed() {
        assertThat(validate(FACEBOOK, "getIgUser", "/v1.0/17/media", Map.of()))
                .containsExactly("request.path: is /v1.0/17/media, but getIgUser has /v1.0/{ig-user-id}");
        assertThat(validate(INSTAGRAM, "getIgUser", "/v1.0/me", Map.of()))
                .contains("request.path: is /v1.0/me, which is getMe and not getIgUser");
    }

    @Test
    void samePathOfTwoNodesIsEachOnesOwn() {
        assertThat(validate(FACEBOOK, "getIgContainer", "/v1.0/17", Map.of())).isEmpty();
        assertThat(validate(FACEBOOK, "getIgUser", "/v1.0/17", Map.of())).isEmpty();
    }

    @Test
    void methodAndFormAreThoseOfTheOperation() {
        assertThat(StrictRequest.validate(
                        spec, spec.byId(FACEBOOK, "getIgUser"), "POST", "/v1.0/17", Map.of(), Map.of("caption", "c")))
                .extracting(Violation::toString)
                .containsExactly(
                        "request.method: is POST, but getIgUser is a GET",
                        "request.form.caption: is not a form parameter: getIgUser takes no form");
    }
}
