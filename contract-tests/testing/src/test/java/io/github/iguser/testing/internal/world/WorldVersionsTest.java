package io.github.iguser.testing.internal.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worlds with what not every version of the API has. */
class WorldVersionsTest {
    private static final String WORLD = """
            accounts:
              - id: '1'
                username: a
                hosts: []
                media:
                  - id: '2'
                    old_count: 3
                    insights:
                      old_metric: 4
            """;

    @Test
    void mayHaveWhatOneOfThemHas() {
        SpecDocument document = SpecSet.embedded().document("graph.facebook.com", "ig-user");
        String old = document.tree()
                .toString()
                .replace("like_count", "old_count")
                .replace("\"value\":\"reach\"", "\"value\":\"old_metric\"");
        List<SpecDocument> documents = new ArrayList<>(SpecSet.embedded().documents());
        documents.add(SpecDocument.parse(document.host(), document.root(), old));

        assertThat(WorldReader.read("w", WORLD, documents)
                        .at("/accounts/0/media/0/old_count")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void mayNotHaveWhatNoneHas() {
        assertThatThrownBy(() -> WorldReader.read("w", WORLD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/accounts/0/media/0/old_count is not a field of IgMedia")
                .hasMessageContaining("old_metric");
    }
}
