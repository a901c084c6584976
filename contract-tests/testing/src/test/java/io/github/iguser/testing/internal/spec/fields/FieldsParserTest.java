package io.github.iguser.testing.internal.spec.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "biography,id,username,website",
                "posts.limit(5){message,privacy{value}}",
                "albums.limit(5){name,photos.limit(2).after(MTAyMTE1OTQwNDc2MDAxNDkZD){name,tags.limit(2)}},posts.limit(5)",
                "business_discovery.username(my.brand_official){media.after(QVFI==).limit(2){id}}",
                "copyright_check_information.status,id",
            })
    void printsDocumentedExpressionsUnchanged(String text) {
        assertThat(FieldsParser.parse(text)).hasToString(text);
    }

    @Test
    void parsesModifiersAndNestedFields() {
        FieldsExpression fields = FieldsParser.parse("id,media.limit(5).after(x){caption}");

        assertThat(fields.names()).containsExactly("id", "media");
        FieldsExpression.Item media = fields.items().get(1);
        assertThat(media.modifiers())
                .containsExactly(
                        new FieldsExpression.Modifier("limit", "5"), new FieldsExpression.Modifier("after", "x"));
        assertThat(media.nested()).isEqualTo(FieldsParser.parse("caption"));
    }

    @Test
    void treatsADotAsPartOfTheNameUnlessAParenthesisFollows() {
        assertThat(FieldsParser.parse("a.b.limit(3)").items().get(0).name()).isEqualTo("a.b");
    }

    @Test
    void ignoresSpacesAroundCommas() {
        assertThat(FieldsParser.parse("id, timestamp , media{ id }")).hasToString("id,timestamp,media{id}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id;name|fields: expected ',' or end at character 2: \";name\"",
                "media{id}.limit(5)|fields: expected ',' or end at character 9: \".limit(5)\"",
                "id,|fields: expected a field name at character 3: the end of \"id,\"",
                "media{id|fields: expected ',' or '}' at character 8: the end of \"media{id\"",
                "media{}|fields: expected a field name at character 6: \"}\"",
                "media.limit()|fields: expected an argument of .limit at character 12: \")\"",
                "media.limit(5|fields: expected ')' after the argument of .limit at character 13: the end of \"media.limit(5\"",
                "a..b|fields: expected the name of a modifier at character 2: \".b\"",
                "1id|fields: expected a field name at character 0: \"1id\"",
            })
    void namesWhatWasExpectedAndWhere(String text, String message) {
        assertThatThrownBy(() -> FieldsParser.parse(text))
                .isInstanceOf(FieldsSyntaxException.class)
                .hasMessage(message);
    }
}
