package io.github.iguser.codegen.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.codegen.Fixture;
import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.spec.SpecException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the spec of the tests with one fault in it. */
abstract class FaultySpec {
    @TempDir
    Path folder;

    /** Replaces a text of a file, and expects a message about the result. */
    final void refused(String file, String text, String replacement, String message) throws IOException {
        Path spec = Fixture.changed(folder, file, text, replacement);
        assertThatThrownBy(() -> Bundler.of(spec))
                .isInstanceOf(SpecException.class)
                .hasMessage(message);
    }
}
