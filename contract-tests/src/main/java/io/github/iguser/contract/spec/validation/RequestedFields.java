package io.github.iguser.contract.spec.validation;

import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that a request selects of a node: named ones, or undocumented defaults, which may be any field. */
record RequestedFields(@Nullable FieldsExpression fields) {

    /** Any field of the view, as where the default fields are not documented. */
    static final RequestedFields ANY = new RequestedFields(null);

    static RequestedFields names(List<String> names) {
        return new RequestedFields(new FieldsExpression(names.stream()
                .map(name -> new FieldsExpression.Item(name, List.of(), null))
                .toList()));
    }

    boolean any() {
        return fields == null;
    }

    FieldsExpression.@Nullable Item item(String name) {
        return fields == null ? null : fields.item(name);
    }

    /** Returns the fields that are requested of the node behind a field: those in its braces, or its default fields. */
    RequestedFields of(String name) {
        FieldsExpression.Item item = item(name);
        return item == null ? ANY : new RequestedFields(item.nested());
    }
}
