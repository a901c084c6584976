package io.github.iguser.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckContextTest {

    @Test
    void keepsGivenExamplesWhenItIsNarrowed() {
        CheckContext without =
                CheckContext.of(SpecSet.embedded(), Recordings.of(List.of())).withExamples(List.of());

        assertThat(without.only(key -> true).examples()).isEmpty();
        assertThat(without.withProject(Path.of(".")).examples()).isEmpty();
        assertThat(CheckContext.of(SpecSet.embedded(), Recordings.of(List.of())).examples())
                .isNotEmpty();
    }
}
