package io.github.iguser.publishing;

import io.github.iguser.publishing.PublishingOperations.ContainerReading;

/** The state of a container, as far as a run distinguishes it. */
enum ContainerState {
    /** In progress, or a status code that this version does not know. */
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
            // Without a status code, only the sentence reports a failure.
            case "" -> reading.status().filter(text -> text.startsWith("Error")).isPresent() ? FAILED : OPEN;
            default -> OPEN;
        };
    }
}
