package io.github.iguser;

import io.github.iguser.internal.MessagePattern;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The documentation of an error code of the API. */
public final class ErrorCode implements Serializable {
    private static final long serialVersionUID = 1;

    /** The categories of errors. Each has its own exception. */
    public enum Category {
        /** The access token: {@link AccessTokenException}. */
        TOKEN,
        /** The permissions of the app or of its user: {@link PermissionException}. */
        PERMISSION,
        /** Too many calls: {@link RateLimitException}. */
        RATE_LIMIT,
        /** A temporary failure of the API: {@link TransientException}. */
        TRANSIENT,
        /** The request itself: {@link InvalidRequestException}. */
        INVALID_REQUEST
    }

    /** The conditions under which a failed request may be repeated. */
    public enum Repeat {
        /** Not without a change. */
        NEVER,
        /** Soon, with growing pauses. */
        BACKOFF,
        /** After the time that the API names, or after hours: earlier calls extend the block. */
        WAIT,
        /** With a new token. */
        NEW_TOKEN,
        /** With a new media container. */
        NEW_CONTAINER
    }

    private final int code;
    private final int to;
    private final @Nullable Integer subcode;
    private final Category category;
    private final Repeat repeat;
    private final String meaning;
    private final @Nullable String advice;
    private final List<String> messages;

    ErrorCode(
            int code,
            int to,
            @Nullable Integer subcode,
            Category category,
            Repeat repeat,
            String meaning,
            @Nullable String advice,
            List<String> messages) {
        if (to < code) {
            throw new IllegalArgumentException("to < code: " + to + " < " + code);
        }
        this.code = code;
        this.to = to;
        this.subcode = subcode;
        this.category = Objects.requireNonNull(category, "category == null");
        this.repeat = Objects.requireNonNull(repeat, "repeat == null");
        this.meaning = Objects.requireNonNull(meaning, "meaning == null");
        this.advice = advice;
        this.messages = List.copyOf(messages);
    }

    /** Returns the code, or the first one of a range. It may be negative. */
    public int code() {
        return code;
    }

    /** Returns the last code of the range; the same as {@link #code()} if there is no range. */
    public int to() {
        return to;
    }

    /** Returns the subcode, or null if the entry applies to all subcodes without their own entry. */
    public @Nullable Integer subcode() {
        return subcode;
    }

    /** Returns the category, which decides the exception. */
    public Category category() {
        return category;
    }

    /** Returns the conditions under which the request may be repeated. */
    public Repeat repeat() {
        return repeat;
    }

    /** Returns the meaning of the code, a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Returns the advice on the error, a sentence, or null if there is none. */
    public @Nullable String advice() {
        return advice;
    }

    /**
     * Returns the documented texts that distinguish this cause from others of the same code; empty if the entry does
     * not depend on the text. A {@code *} matches any characters.
     */
    public List<String> messages() {
        return messages;
    }

    /** Returns true if one of the documented texts matches one of these. */
    boolean matches(List<String> texts) {
        return messages.stream()
                .anyMatch(message -> texts.stream().anyMatch(text -> MessagePattern.matches(message, text)));
    }

    boolean covers(int wanted) {
        return code <= wanted && wanted <= to;
    }

    @Override
    public String toString() {
        String codes = to == code ? String.valueOf(code) : code + " to " + to;
        return (subcode == null ? codes : codes + "/" + subcode) + ": " + meaning;
    }
}
