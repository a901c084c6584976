// Generated from spec/nodes/IgContainer.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * Selects fields of {@code IgContainer}.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class IgContainerFields extends FieldSelector<IgContainerFields> {
    private IgContainerFields() {}

    /** Returns the fields that the function selects. */
    public static IgContainerFields of(Consumer<IgContainerFields> fields) {
        IgContainerFields selected = new IgContainerFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the container, digits only. It is always returned, even if it is not requested. */
    public IgContainerFields id() {
        return add("id");
    }

    /**
     * Publishing status of the container. Poll it about once a minute, for at most five minutes.
     *
     * <p>Presence: Absent, as one user of the API reported, when {@code status} begins with Error; the container has
     * failed then.
     */
    public IgContainerFields statusCode() {
        return add("status_code");
    }

    /** Human-readable explanation of the status code. After an error it names the subcode of the error. */
    public IgContainerFields status() {
        return add("status");
    }

    /**
     * Result of the search for copyrighted material in an uploaded video that is not published yet.
     *
     * <p>Presence: Only for videos.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/copyright-detection">Copyright Detection</a>
     */
    public IgContainerFields copyrightCheckStatus() {
        return add("copyright_check_status");
    }

    /**
     * Progress of a resumable upload.
     *
     * <p>Presence: Only for videos that are uploaded by a resumable upload.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/content-publishing/resumable-uploads">Resumable Uploads</a>
     */
    public IgContainerFields videoStatus() {
        return add("video_status");
    }
}
