package io.github.iguser.contract.recording;

import com.github.tomakehurst.wiremock.http.Request;
import io.github.iguser.testing.internal.format.ApiPath;
import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.recording.Recording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request that a replay server received, without its authentication.
 *
 * @param query decoded query parameters
 * @param form decoded parameters of a form body
 * @param tokens how many access tokens it carries, in header, query and form
 */
record ReplayedRequest(
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> form,
        int tokens,
        @Nullable String wanted) {

    /** The header that selects one recording by name when several match the same request. */
    static final String WANTED = "X-Replay";

    private static final Set<String> PROOFS = Set.of("appsecret_proof", "appsecret_time");

    static ReplayedRequest of(Request request) {
        String[] url = request.getUrl().split("\\?", 2);
        Map<String, List<String>> query = FormText.decode(url.length > 1 ? url[1] : "");
        String type = String.valueOf(request.getHeader("Content-Type")).toLowerCase(Locale.ROOT);
        Map<String, List<String>> form = type.startsWith("application/x-www-form-urlencoded")
                ? FormText.decode(request.getBodyAsString())
                : new LinkedHashMap<>();
        int tokens = token(query) + token(form) + (request.containsHeader("Authorization") ? 1 : 0);
        query.keySet().removeAll(PROOFS);
        form.keySet().removeAll(PROOFS);
        return new ReplayedRequest(
                request.getMethod().getName(), url[0], query, form, tokens, request.getHeader(WANTED));
    }

    private static int token(Map<String, List<String>> parameters) {
        List<String> tokens = parameters.remove("access_token");
        return tokens == null ? 0 : tokens.size();
    }

    /** Returns whether each parameter is sent once. */
    boolean isPlain() {
        return Stream.concat(query.values().stream(), form.values().stream()).allMatch(values -> values.size() == 1);
    }

    /** Returns how this request differs from a recorded one, in any version; empty if the recording answers it. */
    List<String> differencesFrom(Recording recording) {
        List<String> differences = new ArrayList<>();
        if (!method.equals(recording.method())) {
            differences.add("the method is " + method + ", but the recording has " + recording.method());
        }
        if (!recording.pathWithoutVersion().equals(ApiPath.rest(path))
                || (ApiPath.withoutVersion(path) == null) != (ApiPath.withoutVersion(recording.path()) == null)) {
            differences.add("the path is " + path + ", but the recording has " + recording.path());
        }
        compare("query parameter ", query, recording.query(), differences);
        compare("form parameter ", form, recording.form(), differences);
        if (wanted != null && !wanted.equals(recording.name())) {
            differences.add("the header " + WANTED + " asks for " + wanted);
        }
        return differences;
    }

    private static void compare(
            String what, Map<String, List<String>> sent, Map<String, String> recorded, List<String> differences) {
        sent.forEach((name, values) -> {
            if (!recorded.containsKey(name)) {
                differences.add(what + name + " is not recorded");
            } else if (!values.equals(List.of(recorded.get(name)))) {
                differences.add(what + name + " is " + String.join(" and ", values) + ", but the recording has "
                        + recorded.get(name));
            }
        });
        recorded.forEach((name, value) -> {
            if (!sent.containsKey(name)) {
                differences.add(what + name + " is missing; the recording has " + value);
            }
        });
    }
}
