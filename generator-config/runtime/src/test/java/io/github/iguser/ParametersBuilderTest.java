package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests parameters that are set by name, and the names that are refused. */
class ParametersBuilderTest {
    private static final class Form extends Parameters {
        Form(Map<String, String> values) {
            super(values);
        }
    }

    private static final class Builder extends ParametersBuilder<Builder> {
        private final Map<String, String> values =
                new LinkedHashMap<>(Map.of("image_url", "https://example.com/a.jpg"));

        Builder() {
            super("image_url", "use imageUrl(...)", "media_type", "it is always REELS here, so leave it out");
        }

        Form build() {
            return new Form(withOthers(values));
        }
    }

    private static String refusal(String name) {
        Builder builder = new Builder();
        try {
            builder.parameter(name, "secret value");
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
        return "not refused";
    }

    @Test
    void sendsAParameterThatTheClassDoesNotHave() {
        Form form = new Builder()
                .parameter("first_comment", "a&b=c")
                .parameter("first_comment", "é #1")
                .parameter("New_Flag2", "")
                .build();

        assertThat(form)
                .containsExactly(
                        Map.entry("image_url", "https://example.com/a.jpg"),
                        Map.entry("first_comment", "é #1"),
                        Map.entry("New_Flag2", ""));
    }

    @Test
    void refusesAKnownParameterAndNamesItsMethod() {
        assertThat(refusal("image_url"))
                .isEqualTo("parameter \"image_url\" is a parameter of this class; use imageUrl(...)");
        assertThat(refusal("Image_URL"))
                .isEqualTo("parameter \"Image_URL\" (image_url) is a parameter of this class; use imageUrl(...)");
        assertThat(refusal("image%5Furl"))
                .isEqualTo("parameter \"image%5Furl\" (image_url) is a parameter of this class; use imageUrl(...)");
        assertThat(refusal("media_type"))
                .isEqualTo("parameter \"media_type\" is a parameter of this class; it is always REELS here, so leave it"
                        + " out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access_token",
                "ACCESS_TOKEN",
                "Access_Token",
                "%61ccess_token",
                "access%5ftoken",
                "access%255Ftoken",
                "%2561%63cess_token",
                "access.token",
                "access token",
                "access+token",
                "access[token",
                " access_token",
                "access_token\n",
                "access_token[]",
                "access_token%5B0%5D"
            })
    void refusesTheTokenInAnyCaseOrEncoding(String name) {
        assertThat(refusal(name))
                .startsWith("parameter \"")
                .contains("access_token", "is refused: the client sends it itself; give it to the client's builder")
                .doesNotContain("secret value");
    }

    @ParameterizedTest
    @CsvSource({
        "appsecret_proof, the client sends it itself; give it to the client's builder",
        "AppSecret_Time, the client sends it itself; give it to the client's builder",
        "method, it would turn this into a different request; call the operation that you mean",
        "meth%6Fd, it would turn this into a different request; call the operation that you mean",
        "pretty, the API has retired it; leave it out",
        "DEBUG, the API has retired it; leave it out",
        "date_format, the API has retired it; leave it out",
        "date%5Fformat, the API has retired it; leave it out",
        "ids, the API has retired it; leave it out",
        "callback, the API has retired it; leave it out",
        "If-None-Match, the API has retired it; leave it out"
    })
    void refusesParametersOfTheClientAndRetiredOnes(String name, String reason) {
        assertThat(refusal(name)).endsWith("is refused: " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a=b", "a&b", "1a", "a%20b", "é", "a[0]", "a-b", "a\u0000"})
    void refusesInvalidParameterNames(String name) {
        assertThat(refusal(name)).endsWith("is not the name of a parameter; give letters, digits and '_', not encoded");
    }

    @Test
    void shortensALongName() {
        assertThat(refusal("%25".repeat(1_000_000)))
                .isEqualTo("parameter \"" + "%25".repeat(20)
                        + "…\" is not the name of a parameter; give letters, digits and '_', not encoded");
    }

    @Test
    void doesNotShowATokenThatIsGivenAsAName() {
        assertThat(refusal("access_token[" + "EAA" + "Gm0PX4ZCpsBAKZCanary]"))
                .contains("\"access_token\" is refused")
                .doesNotContain("Canary");
        assertThat(refusal("EAA" + "Gm0PX4ZCpsBAKZ-Canary")).contains("***").doesNotContain("Canary");
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without its checks can do.
    void refusesNull() {
        assertThatThrownBy(() -> new Builder().parameter(null, "x")).hasMessage("the name of a parameter == null");
        assertThatThrownBy(() -> new Builder().parameter("x", null))
                .hasMessage("x == null; leave the parameter out instead");
    }

    @Test
    void hidesTokensInItsText() {
        Form form =
                new Builder().parameter("note", "EAA" + "Gm0PX4ZCpsBAKZCanary").build();

        assertThat(form).hasToString("{image_url=https://example.com/a.jpg, note=***}");
        assertThat(form.get("note")).endsWith("Canary");
    }
}
