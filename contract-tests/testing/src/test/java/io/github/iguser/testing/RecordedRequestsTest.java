package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A recorded request is answered as recorded, but where the recording contradicts the world. */
class RecordedRequestsTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    /**
     * They leave media or Pages of the account out, have other numbers, an error of the token, or a response of another
     * time; or another recording of the same request answers.
     */
    private static final Set<String> OF_ANOTHER_WORLD = Set.of(
            "graph.facebook.com/listMedia/last-page",
            "graph.facebook.com/listPages/error-190-token",
            "graph.facebook.com/listPages/no-page-shared",
            "graph.facebook.com/listTags/empty-page-after-the-last",
            "graph.instagram.com/listMedia/last-page",
            "graph.instagram.com/listMedia/of-me",
            "graph.instagram.com/getInsights/time-series-without-type",
            "graph.instagram.com/getMe/error-190-token",
            "graph.instagram.com/refreshInstagramToken/error-190-password-changed",
            "graph.instagram.com/refreshInstagramToken/with-permissions");

    @Test
    void answersAsRecorded() {
        PlainHttpClient http = new PlainHttpClient(STAND_IN.standIn());
        List<String> others = new ArrayList<>();
        int recorded = 0;
        for (Recording recording : Recordings.embedded().all()) {
            if (recording.method().equals("GET")) {
                String query = FormText.encode(recording.query());
                PlainHttpClient.JsonResponse response =
                        http.get(STAND_IN.standIn().address() + "/" + recording.host() + recording.path()
                                + (query.isEmpty() ? "" : "?" + query));
                boolean same =
                        response.origin().equals(recording.origin().word()) && response.status() == recording.status();
                recorded += same ? 1 : 0;
                if (!same) {
                    others.add(recording.name());
                }
            }
        }

        assertThat(recorded).isGreaterThan(70);
        assertThat(others).containsExactlyInAnyOrderElementsOf(OF_ANOTHER_WORLD);
    }
}
