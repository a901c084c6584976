package io.github.iguser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The documented error codes of the API, as a table. */
public final class ErrorCodes {
    private final List<ErrorCode> codes;

    private ErrorCodes(List<ErrorCode> codes) {
        this.codes = List.copyOf(codes);
    }

    /** Returns a builder of an empty table. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the entry for an error without a subcode. An entry with a matching text has priority over one without
     * texts, then a single code over a range. An entry with texts requires one of them to match.
     *
     * @param texts the texts of the error: its message, and its title and message for users
     * @return the entry, or null if the table has none
     */
    public @Nullable ErrorCode find(int code, String... texts) {
        return narrowest(code, null, List.of(texts));
    }

    /**
     * Finds the entry for an error with a subcode. An entry for code and subcode has priority over one for the code
     * alone, which also applies to unknown subcodes.
     *
     * @param texts the texts of the error: its message, and its title and message for users
     * @return the entry, or null if the table has none
     * @see #find(int, String...)
     */
    public @Nullable ErrorCode find(int code, int subcode, String... texts) {
        ErrorCode found = narrowest(code, subcode, List.of(texts));
        return found == null ? find(code, texts) : found;
    }

    /**
     * Finds the entry for a subcode whose code is not known, such as in the status of a failed container.
     *
     * @return the entry, or null if the table has none, or several with this subcode
     */
    public @Nullable ErrorCode findBySubcode(int subcode) {
        ErrorCode found = null;
        for (ErrorCode candidate : codes) {
            if (candidate.messages().isEmpty() && Objects.equals(candidate.subcode(), subcode)) {
                if (found != null) {
                    return null;
                }
                found = candidate;
            }
        }
        return found;
    }

    /** Returns all entries, in the order of the table. */
    public List<ErrorCode> all() {
        return codes;
    }

    private @Nullable ErrorCode narrowest(int code, @Nullable Integer subcode, List<String> texts) {
        ErrorCode found = null;
        for (ErrorCode candidate : codes) {
            boolean applies = candidate.covers(code)
                    && Objects.equals(candidate.subcode(), subcode)
                    && (candidate.messages().isEmpty() || candidate.matches(texts));
            if (applies && (found == null || isNarrower(candidate, found))) {
                found = candidate;
            }
        }
        return found;
    }

    private static boolean isNarrower(ErrorCode code, ErrorCode than) {
        boolean byText = !code.messages().isEmpty();
        return byText == than.messages().isEmpty() ? byText : width(code) < width(than);
    }

    // Computed as long: a range may span all of int.
    private static long width(ErrorCode code) {
        return (long) code.to() - code.code();
    }

    @Override
    public String toString() {
        return "ErrorCodes{" + codes.size() + " entries}";
    }

    /** Builds a table. */
    public static final class Builder {
        private final List<ErrorCode> codes = new ArrayList<>();

        private Builder() {}

        /**
         * Adds an entry for a code. It also applies to subcodes without their own entry.
         *
         * @throws IllegalArgumentException if the table has the same entry already
         */
        public Builder add(int code, ErrorCode.Category category, ErrorCode.Repeat repeat, String meaning) {
            return add(code, category, repeat, meaning, entry -> {});
        }

        /**
         * Adds an entry.
         *
         * @param code the code, or the first of a range
         * @param more sets the optional parts of the entry
         * @throws IllegalArgumentException if the range is reversed, or the table has the same entry already
         */
        public Builder add(
                int code, ErrorCode.Category category, ErrorCode.Repeat repeat, String meaning, Consumer<Entry> more) {
            Entry entry = new Entry(code);
            more.accept(entry);
            ErrorCode added = new ErrorCode(
                    code, entry.to, entry.subcode, category, repeat, meaning, entry.advice, entry.messages);
            for (ErrorCode known : codes) {
                boolean sameCodes = known.code() == code
                        && known.to() == entry.to
                        && Objects.equals(known.subcode(), entry.subcode);
                if (sameCodes && sameText(known.messages(), added.messages())) {
                    throw new IllegalArgumentException("in the table already: " + known);
                }
            }
            codes.add(added);
            return this;
        }

        private static boolean sameText(List<String> some, List<String> others) {
            return some.isEmpty() ? others.isEmpty() : !Collections.disjoint(some, others);
        }

        /** Returns the table. */
        public ErrorCodes build() {
            return new ErrorCodes(codes);
        }
    }

    /** Sets the optional parts of an entry. */
    public static final class Entry {
        private int to;
        private @Nullable Integer subcode;
        private @Nullable String advice;
        private List<String> messages = List.of();

        private Entry(int code) {
            this.to = code;
        }

        /** Extends the entry to a range of codes, which ends with this one. */
        public Entry to(int last) {
            this.to = last;
            return this;
        }

        /** Limits the entry to one subcode. */
        public Entry subcode(int value) {
            this.subcode = value;
            return this;
        }

        /** Sets the advice on the error, a sentence. */
        public Entry advice(String sentence) {
            this.advice = Objects.requireNonNull(sentence, "advice == null");
            return this;
        }

        /** Sets the texts that identify the entry. A {@code *} matches any characters. */
        public Entry messages(String... texts) {
            this.messages = List.of(texts);
            return this;
        }
    }
}
