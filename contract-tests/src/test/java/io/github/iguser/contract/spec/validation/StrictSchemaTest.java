package io.github.iguser.contract.spec.validation;

import static io.github.iguser.contract.spec.FixtureSpec.FACEBOOK;
import static io.github.iguser.contract.spec.FixtureSpec.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.spec.FixtureSpec;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrictSchemaTest {

    private SpecSet spec = FixtureSpec.load();

    private List<String> user(@Nullable String fields, String body) {
        return messages(StrictSchema.of(spec.byId(FACEBOOK, "getIgUser"), fields), 200, body);
    }

    private List<String> media(@Nullable String fields, String body) {
        return messages(StrictSchema.of(spec.byId(FACEBOOK, "listMedia"), fields), 200, body);
    }

    private List<String> error(int status, String body) {
        return messages(StrictSchema.of(spec.byId(FACEBOOK, "getIgUser"), null), status, body);
    }

    private static List<String> messages(StrictSchema schema, int status, String body) {
        JsonNode tree = StrictJson.parse(body);
        return schema.validate(status, tree).stream().map(Violation::toString).toList();
    }

    @Test
    void allowsRequestedFieldsAndId() {
        assertThat(user("username,biography", """
                {"username": "a", "biography": "b", "id": "1"}""")).isEmpty();
        assertThat(user("username,biography", """
                {"username": "a", "id": "1"}""")).isEmpty();
    }

    @Test
    void memberThatIsAlwaysThereMayNotBeMissing() {
        assertThat(user("username,biography", """
                {"id": "1"}"""))
                .containsExactly("/username: is missing, though IgUser always has it");
        assertThat(user("username", """
                {"username": "a"}""")).containsExactly("/id: is missing, though IgUser always has it");
    }

    @Test
    void refusesAFieldThatWasNotRequested() {
        assertThat(user("username", """
                {"username": "a", "biography": "b", "id": "1"}"""))
                .containsExactly("/biography: was not requested, or is never here; IgUser may have [id, username]");
    }

    @Test
    void renamedMemberIsMissingAndUnknown() {
        assertThat(user("followers_count", """
                {"follower_count": 5, "id": "1"}"""))
                .containsExactlyInAnyOrder(
                        "/followers_count: is missing, though IgUser always has it",
                        "/follower_count: is not described; IgUser may have"
                                + " [id, followers_count]; the nearest is followers_count");
    }

    @Test
    void namesTheSeenValueAndTheSourceOfAChangedType() {
        Violation violation = StrictSchema.of(spec.byId(FACEBOOK, "getIgUser"), "followers_count")
                .validate(200, StrictJson.parse("""
                        {"followers_count": "12", "id": "1"}"""))
                .get(0);

        assertThat(violation.message()).isEqualTo("is string (\"12\") where integer is described");
        assertThat(violation.pointer()).isEqualTo("/followers_count");
        assertThat(violation.specLocation())
                .matches("graph.facebook.com/ig-user.yaml:\\d+ "
                        + "\\(#/components/schemas/IgUser/properties/followers_count\\)");
    }

    @Test
    void nullIsNoString() {
        assertThat(user("username", """
                {"username": null, "id": "1"}""")).containsExactly("/username: is null (null) where string is described");
    }

    @Test
    void allowsOnlyKnownValuesOfAnOpenValue() {
        assertThat(media("media_type", """
                {"data": [{"id": "1", "media_type": "IMAG"}]}"""))
                .containsExactly("/data/0/media_type: \"IMAG\" is not a known value of MediaType;"
                        + " the known ones are [IMAGE, VIDEO]; the nearest is IMAGE");
    }

    @Test
    void timestampHasTheFormOfTheApi() {
        assertThat(media("timestamp", """
                {"data": [{"id": "1", "timestamp": "2017-08-31T18:10:00Z"}]}"""))
                .containsExactly("/data/0/timestamp: \"2017-08-31T18:10:00Z\" does not match"
                        + " ^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{4}$");
    }

    @Test
    void withoutFieldsADocumentedDefaultIsExact() {
        assertThat(media(null, """
                {"data": [{"id": "1"}]}""")).isEmpty();
        assertThat(media(null, """
                {"data": [{"id": "1", "caption": "c"}]}"""))
                .containsExactly("/data/0/caption: was not requested, or is never here; IgMedia may have [id]");
    }

    @Test
    void allowsAnyFieldIfTheDefaultFieldsAreNotDocumented() {
        assertThat(user(null, """
                {"id": "1", "biography": "b", "media": {"data": []}}""")).isEmpty();
        assertThat(user(null, """
                {"id": "1", "likes": 5}""")).singleElement().asString().startsWith("/likes: is not described");
    }

    @Test
    void closesNestedObjectsByTheirRequestedFields() {
        String fields = "business_discovery.username(x){username,media.limit(1){caption}}";
        assertThat(user(fields, """
                {"business_discovery": {"username": "x", "id": "2",
                  "media": {"data": [{"id": "3", "caption": "c"}], "paging": {"cursors": {"after": "a"}}}}, "id": "1"}""")).isEmpty();
        assertThat(user(fields, """
                {"business_discovery": {"username": "x", "id": "2",
                  "media": {"data": [{"id": "3", "view_count": 5}], "paging": {"next": "n"}}}, "id": "1"}"""))
                .containsExactlyInAnyOrder(
                        "/business_discovery/media/data/0/view_count: was not requested, or is never here;"
                                + " IgMedia (view discovered) may have [id, caption]",
                        "/business_discovery/media/paging/next: was not requested, or is never here;"
                                + " Paging may have [cursors]");
    }

    @Test
    void expansionWithoutBracesMayHaveAnyFieldOfItsView() {
        String fields = "business_discovery.username(x)";
        assertThat(user(fields, """
                {"business_discovery": {"id": "2"}, "id": "1"}""")).isEmpty();
        assertThat(user(fields, """
                {"business_discovery": {"id": "2", "biography": "b"}, "id": "1"}"""))
                .singleElement()
                .asString()
                .startsWith("/business_discovery/biography: was not requested");
    }

    @Test
    void requiresTheCursorsOfALinkedPage() {
        assertThat(media(null, """
                {"data": [], "paging": {}}""")).isEmpty();
        assertThat(media(null, """
                {"data": [], "paging": {"cursors": {"before": "b", "after": "a"}, "next": "n"}}""")).isEmpty();
        assertThat(media(null, """
                {"data": [], "paging": {"next": "n"}}""")).containsExactly("/paging/cursors: is missing, though Paging always has it");
        assertThat(media(null, """
                {"data": [], "paging": {"cursors": {"before": "b"}}}""")).isEmpty();
        assertThat(media(null, """
                {"data": [], "paging": {"cursors": {"after": "a"}}}"""))
                .containsExactly("/paging/cursors/before: is missing, though Cursors always has it");
        assertThat(media(null, """
                {"data": [], "paging": {"cursors": {"before": "b"}, "next": "n"}}"""))
                .containsExactly("/paging/cursors/after: is missing, though a page with next always has it");
    }

    @Test
    void listWithoutPagingHasNone() {
        assertThat(media("children", """
                {"data": [{"id": "1", "children": {"data": [{"id": "2"}], "paging": {}}}]}"""))
                .containsExactly("/data/0/children/paging: was not requested, or is never here;"
                        + " IgMediaPage may have [data]");
    }

    @Test
    void windowOfTimeHasBothLinksAndNoCursors() {
        spec = FixtureSpec.with("x-paging: link", "x-paging: time-window");
        assertThat(media(null, """
                {"data": [], "paging": {"next": "n", "previous": "p"}}""")).isEmpty();
        assertThat(media(null, """
                {"data": [], "paging": {"cursors": {}, "next": "n"}}"""))
                .containsExactlyInAnyOrder(
                        "/paging/previous: is missing, though Paging always has it",
                        "/paging/cursors: was not requested, or is never here; Paging may have [next, previous]");
    }

    @Test
    void envelopeOfMeMayBeFlatOrOneElement() {
        StrictSchema me = StrictSchema.of(spec.byId(INSTAGRAM, "getMe"), "username");
        assertThat(messages(me, 200, """
                {"username": "a", "id": "1"}""")).isEmpty();
        assertThat(messages(me, 200, """
                {"data": [{"username": "a", "id": "1"}]}""")).isEmpty();
        assertThat(messages(me, 200, """
                {"data": [{"id": "1"}]}""")).containsExactly("/data/0/username: is missing, though IgUser always has it");
        assertThat(messages(me, 200, """
                {"data": []}""")).singleElement().asString().startsWith("/data: ");
    }

    @Test
    void errorIsClosedAndItsCodeDocumented() {
        assertThat(error(400, """
                {"error": {"message": "m", "code": 110, "error_subcode": 2207013}}""")).isEmpty();
        assertThat(error(400, """
                {"error": {"message": "m", "code": "110"}}""")).containsExactly("/error/code: is string (\"110\") where integer is described");
        assertThat(error(400, """
                {"error": {"code": 110, "hint": "h"}}"""))
                .containsExactlyInAnyOrder(
                        "/error/message: is missing, though GraphErrorDetail always has it",
                        "/error/hint: is not described; GraphErrorDetail may have"
                                + " [message, code, error_subcode, type]");
    }

    @Test
    void errorCodeHasToBeInTheTableAndOfTheOperationUnlessItMeetsAnyCall() {
        assertThat(error(400, """
                {"error": {"message": "m", "code": 190}}""")).isEmpty();
        assertThat(error(403, """
                {"error": {"message": "m", "code": 275}}""")).isEmpty();
        assertThat(error(400, """
                {"error": {"message": "m", "code": 110}}""")).containsExactly("/error/code: code 110 is not in the table of error codes");
        assertThat(error(400, """
                {"error": {"message": "m", "code": 9004}}"""))
                .containsExactly("/error/code: code 9004 is not among the documented errors of getIgUser:"
                        + " [code 100, code 110 with subcode 2207013]");
    }

    @Test
    void requiresNoIdOfANodeWithoutOne() {
        StrictSchema limit = StrictSchema.of(spec.byId(FACEBOOK, "getLimit"), "total");
        assertThat(messages(limit, 200, "{\"data\": [{\"total\": 50}]}")).isEmpty();
        assertThat(messages(limit, 200, "{\"data\": [{\"total\": 50, \"id\": \"1\"}]}"))
                .containsExactly("/data/0/id: was not requested, or is never here; Limit may have [total]");
    }

    @Test
    void requiresPresentMembersOfObjectsWithoutFields() {
        StrictSchema numbers = StrictSchema.of(spec.byId(FACEBOOK, "getNumbers"), null);
        assertThat(messages(numbers, 200, """
                {"data": [{"name": "reach", "title": "Reach", "value": 5}]}""")).isEmpty();
        assertThat(messages(numbers, 200, """
                {"data": [{"name": "reach", "value": 5, "hint": ""}]}"""))
                .containsExactlyInAnyOrder(
                        "/data/0/title: is missing, though Numbers always has it",
                        "/data/0/hint: is not described; Numbers may have [name, title, value, total_value]");
        StrictSchema container = StrictSchema.of(spec.byId(FACEBOOK, "createContainer"), null);
        assertThat(messages(container, 200, "{\"uri\": \"u\"}"))
                .containsExactly("/id: is missing, though Container always has it");
    }

    @Test
    void valueIsOneOfItsShapes() {
        StrictSchema numbers = StrictSchema.of(spec.byId(FACEBOOK, "getNumbers"), null);
        String answer = """
                {"data": [{"name": "reach", "title": "Reach", "value": %s}]}""";
        assertThat(messages(numbers, 200, answer.formatted("{\"0\": 5, \"23\": 0}")))
                .isEmpty();
        assertThat(messages(numbers, 200, answer.formatted("{}"))).isEmpty();
        assertThat(messages(numbers, 200, answer.formatted("{\"0\": \"5\"}")))
                .containsExactly("/data/0/value: is object ({\"0\":\"5\"}), which matches no shape in the spec");
        assertThat(messages(numbers, 200, answer.formatted("\"5\"")))
                .containsExactly("/data/0/value: is string (\"5\"), which matches no shape in the spec");
    }

    @Test
    void undescribedStatusIsFound() {
        assertThat(messages(StrictSchema.of(spec.byId(FACEBOOK, "getIgContainer"), null), 400, "{}"))
                .containsExactly("status 400 is not described for getIgContainer");
    }
}
