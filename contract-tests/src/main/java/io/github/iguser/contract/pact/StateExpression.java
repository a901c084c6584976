package io.github.iguser.contract.pact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text of a request with values of the provider state in it, such as <code>/${igUserId}/media</code>. */
public final class StateExpression {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");

    private final String text;

    private StateExpression(String text) {
        this.text = text;
    }

    public static StateExpression of(String text) {
        return new StateExpression(text);
    }

    /** Returns the names of the values that this text needs. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    public boolean isLiteral() {
        return names().isEmpty();
    }

    /**
     * Fills in the values. Refuses a missing one, which Pact would expand to nothing and so send another request.
     */
    public String render(Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("\"" + text + "\" needs the provider state value \"" + found.group(1)
                        + "\"; there are " + values.keySet());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** Returns the values that turn this text into another one, or null if there are none. */
    @Nullable
    public Map<String, String> bind(String other) {
        StringBuilder regex = new StringBuilder();
        List<String> order = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(text.substring(from, matcher.start()))).append("(.+?)");
            order.add(matcher.group(1));
            from = matcher.end();
        }
        regex.append(Pattern.quote(text.substring(from)));
        Matcher bound = Pattern.compile(regex.toString()).matcher(other);
        if (!bound.matches()) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            String before = values.put(order.get(i), bound.group(i + 1));
            if (before != null && !before.equals(bound.group(i + 1))) {
                return null;
            }
        }
        return values;
    }

    @Override
    public String toString() {
        return text;
    }
}
