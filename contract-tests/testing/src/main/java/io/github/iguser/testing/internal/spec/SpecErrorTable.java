package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The table of error codes of a document. It is read independently of the generated table of the client. */
public final class SpecErrorTable {
    private static final List<String> TEXTS = List.of("message", "error_user_title", "error_user_msg");

    private final JsonNode table;

    private SpecErrorTable(JsonNode table) {
        this.table = table;
    }

    public static SpecErrorTable of(SpecDocument document) {
        return new SpecErrorTable(document.tree().path("x-error-codes"));
    }

    /**
     * Returns the entry for an error: that of its code and subcode, or else that of its code. If there are several, the
     * entry with a documented message of the error is preferred.
     *
     * @param error the error object; only its message texts are read
     */
    public @Nullable JsonNode entry(int code, @Nullable Integer subcode, JsonNode error) {
        JsonNode entry = exactEntry(code, subcode, error);
        return entry == null && subcode != null ? exactEntry(code, null, error) : entry;
    }

    /** Returns the entry for exactly this code and subcode, or null if there is none. */
    @Nullable
    public JsonNode exactEntry(int code, @Nullable Integer subcode, JsonNode error) {
        JsonNode byMessage =
                first(entry -> entry.has("messages") && covers(entry, code, subcode) && hasMessage(error, entry));
        return byMessage == null ? first(entry -> !entry.has("messages") && covers(entry, code, subcode)) : byMessage;
    }

    private @Nullable JsonNode first(Predicate<JsonNode> applies) {
        return StreamSupport.stream(table.spliterator(), false)
                .filter(applies)
                .findFirst()
                .orElse(null);
    }

    /** Returns whether an entry of the table or of an operation covers a code and subcode. */
    public static boolean covers(JsonNode entry, int code, @Nullable Integer subcode) {
        int from = entry.path("code").intValue();
        int to = entry.has("to") ? entry.get("to").intValue() : from;
        Integer listed = entry.has("subcode") ? (Integer) entry.get("subcode").intValue() : null;
        return code >= from && code <= to && Objects.equals(listed, subcode);
    }

    private static boolean hasMessage(JsonNode error, JsonNode entry) {
        return StreamSupport.stream(entry.get("messages").spliterator(), false)
                .map(message -> pattern(message.asText()))
                .anyMatch(pattern -> texts(error).anyMatch(pattern.asMatchPredicate()));
    }

    private static Stream<String> texts(JsonNode error) {
        return TEXTS.stream().map(error::path).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    private static Pattern pattern(String documented) {
        String text = Stream.of(documented.replaceFirst("\\.$", "").split("\\*", -1))
                .map(Pattern::quote)
                .reduce((left, right) -> left + ".*" + right)
                .orElse("");
        return Pattern.compile(
                "\\s*(\\(#-?\\d+\\)\\s*)?" + text + "\\.?\\s*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
