package io.github.iguser.testing.internal.response;

import io.github.iguser.testing.internal.http.ApiResponse;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecErrorTable;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Errors of the hosts as responses, without a request that met them. */
public final class CannedErrors {

    private CannedErrors() {}

    /**
     * Returns the response of an error.
     *
     * @param account whose limit it is, where the error is a rate limit of an account
     * @throws IllegalArgumentException if the table of error codes has no such error
     */
    public static ApiResponse of(String host, int code, @Nullable Integer subcode, String account, Duration regain) {
        SpecDocument document = SpecSet.embedded().document(host, "ig-user");
        requireKnown(document, code, subcode);
        SimulatedUsage usage =
                code == 4 || code == 80002 ? new SimulatedUsage(100, code == 4 ? null : account, regain) : null;
        ApiError error = ApiError.withHostMessage(host, code, subcode);
        return new ErrorResponses().of(document, error, document.version(), usage);
    }

    /** @throws IllegalArgumentException if the table of error codes has no such error */
    static void requireKnown(SpecDocument document, int code, @Nullable Integer subcode) {
        if (SpecErrorTable.of(document).exactEntry(code, subcode, document.at("/none")) == null) {
            throw new IllegalArgumentException("code " + code + (subcode == null ? "" : " with subcode " + subcode)
                    + " is not in the table of error codes; see spec/common/error-codes.yaml, or GraphErrorCodes");
        }
    }
}
