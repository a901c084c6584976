package io.github.iguser.testing.internal.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The documents of a version to which something is bound: the client library carries some of its own. */
class SpecVersionsTest {
    private static final String HOST = "graph.facebook.com";

    private static @Nullable String bound(String name) {
        SpecDocument document = SpecSet.embedded().document(HOST, "ig-user");
        return name.equals(HOST + "/ig-user-v1.0.yaml")
                ? document.tree().toString().replace("like_count", "old_count")
                : null;
    }

    @Test
    void replaceThoseOfTheDefaultVersion() {
        SpecSet old = SpecSet.embedded().ofVersion("v1.0", SpecVersionsTest::bound);

        assertThat(old.document(HOST, "ig-user")
                        .at("/components/schemas/IgMedia/properties")
                        .has("old_count"))
                .isTrue();
        assertThat(old.documents()).hasSameSizeAs(SpecSet.embedded().documents());
        assertThat(old.document(HOST, "ig-container"))
                .isSameAs(SpecSet.embedded().document(HOST, "ig-container"));
    }

    @Test
    void areThoseOfTheDefaultVersionWhereNothingIsBound() {
        assertThat(SpecSet.embedded().ofVersion("v1.1", SpecVersionsTest::bound).documents())
                .isEqualTo(SpecSet.embedded().documents());
    }
}
