package io.github.iguser.contract.spec.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.TokenUse;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The headers of a request are those that its operation describes, in the combinations that it allows. */
class HeaderParametersTest {
    private static final SpecSet SPEC = SpecSet.embedded();
    private static final String PATH = "/ig-api-upload/v1.0/17889000000000011";

    private static List<String> violations(String path, Map<String, String> headers) {
        return StrictRequest.validate(
                        SPEC,
                        SPEC.byId("rupload.facebook.com", "uploadVideo"),
                        "POST",
                        path,
                        Map.of(),
                        Map.of(),
                        headers)
                .stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void allowsAVideoOrItsUrl() {
        assertThat(violations(PATH, Map.of("offset", "0", "file_size", "24"))).isEmpty();
        assertThat(violations(PATH, Map.of("file_url", "https://example.com/a.mp4")))
                .isEmpty();
    }

    @Test
    void refusesAVideoBesideItsUrl() {
        assertThat(violations(PATH, Map.of("offset", "0", "file_size", "24", "file_url", "https://example.com/a.mp4")))
                .containsExactly(
                        "request.headers.file_url: excludes offset", "request.headers.file_url: excludes file_size");
    }

    @Test
    void refusesMissingAndUnknownHeaders() {
        assertThat(violations(PATH, Map.of("offset", "0")))
                .containsExactly("request.headers.offset: requires file_size");
        assertThat(violations(PATH, Map.of()))
                .containsExactly("request.headers: are missing; uploadVideo needs some of its headers");
        assertThat(violations(PATH, Map.of("file_url", "https://example.com/a.mp4", "x-other", "1")))
                .containsExactly("request.headers.x-other: is not a header of uploadVideo");
    }

    @Test
    void refusesValuesOfAnotherForm() {
        assertThat(violations(PATH, Map.of("offset", "first", "file_size", "0")))
                .anySatisfy(text -> assertThat(text).contains("expected a whole number"))
                .anySatisfy(text -> assertThat(text).contains("less than the minimum 1"));
        assertThat(violations("/ig-api-upload/latest/17", Map.of("file_url", "https://example.com/a.mp4")))
                .singleElement()
                .asString()
                .contains("version is \"latest\"");
    }

    @Test
    void carriesTheTokenInAHeaderOfItsOwn() {
        assertThat(SPEC.byId("rupload.facebook.com", "uploadVideo").tokenUse()).isEqualTo(TokenUse.OAUTH);
    }
}
