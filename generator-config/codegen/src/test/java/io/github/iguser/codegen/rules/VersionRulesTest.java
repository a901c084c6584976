package io.github.iguser.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.codegen.Fixture;
import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.internal.NeverSent;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that malformed or unknown versions, bounds on parts that cannot have them, and names that are never sent are
 * refused.
 */
class VersionRulesTest {
    private static final String ROOT = "ig-user.yaml";
    private static final String MOOD = "    x-presence: undocumented\n    x-since: v2.0\n";

    @TempDir
    Path folder;

    private void refuses(String file, String text, String replacement, String message) throws IOException {
        Path spec = Fixture.changed(folder, file, text, replacement);
        assertThatThrownBy(() -> Bundler.of(spec))
                .isInstanceOf(SpecException.class)
                .message()
                .as("the message without its line")
                .satisfies(found ->
                        assertThat(found.replaceFirst(":[0-9]+:", ":")).isEqualTo("spec/" + file + ": " + message));
    }

    @Test
    void refusesAListWithoutTheVersionOfTheSpec() throws IOException {
        refuses(
                ROOT,
                "  version: v1.0\n  x-versions",
                "  version: v3.0\n  x-versions",
                "info.x-versions does not list info.version, v3.0; add an entry with version, released, usable-until and"
                        + " evidence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: v2.0 | version: v1.0 | x-versions v1.0 follows v1.0; list each once, the oldest first",
                "released: '2026-06-30' | released: soon | released of x-versions v2.0 is soon; write a day in quotes, such as '2026-01-31'",
                "released: '2026-06-30' | note: x | x-versions has the unknown key note; use one of version, released, usable-until, unproven, evidence",
                "usable-until: undocumented | usable-until: TBD | usable-until of x-versions v2.0 is TBD; write a day in quotes, such as '2026-01-31', or undocumented",
                "usable-until: undocumented | usable-until: '2026-01-01' | x-versions v2.0 is usable until 2026-01-01, but came on 2026-06-30; correct one of them",
                "unproven: No page of it could be read. | unproven: '' | unproven of x-versions v2.0 is empty; write a sentence on what is missing, or remove it",
            },
            quoteCharacter = '~')
    void refusesAMalformedEntry(String text, String replacement, String message) throws IOException {
        Path spec = Fixture.changed(folder, ROOT, text, replacement);

        assertThatThrownBy(() -> Bundler.of(spec)).hasMessageContaining(message);
    }

    @Test
    void refusesAnEntryWithoutEvidence() throws IOException {
        refuses(
                ROOT,
                "      evidence:\n        confidence: observed\n        note: One response named it.\n",
                "",
                "x-versions v2.0 has no evidence; write a confidence, and a source or note");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-since: v3.0 | x-since is v3.0, which info.x-versions does not list; write one of v1.0, v2.0, or remove"
                        + " x-since if v3.0 was dropped",
                "x-until: v0.1 | x-until is v0.1, which info.x-versions does not list; write one of v1.0, v2.0, or remove"
                        + " what has it if v0.1 was dropped",
                "x-since: v1.0 | x-since is v1.0, the oldest version that is listed; remove it",
            })
    void refusesAVersionThatIsNotListedOrSaysNothing(String bound, String message) throws IOException {
        refuses("nodes/IgMedia.yaml", MOOD, "    x-presence: undocumented\n    " + bound + "\n", message);
    }

    @Test
    void refusesBoundsInTheWrongOrder() throws IOException {
        refuses(
                "nodes/IgMedia.yaml",
                MOOD,
                MOOD + "    x-until: v1.0\n",
                "x-since is v2.0, which is after x-until, v1.0; correct one of them");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nodes/UserTag.yaml | type: object",
                "nodes/Insight.yaml | type: object",
                "edges/media.yaml | '  x-paging: link\n  parameters:\n    - name: fields'",
            })
    void refusesBoundsOnPlacesThatNoClientRequests(String file, String text) throws IOException {
        String indent = text.startsWith("- ") ? "\n  " : text.startsWith(" ") ? "\n      " : "\n";
        String from = text.replace("\\n", "\n");
        refuses(
                file,
                from,
                from + indent + "x-since: v2.0",
                "x-since and x-until are on something that a client does not request; they go on an operation, a"
                        + " query parameter other than fields, a property of a node or form, or a known value");
    }

    @Test
    void refusesBoundsOnAParameterThatIsNeeded() throws IOException {
        refuses(
                "nodes/NoteForm.yaml",
                "    maxLength: 60\n",
                "    maxLength: 60\n    x-since: v2.0\n",
                "x-since and x-until are on a parameter that is needed, which no version can lack; remove them");
    }

    @ParameterizedTest
    @CsvSource({
        "debug, parameter",
        "Date_Format, parameter",
        "ids, parameter",
        "callback, parameter",
        "method, parameter"
    })
    void refusesAParameterThatIsNeverSent(String name, String kind) throws IOException {
        refuses(
                "edges/media.yaml",
                "    - name: kinds\n",
                "    - name: " + name + "\n",
                "the " + kind + " " + name
                        + " is never sent, since the API has retired it for all versions; remove it");
    }

    @Test
    void refusesAModifierThatRenamesAField() throws IOException {
        refuses(
                "nodes/IgMedia.yaml",
                "        - name: word\n",
                "        - name: as\n",
                "the modifier as is never sent, since the API has retired it for all versions; remove it");
    }

    @Test
    void refusesTheNamesThatTheRuntimeRefuses() {
        assertThat(NeverSentRules.NAMES).isEqualTo(NeverSent.names());
    }
}
