package io.github.iguser.contract.pact.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.contract.pact.StateExpression;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateExpressionTest {

    @Test
    void rendersValues() {
        assertThat(StateExpression.of("/${igUserId}/media").render(Map.of("igUserId", "1784")))
                .isEqualTo("/1784/media");
    }

    @Test
    void refusesMissingValue() {
        assertThatThrownBy(() -> StateExpression.of("/${igUserId}/media").render(Map.of("after", "x")))
                .hasMessage("\"/${igUserId}/media\" needs the provider state value \"igUserId\"; there are [after]");
    }

    @Test
    void bindsValuesOfAnotherText() {
        assertThat(StateExpression.of("/${igUserId}/media").bind("/1784/media")).isEqualTo(Map.of("igUserId", "1784"));
        assertThat(StateExpression.of("/${igUserId}/media").bind("/1784/stories"))
                .isNull();
        assertThat(StateExpression.of("25").bind("50")).isNull();
    }

    @Test
    void bindsFieldsInAnyOrder() {
        Map<String, String> values = new LinkedHashMap<>();
        StateExpression fields = StateExpression.of(
                "business_discovery.username(${username}){id,media.limit(2).after(${after}){id,caption}}");
        assertThat(FieldsBinding.bind(
                        fields, "business_discovery.username(blue){media.after(xyz).limit(2){caption,id},id}", values))
                .isTrue();
        assertThat(values).isEqualTo(Map.of("username", "blue", "after", "xyz"));
        assertThat(FieldsBinding.bind(fields, "business_discovery.username(blue){id}", new LinkedHashMap<>()))
                .isFalse();
        assertThat(FieldsBinding.bind(
                        fields,
                        "business_discovery.username(blue){media.after(xyz).limit(3){caption,id},id}",
                        new LinkedHashMap<>()))
                .isFalse();
    }
}
