package io.github.iguser.contract.pact;

import io.github.iguser.instagram.IgContainerFields;
import io.github.iguser.model.IgContainer;
import java.util.List;
import java.util.function.Consumer;

/** What the client reads of containers on graph.instagram.com. */
final class InstagramContainerCases {

    private static final String ID = "17889615691921648";

    private InstagramContainerCases() {}

    static List<ConsumerCase> all() {
        return List.of(statusCodeAlone(), statusCode(), status(), copyrightCheck(), everyField(), defaultFields());
    }

    private static ConsumerCase.Builder container(String description, String state) {
        return ConsumerCase.of("graph.instagram.com", "getIgContainer", description)
                .given(state)
                .having("igContainerId", ID)
                .get("/${igContainerId}");
    }

    private static IgContainer read(Clients clients, Consumer<IgContainerFields> fields) {
        return clients.instagram()
                .igContainer()
                .get(ID, IgContainerFields.of(fields))
                .execute();
    }

    /** The request of the guide; the API adds the id by itself. */
    private static ConsumerCase statusCodeAlone() {
        return container("polls a container as the guide does", "a container")
                .query("fields", "status_code")
                .calling((clients, read) -> {
                    IgContainer container = read(clients, f -> f.statusCode());
                    read.value("$.id", container.id())
                            .value("$.status_code", container.statusCode())
                            .absent("$.status", container.status());
                });
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
        return container("reads every field of a container", "a container of a video")
                .query("fields", "id,status_code,status,copyright_check_status")
                .lacking("$.copyright_check_status.matches_found")
                .calling((clients, read) -> {
                    IgContainer container =
                            read(clients, f -> f.id().statusCode().status().copyrightCheckStatus());
                    read.value("$.status", container.status())
                            .value("$.status_code", container.statusCode())
                            .value(
                                    "$.copyright_check_status.status",
                                    container.copyrightCheckStatus().status());
                });
    }

    private static ConsumerCase defaultFields() {
        return container("reads a container without saying which fields", "a container")
                .calling((clients, read) -> {
                    IgContainer container =
                            clients.instagram().igContainer().get(ID).execute();
                    read.value("$.id", container.id())
                            .absent("$.status", container.status())
                            .absent("$.status_code", container.statusCode());
                });
    }
}
