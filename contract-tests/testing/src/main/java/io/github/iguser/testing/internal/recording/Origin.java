package io.github.iguser.testing.internal.recording;

import java.util.Locale;

/** The origin of a recording. Origins are counted apart, since they prove different things. */
public enum Origin {
    /** Recorded from the host by the recorder. */
    LIVE,
    /** Request and response stand in the public documentation. */
    DOCUMENTED,
    /** Made by hand after a shape that was captured or is documented in words; the source names sheet and section. */
    CONSTRUCTED,
    /** Made at build time from the spec's own examples: no recording, and never the origin of one. */
    SYNTHESISED;

    /** Returns the word of the mapping's metadata. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
