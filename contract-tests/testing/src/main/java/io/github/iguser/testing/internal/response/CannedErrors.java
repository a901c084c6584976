package io.github.iguser.testing.internal.response;

import io.github.iguser.testing.internal.http.ApiResponse;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecErrorTable;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes error responses of the hosts without a request. */
public final class CannedErrors {

    private CannedErrors() {}

    /**
     * Returns the error response for a code and subcode.
     *
     * @param account the account in the usage header, if the error is the rate limit of an account
     * @throws IllegalArgumentException if the table of error codes has no such code and subcode
     */
    public static ApiResponse of(String host, int code, @Nullable Integer subcode, String account, Duration regain) {
        SpecDocument document = SpecSet.embedded().document(host, "ig-user");
        requireKnown(document, code, subcode);
        SimulatedUsage usage =
                code == 4 || code == 80002 ? new SimulatedUsage(100, code == 4 ? null : account, regain) : null;
        ApiError error = ApiError.withHostMessage(host, code, subcode);
        return new ErrorResponses().of(document, error, document.version(), usage);
    }

    /**
     * Checks that an error is documented.
     *
     * @throws IllegalArgumentException if the table of error codes has no such code and subcode
     */
    static void requireKnown(SpecDocument document, int code, @Nullable Integer subcode) {
        if (SpecErrorTable.of(document).exactEntry(code, subcode, document.at("/none")) == null) {
            throw new IllegalArgumentException("code " + code + (subcode == null ? "" : " with subcode " + subcode)
                    + " is not in the table of error codes, io.github.iguser.model.GraphErrorCodes.TABLE");
        }
    }
}
