package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ErrorCodesTest {
    private static ErrorCodes.Entry entry() {
        return ErrorCodes.entry(4, ErrorCode.Category.RATE_LIMIT, ErrorCode.Repeat.BACKOFF, "Too many calls.");
    }

    @Test
    void buildsALazyTableOnceAndWhenItIsNeeded() {
        AtomicInteger built = new AtomicInteger();
        ErrorCodes table = ErrorCodes.lazily(() -> {
            built.incrementAndGet();
            return ErrorCodes.builder().add(entry()).build();
        });

        assertThat(built).hasValue(0);
        assertThat(table.find(4)).isNotNull();
        assertThat(table.find(5)).isNull();
        assertThat(table.all()).hasSize(1);
        assertThat(built).hasValue(1);
    }

    @Test
    void takesTheSameEntryInBothForms() {
        ErrorCodes byFunction = ErrorCodes.builder()
                .add(
                        4,
                        ErrorCode.Category.RATE_LIMIT,
                        ErrorCode.Repeat.BACKOFF,
                        "Too many calls.",
                        e -> e.subcode(7).advice("Wait."))
                .build();
        ErrorCodes byEntry =
                ErrorCodes.builder().add(entry().subcode(7).advice("Wait.")).build();

        assertThat(byEntry.find(4, 7)).hasToString(String.valueOf(byFunction.find(4, 7)));
    }

    @Test
    void refusesTheSameEntryTwice() {
        ErrorCodes.Builder table = ErrorCodes.builder().add(entry());

        assertThatThrownBy(() -> table.add(entry()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in the table already");
    }
}
