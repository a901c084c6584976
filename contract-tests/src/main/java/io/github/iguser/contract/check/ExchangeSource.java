package io.github.iguser.contract.check;

import io.github.iguser.testing.internal.recording.Recording;
import java.util.List;

/** The exchanges that a check reads: recordings, or examples made from the spec. */
public enum ExchangeSource {
    /** Recordings: live, documented, or constructed after a source that they name. */
    RECORDINGS("recordings"),
    /** Examples made from the spec. They show that spec, client and contract agree, and prove nothing about the API. */
    EXAMPLES("examples");

    private final String word;

    ExchangeSource(String word) {
        this.word = word;
    }

    /** Returns the word for this source in the name of a check. */
    public String word() {
        return word;
    }

    List<Recording> of(CheckContext context) {
        return this == RECORDINGS ? context.recordings().all() : context.examples();
    }
}
