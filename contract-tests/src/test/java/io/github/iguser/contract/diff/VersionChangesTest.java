package io.github.iguser.contract.diff;

import static io.github.iguser.contract.diff.SpecEdit.FACEBOOK;
import static io.github.iguser.contract.diff.SpecEdit.everywhere;
import static io.github.iguser.contract.diff.SpecEdit.lines;
import static io.github.iguser.contract.diff.SpecEdit.of;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The changes of known versions, and of the versions that things are bound to. */
class VersionChangesTest {

    @Test
    void newVersionIsHarmless() {
        assertThat(lines(of(FACEBOOK)
                        .set("/info/x-versions/-", "{'version': 'v1.0', 'usable-until': 'undocumented'}")
                        .changes()))
                .containsExactly(
                        "harmless version facebook v1.0: the version is new => `ApiVersion.V1_0` is new. Compare its documents with those of the version before.");
    }

    @Test
    void removedVersionBreaksItsCallers() {
        assertThat(lines(of(FACEBOOK)
                        .set("/info/x-versions/-", "{'version': 'v1.0', 'usable-until': 'undocumented'}")
                        .changesBack()))
                .containsExactly(
                        "breaking version facebook v1.0: the version is gone => `ApiVersion.V1_0` is gone: callers do not compile.");
    }

    @Test
    void changedEndOfAVersionIsRisky() {
        assertThat(lines(of(FACEBOOK)
                        .set("/info/x-versions/1/usable-until", "'2030-01-01'")
                        .changes()))
                .singleElement()
                .asString()
                .contains("it is usable until 2030-01-01, was until undocumented");
    }

    @Test
    void fieldThatLaterVersionsDoNotHaveIsRisky() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/IgMedia/properties/shortcode/x-until", "'v1.0'")
                        .changes()))
                .containsExactly(
                        "risky version both IgMedia.shortcode: `x-until` is v1.0 => Clients of a later version refuse it before anything is sent.");
    }

    @Test
    void valueThatEarlierVersionsHaveTooIsHarmless() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/MediaType/x-known-values/1/x-since", "'v1.0'")
                        .changesBack()))
                .containsExactly(
                        "harmless version both MediaType IMAGE: `x-since: v1.0` is gone => Clients of an earlier version may request it, too.");
    }
}
