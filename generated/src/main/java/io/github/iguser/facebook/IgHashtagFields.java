// Generated from spec/nodes/IgHashtag.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * Selects fields of {@code IgHashtag}.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class IgHashtagFields extends FieldSelector<IgHashtagFields> {
    private IgHashtagFields() {}

    /** Returns the fields that the function selects. */
    public static IgHashtagFields of(Consumer<IgHashtagFields> fields) {
        IgHashtagFields selected = new IgHashtagFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the hashtag, digits only. It is always returned, even if it is not requested. */
    public IgHashtagFields id() {
        return add("id");
    }

    /** Name of the hashtag, without #. */
    public IgHashtagFields name() {
        return add("name");
    }
}
