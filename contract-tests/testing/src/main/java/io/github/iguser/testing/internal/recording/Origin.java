package io.github.iguser.testing.internal.recording;

import java.util.Locale;

/** The origin of a recording. Origins are counted separately, since they prove different things. */
public enum Origin {
    /** Recorded from the host. */
    LIVE,
    /** Copied from the public documentation, both request and response. */
    DOCUMENTED,
    /** Written by hand after a captured or described response; the source names the sheet and section. */
    CONSTRUCTED,
    /** Made at build time from the examples of the spec. A recording never has this origin. */
    SYNTHESISED;

    /** Returns the word for this origin in the metadata of mappings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
