package io.github.iguser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The documented error codes of the API, as a table. */
public final class ErrorCodes {
    private final Supplier<ErrorCodes> source;
    private volatile @Nullable List<ErrorCode> codes;

    private ErrorCodes(Supplier<ErrorCodes> source) {
        this.source = source;
    }

    private ErrorCodes(List<ErrorCode> codes) {
        this.source = () -> this;
        this.codes = List.copyOf(codes);
    }

    /** Returns a table that is built when it is first needed, which is the first error of a program. */
    public static ErrorCodes lazily(Supplier<ErrorCodes> table) {
        return new ErrorCodes(Objects.requireNonNull(table, "table == null"));
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
        for (ErrorCode candidate : all()) {
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
        List<ErrorCode> all = codes;
        if (all == null) {
            // Built twice at the most, by two threads at once.
            all = source.get().all();
            codes = all;
        }
        return all;
    }

    /**
     * Returns an entry for {@link Builder#add(Entry)}.
     *
     * @param code the code, or the first of a range
     */
    public static Entry entry(int code, ErrorCode.Category category, ErrorCode.Repeat repeat, String meaning) {
        return new Entry(code, category, repeat, meaning);
    }

    private @Nullable ErrorCode narrowest(int code, @Nullable Integer subcode, List<String> texts) {
        ErrorCode found = null;
        for (ErrorCode candidate : all()) {
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
        return "ErrorCodes{" + all().size() + " entries}";
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
            return add(entry(code, category, repeat, meaning));
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
            Entry entry = entry(code, category, repeat, meaning);
            more.accept(entry);
            return add(entry);
        }

        /**
         * Adds an entry.
         *
         * @throws IllegalArgumentException if the range is reversed, or the table has the same entry already
         */
        public Builder add(Entry entry) {
            ErrorCode added = new ErrorCode(
                    entry.code,
                    entry.to,
                    entry.subcode,
                    entry.category,
                    entry.repeat,
                    entry.meaning,
                    entry.advice,
                    entry.messages);
            for (ErrorCode known : codes) {
                boolean sameCodes = known.code() == entry.code
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

    /** An entry to add to a table. The methods set its optional parts. */
    public static final class Entry {
        private final int code;
        private final ErrorCode.Category category;
        private final ErrorCode.Repeat repeat;
        private final String meaning;
        private int to;
        private @Nullable Integer subcode;
        private @Nullable String advice;
        private List<String> messages = List.of();

        private Entry(int code, ErrorCode.Category category, ErrorCode.Repeat repeat, String meaning) {
            this.code = code;
            this.to = code;
            this.category = category;
            this.repeat = repeat;
            this.meaning = meaning;
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
