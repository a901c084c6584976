package io.github.iguser.testing.internal.format;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Encodes and decodes queries and form bodies, such as {@code a=1&b=2}. */
public final class FormText {

    private FormText() {}

    /**
     * Returns the decoded values of each name.
     *
     * @throws IllegalArgumentException if an encoding is not valid; the message names the parameter, but not its value,
     *     which may be a secret
     */
    public static Map<String, List<String>> decode(@Nullable String text) {
        Map<String, List<String>> decoded = new LinkedHashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                String name = decode("the name of parameter " + (decoded.size() + 1), parts[0]);
                String value = parts.length > 1 ? decode("the parameter " + name, parts[1]) : "";
                decoded.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return decoded;
    }

    private static String decode(String what, String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Without the cause, whose message quotes the value.
            throw new IllegalArgumentException(what + " is not valid percent-encoding; write a percent sign as %25");
        }
    }

    /** Returns the encoded parameters, in their order. */
    public static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
