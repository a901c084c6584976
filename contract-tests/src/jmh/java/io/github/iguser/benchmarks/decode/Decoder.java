package io.github.iguser.benchmarks.decode;

import java.io.IOException;

/** Decodes one payload with one library. */
public abstract class Decoder {
    /** Returns what the library makes of the JSON text. */
    public abstract Object decode(byte[] json) throws IOException;

    /** Returns the values of a decoded payload that can be compared. */
    abstract Facts facts(Object decoded);

    /** Decodes the JSON text and compares what was read with it. */
    public final void check(byte[] json) throws IOException {
        check(facts(decode(json)), Facts.of(json));
    }

    /** Compares what was read with the JSON text, all of it unless a library is known to have no member for a part. */
    void check(Facts read, Facts json) {
        read.checkAgainst(json, json.size(), getClass().getSimpleName());
    }
}
