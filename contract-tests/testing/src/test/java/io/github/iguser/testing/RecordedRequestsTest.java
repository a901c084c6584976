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

/** A recorded request gets its recorded response, unless the recording contradicts the world. */
class RecordedRequestsTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    /**
     * Recordings that are not used: they lack media or Pages of the account, have other numbers, an error of the token
     * or a response of another time, another recording of the same request is used, or the world has their account on
     * the other host only.
     */
    private static final Set<String> UNUSED = Set.of(
            "graph.facebook.com/getContentPublishingLimit/every-field",
            "graph.facebook.com/getInsights/followers-by-country",
            "graph.facebook.com/getInsights/time-series-without-type",
            "graph.facebook.com/getInsights/total-by-two-breakdowns",
            "graph.facebook.com/getInsights/totals",
            "graph.facebook.com/listMedia/last-page",
            "graph.facebook.com/listPages/error-190-token",
            "graph.facebook.com/listPages/no-page-shared",
            "graph.facebook.com/listTags/empty-page-after-the-last",
            "graph.instagram.com/getIgUser/profile-counts",
            "graph.instagram.com/listLiveMedia/broadcast",
            "graph.instagram.com/listMedia/first-page",
            "graph.instagram.com/listMedia/last-page",
            "graph.instagram.com/listMedia/of-me",
            "graph.instagram.com/getInsights/time-series-without-type",
            "graph.instagram.com/getMe/error-190-token",
            "graph.instagram.com/refreshInstagramToken/error-190-password-changed",
            "graph.instagram.com/refreshInstagramToken/with-permissions");

    @Test
    void returnsRecordedResponses() {
        PlainHttpClient http = new PlainHttpClient(STAND_IN.standIn());
        List<String> unused = new ArrayList<>();
        int used = 0;
        for (Recording recording : Recordings.embedded().all()) {
            if (recording.method().equals("GET")) {
                String query = FormText.encode(recording.query());
                PlainHttpClient.JsonResponse response =
                        http.get(STAND_IN.standIn().address() + "/" + recording.host() + recording.path()
                                + (query.isEmpty() ? "" : "?" + query));
                boolean same =
                        response.origin().equals(recording.origin().word()) && response.status() == recording.status();
                used += same ? 1 : 0;
                if (!same) {
                    unused.add(recording.name());
                }
            }
        }

        assertThat(used).isGreaterThan(70);
        assertThat(unused).containsExactlyInAnyOrderElementsOf(UNUSED);
    }
}
