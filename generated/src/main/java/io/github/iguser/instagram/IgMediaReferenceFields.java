// Generated from spec/nodes/IgMedia.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * The fields of a media that can be read from a comment on it.
 *
 * <p>Selects fields of {@code IgMedia}, limited to those of this view.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class IgMediaReferenceFields extends FieldSelector<IgMediaReferenceFields> {
    private IgMediaReferenceFields() {}

    /** Returns the fields that the function selects. */
    public static IgMediaReferenceFields of(Consumer<IgMediaReferenceFields> fields) {
        IgMediaReferenceFields selected = new IgMediaReferenceFields();
        fields.accept(selected);
        return selected;
    }

    /**
     * Id of the media, digits only. It is always returned, even if it is not requested.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgMediaReferenceFields id() {
        return add("id");
    }

    /**
     * Surface of Instagram on which the media was published.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public IgMediaReferenceFields mediaProductType() {
        return add("media_product_type");
    }
}
