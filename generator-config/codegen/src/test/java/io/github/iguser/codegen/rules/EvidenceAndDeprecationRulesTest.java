package io.github.iguser.codegen.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.codegen.Fixture;
import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.spec.SpecException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that malformed evidence and missing replacements are refused with file, line and remedy. */
class EvidenceAndDeprecationRulesTest {
    @TempDir
    Path folder;

    private void refuses(String file, String text, String replacement, String message) throws IOException {
        Path spec = Fixture.changed(folder, file, text, replacement);
        assertThatThrownBy(() -> Bundler.of(spec))
                .isInstanceOf(SpecException.class)
                .hasMessage(message);
    }

    @Test
    void refusesTextAsEvidence() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "    x-evidence:\n      confidence: observed\n      note: Nobody has documented it.\n",
                "    x-evidence: Inferred from another field.\n",
                "spec/nodes/IgUser.yaml:51: x-evidence is a text; write a map with confidence and a source or note");
    }

    @Test
    void refusesTextAsEvidenceOfAnEntry() throws IOException {
        refuses(
                "nodes/InsightMetric.yaml",
                "    evidence:\n      confidence: documented\n      note: One page calls it so.\n",
                "    evidence: One page calls it so.\n",
                "spec/nodes/InsightMetric.yaml:7: evidence is a text; write a map with confidence and a source or note");
    }

    @Test
    void refusesAnUnknownConfidence() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "confidence: observed",
                "confidence: likely",
                "spec/nodes/IgUser.yaml:61: confidence of x-evidence is likely; it is one of documented, declared, observed,"
                        + " inferred");
    }

    @Test
    void refusesEvidenceWithoutConfidence() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "      confidence: observed\n",
                "",
                "spec/nodes/IgUser.yaml:61: confidence of x-evidence is missing; it is one of documented, declared, observed,"
                        + " inferred");
    }

    @Test
    void refusesEvidenceWithoutSourceAndNote() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "      note: Nobody has documented it.\n",
                "",
                "spec/nodes/IgUser.yaml:61: x-evidence names neither a source nor a note; write one of them");
    }

    @Test
    void refusesAnUnknownKeyOfEvidence() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "      note: Nobody has documented it.\n",
                "      source: A page\n      notes: Nobody has documented it.\n",
                "spec/nodes/IgUser.yaml:61: x-evidence has the unknown key notes; use one of confidence, about, instead, source,"
                        + " note");
    }

    @Test
    void refusesEvidenceAboutSomethingUnknown() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "      confidence: observed\n",
                "      confidence: observed\n      about: colour\n",
                "spec/nodes/IgUser.yaml:61: about of x-evidence is colour; it is one of default, expansion, hosts, limits,"
                        + " modifiers, presence, repeat, type, values, views");
    }

    @Test
    void refusesAnInferredExpansionWithoutADocumentedAlternative() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "      instead: listPromotions\n",
                "",
                "spec/nodes/IgUser.yaml:178: instead of x-evidence is missing; name the documented operation that reads the"
                        + " same, or write GET and its path if the spec does not have it");
    }

    @Test
    void refusesADocumentedAlternativeThatIsNoOperation() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "instead: listPromotions",
                "instead: startPromotions",
                "spec/nodes/IgUser.yaml:178: instead of x-evidence is startPromotions; name the documented operation that"
                        + " reads the same, or write GET and its path if the spec does not have it");
    }

    @Test
    void refusesADocumentedAlternativeThatAHostDoesNotServe() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "    description: Media that a business promotes.\n    x-hosts: [alpha.example.com]\n",
                "    description: Media that a business promotes.\n",
                "spec/nodes/IgUser.yaml:177: instead of x-evidence is listPromotions, which not every host of the field"
                        + " serves; correct it");
    }

    @Test
    void refusesADocumentedAlternativeForADocumentedExpansion() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "      about: expansion\n",
                "",
                "spec/nodes/IgUser.yaml:178: x-evidence has instead, but infers no expansion; remove it, or say about:"
                        + " expansion");
    }

    @Test
    void refusesAMissingReplacement() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "x-replaced-by: id\n",
                "x-replaced-by: idd\n",
                "spec/nodes/IgUser.yaml:51: x-replaced-by of IgUser.ig_id names idd, which does not exist or"
                        + " is deprecated as well; correct it");
    }

    @Test
    void refusesADeprecatedReplacement() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "x-replaced-by: id\n",
                "x-replaced-by: ig_id\n",
                "spec/nodes/IgUser.yaml:51: x-replaced-by of IgUser.ig_id names ig_id, which does not exist"
                        + " or is deprecated as well; correct it");
    }

    @Test
    void refusesAReplacementOfAnotherHost() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "x-replaced-by: id\n",
                "x-replaced-by: account_type\n",
                "spec/nodes/IgUser.yaml:51: x-replaced-by of IgUser.ig_id names account_type, which not all of its hosts"
                        + " serve; name one that they do");
    }

    @Test
    void refusesAReplacementOfAPropertyThatIsNotDeprecated() throws IOException {
        refuses(
                "nodes/IgUser.yaml",
                "    deprecated: true\n    x-replaced-by: id\n",
                "    x-replaced-by: id\n",
                "spec/nodes/IgUser.yaml:51: x-replaced-by is only for deprecated parts; add deprecated: true,"
                        + " or remove it");
    }

    @Test
    void refusesADeprecatedValueWithoutReplacementOrReason() throws IOException {
        refuses(
                "nodes/InsightMetric.yaml",
                "    replaced-by: reach\n",
                "",
                "spec/nodes/InsightMetric.yaml:7: the value followers of InsightMetric is deprecated; name"
                        + " the replacement in replaced-by, or the remaining use in deprecation");
    }

    @Test
    void refusesAReplacedValueThatIsNotDeprecated() throws IOException {
        refuses(
                "nodes/InsightMetric.yaml",
                "    deprecated: true\n",
                "",
                "spec/nodes/InsightMetric.yaml:7: the value followers of InsightMetric is not deprecated; add"
                        + " deprecated: true, or remove replaced-by and deprecation");
    }

    @Test
    void refusesAnUnknownReplacementOfAValue() throws IOException {
        refuses(
                "nodes/InsightMetric.yaml",
                "replaced-by: reach",
                "replaced-by: reeach",
                "spec/nodes/InsightMetric.yaml:7: replaced-by of InsightMetric.followers names reeach, which"
                        + " does not exist or is deprecated as well; correct it");
    }
}
