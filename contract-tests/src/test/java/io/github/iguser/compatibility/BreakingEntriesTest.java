package io.github.iguser.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakingEntriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            `IgUser.website()` is gone.               | IgUser                | website | true
            `IgUser` lost `website()`.                | IgUser                | website | true
            `IgUser` has changed.                     | IgUser                | website | false
            `website()` is gone.                      | IgUser                | website | false
            IgUser.website() is gone.                 | IgUser                | website | false
            `IgUserFields` is gone.                   | IgUser                | ''      | false
            `IgUser` is gone.                         | IgUser                | ''      | true
            `ListMediaParams.limit(5)` is gone.       | ListMediaParams.Builder | limit | true
            `ListMediaParams` is gone.                | ListMediaParams.Builder | ''    | false
            `*Params.of(...)` is gone.                | ListMediaParams       | of      | true
            `*Params.of(...)` is gone.                | ListMediaFields       | of      | false
            `IgUser.*` differ.                        | IgUser                | website | true
            `*` differs.                              | IgUser                | ''      | false
            """)
    void entryNamesAChange(String text, String owner, String member, boolean named) {
        String changelog = "# Changelog\n\n## Unreleased\n\n- **Changed (breaking):** " + text + "\n";

        assertThat(named(changelog, owner, member)).isEqualTo(named);
    }

    @Test
    void onlyUnreleasedEntriesMarkedAsBreakingCount() {
        assertThat(named("## Unreleased\n\n- **Changed:** `IgUser` is gone.\n", "IgUser", ""))
                .isFalse();
        assertThat(named("## 0.1.0\n\n- **Changed (breaking):** `IgUser` is gone.\n", "IgUser", ""))
                .isFalse();
        assertThat(named("## Unreleased\n\n- **Changed (breaking):** Gone:\n  `IgUser`.\n", "IgUser", ""))
                .isTrue();
        assertThat(named("## Unreleased\n\n- **Changed (breaking):** x\n- **New:** `IgUser`\n", "IgUser", ""))
                .isFalse();
    }

    private static boolean named(String changelog, String owner, String member) {
        return BreakingEntries.of(changelog).name(new IncompatibleChange(owner, member, List.of()));
    }
}
