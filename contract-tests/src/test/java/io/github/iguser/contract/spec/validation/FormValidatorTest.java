package io.github.iguser.contract.spec.validation;

import static io.github.iguser.contract.spec.FixtureSpec.FACEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.spec.FixtureSpec;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.FormValidator;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormValidatorTest {

    private static final Map<String, String> VIDEO = Map.of("media_type", "VIDEO", "video_url", "https://e.com/v");
    private static final Map<String, String> IMAGE = Map.of("image_url", "https://e.com/i");

    private final SpecSet spec = FixtureSpec.load();

    private List<String> validate(String operationId, Map<String, String> form) {
        return FormValidator.validate(spec, spec.byId(FACEBOOK, operationId), form, StrictSchema::validate).stream()
                .map(Violation::toString)
                .toList();
    }

    private List<String> validate(Map<String, String> kind, String parameter, String text) {
        Map<String, String> form = new HashMap<>(kind);
        form.put(parameter, text);
        return validate("createContainer", form);
    }

    @Test
    void formOfAKindIsAllowed() {
        assertThat(validate("createContainer", IMAGE)).isEmpty();
        assertThat(validate(VIDEO, "tags", "[{\"username\":\"a\"}]")).isEmpty();
        assertThat(validate(Map.of("media_type", "VIDEO"), "upload_type", "resumable"))
                .isEmpty();
        assertThat(validate("publish", Map.of("creation_id", "17"))).isEmpty();
    }

    @Test
    void namesTheParameterNearestToAnUnknownOne() {
        Violation violation = FormValidator.validate(
                        spec,
                        spec.byId(FACEBOOK, "createContainer"),
                        Map.of("image_url", "https://e.com/i", "captions", "c"),
                        StrictSchema::validate)
                .get(0);
        assertThat(violation)
                .hasToString("request.form.captions: is not a form parameter of createContainer; the nearest is"
                        + " caption");
        assertThat(violation.ofValue()).isFalse();
    }

    @Test
    void parametersOfDifferentKindsDoNotGoTogether() {
        assertThat(validate(IMAGE, "offset", "5"))
                .containsExactly("request.form: is not a kind of form of createContainer; the nearest is Image: it does"
                        + " not take offset");
        assertThat(validate(VIDEO, "upload_type", "resumable"))
                .containsExactly(
                        "request.form: is not a kind of form of createContainer; the nearest is Video: it needs"
                                + " exactly one of [video_url, upload_type], and has 2");
        assertThat(validate("createContainer", Map.of("video_url", "https://e.com/v")))
                .containsExactly(
                        "request.form: is not a kind of form of createContainer; the nearest is Image: it needs"
                                + " image_url, it does not take video_url");
    }

    @Test
    void requiredParameterMayNotBeMissing() {
        assertThat(validate("publish", Map.of())).containsExactly("request.form.creation_id: is missing, but required");
        assertThat(validate("publish", Map.of("creation_id", "x")))
                .containsExactly("request.form.creation_id: \"x\" does not match ^[0-9]+$");
    }

    @Test
    void scalarHasItsTypeAndLimits() {
        assertThat(validate(VIDEO, "offset", "0")).isEmpty();
        assertThat(validate(VIDEO, "offset", "-1")).singleElement().asString().startsWith("request.form.offset: ");
        assertThat(validate(VIDEO, "offset", "+1"))
                .containsExactly("request.form.offset: is string (\"+1\") where integer is described");
        assertThat(validate(VIDEO, "loud", "false")).isEmpty();
        assertThat(validate(VIDEO, "loud", "no"))
                .containsExactly("request.form.loud: is string (\"no\") where boolean is described");
    }

    @Test
    void textIsCountedByCodePointsHashtagsAndMentions() {
        assertThat(validate(IMAGE, "caption", "\uD83D\uDEB2".repeat(40))).isEmpty();
        assertThat(validate(IMAGE, "caption", "\uD83D\uDEB2".repeat(41)))
                .singleElement()
                .asString()
                .startsWith("request.form.caption: ");
        assertThat(validate(IMAGE, "caption", "#a #b a#c # @d e@f.com")).isEmpty();
        assertThat(validate(IMAGE, "caption", "#a #b\n#c @d @e"))
                .containsExactly(
                        "request.form.caption: has 3 words that start with #; at most 2 are allowed",
                        "request.form.caption: has 2 words that start with @; at most 1 are allowed");
    }

    @Test
    void signsInsideAUrlAreNotCounted() {
        assertThat(validate(IMAGE, "caption", "#a http://e.co/@a/#b #c")).isEmpty();
        assertThat(validate(IMAGE, "caption", "e.co/@a/@b/@c")).isEmpty();
        assertThat(validate(IMAGE, "caption", "#a e.co #b #c"))
                .containsExactly("request.form.caption: has 3 words that start with #; at most 2 are allowed");
    }

    @Test
    void jsonTextIsReadAndClosed() {
        assertThat(validate(IMAGE, "tags", "a,b"))
                .singleElement()
                .asString()
                .startsWith("request.form.tags: is sent as JSON text, but is not JSON");
        assertThat(validate(IMAGE, "tags", "[{\"x\":1.5,\"user\":\"a\"}]"))
                .hasSize(3)
                .anyMatch(violation -> violation.startsWith("request.form.tags.0.x: "))
                .contains(
                        "request.form.tags.0.username: is missing, though Tag always has it",
                        "request.form.tags.0.user: is not described; Tag may have [username, x]");
        assertThat(validate(IMAGE, "names", "[\"a\",\"a\"]"))
                .singleElement()
                .asString()
                .startsWith("request.form.names: ");
    }

    @Test
    void elementsAreCountedAndUniqueAndOfTheirKind() {
        assertThat(validate(VIDEO, "tags", "[{\"username\":\"a\"},{\"username\":\"a\"}]"))
                .containsExactly("request.form.tags: has two elements whose username is a");
        assertThat(validate(VIDEO, "tags", "[{\"username\":\"a\"},{\"username\":\"b\"},{\"username\":\"c\"}]"))
                .singleElement()
                .asString()
                .startsWith("request.form.tags: ");
        assertThat(validate(VIDEO, "tags", "[{\"username\":\"a\",\"x\":0.5}]"))
                .containsExactly("request.form.tags: element 0 may not have x in a Video");
        assertThat(validate(IMAGE, "tags", "[{\"username\":\"a\"}]"))
                .containsExactly("request.form.tags: element 0 needs x in a Image");
    }

    @Test
    void listHoldsTheValuesThatItsKindNeeds() {
        assertThat(validate(VIDEO, "formats", "[\"SMALL\",\"DARK\"]")).isEmpty();
        assertThat(validate(VIDEO, "formats", "[\"DARK\"]"))
                .containsExactly("request.form.formats: has to hold SMALL in a Video");
        assertThat(validate(VIDEO, "formats", "[\"SMALL\",\"DARK\",\"DARK\"]"))
                .containsExactly("request.form.formats: has to hold exactly one of [DARK, LIGHT] in a Video, and has"
                        + " [DARK, DARK]");
        assertThat(validate(VIDEO, "formats", "[\"SMALL\"]"))
                .containsExactly(
                        "request.form.formats: has to hold exactly one of [DARK, LIGHT] in a Video, and has []");
        assertThat(validate(VIDEO, "formats", "[\"SMALL\",\"DARK\",\"LIGHT\"]"))
                .containsExactly("request.form.formats: has to hold exactly one of [DARK, LIGHT] in a Video, and has"
                        + " [DARK, LIGHT]");
    }

    @Test
    void refusesParametersThatExcludeEachOther() {
        Map<String, String> both = new HashMap<>(IMAGE);
        both.putAll(Map.of("caption", "c", "question", "q"));
        assertThat(validate(both, "has_prompt", "true"))
                .containsExactly("request.form.question: is sent together with has_prompt, which it excludes");
        assertThat(validate(both, "has_prompt", "false")).isEmpty();
    }

    @Test
    void refusesAParameterWithoutARequiredOne() {
        String complaint = "request.form.question: requires caption, which is missing or empty";
        Map<String, String> asked = new HashMap<>(IMAGE);
        asked.put("question", "q");
        assertThat(validate("createContainer", asked)).containsExactly(complaint);
        assertThat(validate(asked, "caption", " ")).containsExactly(complaint);
        assertThat(validate(asked, "caption", "c")).isEmpty();
        assertThat(validate(IMAGE, "has_prompt", "false")).isEmpty();
    }
}
