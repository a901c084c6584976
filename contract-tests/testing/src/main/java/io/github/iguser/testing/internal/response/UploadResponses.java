package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.http.ApiResponse;
import io.github.iguser.testing.internal.http.UploadRequest;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.world.WorldContainer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the responses to uploads. The bytes are counted and discarded. */
final class UploadResponses {

    private static final int BAD_REQUEST = 400;
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json; charset=UTF-8");

    private UploadResponses() {}

    /**
     * Adds the bytes of an upload to its container and returns the response.
     *
     * @param container the container in the path, or null if there is none
     */
    static ApiResponse accept(UploadRequest request, @Nullable WorldContainer container) {
        if (container == null || !container.isUpload()) {
            return refused("no container " + request.container() + " was created with upload_type=resumable", false);
        }
        if (request.fileUrl() != null) {
            container.upload(0, true);
            return accepted();
        }
        if (!container.waitsForUpload()) {
            return refused("the video of " + request.container() + " has already arrived", false);
        }
        if (request.offset() != container.uploadedBytes()) {
            return refused(
                    "offset is " + request.offset() + ", but " + container.uploadedBytes() + " bytes have arrived",
                    true);
        }
        long end = request.offset() + request.length();
        if (end > request.fileSize()) {
            return refused("file_size is " + request.fileSize() + ", but byte " + end + " was sent", false);
        }
        boolean last = end == request.fileSize();
        container.upload(request.length(), last);
        return last
                ? accepted()
                : refused((request.fileSize() - end) + " bytes are missing; send them from " + end, true);
    }

    private static ApiResponse accepted() {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("success", true).put("message", "Upload successful.");
        return new ApiResponse(200, JSON, body.toString(), Origin.DOCUMENTED, null);
    }

    /** Returns a refusal in the documented format, with a message of the stand-in. */
    private static ApiResponse refused(String reason, boolean retriable) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("debug_info")
                .put("retriable", retriable)
                .put("type", "ProcessingFailedError")
                .put("message", "replay: " + reason);
        return new ApiResponse(BAD_REQUEST, JSON, body.toString(), Origin.SYNTHESISED, reason);
    }
}
