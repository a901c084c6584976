package io.github.iguser.contract.spec.validation;

import static io.github.iguser.contract.spec.FixtureSpec.FACEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.spec.FixtureSpec;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseHeaderValidatorTest {

    private List<String> validate(int status, Map<String, String> headers) {
        return ResponseHeaderValidator.validate(FixtureSpec.load().byId(FACEBOOK, "getIgUser"), status, headers)
                .stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void describedHeadersAndThoseOfHttpAreAllowed() {
        assertThat(validate(
                        200,
                        Map.of("x-app-usage", "{}", "Date", "x", "Content-Type", "application/json; charset=UTF-8")))
                .isEmpty();
        assertThat(validate(503, Map.of("www-authenticate", "OAuth"))).isEmpty();
    }

    /** Validates one header by the spec as it is. */
    private static List<String> validate(String host, String name, String value) {
        return ResponseHeaderValidator.validate(SpecSet.embedded().byId(host, "getIgUser"), 200, Map.of(name, value))
                .stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void usageOfTheAppHasTheKeysOfItsHostOnly() {
        String facebook = "{\"call_count\":1,\"total_cputime\":0,\"total_time\":2}";
        String instagram = "{\"call_volume\":1,\"cpu_time\":0}";

        assertThat(validate(FACEBOOK, "X-App-Usage", facebook)).isEmpty();
        assertThat(validate(FixtureSpec.INSTAGRAM, "X-App-Usage", instagram)).isEmpty();
        assertThat(validate(FACEBOOK, "X-App-Usage", instagram))
                .anySatisfy(found -> assertThat(found)
                        .startsWith("header X-App-Usage /call_volume: is not described; AppUsage may have ["))
                .contains("header X-App-Usage /call_count: is missing, though AppUsage always has it");
        assertThat(validate(FACEBOOK, "X-App-Usage", facebook.replace("2", "\"2\"")))
                .containsExactly("header X-App-Usage /total_time: is string (\"2\") where integer is described");
        assertThat(validate(FACEBOOK, "X-App-Usage", "12 %"))
                .singleElement()
                .asString()
                .startsWith("header X-App-Usage: is not the JSON text that is described: ");
    }

    @Test
    void usageOfABusinessUseCaseIsValidatedInEachEntryOfEachId() {
        String usage = "{\"1\":[{\"type\":\"instagram\",\"call_count\":1,\"total_cputime\":1,\"total_time\":1,"
                + "\"estimated_time_to_regain_access\":0}]}";

        assertThat(validate(FACEBOOK, "X-Business-Use-Case-Usage", usage)).isEmpty();
        assertThat(validate(FACEBOOK, "X-Business-Use-Case-Usage", usage.replace("call_count", "calls")))
                .contains("header X-Business-Use-Case-Usage /1/0/call_count: is missing, though BusinessUseCaseUsage"
                        + " always has it");
        assertThat(validate(FACEBOOK, "X-Business-Use-Case-Usage", "{\"1\":{}}"))
                .containsExactly("header X-Business-Use-Case-Usage /1: is object ({}) where array is described");
    }

    @Test
    void headerOfTheApiHasToBeDescribed() {
        assertThat(validate(200, Map.of("X-New-Usage", "{}")))
                .containsExactly(
                        "header X-New-Usage: is not described for status 200; the described ones are [x-app-usage]");
        assertThat(validate(400, Map.of("facebook-api-version", "v1.0")))
                .containsExactly("header facebook-api-version: is not described for status 400;"
                        + " the described ones are [www-authenticate]");
    }

    @Test
    void mediaTypeHasToBeDescribed() {
        assertThat(validate(200, Map.of("Content-Type", "text/html")))
                .containsExactly("header Content-Type: is text/html, but the spec describes [application/json]");
    }

    @Test
    void successOfAnUnlistedStatusIsNotDescribedByDefault() {
        assertThat(validate(201, Map.of())).containsExactly("status: status 201 is not described for getIgUser");
    }
}
