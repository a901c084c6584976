package io.github.iguser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documented error codes of the API, as a table. */
public final class ErrorCodes {
    private final List<ErrorCode> codes;

    private ErrorCodes(List<ErrorCode> codes) {
        this.codes = List.copyOf(codes);
    }

    /** Starts an empty table. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds what is known about an error of which no text is known.
     *
     * @return the entry, or null if the table has none
     * @see #find(int, Integer, String...)
     */
    public @Nullable ErrorCode find(int code, @Nullable Integer subcode) {
        return find(code, subcode, new String[0]);
    }

    /**
     * Finds what is known about an error. An entry for code and subcode is preferred to one for the code alone, then one
     * with a matching text to one without texts, then a single code to a range. A subcode without an entry is taken as
     * its code. An entry with texts is found by one of them only.
     *
     * @param texts what the error says: its message, and its title and message for users; null stands for an absent one
     * @return the entry, or null if the table has none
     */
    public @Nullable ErrorCode find(int code, @Nullable Integer subcode, @Nullable String... texts) {
        List<String> said = Stream.of(texts).filter(Objects::nonNull).toList();
        ErrorCode found = subcode == null ? null : narrowest(code, subcode, said);
        return found == null ? narrowest(code, null, said) : found;
    }

    /**
     * Finds what a subcode means where its code is not known, such as in the status of a failed container.
     *
     * @return the entry, or null if the table has none, or has the subcode with several codes
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

    /** All entries, in the order of the table. */
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

    // As long: a range may reach from one end of int to the other.
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
         * Adds an entry.
         *
         * @param code the code, or the first of a range
         * @param to the last code of the range, or the code again
         * @param subcode the subcode, or null for all that have no entry of their own
         * @param messages the texts that the entry is found by, {@code *} standing for any characters; none if it does
         *     not depend on the text
         * @throws IllegalArgumentException if the range is reversed, or the table has the same entry already
         */
        public Builder add(
                int code,
                int to,
                @Nullable Integer subcode,
                ErrorCode.Category category,
                ErrorCode.Repeat repeat,
                String meaning,
                @Nullable String advice,
                String... messages) {
            ErrorCode added = new ErrorCode(code, to, subcode, category, repeat, meaning, advice, List.of(messages));
            for (ErrorCode known : codes) {
                boolean sameCodes =
                        known.code() == code && known.to() == to && Objects.equals(known.subcode(), subcode);
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

        /** The table. */
        public ErrorCodes build() {
            return new ErrorCodes(codes);
        }
    }
}
