package io.github.iguser.contract.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Compares a recorded body with the JSON that its model writes: every member, every digit. */
public final class JsonDifference {
    static final String ID_AS_TEXT = "numeric id read as string";
    static final String OFFSET = "+00:00 written as +0000";
    static final String POINT = "whole number of a decimal field written with a point";

    private static final Pattern OFFSET_WITH_COLON = Pattern.compile("(.*[+-]\\d\\d):(\\d\\d)");

    private final Consumer<String> allowed;
    private final List<Violation> violations = new ArrayList<>();

    private JsonDifference(Consumer<String> allowed) {
        this.allowed = allowed;
    }

    /**
     * Returns the differences.
     *
     * @param allowed receives each allowed difference
     */
    public static List<Violation> between(JsonNode recorded, JsonNode written, String at, Consumer<String> allowed) {
        JsonDifference difference = new JsonDifference(allowed);
        difference.compare(recorded, written, at);
        return List.copyOf(difference.violations);
    }

    private void compare(JsonNode recorded, JsonNode written, String at) {
        if (recorded.isObject() && written.isObject()) {
            compareMembers(recorded, written, at);
        } else if (recorded.isArray() && written.isArray()) {
            compareElements(recorded, written, at);
        } else if (!recorded.equals(written) || !hasSameDigits(recorded, written)) {
            compareScalars(recorded, written, at);
        }
    }

    private void compareMembers(JsonNode recorded, JsonNode written, String at) {
        Set<String> names = new LinkedHashSet<>();
        recorded.fieldNames().forEachRemaining(names::add);
        written.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            String pointer = at + "/" + SpecDocument.escape(name);
            if (!written.has(name)) {
                violations.add(new Violation(
                        pointer, "recorded as " + abbreviated(recorded.get(name)) + ", lost by the model"));
            } else if (!recorded.has(name)) {
                violations.add(new Violation(
                        pointer, "not recorded, invented by the model: " + abbreviated(written.get(name))));
            } else {
                compare(recorded.get(name), written.get(name), pointer);
            }
        }
    }

    private void compareElements(JsonNode recorded, JsonNode written, String at) {
        if (recorded.size() != written.size()) {
            violations.add(new Violation(
                    at, "recorded with " + recorded.size() + " elements, the model has " + written.size()));
            return;
        }
        for (int i = 0; i < recorded.size(); i++) {
            compare(recorded.get(i), written.get(i), at + "/" + i);
        }
    }

    private void compareScalars(JsonNode recorded, JsonNode written, String at) {
        if (isId(at)
                && recorded.isIntegralNumber()
                && written.isTextual()
                && recorded.asText().equals(written.asText())) {
            allowed.accept(ID_AS_TEXT);
        } else if (recorded.isTextual()
                && written.isTextual()
                && withoutColon(recorded).equals(written.asText())) {
            allowed.accept(OFFSET);
        } else if (recorded.isIntegralNumber() && isSameDecimal(recorded, written)) {
            allowed.accept(POINT);
        } else {
            violations.add(new Violation(
                    at, "recorded as " + abbreviated(recorded) + ", the model writes " + abbreviated(written)));
        }
    }

    /** Compares the digits, since Jackson considers 1.10 equal to 1.1. */
    private static boolean hasSameDigits(JsonNode recorded, JsonNode written) {
        return !recorded.isNumber()
                || recorded.decimalValue().scale() == written.decimalValue().scale();
    }

    private static boolean isSameDecimal(JsonNode recorded, JsonNode written) {
        return written.isBigDecimal() && recorded.decimalValue().compareTo(written.decimalValue()) == 0;
    }

    /** Only ids may be read as text. For a count that would be a loss. */
    private static boolean isId(String at) {
        String name = at.substring(at.lastIndexOf('/') + 1);
        return name.equals("id") || name.endsWith("_id");
    }

    private static String withoutColon(JsonNode text) {
        return OFFSET_WITH_COLON.matcher(text.asText()).replaceFirst("$1$2");
    }

    private static String abbreviated(JsonNode value) {
        String text = value.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
}
