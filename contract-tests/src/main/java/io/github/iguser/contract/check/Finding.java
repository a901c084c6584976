package io.github.iguser.contract.check;

import org.jspecify.annotations.Nullable;

/**
 * One disagreement: its place, the actual and expected value, and the remedy.
 *
 * @param check the check that found it
 * @param host the host, or {@link OperationKey#PROJECT}'s
 * @param operationId the operation, or {@link OperationKey#PROJECT}'s
 * @param subject the checked recording, interaction or file
 * @param pointer a JSON pointer into it such as {@code /data/0/id}, or "request", "request.query", "status"; may be
 *     empty
 * @param message the actual and the expected value
 * @param specLocation file, line and pointer of the place in the spec, if there is one
 * @param remedy the remedy, if the message does not make it plain
 */
public record Finding(
        String check,
        String host,
        String operationId,
        String subject,
        String pointer,
        String message,
        @Nullable String specLocation,
        @Nullable String remedy) {

    public Finding(
            String check,
            String host,
            String operationId,
            String subject,
            String pointer,
            String message,
            @Nullable String specLocation) {
        this(check, host, operationId, subject, pointer, message, specLocation, null);
    }

    public OperationKey key() {
        return new OperationKey(host, operationId);
    }

    public Finding withRemedy(String remedy) {
        return new Finding(check, host, operationId, subject, pointer, message, specLocation, remedy);
    }
}
