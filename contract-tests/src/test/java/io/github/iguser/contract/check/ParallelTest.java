package io.github.iguser.contract.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

class ParallelTest {

    static boolean hasOneProcessor() {
        return Runtime.getRuntime().availableProcessors() < 2;
    }

    @Test
    @DisabledIf("hasOneProcessor")
    void mapsConcurrentlyAndKeepsTheOrder() {
        CountDownLatch bothRun = new CountDownLatch(2);

        List<String> results = Parallel.map(List.of("a", "b"), element -> {
            bothRun.countDown();
            try {
                return element + bothRun.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(results).containsExactly("atrue", "btrue");
    }

    @Test
    void rethrowsTheExceptionOfTheFunction() {
        IllegalStateException failure = new IllegalStateException("second");

        assertThatThrownBy(() -> Parallel.map(List.of(1, 2, 3), element -> {
                    if (element == 2) {
                        throw failure;
                    }
                    return element;
                }))
                .isSameAs(failure);
    }
}
