package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.cli.Checkout.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void folderWithoutRecordingsIsAWrongCall() {
        Said said = Checkout.run("check", "--recordings", folder.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains(folder.toString())
                .contains("nothing to check; expected folders <host>/<operationId>/<case>");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void missingFolderIsNamedWithTheFolderLookedIn() {
        Said said = Checkout.run("--recordings", "no/such/folder");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("iguser check: --recordings no/such/folder: no such folder (looked in ")
                .endsWith("'iguser check --help' tells the options.\n");
    }

    @Test
    void folderWithoutDescriptionIsAWrongCall() {
        Said said = Checkout.run("check", "--spec", folder.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("no ig-user.yaml in it; name the folder of the description");
    }

    @Test
    void brokenDescriptionIsNamedWithItsFile() throws IOException {
        Files.writeString(folder.resolve("ig-user.yaml"), "openapi: [");

        Said said = Checkout.run("check", "--spec", folder.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("ig-user.yaml");
    }

    @Test
    void unknownHostAndOperationAreNamedWithTheKnownOnes() {
        assertThat(Checkout.run("--host", "graph.threads.net").err())
                .contains("--host graph.threads.net: the description has no such host;"
                        + " it has graph.facebook.com, graph.instagram.com");
        Said said = Checkout.run("--operation", "getUser");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains(
                        "--operation getUser: the description has no such operation; it has answerCollaborationInvite,");
    }

    @Test
    void operationThatTheHostDoesNotServeLeavesNothingToCheck() {
        Said said = Checkout.run("--host", "graph.facebook.com", "--operation", "getMe");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("so there is nothing to check");
    }

    @Test
    void unknownOptionIsAnsweredWithOneSentence() {
        Said said = Checkout.run("check", "--recording", "x");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("Unknown options: '--recording'").contains("--recordings");
    }

    @Test
    void helpFitsTheTerminalAndNamesTheExitCodes() {
        for (String[] call : new String[][] {{"-h"}, {"check", "-h"}, {"drill", "-h"}, {"replay", "-h"}}) {
            Said said = Checkout.run(call);
            assertThat(said.code()).isZero();
            assertThat(said.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }
        assertThat(Checkout.run("-h").out()).contains("  2   the call was wrong, or there was nothing to check");
    }
}
