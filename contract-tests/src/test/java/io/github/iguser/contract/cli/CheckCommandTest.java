package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.Project;
import io.github.iguser.contract.cli.Checkout.ProgramOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String FACEBOOK = "graph.facebook.com";
    private static final String USER = "spec/nodes/IgUser.yaml";
    private static final String PAGE_REQUEST = "graph.facebook.com/getIgUser/documented-page-request";

    @TempDir
    Path folder;

    @Test
    void acceptsTheProjectAsItIs() {
        ProgramOutput said = Checkout.run("--project", Project.root().toString(), "--report", folder.toString());

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("OK: ")
                .containsPattern("\n  version +-.* \\d+ +-\n")
                .doesNotContain("0!")
                .doesNotContain(" !");
        assertThat(folder.resolve("TEST-iguser-check.xml")).isNotEmptyFile();
        assertThat(folder.resolve("index.html")).isNotEmptyFile();
        assertThat(folder.resolve("pacts/iguser-client-graph.facebook.com.json"))
                .isNotEmptyFile();
    }

    @Test
    void findsTypeChangedInTheSpec() throws IOException {
        ProgramOutput said = Checkout.copiedInto(folder)
                .replace(
                        USER,
                        "  followers_count:\n    type: integer\n    format: int64",
                        "  followers_count:\n    type: string")
                .checkSpec(FACEBOOK, "getIgUser");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("at      graph.facebook.com/getIgUser/counts-beyond-32-bits at /followers_count")
                .containsPattern("and +\\d+ more like it: graph.facebook.com/getIgUser/")
                .containsPattern("spec +\\S*nodes/IgUser.yaml:\\d+ \\(#/properties/followers_count")
                .contains("FAILED: ");
    }

    @Test
    void findsParameterThatTheSpecNoLongerRequires() throws IOException {
        ProgramOutput said = Checkout.copiedInto(folder)
                .replace(
                        "spec/edges/authorized_adaccounts.yaml",
                        "name: business\n      in: query\n      required: true",
                        "name: business\n      in: query\n      required: false")
                .checkSpec(FACEBOOK, "listAuthorizedAdaccounts");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("1. spec <-> docs: graph.facebook.com listAuthorizedAdaccounts")
                .contains(
                        "the list of required query parameters: the spec has [], but the documentation has [business]")
                .containsPattern("spec +\\S*edges/authorized_adaccounts.yaml:\\d+");
    }

    @Test
    void findsPropertyRenamedInTheSpec() throws IOException {
        ProgramOutput said = Checkout.copiedInto(folder)
                .replace(USER, "\n  website:", "\n  web_site:")
                .replace(USER, "      - website\n", "      - web_site\n")
                .checkSpec(FACEBOOK, "getIgUser");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("at      graph.facebook.com/getIgUser/documented-page-request at /website")
                .contains("and     1 more like it: graph.facebook.com/getIgUser/without-biography-and-website\n");
    }

    @Test
    void findsKnownValueRemovedFromTheSpec() throws IOException {
        ProgramOutput said = Checkout.copiedInto(folder)
                .replace(
                        "spec/nodes/MediaType.yaml",
                        "  - value: CAROUSEL_ALBUM\n    meaning: An album of images and videos.\n",
                        "")
                .checkSpec(FACEBOOK, "listMedia");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("graph.facebook.com/listMedia/first-page at /data/2/media_type")
                .contains(
                        "saw     \"CAROUSEL_ALBUM\" is not a known value of MediaType; the known ones are [IMAGE, VIDEO, BROADCAST, STORY]")
                .containsPattern("spec +\\S*nodes/MediaType.yaml:\\d+");
    }

    @Test
    void findsRequiredMemberMissingInARecording() throws IOException {
        ProgramOutput said = Checkout.copiedInto(folder)
                .replaceInRecording(
                        "graph.facebook.com/getIgUser/profile-counts", "body.json", "\"media_count\":8", "\"x\":8")
                .replaceInRecording("graph.facebook.com/getIgUser/profile-counts", "body.json", ",\"x\":8", "")
                .checkRecordings(FACEBOOK, "getIgUser");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("at      graph.facebook.com/getIgUser/profile-counts")
                .contains("media_count");
    }

    @Test
    void findsExtraQueryParameterOfARecording() throws IOException {
        ProgramOutput said = Checkout.copiedInto(folder)
                .replaceInRecording(
                        "graph.facebook.com/getIgUser/documented-page-request",
                        "mapping.json",
                        "\"queryParameters\": {",
                        "\"queryParameters\": {\"locale\": {\"equalTo\": \"de_DE\"},")
                .checkRecordings(FACEBOOK, "getIgUser");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("1. spec <-> recordings: graph.facebook.com getIgUser")
                .contains("2. client <-> recordings: graph.facebook.com getIgUser")
                .contains("has no way to send the recorded parameters [locale]");
    }

    @Test
    void refusesRecordingThatDiffersFromTheManifest() throws IOException {
        Checkout checkout = Checkout.copiedInto(folder)
                .replace(Checkout.RECORDINGS + "/" + PAGE_REQUEST + "/mapping.json", "\"documented\"", "\"live\"");

        ProgramOutput said = checkout.checkRecordings(FACEBOOK, "getIgUser");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains(
                        "recording " + PAGE_REQUEST + ": mapping.json#/metadata/origin is \"live\", but \"documented\"")
                .contains("remedy: undo the change of the recording");
    }

    @Test
    void reportsVersionsAndTheMissingManifest() throws IOException {
        Checkout checkout = Checkout.copiedInto(folder);
        assertThat(checkout.checkRecordings(FACEBOOK, "listCollaborationInvites")
                        .out())
                .containsPattern("recordings by version: v23\\.0 1, v\\d+\\.0 1; the spec describes v")
                .doesNotContain("without a manifest");

        assertThat(checkout.withoutManifest()
                        .checkRecordings(FACEBOOK, "listCollaborationInvites")
                        .out())
                .contains("recordings without a manifest.yaml: a later change of one cannot be detected");
    }

    @Test
    void findsByteChangedInGeneratedCode() throws IOException {
        Checkout checkout = Checkout.copiedInto(folder);
        String file = "generated/src/main/java/io/github/iguser/facebook/IgUserFields.java";
        Files.writeString(
                folder.resolve(file), Files.readString(folder.resolve(file)).replaceFirst("id", "iD"));

        ProgramOutput said = Checkout.run(
                "--project", checkout.folder().toString(), "--host", FACEBOOK, "--operation", "getIgContainer");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("1. spec <-> client: project generated")
                .contains("at      " + file + " at line ")
                .contains("remedy  run: mvn -Pregenerate compile");
    }

    @Test
    void failsOperationWithoutRecordings() throws IOException {
        Path recordings = folder.resolve("recordings");
        Path one = recordings.resolve("graph.facebook.com/getIgUser/documented-page-request");
        Files.createDirectories(one);
        for (String file : new String[] {"mapping.json", "body.json"}) {
            Files.copy(
                    Project.root()
                            .resolve(
                                    "contract-tests/testing/src/main/resources/recordings/graph.facebook.com/getIgUser/"
                                            + "documented-page-request/" + file),
                    one.resolve(file));
        }
        ProgramOutput said = Checkout.run("--recordings", recordings.toString(), "--operation", "getIgContainer");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .containsPattern("getIgContainer +\\d+ +0! +\\d+ +0! ")
                .contains("nothing was checked here: 0 items where at least 1 is expected");
    }
}
