package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.VersionMismatch;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.model.IgMedia;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients of each known version against the stand-in. */
class StandInVersionsTest {
    /** The parameters of a recording, whose link to the next page has the version of the recording. */
    private static final ListMediaParams RECORDED = ListMediaParams.builder()
            .fields(f -> f.id().caption().mediaType().mediaUrl().permalink().timestamp())
            .limit(3)
            .build();

    static List<ApiVersion> known() {
        return ApiVersion.known();
    }

    @ParameterizedTest
    @MethodSource("known")
    void readTheRecordedPagesOfAList(ApiVersion version) {
        List<VersionMismatch> told = new ArrayList<>();
        try (StandIn standIn = StandIn.start();
                FacebookLoginClient client = standIn.facebookClient()
                        .version(version)
                        .onVersionMismatch(told::add)
                        .build()) {
            List<IgMedia> media = client.media().list(StandIn.ACCOUNT, RECORDED).all().stream()
                    .toList();

            assertThat(media).hasSizeGreaterThan(3);
            assertThat(told).isEmpty();
        }
    }
}
