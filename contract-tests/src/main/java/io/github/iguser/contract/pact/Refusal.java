package io.github.iguser.contract.pact;

import io.github.iguser.GraphException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Completes cases of requests that the API refuses: the client throws, and the exception has all that was said. */
final class Refusal {

    private final int status;
    private final int code;
    private final @Nullable Integer subcode;
    private final Class<? extends GraphException> exception;
    private final boolean typed;
    private final @Nullable String message;

    private Refusal(
            int status,
            int code,
            @Nullable Integer subcode,
            Class<? extends GraphException> exception,
            boolean typed,
            @Nullable String message) {
        this.status = status;
        this.code = code;
        this.subcode = subcode;
        this.exception = exception;
        this.typed = typed;
        this.message = message;
    }

    static Refusal of(int status, int code, Class<? extends GraphException> exception) {
        return new Refusal(status, code, null, exception, true, null);
    }

    static Refusal of(int status, int code, int subcode, Class<? extends GraphException> exception) {
        return new Refusal(status, code, subcode, exception, true, null);
    }

    /** The same without {@code type}, which a few errors lack. */
    Refusal withoutType() {
        return new Refusal(status, code, subcode, exception, false, message);
    }

    /** The same with a documented message, where that tells the cause from others of the code. */
    Refusal saying(String text) {
        return new Refusal(status, code, subcode, exception, typed, text);
    }

    ConsumerCase of(ConsumerCase.Builder request, Consumer<Clients> call) {
        ConsumerCase.Builder refused =
                subcode == null ? request.refusedWith(status, code) : request.refusedWith(status, code, subcode);
        if (!typed) {
            refused.lacking("$.error.type");
        }
        if (message != null) {
            refused.saying(message);
        }
        return refused.calling((clients, read) -> {
            try {
                call.accept(clients);
                read.same("exception", exception, null);
            } catch (GraphException e) {
                read.same("exception", exception, e.getClass())
                        .same("status", status, e.status())
                        .same("code", code, e.code())
                        .same("subcode", subcode, e.subcode())
                        .value("$.error.message", e.apiMessage())
                        .value("$.error.fbtrace_id", e.traceId());
                if (typed) {
                    read.value("$.error.type", e.type());
                } else {
                    read.absent("$.error.type", e.type());
                }
            }
        });
    }
}
