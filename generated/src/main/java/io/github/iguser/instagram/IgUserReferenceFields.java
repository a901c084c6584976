// Generated from spec/nodes/IgUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * The account as other nodes refer to it, by its id alone.
 *
 * <p>Selects among these fields of {@code IgUser}.
 *
 * <p>{@code id} is always returned, asked for or not.
 */
public final class IgUserReferenceFields extends FieldSelector<IgUserReferenceFields> {
    private IgUserReferenceFields() {}

    /** Selects what the function asks for. */
    public static IgUserReferenceFields of(Consumer<IgUserReferenceFields> fields) {
        IgUserReferenceFields selected = new IgUserReferenceFields();
        fields.accept(selected);
        return selected;
    }

    /**
     * Id of the account, digits only; one of the few fields that a Page-backed Instagram account has. It is returned
     * whether asked for or not. It is an app-scoped id, which differs from {@code user_id}.
     *
     * <p>Public: documented as readable for other accounts too, where an expansion leads to them.
     */
    public IgUserReferenceFields id() {
        return add("id");
    }
}
