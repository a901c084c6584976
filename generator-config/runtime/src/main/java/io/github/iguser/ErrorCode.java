package io.github.iguser;

import io.github.iguser.internal.MessagePattern;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the documentation says about an error code of the API. */
public final class ErrorCode implements Serializable {
    private static final long serialVersionUID = 1;

    /** Which part of a program an error concerns; each has an exception of its own. */
    public enum Category {
        /** The access token: {@link AccessTokenException}. */
        TOKEN,
        /** The permissions of the app or of its user: {@link PermissionException}. */
        PERMISSION,
        /** Too many calls: {@link RateLimitException}. */
        RATE_LIMIT,
        /** A fault of the API that passes: {@link TransientException}. */
        TRANSIENT,
        /** The request itself: {@link InvalidRequestException}. */
        INVALID_REQUEST
    }

    /** Whether and how a request that failed may be made again. */
    public enum Repeat {
        /** Not without a change. */
        NEVER,
        /** Soon, with growing pauses. */
        BACKOFF,
        /** After the time that the API names, or hours: calls made before that lengthen the block. */
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

    /** The code, or the first one of a range. May be negative. */
    public int code() {
        return code;
    }

    /** The last code of the range; the same as {@link #code()} if it is no range. */
    public int to() {
        return to;
    }

    /** The subcode, or null if the entry stands for each subcode that has no entry of its own. */
    public @Nullable Integer subcode() {
        return subcode;
    }

    /** Which part of a program the error concerns. */
    public Category category() {
        return category;
    }

    /** Whether and how the request may be made again. */
    public Repeat repeat() {
        return repeat;
    }

    /** What the code means, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it, in a sentence. */
    public @Nullable String advice() {
        return advice;
    }

    /**
     * The documented texts by which the API tells this cause from others of the same code; empty if the entry does not
     * depend on the text. A {@code *} stands for any characters.
     */
    public List<String> messages() {
        return messages;
    }

    /** Whether one of the documented texts is one of the given ones. */
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
