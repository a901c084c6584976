package io.github.iguser.contract.pact.verification;

import io.github.iguser.contract.pact.StateExpression;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the requested fields of two requests as sets, since the API ignores their order. */
final class FieldsBinding {

    private final Map<String, String> values;

    private FieldsBinding(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Adds to {@code values} the values with which both expressions request the same fields. Returns whether there are
     * such values.
     */
    static boolean bind(StateExpression expression, String other, Map<String, String> values) {
        return new FieldsBinding(values).same(FieldsParser.parse(expression.toString()), FieldsParser.parse(other));
    }

    private boolean same(@Nullable FieldsExpression one, @Nullable FieldsExpression other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.items().size() == other.items().size()
                && one.items().stream().allMatch(item -> same(item, other.item(item.name())));
    }

    private boolean same(FieldsExpression.Item one, FieldsExpression.@Nullable Item other) {
        if (other == null) {
            return false;
        }
        Map<String, String> modifiers = modifiers(one);
        Map<String, String> others = modifiers(other);
        return modifiers.keySet().equals(others.keySet())
                && modifiers.entrySet().stream().allMatch(m -> isBound(m.getValue(), others.get(m.getKey())))
                && same(one.nested(), other.nested());
    }

    private boolean isBound(String argument, String other) {
        return RequestBinding.merge(values, StateExpression.of(argument).bind(other));
    }

    private static Map<String, String> modifiers(FieldsExpression.Item item) {
        return item.modifiers().stream()
                .collect(Collectors.toMap(
                        FieldsExpression.Modifier::name, FieldsExpression.Modifier::argument, (first, again) -> again));
    }
}
