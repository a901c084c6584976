package io.github.iguser.contract.spec;

import static io.github.iguser.contract.spec.FixtureSpec.FACEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseHeadersTest {

    private List<String> judge(int status, Map<String, String> headers) {
        return ResponseHeaders.judge(FixtureSpec.load().byId(FACEBOOK, "getIgUser"), status, headers).stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void describedHeadersAndThoseOfHttpAreAllowed() {
        assertThat(judge(
                        200,
                        Map.of("x-app-usage", "{}", "Date", "x", "Content-Type", "application/json; charset=UTF-8")))
                .isEmpty();
        assertThat(judge(503, Map.of("www-authenticate", "OAuth"))).isEmpty();
    }

    @Test
    void headerOfTheApiHasToBeDescribed() {
        assertThat(judge(200, Map.of("X-New-Usage", "{}")))
                .containsExactly("header X-New-Usage: is not described for status 200; described are [x-app-usage]");
        assertThat(judge(400, Map.of("facebook-api-version", "v25.0")))
                .containsExactly("header facebook-api-version: is not described for status 400;"
                        + " described are [www-authenticate]");
    }

    @Test
    void mediaTypeHasToBeDescribed() {
        assertThat(judge(200, Map.of("Content-Type", "text/html")))
                .containsExactly("header Content-Type: is text/html, but described are [application/json]");
    }

    @Test
    void successOfAnUnlistedStatusIsNotDescribedByDefault() {
        assertThat(judge(201, Map.of())).containsExactly("status: status 201 is not described for getIgUser");
    }
}
