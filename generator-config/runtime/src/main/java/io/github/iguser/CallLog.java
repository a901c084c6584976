package io.github.iguser;

import io.github.iguser.internal.http.Redaction;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Logs each request as one line. It runs before the credentials are added, and redacts credentials that the API
 * repeats.
 */
final class CallLog implements Interceptor {
    private static final int LONGEST_PART = 4_000;

    private final Consumer<String> lines;

    CallLog(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        long start = System.nanoTime();
        Response response;
        try {
            response = chain.proceed(chain.request());
        } catch (IOException | RuntimeException e) {
            write(chain.request(), start, e.getClass().getSimpleName() + ": " + e.getMessage(), List.of());
            throw e;
        }
        write(chain.request(), start, "HTTP " + response.code(), usage(response));
        return response;
    }

    private static List<String> usage(Response response) {
        List<String> usage = new ArrayList<>();
        for (String name : new String[] {"X-App-Usage", "X-Business-Use-Case-Usage"}) {
            String value = response.header(name);
            if (value != null) {
                usage.add(name + " " + value);
            }
        }
        return usage;
    }

    private void write(Request request, long start, String result, List<String> rest) {
        Attempt attempt = request.tag(Attempt.class);
        Redaction redaction = attempt == null ? new Redaction() : attempt.redaction();
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        StringBuilder line = new StringBuilder(request.method() + " ")
                .append(describe(request.url().toString(), redaction))
                .append(repeated(attempt))
                .append(": ")
                .append(describe(result, redaction))
                .append(" after " + millis + " ms");
        rest.forEach(part -> line.append(", ").append(describe(part, redaction)));
        try {
            lines.accept(line.toString().replaceAll("\\p{Cntrl}+", " "));
        } catch (RuntimeException e) {
            // A failing log must not cost a response, least of all that of a publication.
        }
    }

    /** Shortens each part on its own, so that a long URL does not hide the result. */
    private static String describe(String part, Redaction redaction) {
        String beginning = String.valueOf(redaction.beginning(part, LONGEST_PART));
        return part.length() > LONGEST_PART ? beginning + "…" : beginning;
    }

    private static String repeated(@Nullable Attempt attempt) {
        return attempt == null || attempt.number() == 1 ? "" : " (attempt " + attempt.number() + ")";
    }
}
