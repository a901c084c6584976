package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.world.WorldContainer;
import io.github.iguser.testing.internal.world.WorldNode;
import java.util.Map;

/** Converts containers to nodes of the world, so that their fields are read like those of any other node. */
final class ContainerBodies {

    private static final Map<String, String> STATUS_TEXTS = Map.of(
            "IN_PROGRESS", "In Progress: Media is still being processed.",
            "FINISHED", "Finished: Media has been uploaded and it is ready to be published.",
            "PUBLISHED", "Published: Media has been successfully published.");

    private ContainerBodies() {}

    /** Polls a container and returns its current state as a node. */
    static WorldNode poll(WorldContainer container) {
        String status = container.poll();
        ObjectNode data = JsonNodeFactory.instance
                .objectNode()
                .put("id", container.id())
                .put("status_code", status)
                .put("status", STATUS_TEXTS.getOrDefault(status, status));
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
        return new WorldNode("IgContainer", data, "", null);
    }

    private static ObjectNode progress(WorldContainer container, boolean processing) {
        ObjectNode progress = JsonNodeFactory.instance.objectNode();
        boolean waitsForUpload = container.waitsForUpload();
        String uploadStatus = container.uploadedBytes() > 0 ? "in_progress" : "not_started";
        progress.putObject("uploading_phase")
                .put("status", waitsForUpload ? uploadStatus : "complete")
                .put("bytes_transferred", container.uploadedBytes());
        progress.putObject("processing_phase")
                .put("status", waitsForUpload ? "not_started" : processing ? "in_progress" : "complete");
        return progress;
    }
}
