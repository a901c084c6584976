package io.github.iguser.contract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.ExchangeSource;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.RecordingException;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The client sends recorded uploads with their headers and bytes, and reads their responses and errors. */
class RecordedUploadTest {
    private static final String FOLDER = "rupload.facebook.com/uploadVideo/";

    private static Recording changed(String name, Consumer<ObjectNode> change) {
        Recording recording = Recordings.embedded().byName(FOLDER + name);
        ObjectNode mapping = recording.mapping();
        change.accept(mapping);
        return recording.with(mapping, recording.body());
    }

    private static List<String> findings(Recording recording) {
        CheckContext context = CheckContext.of(SpecSet.embedded(), Recordings.of(List.of(recording)));
        return new ClientCheck(ExchangeSource.RECORDINGS)
                .run(context).findings().stream()
                        .map(finding -> finding.pointer() + ": " + finding.message())
                        .toList();
    }

    @Test
    void sendsEachRecordedUpload() {
        for (String name : List.of("documented", "documented-refused", "rest-of-a-video", "hosted-video")) {
            assertThat(findings(changed(name, mapping -> {}))).as(name).isEmpty();
        }
    }

    @Test
    void findsAHeaderThatTheClientDoesNotSend() {
        assertThat(findings(changed(
                        "documented",
                        mapping -> mapping.withObject("/request/headers")
                                .putObject("x-other")
                                .put("equalTo", "1"))))
                .singleElement()
                .asString()
                .contains("uploadVideo cannot be called as a POST with the headers [offset, file_size, x-other]");
    }

    @Test
    void findsAnotherNumberOfBytes() {
        assertThat(findings(changed(
                        "rest-of-a-video",
                        mapping -> mapping.withObject("/request/headers/offset").put("equalTo", "13"))))
                .singleElement()
                .asString()
                .contains("the client sends the whole rest of a video");
    }

    @Test
    void findsAResponseThatIsNoSuccess() {
        assertThat(findings(changed(
                        "documented-refused",
                        mapping -> mapping.withObject("/response").put("status", 200))))
                .singleElement()
                .asString()
                .contains("response: fails: io.github.iguser.UploadException");
        Recording accepted =
                changed("documented", mapping -> mapping.withObject("/response").put("status", 400));
        assertThat(findings(accepted)).as("an error without a known form").isEmpty();
    }

    @Test
    void keepsTheBytesOfTheRequest() {
        Recording recording = Recordings.embedded().byName(FOLDER + "rest-of-a-video");

        assertThat(new String(recording.requestBody(), StandardCharsets.UTF_8)).isEqualTo("of a video");
        assertThat(Recordings.embedded().byName(FOLDER + "hosted-video").requestBody())
                .isNull();
    }

    @Test
    void refusesRecordingsOfUnreadableBytesOrWithAToken() {
        assertThatThrownBy(() -> changed(
                        "documented",
                        mapping -> mapping.withObject("/request/bodyPatterns/0").put("binaryEqualTo", "not Base64")))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("mapping.json#/request/bodyPatterns/0/binaryEqualTo is not Base64");
        String encoded = Base64.getEncoder().encodeToString(new byte[] {1});
        assertThatThrownBy(() -> changed(
                        "documented",
                        mapping -> mapping.withObject("/request")
                                .withArray("/bodyPatterns")
                                .addObject()
                                .put("binaryEqualTo", encoded)))
                .hasMessageContaining("write one object with binaryEqualTo");
        assertThatThrownBy(() -> changed(
                        "documented",
                        mapping -> mapping.withObject("/request/headers")
                                .putObject("Authorization")
                                .put("equalTo", "OAuth x")))
                .hasMessageContaining("/request/headers/Authorization must not be in a recording");
    }
}
