package io.github.iguser.contract.spec.validation;

import static io.github.iguser.contract.spec.FixtureSpec.FACEBOOK;
import static io.github.iguser.contract.spec.FixtureSpec.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.spec.FixtureSpec;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.FieldsValidator;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsValidatorTest {

    private final SpecSet spec = FixtureSpec.load();

    private List<String> validate(String host, String operationId, String fields) {
        return FieldsValidator.of(spec).validate(spec.byId(host, operationId), fields).stream()
                .map(Violation::message)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,username,followers_count",
                "media.limit(5).after(x){caption,children{media_type}}",
                "media",
                "business_discovery.username(bluebottle){username,media.limit(2){caption,view_count}}",
                "business_discovery.username(bluebottle){id}",
                "promotions.business(5)",
                "promotions.business(5).limit(2){caption}",
            })
    void describedFieldsAreAllowed(String fields) {
        assertThat(validate(FACEBOOK, "getIgUser", fields)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "folowers_count|fields: folowers_count: IgUser has no field folowers_count on graph.facebook.com; the nearest is followers_count",
                "quite_something_else|fields: quite_something_else: IgUser has no field quite_something_else on graph.facebook.com",
                "account_type|fields: account_type: graph.facebook.com does not serve account_type of IgUser, only graph.instagram.com does",
                "username,username|fields: username is requested twice",
                "username.limit(5)|fields: username: IgUser.username takes no modifier, but .limit(5) was given",
                "username{id}|fields: username: IgUser.username is not a node, so {id} cannot be selected from it",
                "media{view_count}|fields: media.view_count: view_count can only be read where IgMedia is reached by [\"discovered\"]",
                "media.limit(five)|fields: media.limit(five): .limit needs a whole number from 1, not \"five\"",
                "media.limit(0)|fields: media.limit(0): .limit needs a whole number from 1, not \"0\"",
                "media.first(5)|fields: media.first(5): .first is not a modifier here; the known ones are [limit, after]",
                "media.limit(5).limit(6)|fields: media.limit(6): .limit is given twice",
                "business_discovery{id}|fields: business_discovery: IgUser.business_discovery needs .username(...)",
                "business_discovery.username(x){biography}|fields: business_discovery.biography: biography cannot be read of IgUser (view discovered), only of the node itself",
                "promotions.limit(2)|fields: promotions: IgUser.promotions needs .business(...)",
                "promotions.business(five)|fields: promotions.business(five): .business is \"five\", which ^[0-9]+$ does not match",
                "id;|fields: expected ',' or end at character 2: \";\"",
            })
    void everythingElseIsNamedWithItsPath(String fields, String message) {
        assertThat(validate(FACEBOOK, "getIgUser", fields)).containsExactly(message);
    }

    @Test
    void fieldOfAnotherHostIsNotOfThisOne() {
        assertThat(validate(INSTAGRAM, "getIgUser", "id,account_type")).isEmpty();
        assertThat(validate(INSTAGRAM, "getIgUser", "followers_count"))
                .containsExactly(
                        "fields: followers_count: graph.instagram.com does not serve followers_count of IgUser,"
                                + " only graph.facebook.com does");
    }

    @Test
    void operationWithoutFieldsTakesNone() {
        assertThat(validate(FACEBOOK, "getIgContainer", "id"))
                .containsExactly("graph.facebook.com getIgContainer has no parameter fields");
    }

    @Test
    void violationNamesTheLineOfTheSpec() {
        Violation violation = FieldsValidator.of(spec)
                .validate(spec.byId(FACEBOOK, "getIgUser"), "media.first(5)")
                .get(0);

        assertThat(violation.pointer()).isEqualTo("request.query.fields");
        assertThat(violation.specLocation())
                .matches("graph.facebook.com/ig-user.yaml:\\d\\d+ \\(#/components/schemas/IgUser/properties/media\\)");
    }
}
