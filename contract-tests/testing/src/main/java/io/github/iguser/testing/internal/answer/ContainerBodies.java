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
        if (container.isUpload()) {
            data.set("video_status", progress(container, status.equals("IN_PROGRESS")));
        } else {
            data.putNull("video_status");
        }
        return new Place("IgContainer", data, "", null);
    }

    private static ObjectNode progress(Container container, boolean processing) {
        ObjectNode progress = JsonNodeFactory.instance.objectNode();
        boolean waits = container.waitsForUpload();
        String begun = container.uploadedBytes() > 0 ? "in_progress" : "not_started";
        progress.putObject("uploading_phase")
                .put("status", waits ? begun : "complete")
                .put("bytes_transferred", container.uploadedBytes());
        progress.putObject("processing_phase")
                .put("status", waits ? "not_started" : processing ? "in_progress" : "complete");
        return progress;
    }
}
