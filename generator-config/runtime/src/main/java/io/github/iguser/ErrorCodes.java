package io.github.iguser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
     * Finds what is known about an error. An entry for code and subcode wins over one for the code alone, a single code
     * over a range; a subcode without an entry is taken as its code.
     *
     * @return the entry, or null if the table has none
     */
    public @Nullable ErrorCode find(int code, @Nullable Integer subcode) {
        ErrorCode found = subcode == null ? null : narrowest(code, subcode);
        return found == null ? narrowest(code, null) : found;
    }

    /** All entries, in the order of the table. */
    public List<ErrorCode> all() {
        return codes;
    }

    private @Nullable ErrorCode narrowest(int code, @Nullable Integer subcode) {
        ErrorCode found = null;
        for (ErrorCode candidate : codes) {
            if (candidate.covers(code)
                    && Objects.equals(candidate.subcode(), subcode)
                    && (found == null || width(candidate) < width(found))) {
                found = candidate;
            }
        }
        return found;
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
         * @throws IllegalArgumentException if the range is reversed, or the table has the same entry already
         */
        public Builder add(
                int code,
                int to,
                @Nullable Integer subcode,
                ErrorCode.Category category,
                ErrorCode.Repeat repeat,
                String meaning,
                @Nullable String advice) {
            ErrorCode added = new ErrorCode(code, to, subcode, category, repeat, meaning, advice);
            for (ErrorCode known : codes) {
                if (known.code() == code && known.to() == to && Objects.equals(known.subcode(), subcode)) {
                    throw new IllegalArgumentException("in the table already: " + known);
                }
            }
            codes.add(added);
            return this;
        }

        /** The table. */
        public ErrorCodes build() {
            return new ErrorCodes(codes);
        }
    }
}
