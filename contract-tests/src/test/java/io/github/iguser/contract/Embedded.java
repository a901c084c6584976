package io.github.iguser.contract;

import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;

/** The embedded spec and recordings, whose examples and pacts are made once for all tests. */
public final class Embedded {

    public static final CheckContext CONTEXT = CheckContext.of(SpecSet.embedded(), Recordings.embedded());

    private Embedded() {}
}
