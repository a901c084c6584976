package io.github.iguser.testing.internal.answer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.world.Container;
import io.github.iguser.testing.internal.world.Place;
import java.util.Map;

/** Writes a container as a node of the world, so that its fields are read like those of any other. */
final class ContainerBodies {

    private static final Map<String, String> SENTENCES = Map.of(
            "IN_PROGRESS", "In Progress: Media is still being processed.",
            "FINISHED", "Finished: Media has been uploaded and it is ready to be published.",
            "PUBLISHED", "Published: Media has been successfully published.");

    private ContainerBodies() {}

    /** Returns the container as it is at this look. */
    static Place look(Container container) {
        String status = container.look();
        ObjectNode data = JsonNodeFactory.instance
                .objectNode()
                .put("id", container.id())
                .put("status_code", status)
                .put("status", SENTENCES.getOrDefault(status, status));
        boolean video =
                !container.form().containsKey("image_url") && !container.form().containsKey("children");
        if (!video) {
            data.putNull("copyright_check_status");
        }
        if (!container.form().containsKey("upload_type")) {
            data.putNull("video_status");
        }
        return new Place("IgContainer", data, "", null);
    }
}
