package io.github.iguser.contract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorBuilderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,followers_count,username",
                "media{caption}",
                "media.limit(5)",
                "media.limit(5).after(QVFIUabc){id,children{media_type},owner{id}}",
                "business_discovery.username(some.one){followers_count,media.limit(2).before(x){caption,timestamp}}"
            })
    void buildsTheSameExpression(String fields) {
        Object built = new SelectorBuilder(false).build(IgUserFields.class, FieldsParser.parse(fields));

        assertThat(built).isInstanceOf(IgUserFields.class).hasToString(fields);
    }

    @Test
    void refusesFieldWithoutMethod() {
        assertThatThrownBy(() ->
                        new SelectorBuilder(false).build(IgUserFields.class, FieldsParser.parse("id,account_type")))
                .hasMessage("the generated client cannot select \"account_type\": IgUserFields has no method"
                        + " accountType that selects it");
    }

    @Test
    void refusesModifierWithoutMethod() {
        assertThatThrownBy(() ->
                        new SelectorBuilder(false).build(IgUserFields.class, FieldsParser.parse("media.since(1){id}")))
                .hasMessage("MediaExpansion has no method since");
    }

    @Test
    void countsEscapeHatchAndAllowsItForPlainNamesOnly() {
        SelectorBuilder builder = new SelectorBuilder(true);

        assertThat(builder.build(IgUserFields.class, FieldsParser.parse("id,shoe_size")))
                .hasToString("id,shoe_size");
        assertThat(builder.escapeCount()).isEqualTo(1);
        assertThatThrownBy(() -> builder.build(IgUserFields.class, FieldsParser.parse("shoes{size}")))
                .isInstanceOf(InexpressibleException.class);
    }
}
