package io.github.iguser.contract.spec;

import static io.github.iguser.contract.spec.FixtureSpec.FACEBOOK;
import static io.github.iguser.contract.spec.FixtureSpec.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.Project;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import org.junit.jupiter.api.Test;

class SpecSetTest {

    private final SpecSet fixture = FixtureSpec.load();

    @Test
    void embeddedDocumentsAreThoseOfTheSources() {
        SpecSet sources = SpecSources.read(Project.root().resolve("spec"));

        for (SpecDocument document : SpecSet.embedded().documents()) {
            assertThat(sources.document(document.host(), document.root()).tree())
                    .isEqualTo(document.tree());
        }
        assertThat(sources.hosts()).containsExactly(FACEBOOK, INSTAGRAM, "rupload.facebook.com");
        assertThat(sources.accountHosts()).containsExactly(FACEBOOK, INSTAGRAM);
    }

    @Test
    void concretePathGoesFirst() {
        assertThat(fixture.find(INSTAGRAM, "GET", "/me")).hasToString(INSTAGRAM + " getMe");
        assertThat(fixture.find(INSTAGRAM, "GET", "/17")).hasToString(INSTAGRAM + " getIgUser");
        assertThat(fixture.find(INSTAGRAM, "POST", "/me")).isNull();
        assertThat(fixture.find(INSTAGRAM, "GET", "/me/unknown")).isNull();
    }

    @Test
    void samePathOfTwoNodesHasTwoOperations() {
        assertThat(fixture.matching(FACEBOOK, "GET", "/17"))
                .extracting(SpecOperation::operationId)
                .containsExactly("getIgUser", "getIgContainer");
    }

    @Test
    void unknownOperationIsNamedBesideTheKnownOnes() {
        assertThatThrownBy(() -> fixture.byId(INSTAGRAM, "listMedia"))
                .hasMessage("no operation listMedia on graph.instagram.com; there are [getIgUser, getMe]");
    }

    @Test
    void placeOfABundledDocumentIsItsLine() {
        SpecDocument document = fixture.document(FACEBOOK, "ig-user");

        assertThat(document.where("/info/version")).isEqualTo("graph.facebook.com/ig-user.yaml:4 (#/info/version)");
        assertThat(document.where("/info/absent")).isEqualTo("graph.facebook.com/ig-user.yaml:2 (#/info/absent)");
    }

    @Test
    void placeOfASourceIsItsFile() {
        SpecDocument document = SpecSources.read(Project.root().resolve("spec")).document(FACEBOOK, "ig-user");

        assertThat(document.where("/components/schemas/IgUser/properties/biography/type"))
                .matches("spec.nodes.IgUser\\.yaml:\\d+ \\(#/properties/biography/type\\)");
        assertThat(document.where("/components/schemas/GraphErrorDetail/properties/code"))
                .matches("spec.common.GraphErrorDetail\\.yaml:\\d+ \\(#/properties/code\\)");
        assertThat(document.where("/paths/~1{ig-user-id}~1media/get/x-errors"))
                .matches("spec.edges.media\\.yaml:\\d+ \\(#/get/x-errors\\)");
        assertThat(document.where("/x-error-codes")).matches("spec.common.error-codes\\.yaml:\\d+ \\(#\\)");
        assertThat(document.where("/info/version")).matches("spec.ig-user\\.yaml:\\d+ \\(#/info/version\\)");
        assertThat(document.where("/components/parameters/IgUserId/schema"))
                .matches("spec.common.parameters\\.yaml:\\d+ \\(#/IgUserId/schema\\)");
    }

    @Test
    void changedTreeReplacesOneDocumentOnly() {
        ObjectNode changed = fixture.document(FACEBOOK, "ig-user").tree().deepCopy();
        ((ObjectNode) changed.get("info")).put("version", "v2.0");
        SpecSet drifted = fixture.with(FACEBOOK, "ig-user", changed);

        assertThat(drifted.document(FACEBOOK, "ig-user").version()).isEqualTo("v2.0");
        assertThat(drifted.document(INSTAGRAM, "ig-user").version()).isEqualTo("v1.0");
        assertThat(fixture.document(FACEBOOK, "ig-user").version()).isEqualTo("v1.0");
    }

    @Test
    void descriptionThatIsNoYamlObjectIsNamed() {
        assertThatThrownBy(() -> SpecDocument.parse(FACEBOOK, "ig-user", "- a"))
                .hasMessage("graph.facebook.com/ig-user.yaml: an OpenAPI document is an object");
        assertThatThrownBy(() -> SpecDocument.parse(FACEBOOK, "ig-user", "a: 1\na: 2"))
                .hasMessageContaining("graph.facebook.com/ig-user.yaml:2: not YAML: Duplicate");
    }
}
