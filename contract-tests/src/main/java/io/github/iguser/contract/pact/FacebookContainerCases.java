package io.github.iguser.contract.pact;

import io.github.iguser.facebook.IgContainerFields;
import io.github.iguser.model.IgContainer;
import java.util.List;
import java.util.function.Consumer;

/** What the client reads of containers on graph.facebook.com. */
final class FacebookContainerCases {

    private static final String ID = "17889000000000001";

    private FacebookContainerCases() {}

    static List<ConsumerCase> all() {
        return List.of(statusCode(), status(), resumableUpload(), copyrightCheck(), everyField(), defaultFields());
    }

    private static ConsumerCase.Builder container(String description, String state) {
        return ConsumerCase.of("graph.facebook.com", "getIgContainer", description)
                .given(state)
                .having("igContainerId", ID)
                .get("/${igContainerId}");
    }

    private static IgContainer read(Clients clients, Consumer<IgContainerFields> fields) {
        return clients.facebook()
                .igContainer()
                .get(ID, IgContainerFields.of(fields))
                .execute();
    }

    private static ConsumerCase statusCode() {
        return container("polls a container", "a container")
                .query("fields", "id,status_code")
                .calling((clients, read) -> {
                    IgContainer container = read(clients, f -> f.id().statusCode());
                    read.value("$.id", container.id())
                            .value("$.status_code", container.statusCode())
                            .absent("$.status", container.status());
                });
    }

    private static ConsumerCase status() {
        return container("asks why a container is where it is", "a container that is finished or has failed")
                .query("fields", "id,status,status_code")
                .calling((clients, read) -> {
                    IgContainer container = read(clients, f -> f.id().status().statusCode());
                    read.value("$.id", container.id())
                            .value("$.status", container.status())
                            .value("$.status_code", container.statusCode());
                });
    }

    private static ConsumerCase resumableUpload() {
        return container("asks how far a resumable upload is", "a container of a video that is being uploaded")
                .query("fields", "id,status,status_code,video_status")
                .lacking("$.video_status.uploading_phase.errors")
                .lacking("$.video_status.uploading_phase.source_file_size")
                .lacking("$.video_status.processing_phase.errors")
                .calling((clients, read) -> {
                    IgContainer container =
                            read(clients, f -> f.id().status().statusCode().videoStatus());
                    read.value("$.status_code", container.statusCode())
                            .value(
                                    "$.video_status.uploading_phase.status",
                                    container.videoStatus().uploadingPhase().status())
                            .value(
                                    "$.video_status.uploading_phase.bytes_transferred",
                                    container.videoStatus().uploadingPhase().bytesTransferred())
                            .value(
                                    "$.video_status.processing_phase.status",
                                    container.videoStatus().processingPhase().status());
                });
    }

    private static ConsumerCase copyrightCheck() {
        return container("asks whether a video holds copyrighted material", "a container of a video")
                .query("fields", "id,copyright_check_status")
                .calling((clients, read) -> {
                    IgContainer container = read(clients, f -> f.id().copyrightCheckStatus());
                    read.value("$.id", container.id())
                            .value(
                                    "$.copyright_check_status.status",
                                    container.copyrightCheckStatus().status())
                            .value(
                                    "$.copyright_check_status.matches_found",
                                    container.copyrightCheckStatus().matchesFound());
                });
    }

    private static ConsumerCase everyField() {
        return container("reads every field of a container", "a container of a video that has failed")
                .query("fields", "id,status_code,status,copyright_check_status,video_status")
                .emptyList("$.video_status.uploading_phase.errors")
                .calling((clients, read) -> {
                    IgContainer container = read(
                            clients,
                            f -> f.id().statusCode()
                                    .status()
                                    .copyrightCheckStatus()
                                    .videoStatus());
                    read.value("$.status", container.status())
                            .value("$.status_code", container.statusCode())
                            .same(
                                    "errors of the upload",
                                    List.of(),
                                    container.videoStatus().uploadingPhase().errors())
                            .value(
                                    "$.video_status.uploading_phase.source_file_size",
                                    container.videoStatus().uploadingPhase().sourceFileSize())
                            .value(
                                    "$.copyright_check_status.status",
                                    container.copyrightCheckStatus().status());
                });
    }

    private static ConsumerCase defaultFields() {
        return container("reads a container without saying which fields", "a container")
                .calling((clients, read) -> {
                    IgContainer container =
                            clients.facebook().igContainer().get(ID).execute();
                    read.value("$.id", container.id())
                            .absent("$.status", container.status())
                            .absent("$.status_code", container.statusCode());
                });
    }
}
