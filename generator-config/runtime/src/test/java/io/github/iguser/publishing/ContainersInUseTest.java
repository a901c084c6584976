package io.github.iguser.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.publishing.ContainersInUse.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ContainersInUseTest {
    private final ContainersInUse containers = new ContainersInUse();

    /** A service for many accounts publishes so many within a day. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void recordsManyContainersInLinearTime() {
        for (int i = 0; i < 200_000; i++) {
            String id = String.valueOf(i);
            containers.claimNew(id);
            containers.markSent(id);
            containers.release(id);
        }

        assertThat(containers.claim("0", null)).isEqualTo(Sent.YES);
        assertThat(containers.claim("200000", null)).isEqualTo(Sent.UNKNOWN);
    }
}
