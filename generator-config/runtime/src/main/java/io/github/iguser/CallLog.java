package io.github.iguser;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Tells of each request in a line. Stands before the credentials are added, and takes out of the line what the API
 * repeats of them.
 */
final class CallLog implements Interceptor {
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
            write(chain.request(), start, e.getClass().getSimpleName() + ": " + e.getMessage(), "");
            throw e;
        }
        write(chain.request(), start, "HTTP " + response.code(), usage(response));
        return response;
    }

    private static String usage(Response response) {
        StringBuilder usage = new StringBuilder();
        for (String name : new String[] {"X-App-Usage", "X-Business-Use-Case-Usage"}) {
            String value = response.header(name);
            if (value != null) {
                usage.append(", ").append(name).append(' ').append(value);
            }
        }
        return usage.toString();
    }

    private void write(Request request, long start, String result, String rest) {
        Attempt attempt = request.tag(Attempt.class);
        String line = request.method() + " " + request.url() + repeated(attempt) + ": " + result + " after "
                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms" + rest;
        Redaction redaction = attempt == null ? new Redaction() : attempt.redaction();
        try {
            lines.accept(redaction.text(line).replaceAll("\\p{Cntrl}+", " "));
        } catch (RuntimeException e) {
            // An answer that came must not get lost for its log, least of all that of a publication.
        }
    }

    private static String repeated(@Nullable Attempt attempt) {
        return attempt == null || attempt.number() == 1 ? "" : " (attempt " + attempt.number() + ")";
    }
}
