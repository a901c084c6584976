// Generated from spec/nodes/ConnectedIgUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * Selects fields of {@code ConnectedIgUser}.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class ConnectedIgUserFields extends FieldSelector<ConnectedIgUserFields> {
    private ConnectedIgUserFields() {}

    /** Returns the fields that the function selects. */
    public static ConnectedIgUserFields of(Consumer<ConnectedIgUserFields> fields) {
        ConnectedIgUserFields selected = new ConnectedIgUserFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the account, digits only, starting with 17841. It is returned even if it is not requested. */
    public ConnectedIgUserFields id() {
        return add("id");
    }

    /** Username of the account. */
    public ConnectedIgUserFields username() {
        return add("username");
    }
}
