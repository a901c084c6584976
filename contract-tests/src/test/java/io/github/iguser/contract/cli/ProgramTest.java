package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.cli.Checkout.ProgramOutput;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void refusesFolderWithoutRecordings() {
        ProgramOutput said = Checkout.run("check", "--recordings", folder.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains(folder.toString())
                .contains("nothing to check; expected folders <host>/<operationId>/<case>");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void namesMissingFolderAndTheWorkingDirectory() {
        ProgramOutput said = Checkout.run("--recordings", "no/such/folder");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("iguser check: --recordings no/such/folder: no such folder (looked in ")
                .endsWith("Run 'iguser check --help' for the options.\n");
    }

    @Test
    void refusesFolderWithoutSpec() {
        ProgramOutput said = Checkout.run("check", "--spec", folder.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("no ig-user.yaml in it; name the folder of the spec");
    }

    @Test
    void namesTheFileOfABrokenSpec() throws IOException {
        Files.writeString(folder.resolve("ig-user.yaml"), "openapi: [");

        ProgramOutput said = Checkout.run("check", "--spec", folder.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("ig-user.yaml");
    }

    @Test
    void listsKnownHostsAndOperationsForAnUnknownOne() {
        assertThat(Checkout.run("--host", "graph.threads.net").err())
                .contains("--host graph.threads.net: the spec has no such host;"
                        + " it has graph.facebook.com, graph.instagram.com");
        ProgramOutput said = Checkout.run("--operation", "getUser");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("--operation getUser: the spec has no such operation; it has answerCollaborationInvite,");
    }

    @Test
    void refusesOperationThatTheHostDoesNotServe() {
        ProgramOutput said = Checkout.run("--host", "graph.facebook.com", "--operation", "getMe");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("so there is nothing to check");
    }

    @Test
    void refusesUnknownOptionInOneLine() {
        ProgramOutput said = Checkout.run("check", "--recording", "x");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("Unknown options: '--recording'").contains("--recordings");
    }

    @Test
    void refusesUnwritableReportBeforeTheChecks() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Files.createDirectories(folder.resolve("page/index.html"));
        Files.createDirectories(folder.resolve("full"));
        Files.createSymbolicLink(folder.resolve("full/.index.html.part"), Path.of("/dev/full"));

        for (String report : new String[] {"file", "file/below", "page", "full"}) {
            ProgramOutput said = Checkout.run("--report", folder.resolve(report).toString());
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err().lines()).hasSize(1);
            assertThat(said.err())
                    .startsWith("iguser check: --report " + folder.resolve(report) + ": cannot be written: ");
            assertThat(said.out()).isEmpty();
        }
        assertThat(file).hasContent("x");
    }

    @Test
    void failsWhenTheOutputCannotBeWritten() {
        StringWriter err = new StringWriter();
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int start, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThat(Program.run(new PrintWriter(full, true), new PrintWriter(err, true), "--version"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("the standard output could not be written");
    }

    @Test
    void fitsHelpToTheTerminalAndNamesTheExitCodes() {
        for (String[] call :
                new String[][] {{"-h"}, {"check", "-h"}, {"diff", "-h"}, {"drill", "-h"}, {"replay", "-h"}}) {
            ProgramOutput said = Checkout.run(call);
            assertThat(said.code()).isZero();
            assertThat(said.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }
        assertThat(Checkout.run("-h").out())
                .contains("  2   a wrong command line, nothing to check, or a file that could not be read or written");
    }
}
