package io.github.iguser.testing.internal.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;

/** Parses JSON strictly: keeps every digit of a number, refuses duplicate keys and trailing text. */
public final class StrictJson {

    /** Responses of the API are nested ten deep; what walks a tree has room for this. */
    static final int DEEPEST = 200;

    /**
     * A number is at most {@code 1e±400}, beyond each of Java's: {@code 1e999999999} takes gigabytes once written out.
     */
    static final int LARGEST_EXPONENT = 400;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private StrictJson() {}

    /** Reads a JSON text; one that is none, or has a key twice, is refused with line and column. */
    public static JsonNode parse(String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree.isMissingNode()) {
                throw new IllegalArgumentException("no JSON: the text is empty");
            }
            boundedNumbers(tree);
            return tree;
        } catch (JsonProcessingException e) {
            // Without the source itself: a response may hold what does not belong into a report.
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage() + at(e), e);
        }
    }

    private static void boundedNumbers(JsonNode tree) {
        if (tree.isBigDecimal()) {
            BigDecimal number = tree.decimalValue();
            long exponent = (long) number.precision() - number.scale() - 1;
            if (Math.abs(exponent) > LARGEST_EXPONENT) {
                throw new IllegalArgumentException("no JSON that can be worked with: a number of the size 1e" + exponent
                        + " is beyond 1e" + LARGEST_EXPONENT);
            }
        }
        tree.forEach(StrictJson::boundedNumbers);
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }
}
