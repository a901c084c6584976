// Generated from spec/edges/ig-container.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.NumericId;
import io.github.iguser.model.IgContainer;
import java.util.function.Consumer;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Reads the publishing status of a container. The node cannot be updated or deleted; it is created by the media edge of
 * the account.
 */
public interface IgContainerApi {
    /**
     * Returns the publishing status of a container. Poll it about once a minute, for at most five minutes.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code instagram_content_publish}
     *   <li>{@code pages_read_engagement}
     *   <li>{@code ads_management} or {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     * </ul>
     *
     * <p>Limits:
     * <ul>
     *   <li>A container that is not published expires after 24 hours.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 100/33}: The object does not exist, or the token may not see it, or it does not support the
     *       operation.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     * </ul>
     *
     * @param igContainerId Id of the container, digits only, as returned when the container was created.
     * @param fields The fields to return. The default fields are not documented; {@code id} is always returned.
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-container">Instagram (IG) Container</a>
     */
    @GET("{ig-container-id}")
    GraphCall<IgContainer> get(
            @Path("ig-container-id") @NumericId("ig-container-id") String igContainerId,
            @Query("fields") IgContainerFields fields);

    /** Calls {@link #get(String, IgContainerFields)} with the fields that the function selects. */
    default GraphCall<IgContainer> get(String igContainerId, Consumer<IgContainerFields> fields) {
        return get(igContainerId, IgContainerFields.of(fields));
    }

    /**
     * Works like {@link #get(String, IgContainerFields)} without a selection; the response has the API's default
     * fields.
     *
     * @param igContainerId Id of the container, digits only, as returned when the container was created.
     */
    @GET("{ig-container-id}")
    GraphCall<IgContainer> get(@Path("ig-container-id") @NumericId("ig-container-id") String igContainerId);
}
