package io.github.iguser.codegen.rules;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tests that faults in nodes, their views, expansions and values are refused with file, line and remedy. */
class NodeFaultTest extends FaultySpec {
    private static final String REMEDY =
            "remove it, or use one of these: ^[0-9]+$ for an id of digits, ^[A-Za-z0-9._]+$ for the name of a user,"
                    + " ^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*$ for a URL that the API fetches";

    @Test
    void refusesUnknownPropertyInView() throws IOException {
        refused(
                "nodes/IgMedia.yaml",
                "properties: [id, media_type]",
                "properties: [id, media_typ]",
                "spec/nodes/IgMedia.yaml:7: the view child of IgMedia names the unknown property \"media_typ\"; correct it or"
                        + " add the property");
    }

    @Test
    void refusesExpansionToSchemaThatIsNoNode() throws IOException {
        refused(
                "nodes/IgMedia.yaml",
                "node: IgUser",
                "node: IgUsr",
                "spec/nodes/IgMedia.yaml:32: x-expansion of IgMedia.owner leads to IgUsr, which is not a"
                        + " node; name a schema with x-graph-node");
    }

    @Test
    void refusesExpansionToUnknownView() throws IOException {
        refused(
                "nodes/IgMedia.yaml",
                "view: reference",
                "view: referred",
                "spec/nodes/IgMedia.yaml:32: x-expansion of IgMedia.owner leads to the view referred, which IgUser lacks; it"
                        + " has the views [discovered, reference]");
    }

    @Test
    void refusesUnknownKindOfExpansion() throws IOException {
        refused(
                "nodes/IgMedia.yaml",
                "view: reference\n      kind: single",
                "view: reference\n      kind: one",
                "spec/nodes/IgMedia.yaml:32: x-expansion of IgMedia.owner has the kind one; it is single or list");
    }

    @Test
    void refusesListExpansionWithoutPage() throws IOException {
        refused(
                "nodes/IgMedia.yaml",
                "view: child\n      kind: list",
                "view: child\n      kind: single",
                "spec/nodes/IgMedia.yaml:41: x-expansion of IgMedia.children has the kind single, and its schema IgMediaPage"
                        + " is a page; correct one of them");
    }

    @Test
    void refusesListWithoutPaging() throws IOException {
        refused(
                "edges/media.yaml",
                "  x-paging: link\n",
                "",
                "spec/edges/media.yaml:3: the response of listMedia is a page, and its x-paging is missing;"
                        + " it is one of link, cursor, time-window, none");
    }

    @Test
    void refusesFieldsOfSchemaThatIsNoNode() throws IOException {
        refused(
                "edges/me.yaml",
                "x-fields-of: IgUser",
                "x-fields-of: User",
                "spec/edges/me.yaml:10: x-fields-of leads to User, which is not a node; name a schema with"
                        + " x-graph-node");
    }

    @Test
    void refusesPropertyWithoutPresence() throws IOException {
        refused(
                "nodes/IgMedia.yaml",
                "    example: true\n    x-presence: always\n",
                "    example: true\n",
                "spec/nodes/IgMedia.yaml:20: IgMedia.is_shared does not say when it is present; write x-presence: always,"
                        + " undocumented, or a sentence with the documented reason for its absence");
    }

    @Test
    void refusesUnknownRequiredProperty() throws IOException {
        refused(
                "nodes/IgContainer.yaml",
                "required: [id]",
                "required: [ident]",
                "spec/nodes/IgContainer.yaml:4: required of IgContainer names the unknown property \"ident\"; correct it or"
                        + " add the property");
    }

    @Test
    void refusesOpenValueWithoutKnownValues() throws IOException {
        refused(
                "nodes/MediaType.yaml",
                "    meaning: A video.\n",
                "",
                "spec/nodes/MediaType.yaml:1: the open value MediaType has no known values; list them in x-known-values, each"
                        + " with value and meaning");
    }

    @Test
    void refusesValuesThatDifferInCaseOnly() throws IOException {
        refused(
                "nodes/MediaType.yaml",
                "    spelling-of: IMAGE\n",
                "",
                "spec/nodes/MediaType.yaml:1: the values IMAGE and Image of MediaType differ in case only; give one of"
                        + " them spelling-of: IMAGE");
    }

    @Test
    void refusesSpellingOfUnknownValue() throws IOException {
        refused(
                "nodes/MediaType.yaml",
                "spelling-of: IMAGE",
                "spelling-of: PICTURE",
                "spec/nodes/MediaType.yaml:1: the value Image of MediaType is a spelling of PICTURE, which is"
                        + " not a value of MediaType; correct spelling-of");
    }

    @Test
    void refusesAPresenceThatIsNeitherAWordNorASentence() throws IOException {
        refused(
                "nodes/IgContainer.yaml",
                "    example: '3'\n    x-presence: always\n",
                "    example: '3'\n    x-presence: allways\n",
                "spec/nodes/IgContainer.yaml:6: IgContainer.id does not say when it is present; write x-presence: always,"
                        + " undocumented, or a sentence with the documented reason for its absence");
    }

    @Test
    void refusesAnAliasWithoutEvidenceOrWithMoreThanLetters() throws IOException {
        refused(
                "common/parameters.yaml",
                "      evidence:\n        confidence: observed\n        note: It was answered.\n",
                "",
                "spec/common/parameters.yaml:11: the alias me of ig-user-id needs a value of small letters, and evidence;"
                        + " correct it");
        refused(
                "common/parameters.yaml",
                "value: me",
                "value: me|self",
                "spec/common/parameters.yaml:11: the alias me|self of ig-user-id needs a value of small letters, and"
                        + " evidence; correct it");
    }

    @Test
    void refusesAliasOfNonId() throws IOException {
        refused(
                "common/parameters.yaml",
                "    pattern: '^[0-9]+$'\n",
                "",
                "spec/common/parameters.yaml:1: x-aliases is for parameters of a path with the pattern ^[0-9]+$; remove it"
                        + " from ig-user-id");
    }

    @Test
    void refusesAnAliasForAnUnknownHost() throws IOException {
        refused(
                "common/parameters.yaml",
                "      x-hosts: [beta.example.com]",
                "      x-hosts: [gamma.example.com]",
                "spec/common/parameters.yaml:12: x-hosts names the unknown host \"gamma.example.com\"; the servers know"
                        + " alpha.example.com, beta.example.com");
    }

    @Test
    void refusesUncheckedPatternOfArgument() throws IOException {
        refused(
                "nodes/IgUser.yaml",
                "'^[A-Za-z0-9._]+$'",
                "'^[a-z]+$'",
                "spec/nodes/IgUser.yaml:125: the argument username of an expansion has the pattern ^[a-z]+$, which no"
                        + " client checks; " + REMEDY);
    }

    @Test
    void refusesListOfNonOpenValues() throws IOException {
        refused(
                "nodes/IgUser.yaml",
                "          csv-of: InsightBreakdown",
                "          csv-of: Insight",
                "spec/nodes/IgUser.yaml:128: x-expansion of IgUser.insights: csv-of names Insight, which is"
                        + " not an open value; name a schema with x-known-values");
    }
}
