package io.github.iguser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The message of a {@link GraphException}: method, path without its query, status, the error in the API's words, and
 * the documented advice. The message has a few thousand characters at most, whatever the size of the failure.
 */
final class FailureMessage {
    /** In code points. The longest captured message, a list of metrics, has about 700. */
    private static final int LONGEST_MESSAGE = 2_000;

    private static final int LONGEST_PATH = 500;
    private static final int LONGEST_USER_TEXT = 500;
    private static final int LONGEST_NAME = 200;

    private final ErrorDetails failure;
    private final StringBuilder text = new StringBuilder();

    private FailureMessage(ErrorDetails failure) {
        this.failure = failure;
    }

    static String of(ErrorDetails failure) {
        return new FailureMessage(failure).text();
    }

    private String text() {
        text.append(failure.method)
                .append(' ')
                .append(shortened(failure.path, LONGEST_PATH))
                .append(": ");
        String facts = facts();
        text.append(facts);
        String apiMessage = apiMessage();
        if (apiMessage != null) {
            text.append(facts.isEmpty() ? "" : ": ").append(apiMessage);
        }
        ErrorBody error = failure.error;
        if (error != null) {
            addTextForUsers(error);
            if (error.traceId != null) {
                withoutFullStop()
                        .append(" (fbtrace_id ")
                        .append(shortened(error.traceId, LONGEST_NAME))
                        .append(')');
            }
        }
        if (failure.errorCode != null && failure.errorCode.advice() != null) {
            addSentence(failure.errorCode.advice());
        }
        if (mayHaveWorked()) {
            addSentence("The request may have worked nevertheless, so check before you repeat it;"
                    + " after media_publish, read the status of the container.");
        }
        if (failure.attempts > 1) {
            text.append(" [").append(failure.attempts).append(" attempts]");
        }
        return text.toString();
    }

    /** Returns true for a write that failed for a general reason, which does not exclude that it was executed. */
    private boolean mayHaveWorked() {
        ErrorCode code = failure.errorCode;
        return code != null
                && code.subcode() == null
                && code.category() == ErrorCode.Category.TRANSIENT
                && code.repeat() == ErrorCode.Repeat.BACKOFF
                && !failure.method.equals("GET");
    }

    private String facts() {
        List<String> facts = new ArrayList<>();
        if (failure.status != 0) {
            facts.add("HTTP " + failure.status);
        }
        ErrorBody error = failure.error;
        if (error != null) {
            addUnlessNull(facts, "code ", error.code);
            addUnlessNull(facts, "subcode ", error.subcode);
            addUnlessNull(facts, "type ", error.type == null ? null : shortened(error.type, LONGEST_NAME));
        }
        return String.join(", ", facts);
    }

    private static void addUnlessNull(List<String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.add(name + value);
        }
    }

    /**
     * Returns the API's message. It is empty for some errors, such as 100/33; then the documented meaning replaces it.
     */
    private @Nullable String apiMessage() {
        String problem = failure.problem == null ? null : shortened(failure.problem, LONGEST_MESSAGE);
        if (failure.error == null) {
            return problem;
        }
        String message = failure.error.message;
        if (message == null || message.isBlank()) {
            message = failure.errorCode == null ? "no message" : failure.errorCode.meaning();
        }
        message = shortened(message, LONGEST_MESSAGE);
        return problem == null ? message : message + " (" + problem + ")";
    }

    /**
     * Adds title and message for users, which often name details that the message lacks: the account, the URL, the
     * reason.
     */
    private void addTextForUsers(ErrorBody error) {
        String message = oneLine(error.userMessage);
        String title = oneLine(error.userTitle);
        boolean messageAdds = !message.isEmpty() && !isIn(text, message);
        if (!title.isEmpty() && !isIn(text, title) && !(messageAdds && isIn(message, title))) {
            addSentence(title);
            if (messageAdds) {
                withoutFullStop().append(": ").append(message);
            }
        } else if (messageAdds) {
            addSentence(message);
        }
    }

    private static boolean isIn(CharSequence whole, String part) {
        String searched = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
        return whole.toString().toLowerCase(Locale.ROOT).contains(searched.toLowerCase(Locale.ROOT));
    }

    private void addSentence(@Nullable String sentence) {
        withoutFullStop().append(". ").append(sentence);
    }

    private StringBuilder withoutFullStop() {
        int last = text.length() - 1;
        if (text.charAt(last) == '.') {
            text.setLength(last);
        }
        return text;
    }

    private static String oneLine(@Nullable String userText) {
        return userText == null
                ? ""
                : shortened(userText, LONGEST_USER_TEXT).strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private static String shortened(String text, int codePoints) {
        return text.length() <= codePoints || text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints)) + "…";
    }
}
