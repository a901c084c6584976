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

    private Refusal(
            int status, int code, @Nullable Integer subcode, Class<? extends GraphException> exception, boolean typed) {
        this.status = status;
        this.code = code;
        this.subcode = subcode;
        this.exception = exception;
        this.typed = typed;
    }

    static Refusal of(int status, int code, Class<? extends GraphException> exception) {
        return new Refusal(status, code, null, exception, true);
    }

    static Refusal of(int status, int code, int subcode, Class<? extends GraphException> exception) {
        return new Refusal(status, code, subcode, exception, true);
    }

    /** The same without {@code type}, which a few errors lack. */
    Refusal withoutType() {
        return new Refusal(status, code, subcode, exception, false);
    }

    ConsumerCase of(ConsumerCase.Builder request, Consumer<Clients> call) {
        ConsumerCase.Builder refused =
                subcode == null ? request.refusedWith(status, code) : request.refusedWith(status, code, subcode);
        if (!typed) {
            refused.lacking("$.error.type");
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
