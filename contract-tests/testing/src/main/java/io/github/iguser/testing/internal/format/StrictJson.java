package io.github.iguser.testing.internal.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;

/** Parses JSON strictly: keeps all digits of numbers, and refuses duplicate keys and trailing text. */
public final class StrictJson {

    /** The maximum nesting depth. Responses of the API are about ten levels deep; the limit protects recursive code. */
    static final int MAX_DEPTH = 200;

    /**
     * The maximum exponent of a number, beyond that of any double. Without a limit, {@code 1e999999999} would take
     * gigabytes when written out.
     */
    static final int MAX_EXPONENT = 400;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private StrictJson() {}

    /**
     * Parses a JSON text.
     *
     * @throws IllegalArgumentException if the text is not valid JSON or has a duplicate key; the message names the
     *     fault, the line and the column, and quotes nothing of the text
     */
    public static JsonNode parse(String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree.isMissingNode()) {
                throw new IllegalArgumentException("not JSON: the text is empty");
            }
            checkNumbers(tree);
            return tree;
        } catch (JsonProcessingException e) {
            // Without Jackson's message and cause: they quote the text, which may contain secrets.
            throw new IllegalArgumentException("not JSON: " + fault(e) + position(e));
        }
    }

    private static void checkNumbers(JsonNode tree) {
        if (tree.isBigDecimal()) {
            BigDecimal number = tree.decimalValue();
            long exponent = (long) number.precision() - number.scale() - 1;
            if (Math.abs(exponent) > MAX_EXPONENT) {
                throw new IllegalArgumentException(
                        "the JSON has a number of the size 1e" + exponent + ", which is beyond 1e" + MAX_EXPONENT);
            }
        }
        tree.forEach(StrictJson::checkNumbers);
    }

    /** Returns the kind of a fault, without any part of the text. */
    private static String fault(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return e.getOriginalMessage();
        }
        if (e instanceof JsonEOFException) {
            return "the text ends too early";
        }
        if (e instanceof MismatchedInputException) {
            return "there is text after the value";
        }
        return e.getOriginalMessage().startsWith("Duplicate field")
                ? "an object has the same field twice"
                : "the text has a syntax error";
    }

    private static String position(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }
}
