// Generated from spec/nodes/IgUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * The account as other nodes refer to it, with its id only.
 *
 * <p>Selects fields of {@code IgUser}, limited to those of this view.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class IgUserReferenceFields extends FieldSelector<IgUserReferenceFields> {
    private IgUserReferenceFields() {}

    /** Returns the fields that the function selects. */
    public static IgUserReferenceFields of(Consumer<IgUserReferenceFields> fields) {
        IgUserReferenceFields selected = new IgUserReferenceFields();
        fields.accept(selected);
        return selected;
    }

    /**
     * Id of the account, digits only; one of the few fields of a Page-backed Instagram account. It is always returned,
     * even if it is not requested. It is an app-scoped id, which differs from {@code user_id}.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgUserReferenceFields id() {
        return add("id");
    }
}
