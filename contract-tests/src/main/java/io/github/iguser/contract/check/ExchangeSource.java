package io.github.iguser.contract.check;

import io.github.iguser.testing.internal.recording.Recording;
import java.util.List;

/** The exchanges that a check reads: recordings, or examples made from the spec. */
public enum ExchangeSource {
    /** Recordings: live, documented or constructed after a shape that they name. */
    RECORDINGS("recordings"),
    /** Examples, made at build time: they show that spec, client and contract agree, and nothing of the API. */
    EXAMPLES("examples");

    private final String word;

    ExchangeSource(String word) {
        this.word = word;
    }

    /** Returns the word by which a check names what it reads. */
    public String word() {
        return word;
    }

    List<Recording> of(CheckContext context) {
        return this == RECORDINGS ? context.recordings().all() : context.examples();
    }
}
