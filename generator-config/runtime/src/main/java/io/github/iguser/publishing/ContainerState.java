package io.github.iguser.publishing;

import io.github.iguser.publishing.PublishingOperations.ContainerReading;

/** The meaning of a container's status for the run. */
enum ContainerState {
    /** In progress, or a status that later versions of the API may add. */
    OPEN,
    FINISHED,
    PUBLISHED,
    FAILED,
    EXPIRED;

    static ContainerState of(ContainerReading reading) {
        ContainerState state = ofStatus(reading);
        return state == OPEN && reading.failedPhase().isPresent() ? FAILED : state;
    }

    private static ContainerState ofStatus(ContainerReading reading) {
        return switch (reading.statusCode().orElse("")) {
            case "FINISHED" -> FINISHED;
            case "PUBLISHED" -> PUBLISHED;
            case "ERROR" -> FAILED;
            case "EXPIRED" -> EXPIRED;
            // Then only the sentence tells of a failure.
            case "" -> reading.status().filter(text -> text.startsWith("Error")).isPresent() ? FAILED : OPEN;
            default -> OPEN;
        };
    }
}
