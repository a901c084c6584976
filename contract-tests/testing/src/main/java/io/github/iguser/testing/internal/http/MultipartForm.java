package io.github.iguser.testing.internal.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a multipart form, such as {@code curl -F} sends. */
final class MultipartForm {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:[^\\r\\n]*[; ]name=\"([^\"]*)\"");
    private static final String BLANK_LINE = "\r\n\r\n";

    private MultipartForm() {}

    /**
     * Returns the fields by their names.
     *
     * @throws IllegalArgumentException if the content type has no boundary
     */
    static Map<String, String> parse(String contentType, String body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new IllegalArgumentException("the Content-Type multipart/form-data has no boundary");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String part : ("\r\n" + body).split(Pattern.quote("\r\n--" + boundary.group(1)), -1)) {
            int head = part.indexOf(BLANK_LINE);
            Matcher name = NAME.matcher(head < 0 ? "" : part.substring(0, head));
            if (name.find()) {
                fields.put(name.group(1), part.substring(head + BLANK_LINE.length()));
            }
        }
        return fields;
    }
}
