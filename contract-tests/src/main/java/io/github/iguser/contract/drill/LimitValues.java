package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values one step beyond the limits of request schemas, and limits one step tighter. */
final class LimitValues {
    /** Keywords of upper limits. */
    static final List<String> UPPER = List.of("maxLength", "x-max-hashtags", "x-max-mentions", "maxItems", "maximum");

    static final List<String> LOWER = List.of("minItems", "minimum");

    private static final BigDecimal SMALL = new BigDecimal("0.125");

    private LimitValues() {}

    /**
     * Returns, for each limit of its schema, a copy of the value that exceeds it, by the place of the limit.
     */
    static Map<String, JsonNode> exceeded(SpecDocument document, String schema, JsonNode value) {
        Map<String, JsonNode> beyond = new LinkedHashMap<>();
        JsonNode limits = document.tree().at(schema);
        if (value.isTextual()) {
            exceedText(limits, value.asText(), beyond);
        } else if (value.isNumber()) {
            exceedNumber(limits, beyond);
        } else if (value instanceof ArrayNode list && !list.isEmpty()) {
            exceedList(limits, list, beyond);
            exceeded(document, document.resolve(schema + "/items"), list.get(0)).forEach((place, element) -> {
                ArrayNode changed = list.deepCopy();
                changed.set(0, element);
                beyond.put("/0" + place, changed);
            });
        }
        if (value instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                String at = document.resolve(schema + "/properties/" + SpecDocument.escape(member.getKey()));
                exceeded(document, at, member.getValue()).forEach((place, changed) -> {
                    ObjectNode copy = object.deepCopy();
                    copy.set(member.getKey(), changed);
                    beyond.put("/" + member.getKey() + place, copy);
                });
            });
        }
        return beyond;
    }

    private static void exceedText(JsonNode limits, String text, Map<String, JsonNode> beyond) {
        if (limits.has("maxLength")) {
            beyond.put(
                    "/maxLength",
                    TextNode.valueOf("x".repeat(limits.get("maxLength").asInt() + 1)));
        }
        exceedWords(limits, "x-max-hashtags", "#", beyond);
        exceedWords(limits, "x-max-mentions", "@", beyond);
        if (limits.has("pattern")) {
            // No id, name or URL starts with @.
            beyond.put("/pattern", TextNode.valueOf("@" + text));
        }
    }

    private static void exceedWords(JsonNode limits, String limit, String start, Map<String, JsonNode> beyond) {
        if (limits.has(limit)) {
            String words = IntStream.rangeClosed(0, limits.get(limit).asInt())
                    .mapToObj(i -> start + "w" + i)
                    .collect(Collectors.joining(" "));
            beyond.put("/" + limit, TextNode.valueOf(words));
        }
    }

    private static void exceedNumber(JsonNode limits, Map<String, JsonNode> beyond) {
        BigDecimal step = step(limits);
        if (limits.has("minimum")) {
            beyond.put(
                    "/minimum",
                    DecimalNode.valueOf(limits.get("minimum").decimalValue().subtract(step)));
        }
        if (limits.has("maximum")) {
            beyond.put(
                    "/maximum",
                    DecimalNode.valueOf(limits.get("maximum").decimalValue().add(step)));
        }
    }

    private static void exceedList(JsonNode limits, ArrayNode list, Map<String, JsonNode> beyond) {
        if (limits.has("maxItems")) {
            ArrayNode longer = list.deepCopy();
            while (longer.size() <= limits.get("maxItems").asInt()) {
                longer.add(list.get(0));
            }
            beyond.put("/maxItems", longer);
        }
        if (limits.has("minItems")) {
            ArrayNode shorter = list.arrayNode().add(list.get(0));
            beyond.put("/minItems", shorter);
        }
        if (limits.path("uniqueItems").asBoolean() || limits.has("x-unique-by")) {
            beyond.put("/uniqueItems", list.arrayNode().add(list.get(0)).add(list.get(0)));
        }
    }

    /** Changes a limit by one step, up or down. */
    static void move(ObjectNode limits, String limit, boolean up) {
        BigDecimal step = step(limits);
        BigDecimal value = limits.get(limit).decimalValue();
        limits.set(limit, JsonNodeFactory.instance.numberNode(up ? value.add(step) : value.subtract(step)));
    }

    private static BigDecimal step(JsonNode limits) {
        return limits.path("type").asText().equals("number") ? SMALL : BigDecimal.ONE;
    }
}
