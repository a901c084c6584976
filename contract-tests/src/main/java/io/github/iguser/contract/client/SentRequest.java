package io.github.iguser.contract.client;

import io.github.iguser.TokenPlacement;
import io.github.iguser.contract.recording.JournalEntry;
import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.TokenUse;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import io.github.iguser.testing.internal.spec.fields.FieldsSyntaxException;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Compares a received request with the recorded one. */
final class SentRequest {
    static final String TOKEN_PARAMETER = "access_token";
    static final String TOKEN_HEADER = "authorization";

    /** Headers that every HTTP client sends. */
    private static final Set<String> TRANSPORT_HEADERS =
            Set.of("host", "connection", "accept-encoding", "user-agent", "content-type", "content-length");

    private SentRequest() {}

    /**
     * Returns the differences. A recording keeps its own version; the client sends the version of the spec.
     *
     * @param placement the placement of tokens in the client; an operation may require another one
     */
    static List<Violation> differences(
            List<JournalEntry> received,
            Recording recording,
            SpecOperation operation,
            TokenPlacement placement,
            String token) {
        if (received.size() != 1) {
            return List.of(new Violation("request", "the client sent " + received.size() + " requests, expected 1"));
        }
        JournalEntry sent = received.get(0);
        List<Violation> violations = new ArrayList<>();
        compare(violations, "request.method", recording.method(), sent.method());
        compare(
                violations,
                "request.path",
                operation.document().basePath() + recording.pathWithoutVersion(),
                sent.path());
        Map<String, List<String>> query = new TreeMap<>(sent.query());
        List<String> inQuery = query.remove(TOKEN_PARAMETER);
        compareParameters(violations, "request.query", recording.query(), query);
        Map<String, List<String>> headers = new HashMap<>(sent.headers());
        if (operation.takesBytes()) {
            byte[] recorded = recording.requestBody();
            String bytes = recorded == null ? "" : new String(recorded, StandardCharsets.UTF_8);
            compare(violations, "request.body", bytes, sent.body());
            Map<String, List<String>> own = new TreeMap<>(headers);
            own.keySet().removeAll(TRANSPORT_HEADERS);
            own.remove(TOKEN_HEADER);
            compareParameters(violations, "request.headers", recording.requestHeaders(), own);
            headers.keySet().removeAll(recording.requestHeaders().keySet());
        } else {
            compareParameters(violations, "request.form", recording.form(), FormText.decode(sent.body()));
        }
        List<String> inHeader = headers.remove(TOKEN_HEADER);
        boolean oauth = operation.tokenUse() == TokenUse.OAUTH;
        boolean asHeader = oauth || operation.tokenUse() == TokenUse.ANY && placement == TokenPlacement.HEADER;
        boolean asParameter = !asHeader && operation.tokenUse() != TokenUse.NONE;
        if (!Objects.equals(asHeader ? List.of((oauth ? "OAuth " : "Bearer ") + token) : null, inHeader)
                || !Objects.equals(asParameter ? List.of(token) : null, inQuery)) {
            violations.add(new Violation(
                    "request.token",
                    asHeader || asParameter
                            ? "expected exactly one token, in the " + (asHeader ? "header Authorization" : "query")
                            : "expected no token"));
        }
        headers.keySet().removeAll(TRANSPORT_HEADERS);
        if (!headers.isEmpty()) {
            violations.add(new Violation("request.headers", "sent unexpected headers: " + headers.keySet()));
        }
        return violations;
    }

    private static void compareParameters(
            List<Violation> violations, String part, Map<String, String> recorded, Map<String, List<String>> sent) {
        Map<String, List<String>> expected = new TreeMap<>();
        recorded.forEach((name, value) -> expected.put(name, List.of(canonical(name, value))));
        expected.forEach((name, value) -> {
            List<String> actual = sent.get(name);
            if (!value.equals(actual)) {
                violations.add(new Violation(
                        part + "." + name,
                        "sent as " + (actual == null ? "nothing" : actual) + ", recorded as " + value));
            }
        });
        sent.forEach((name, value) -> {
            if (!expected.containsKey(name)) {
                violations.add(new Violation(part + "." + name, "sent as " + value + ", not recorded"));
            }
        });
    }

    /** Removes the blanks of a recorded expression, since selectors write none. */
    private static String canonical(String name, String value) {
        try {
            return name.equals("fields") ? FieldsParser.parse(value).toString() : value;
        } catch (FieldsSyntaxException e) {
            return value;
        }
    }

    private static void compare(List<Violation> violations, String part, String expected, String sent) {
        if (!expected.equals(sent)) {
            violations.add(new Violation(part, "sent as " + sent + ", expected " + expected));
        }
    }
}
