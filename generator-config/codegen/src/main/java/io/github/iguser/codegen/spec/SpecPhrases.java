package io.github.iguser.codegen.spec;

import java.util.List;
import java.util.Map;

/** Phrases that Javadoc and the descriptions of the published documents share; names in them have backticks. */
public final class SpecPhrases {
    private SpecPhrases() {}

    /** Returns names as code, separated by commas, with "and" before the last. */
    public static String codes(List<String> names) {
        return codes(names, " and ");
    }

    /** Returns names as code, separated by commas, with "or" before the last. */
    public static String either(List<String> names) {
        return codes(names, " or ");
    }

    /**
     * Returns the phrase of an element of {@code x-permissions}, which is a name, or several names with the condition
     * under which they are required.
     */
    public static String permission(Object permission) {
        if (!(permission instanceof Map)) {
            return "`" + permission + "`";
        }
        List<String> anyOf = YamlNodes.texts(YamlNodes.at(permission, "any-of"));
        String names = anyOf.isEmpty() ? codes(YamlNodes.texts(YamlNodes.at(permission, "all-of"))) : either(anyOf);
        String when = YamlNodes.textAt(permission, "when");
        return when == null ? names : names + ", if " + when;
    }

    /**
     * Returns the phrase of an element of {@code x-errors}, with its meaning.
     *
     * @param errorCodes the table of error codes
     */
    public static String error(List<Object> errorCodes, Object error) {
        String meaning = errorCodes.stream()
                .filter(entry -> ErrorTable.covers(entry, error))
                .findFirst()
                .map(entry -> ": " + YamlNodes.textAt(entry, "meaning"))
                .orElse("");
        return number(error) + meaning;
    }

    /**
     * Returns code and subcode of an error; for a range of codes only the subcode, because the exact code is not known.
     */
    private static String number(Object error) {
        String code = YamlNodes.textAt(error, "code");
        String subcode = YamlNodes.textAt(error, "subcode");
        if (YamlNodes.textAt(error, "to") != null && subcode != null) {
            return "subcode `" + subcode + "` of a code that is not documented";
        }
        return "`" + code + (subcode == null ? "" : "/" + subcode) + "`";
    }

    private static String codes(List<String> names, String beforeLast) {
        List<String> codes = names.stream().map(name -> "`" + name + "`").toList();
        int last = codes.size() - 1;
        return last < 1
                ? String.join("", codes)
                : String.join(", ", codes.subList(0, last)) + beforeLast + codes.get(last);
    }
}
