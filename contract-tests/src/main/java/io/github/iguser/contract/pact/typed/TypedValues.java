package io.github.iguser.contract.pact.typed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.iguser.Cursors;
import io.github.iguser.MetricValue;
import io.github.iguser.OpenValue;
import io.github.iguser.Paging;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Typed values that a case reads, compared with the JSON of the response. */
public final class TypedValues {

    static final int LEAST = 3;

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx");

    private final JsonNode response;
    private final List<String> failures = new ArrayList<>();
    private int compared;

    /**
     * Creates an empty comparison.
     *
     * @param response the JSON that the mock server sent
     */
    public TypedValues(JsonNode response) {
        this.response = response;
    }

    /** Compares a value of the client's type with the member of the response that it was read from. */
    public TypedValues value(String path, @Nullable Object read) {
        JsonNode sent = at(path);
        if (sent.isMissingNode()) {
            compared++;
            failures.add(path + ": the case reads it, but the response does not contain it");
            return this;
        }
        return same(path, read == null ? sent : typed(sent, read), read);
    }

    /** Expects that the client reads null for a member that the response lacks. */
    public TypedValues absent(String path, @Nullable Object read) {
        if (!at(path).isMissingNode()) {
            failures.add(path + ": the case expects it to be absent, but the response contains it");
        }
        return same(path, null, read);
    }

    /**
     * Compares a value with the member that it was read from, or expects nothing where the response lacks the member.
     */
    public TypedValues valueOrAbsent(String path, @Nullable Object read) {
        return at(path).isMissingNode() ? absent(path, read) : value(path, read);
    }

    /** Compares the cursors and links of a page. */
    public TypedValues paging(String path, @Nullable Paging read) {
        @Nullable Cursors cursors = read == null ? null : read.cursors();
        return valueOrAbsent(path + ".cursors.before", cursors == null ? null : cursors.before())
                .valueOrAbsent(path + ".cursors.after", cursors == null ? null : cursors.after())
                .valueOrAbsent(path + ".next", read == null ? null : read.next())
                .valueOrAbsent(path + ".previous", read == null ? null : read.previous());
    }

    /** Compares a value that is in no member of the response, such as the class of an exception. */
    public TypedValues same(String name, @Nullable Object expected, @Nullable Object read) {
        compared++;
        if (!Objects.equals(expected, read)) {
            failures.add("%s: the response has %s, the client read %s".formatted(name, expected, read));
        }
        return this;
    }

    /** Returns the JSON that the mock server sent. */
    public JsonNode response() {
        return response;
    }

    /** Adds the differences of a comparison of the whole response, for which values are not counted. */
    public void addDifferences(List<String> differences) {
        compared = LEAST;
        failures.addAll(differences);
    }

    /** Returns the differences, and a failure if too few values were compared. */
    public List<String> failures() {
        List<String> all = new ArrayList<>(failures);
        if (compared < LEAST) {
            all.add("the case compares %d typed values; a case compares at least %d".formatted(compared, LEAST));
        }
        return List.copyOf(all);
    }

    /**
     * Converts a sent value to the type that was read. A value of another JSON type is returned unchanged and never
     * equal.
     */
    private static Object typed(JsonNode sent, Object read) {
        if (read instanceof Long && sent.isIntegralNumber()) {
            return sent.longValue();
        }
        if (read instanceof Integer && sent.isIntegralNumber()) {
            return sent.intValue();
        }
        if (read instanceof Double && sent.isNumber()) {
            return sent.doubleValue();
        }
        if (read instanceof Boolean && sent.isBoolean()) {
            return sent.booleanValue();
        }
        if (read instanceof MetricValue value && sent.isNumber()) {
            return sent.decimalValue().compareTo(value.asDecimal()) == 0 ? value : sent;
        }
        if (read instanceof OffsetDateTime && sent.isTextual()) {
            return OffsetDateTime.parse(sent.textValue(), TIMESTAMP);
        }
        if (read instanceof OpenValue value && sent.isTextual()) {
            return value.value().equals(sent.textValue()) && value.isKnown() ? value : sent;
        }
        // A number that is read as String is an id that the API sends both ways.
        return read instanceof String && (sent.isTextual() || sent.isIntegralNumber()) ? sent.asText() : sent;
    }

    private JsonNode at(String path) {
        String pointer = path.substring(1).replace('.', '/').replace("[0]", "/0");
        return path.startsWith("$.") ? response.at(pointer) : MissingNode.getInstance();
    }
}
