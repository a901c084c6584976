package io.github.iguser.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that invalid user names and URLs are refused with a message that names a valid form. */
class NamesAndUrlsTest {
    private static final String ANY = "of letters, digits, '.' and '_', such as \"some.name\"";

    @ParameterizedTest
    @ValueSource(strings = {"some.name", "_", "a1", "Some_Name.2"})
    void acceptsAUserName(String name) {
        assertThatCode(() -> Limits.userName("username", name)).doesNotThrowAnyException();
        assertThatCode(() -> Limits.userName("username", null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@some.name",
                " some.name",
                "some.name ",
                "some.name/",
                "https://www.instagram.com/some.name/",
                "https://www.instagram.com/some.name?igsh=abc",
                "http://instagram.com/@some.name",
                "HTTPS://M.Instagram.com/some.name/#top",
                "instagram.com/some.name",
                "www.instagram.com//some.name"
            })
    void suggestsTheUserName(String given) {
        assertUserName(given, "as \"some.name\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "some name",
                "some/name",
                "/some.name",
                "some:name",
                "some@name",
                "some-name",
                "sömé.name",
                "https://example.com/some.name",
                "https://www.instagram.com/p/ABC/",
                "some.name,other.name"
            })
    void refusesInvalidUserNames(String given) {
        assertUserName(given, ANY);
    }

    private static void assertUserName(String given, String remedy) {
        assertThatThrownBy(() -> Limits.userName("collaborators[0]", given))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("collaborators[0]: \"" + given + "\" is not a user name; give the name alone, " + remedy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "http://example.com:8080/a%20b.jpg?c=d#e",
                "HTTPS://Example.com/a.jpg",
                "https://user:password@example.com/a.jpg",
                "https://[2001:db8::1]/a.jpg",
                "https://例え.jp/a.jpg"
            })
    void acceptsAnAbsoluteUrl(String url) {
        assertThatCode(() -> Limits.webUrl("image_url", url)).doesNotThrowAnyException();
        assertThatCode(() -> Limits.webUrl("image_url", null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "a.jpg, a.jpg",
        "/images/a.jpg, /images/a.jpg",
        "example.com/a.jpg, example.com/a.jpg",
        "//example.com/a.jpg, //example.com/a.jpg",
        "https//example.com/a.jpg, https//example.com/a.jpg",
        "https:/example.com/a.jpg, https:/example.com/a.jpg",
        "https://, https://",
        "https:///a.jpg, https:///a.jpg",
        "https://?a, https://?…",
        "file:///a.jpg, file:///a.jpg",
        "ftp://ada:canary@example.com/a.jpg, ftp://…@example.com/a.jpg",
        "data:image/png;base64, data:image/png;base64",
        "' https://example.com/a.jpg', ' https://example.com/a.jpg'",
        "https://example.com/a b.jpg, https://example.com/a b.jpg",
        "example.com/a.jpg?signature=canary, example.com/a.jpg?…"
    })
    void refusesOtherUrlsWithoutShowingTheirSecrets(String url, String shown) {
        assertThatThrownBy(() -> Limits.webUrl("image_url", url))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("image_url: \"" + shown
                        + "\" is not an absolute http or https URL; give the whole URL, such as"
                        + " https://example.com/a.jpg");
    }

    @Test
    void limitsTheSearchForAName() {
        assertThatThrownBy(() -> Limits.userName("username", "a".repeat(1_000_000) + "!"))
                .hasMessageEndingWith("give the name alone, " + ANY);
    }
}
