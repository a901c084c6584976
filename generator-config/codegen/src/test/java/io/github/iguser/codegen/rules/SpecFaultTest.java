package io.github.iguser.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.codegen.Fixture;
import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.spec.SpecException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a faulty spec is refused with file, line and remedy. */
class SpecFaultTest {
    private static final String REMEDY =
            "remove it, or use one of these: ^[0-9]+$ for an id of digits, ^[A-Za-z0-9._]+$ for the name of a user,"
                    + " ^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*$ for a URL that the API fetches";

    @TempDir
    Path folder;

    private void refused(String file, String text, String replacement, String message) throws IOException {
        Path spec = Fixture.changed(folder, file, text, replacement);
        assertThatThrownBy(() -> Bundler.of(spec))
                .isInstanceOf(SpecException.class)
                .hasMessage(message);
    }

    @Test
    void refusesUnknownHost() throws IOException {
        refused(
                "nodes/IgUser.yaml",
                "example: BUSINESS\n    x-hosts: [beta.example.com]",
                "example: BUSINESS\n    x-hosts: [beta.exmaple.com]",
                "spec/nodes/IgUser.yaml:49: x-hosts names the unknown host \"beta.exmaple.com\"; the servers know"
                        + " alpha.example.com, beta.example.com");
    }

    @Test
    void refusesAnUploadHostWithAPath() throws IOException {
        refused(
                "ig-user.yaml",
                "x-upload-host: https://uploads.example.com",
                "x-upload-host: https://uploads.example.com/videos",
                "2 faults in the spec:\nspec/ig-user.yaml:24: x-upload-host is https://uploads.example.com/videos;"
                        + " write https:// and a host, without a path\nspec/upload.yaml:9: the roots differ in the"
                        + " hosts of their servers: {spec/ig-user.yaml=[alpha.example.com, beta.example.com],"
                        + " spec/upload.yaml=[uploads.example.com]}; give them the same servers, or one that an"
                        + " x-upload-host names");
    }

    @Test
    void refusesUnknownHostOfANote() throws IOException {
        refused(
                "nodes/IgUser.yaml",
                "      beta.example.com: It is",
                "      beta: It is",
                "spec/nodes/IgUser.yaml:34: x-host-notes names the unknown host \"beta\"; the servers know"
                        + " alpha.example.com, beta.example.com");
    }

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
    void refusesErrorCodeWithUnknownCategory() throws IOException {
        refused(
                "common/error-codes.yaml",
                "category: permission",
                "category: permissions",
                "spec/common/error-codes.yaml:23: category of the error code is permissions; it is one of token, permission,"
                        + " rate-limit, transient, invalid-request");
    }

    @Test
    void refusesErrorCodeThatIsNotANumber() throws IOException {
        refused(
                "common/error-codes.yaml",
                "- code: 200",
                "- code: two hundred",
                "2 faults in the spec:\nspec/common/error-codes.yaml:23: the code of an error is two hundred;"
                        + " write a whole number\nspec/edges/ig-user.yaml:27: x-errors of getIgUser names code 201,"
                        + " which the table of codes lacks; add it to x-error-codes or correct it");
    }

    private void refusedTable(String text, String replacement, String message) throws IOException {
        refused("common/error-codes.yaml", text, replacement, "spec/common/error-codes.yaml:" + message);
    }

    @Test
    void refusesCodeWithSubcodesOnly() throws IOException {
        refusedTable(
                "- code: 1000\n  to: 9999\n  subcode: 8",
                "- code: 1000\n  subcode: 8",
                "28: the error code 1000/8 has no fallback; add an entry of the code alone, without subcode and messages,"
                        + " for its other subcodes and texts");
    }

    @Test
    void refusesCodeWithTextsOnly() throws IOException {
        refusedTable(
                "- code: 110\n  messages:",
                "- code: 111\n  messages:",
                "9: the error code 111 has no fallback; add an entry of the code alone, without subcode and messages,"
                        + " for its other subcodes and texts");
    }

    @Test
    void refusesTextsThatMatchAnything() throws IOException {
        refusedTable(
                "    - The user * has been renamed\n",
                "    - '**'\n",
                "9: the error code 110 has messages that match any text, or none; give the documented texts, with * for"
                        + " what changes in them");
    }

    @Test
    void refusesTwoIndistinguishableEntries() throws IOException {
        refusedTable(
                "  repeat: new-token\n",
                "  repeat: new-token\n- code: 110\n  messages: ['* \"moved\" *']\n  meaning: m\n"
                        + "  category: permission\n  repeat: never\n",
                "28: the error code 110 is in the table twice, first at spec/common/error-codes.yaml:9; merge"
                        + " them, or distinguish them by their messages");
    }

    @Test
    void refusesAMisspeltKeyOfAnErrorCode() throws IOException {
        refusedTable(
                "  advice: Ask for the new name.",
                "  advise: Ask for the new name.",
                "9: the error code 110 has the unknown key advise; use one of code, to, subcode, messages, meaning,"
                        + " category, repeat, advice, evidence");
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
    void refusesVersionInASecondRoot() throws IOException {
        refused(
                "ig-container.yaml",
                "version: '{version}'",
                "version: v1.0",
                "spec/ig-container.yaml:2: info.version is v1.0; write '{version}', since spec/ig-user.yaml states the"
                        + " version for all roots");
    }

    @Test
    void refusesRootWithoutAVersion() throws IOException {
        refused(
                "ig-user.yaml",
                "version: v1.0",
                "version: '{version}'",
                "spec/ig-user.yaml:2: info.version is {version}; write the version of the API, in the form v1.0");
    }

    @Test
    void refusesUnknownPlaceholderInAnExample() throws IOException {
        refused(
                "common/Paging.yaml",
                "{version}",
                "{versoin}",
                "spec/common/Paging.yaml:4: the example \"https://alpha.example.com/{versoin}/next\" has the unknown"
                        + " placeholder {versoin}; the only one is {version}");
    }

    @Test
    void refusesVersionInTheUrlOfAnExample() throws IOException {
        refused(
                "common/Paging.yaml",
                "{version}",
                "v1.0",
                "spec/common/Paging.yaml:4: the example \"https://alpha.example.com/v1.0/next\" names the version v1.0;"
                        + " write {version}, which is replaced by that of the spec");
    }

    @Test
    void refusesPlaceholderOutsideExamples() throws IOException {
        refused(
                "common/Paging.yaml",
                "URL of the next page.",
                "URL of the next page of {version}.",
                "spec/common/Paging.yaml:4: {version} is replaced in examples only; reword \"URL of the next page of"
                        + " {version}.\"");
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
    void refusesReferenceToMissingFile() throws IOException {
        refused(
                "edges/media.yaml",
                "$ref: ../nodes/IgMediaPage.yaml",
                "$ref: ../nodes/IgMediaPages.yaml",
                "spec/edges/media.yaml:34: $ref \"../nodes/IgMediaPages.yaml\" leads nowhere:"
                        + " spec/nodes/IgMediaPages.yaml does not exist; correct the path");
    }

    @Test
    void refusesReferenceToMissingName() throws IOException {
        refused(
                "edges/media.yaml",
                "parameters.yaml#/Limit",
                "parameters.yaml#/Limits",
                "spec/edges/media.yaml:17: $ref to spec/common/parameters.yaml#/Limits leads nowhere: the file has"
                        + " no /Limits; correct the name");
    }

    @Test
    void refusesReferenceWithSiblings() throws IOException {
        refused(
                "nodes/IgMediaPage.yaml",
                "      $ref: IgMedia.yaml",
                "      $ref: IgMedia.yaml\n      description: Lost.",
                "spec/nodes/IgMediaPage.yaml:9: keys beside $ref are ignored by OpenAPI; write allOf: [{$ref: IgMedia.yaml}]"
                        + " to give it siblings");
    }

    @Test
    void refusesRepeatedOperationId() throws IOException {
        refused(
                "edges/ig-container.yaml",
                "operationId: getIgContainer",
                "operationId: getMe",
                "spec/edges/ig-container.yaml:10: the operationId getMe is taken by spec/edges/me.yaml:1; give each operation"
                        + " its own");
    }

    @Test
    void refusesAnOperationIdWithoutAVerb() throws IOException {
        refused(
                "edges/media.yaml",
                "operationId: listMedia",
                "operationId: Media",
                "spec/edges/media.yaml:3: /{ig-user-id}/media get needs one tag, and an operationId that begins with a verb,"
                        + " such as listMedia; clients are named by them");
    }

    @Test
    void refusesAnOperationWithTwoTags() throws IOException {
        refused(
                "edges/me.yaml",
                "tags: [IgUser]",
                "tags: [IgUser, Media]",
                "spec/edges/me.yaml:1: /me get needs one tag, and an operationId that begins with a verb, such as listMedia;"
                        + " clients are named by them");
    }

    @Test
    void refusesTwoOperationsOfATagWithOneVerb() throws IOException {
        refused(
                "edges/media.yaml",
                "operationId: createMedia",
                "operationId: listContainers",
                "spec/edges/media.yaml:36: clients would call both listContainers and listMedia list, since they have the tag"
                        + " Media; begin one operationId with another verb");
    }

    @Test
    void takesOneVerbOfATagForAnOperationOfEachHost() throws IOException {
        Path spec = Fixture.changed(
                folder, "edges/refresh_token.yaml", "operationId: refreshToken", "operationId: exchangeOwnToken");

        assertThat(Bundler.of(spec).bundle("login", null)).contains("exchangeOwnToken", "exchangeToken");
    }

    @Test
    void refusesRootWithoutEveryOperation() throws IOException {
        refused(
                "ig-container.yaml",
                "x-every-operation:\n  $ref: common/every-operation.yaml\n",
                "",
                "spec/ig-container.yaml:1: the root has no x-every-operation; refer to the file with the"
                        + " headers and errors of every operation");
    }

    @Test
    void refusesUnknownKeyOfEveryOperation() throws IOException {
        refused(
                "common/every-operation.yaml",
                "error-headers:",
                "errors-headers:",
                "spec/common/every-operation.yaml:1: x-every-operation has the unknown key errors-headers; use one of"
                        + " headers, get-headers, error-headers, errors");
    }

    @Test
    void refusesOperationThatRepeatsEveryOperation() throws IOException {
        refused(
                "edges/me.yaml",
                "  responses:\n",
                "  responses:\n    default:\n      $ref: ../common/responses.yaml#/Failed\n",
                "spec/edges/me.yaml:17: /me get has the response default, as every operation has; remove it");
        refused(
                "edges/me.yaml",
                "      description: The user.\n",
                "      description: The user.\n      headers:\n        X-Usage:\n          $ref:"
                        + " ../common/headers.yaml#/XUsage\n",
                "spec/edges/me.yaml:18: /me get 200 has the header X-Usage, as every operation has; remove it");
    }

    @Test
    void refusesAJavaName() throws IOException {
        refused(
                "edges/me.yaml",
                "  tags: [IgUser]\n",
                "  tags: [IgUser]\n  x-method: me\n",
                "spec/edges/me.yaml:1: the extension x-method is unknown; correct it, or add it to SpecRules.EXTENSIONS and"
                        + " to the list in spec/README.md");
    }

    @Test
    void refusesErrorMissingInTheTable() throws IOException {
        refused(
                "edges/ig-user.yaml",
                "subcode: 7",
                "subcode: 8",
                "spec/edges/ig-user.yaml:24: x-errors of getIgUser names code 110 subcode 8, which the table of codes lacks;"
                        + " add it to x-error-codes or correct it");
    }

    @Test
    void refusesInlineObjectSchema() throws IOException {
        refused(
                "nodes/IgMedia.yaml",
                "    type: boolean\n",
                "    type: object\n    properties: {}\n",
                "spec/nodes/IgMedia.yaml:20: an object schema is inline; move it to a file of its own in"
                        + " nodes and refer to it");
    }

    @Test
    void refusesUnknownExtension() throws IOException {
        refused(
                "edges/me.yaml",
                "x-response-envelope:",
                "x-responce-envelope:",
                "spec/edges/me.yaml:1: the extension x-responce-envelope is unknown; correct it, or add it to"
                        + " SpecRules.EXTENSIONS and to the list in spec/README.md");
    }

    @Test
    void refusesRepeatedKey() throws IOException {
        refused(
                "nodes/IgContainer.yaml",
                "x-graph-node: true\n",
                "x-graph-node: true\nx-graph-node: true\n",
                "spec/nodes/IgContainer.yaml:4: the key \"x-graph-node\" occurs twice; remove one of them");
    }

    @Test
    void refusesTwoSchemasOfOneName() throws IOException {
        Path spec = Fixture.changed(folder, "nodes/MediaForm.yaml", "MediaType.yaml", "other/MediaType.yaml");
        Fixture.write(spec.resolve("nodes/other/MediaType.yaml"), "type: string\nformat: other\n");

        assertThatThrownBy(() -> Bundler.of(spec))
                .isInstanceOf(SpecException.class)
                .hasMessage(
                        "spec/nodes/MediaForm.yaml:66: spec/nodes/other/MediaType.yaml and spec/nodes/MediaType.yaml"
                                + " would both be #/components/schemas/MediaType; rename one of them");
    }

    @Test
    void followsReferenceToReference() throws IOException {
        Path spec = Fixture.changed(folder, "nodes/MediaForm.yaml", "MediaType.yaml", "other/MediaType.yaml");
        Fixture.write(spec.resolve("nodes/other/MediaType.yaml"), "$ref: ../MediaType.yaml\n");

        assertThatCode(() -> Bundler.of(spec)).doesNotThrowAnyException();
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
    void reportsSeveralFaultsAtOnce() throws IOException {
        refused(
                "nodes/IgContainer.yaml",
                "    example: '3'\n    x-presence: always\n",
                "    example: '3'\n    x-host: alpha.example.com\n    x-presense: always\n",
                "2 faults in the spec:\nspec/nodes/IgContainer.yaml:6: the extension x-presense is unknown;"
                        + " correct it, or add it to SpecRules.EXTENSIONS and to the list in"
                        + " spec/README.md\nspec/nodes/IgContainer.yaml:6: IgContainer.id does not say when it is"
                        + " present; write x-presence: always, undocumented, or a sentence with the documented reason"
                        + " for its absence");
    }

    @Test
    void refusesInvalidYaml() throws IOException {
        refused(
                "nodes/IgContainer.yaml",
                "required: [id]",
                "required: [id",
                "spec/nodes/IgContainer.yaml:5: not YAML: expected ',' or ']', but got :");
    }

    @Test
    void refusesUnknownParameterOfKind() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "optional: [caption, media_type, user_tags, sponsors, ",
                "optional: [caption, media_typ, user_tags, sponsors, image_url, ",
                "3 faults in the spec:\n"
                        + "spec/nodes/MediaForm.yaml:5: the kind ImageContainer of MediaForm names the unknown parameter"
                        + " \"media_typ\"; correct it\n"
                        + "spec/nodes/MediaForm.yaml:5: the kind ImageContainer of MediaForm names \"image_url\" twice; remove"
                        + " one of them\n"
                        + "spec/nodes/MediaForm.yaml:64: MediaForm.media_type belongs to no kind; add it to one, or remove the"
                        + " parameter");
    }

    @Test
    void refusesKindOnHostWithoutRequiredParameter() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "    description: An album.\n    x-hosts: [alpha.example.com]\n",
                "    description: An album.\n",
                "2 faults in the spec:\nspec/nodes/MediaForm.yaml:23: the kind AlbumContainer of MediaForm"
                        + " needs is_album, which beta.example.com does not serve; limit its"
                        + " hosts\nspec/nodes/MediaForm.yaml:23: the kind AlbumContainer of MediaForm needs children,"
                        + " which beta.example.com does not serve; limit its hosts");
        refused(
                "nodes/MediaForm.yaml",
                "    source: [video_url, upload_type]\n    optional: [caption,",
                "    source: [upload_type]\n    optional: [video_url, caption,",
                "spec/nodes/MediaForm.yaml:11: the kind VideoContainer of MediaForm has no source that beta.example.com"
                        + " serves; limit its hosts");
    }

    @Test
    void refusesUnknownFieldInKind() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "    item-required:\n      user_tags: [x]",
                "    item-required:\n      user_tags: [z]",
                "spec/nodes/MediaForm.yaml:10: the kind ImageContainer of MediaForm speaks of user_tags.z, which it does not"
                        + " have; correct it");
    }

    @Test
    void refusesFormWithoutMark() throws IOException {
        refused(
                "nodes/PublishForm.yaml",
                "x-form: true\n",
                "",
                "spec/edges/publish.yaml:11: the form PublishForm is not a schema with x-form; add x-form: true");
    }

    @Test
    void refusesJsonTextWithoutEncoding() throws IOException {
        refused(
                "edges/notes.yaml",
                "          words:\n",
                "          text:\n",
                "2 faults in the spec:\nspec/nodes/NoteForm.yaml:6: NoteForm.text is sent as it is; remove it"
                        + " from encoding\nspec/nodes/NoteForm.yaml:22: NoteForm.words is sent as JSON text; add it to"
                        + " encoding, with contentType: application/json");
    }

    @Test
    void refusesMapWithoutEncoding() throws IOException {
        refused(
                "edges/notes.yaml",
                "          counts:\n            contentType: application/json\n",
                "",
                "spec/nodes/NoteForm.yaml:28: NoteForm.counts is sent as JSON text; add it to encoding, with"
                        + " contentType: application/json");
    }

    @Test
    void refusesUnmarkedObjectInMap() throws IOException {
        refused(
                "nodes/NoteForm.yaml",
                "      type: integer\n      format: int64\n      example: 3\n",
                "      $ref: IgContainer.yaml\n",
                "spec/nodes/IgContainer.yaml:1: NoteForm.counts is sent in a form; mark its schema by x-form-value");
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
    void refusesUnmarkedObjectInForm() throws IOException {
        refused(
                "nodes/Audio.yaml",
                "x-form-value: true\n",
                "",
                "spec/nodes/Audio.yaml:1: MediaForm.audio is sent in a form; mark its schema by x-form-value");
    }

    @Test
    void refusesUniqueByUnknownField() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "x-unique-by: username",
                "x-unique-by: user",
                "spec/nodes/MediaForm.yaml:91: x-unique-by of MediaForm.user_tags names the unknown member \"user\"; correct"
                        + " it");
    }

    @Test
    void refusesMetricWithoutEntry() throws IOException {
        refused(
                "common/metrics.yaml",
                "- name: followers",
                "- name: follower",
                "2 faults in the spec:\nspec/common/metrics.yaml:9: metric follower is not a known value of"
                        + " InsightMetric; correct it or add it\nspec/common/metrics.yaml:1: the metric followers of"
                        + " InsightMetric has no entry; add its valid combinations");
    }

    @Test
    void refusesMetricWithUnknownBreakdown() throws IOException {
        refused(
                "common/metrics.yaml",
                "breakdown: [age, city]",
                "breakdown: [age, town]",
                "spec/common/metrics.yaml:3: breakdown town is not a known value of InsightBreakdown; correct"
                        + " it or add it");
    }

    @Test
    void refusesRepeatedMetric() throws IOException {
        refused(
                "common/metrics.yaml",
                "- name: reach",
                "- name: followers\n  combinations: []\n  timeframe: []\n- name: reach",
                "spec/common/metrics.yaml:17: the metric followers occurs twice; remove one of them");
    }

    @Test
    void refusesMetricWithUnknownKey() throws IOException {
        refused(
                "common/metrics.yaml",
                "  timeframe-optional: true",
                "  timeframe_optional: true",
                "spec/common/metrics.yaml:9: the metric followers has the unknown key \"timeframe_optional\"; the keys are"
                        + " name, combinations, metric_type-optional, timeframe, timeframe-optional, since-until, needs,"
                        + " evidence");
        refused(
                "common/metrics.yaml",
                "breakdown: [age, city]",
                "breakdowns: [age, city]",
                "spec/common/metrics.yaml:3: a combination of the metric demographics has the unknown key \"breakdowns\";"
                        + " the keys are period, metric_type, breakdown");
    }

    @Test
    void refusesOptionalTypeWithoutDefaultCombination() throws IOException {
        refused(
                "common/metrics.yaml",
                "metric_type: [time_series]",
                "metric_type: [total_value]",
                "spec/common/metrics.yaml:17: the metric reach has an optional metric_type, whose default is"
                        + " time_series, but no combination has that type; correct metric_type-optional or the"
                        + " combinations");
    }

    @Test
    void refusesUncheckedPatternOfParameter() throws IOException {
        refused(
                "edges/promotions.yaml",
                "'^[0-9]+$'",
                "'^[a-z]+$'",
                "spec/edges/promotions.yaml:15: the query parameter business has the pattern ^[a-z]+$, which no client"
                        + " checks; " + REMEDY);
    }

    @Test
    void refusesUncheckedPatternInForm() throws IOException {
        refused(
                "nodes/NoteForm.yaml",
                "maxLength: 60",
                "pattern: '^[a-z]+$'",
                "spec/nodes/NoteForm.yaml:6: NoteForm.text has the pattern ^[a-z]+$, which no client checks; "
                        + REMEDY);
        refused(
                "nodes/NoteForm.yaml",
                "      example: red",
                "      example: red\n      pattern: '^[a-z]+$'",
                "spec/nodes/NoteForm.yaml:25: each of NoteForm.words has the pattern ^[a-z]+$, which no client checks; "
                        + REMEDY);
        refused(
                "nodes/Audio.yaml",
                "minimum: 0",
                "pattern: '^[1-9]$'",
                "spec/nodes/Audio.yaml:5: Audio.volume has the pattern ^[1-9]$, which no client checks; " + REMEDY);
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

    @Test
    void refusesUnknownRequiredValueOfKind() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "        all: [IMAGE]\n        one-of:",
                "        all: [PICTURE]\n        each-of:",
                "2 faults in the spec:\nspec/nodes/MediaForm.yaml:21: the kind VideoContainer of MediaForm"
                        + " names the value PICTURE of formats, which MediaType does not know; correct"
                        + " it\nspec/nodes/MediaForm.yaml:20: the kind VideoContainer of MediaForm says each-of of"
                        + " formats; it is all or one-of");
    }

    @Test
    void refusesRequiredValuesInNonList() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "    item-values:\n      formats:",
                "    item-values:\n      user_tags:",
                "spec/nodes/MediaForm.yaml:20: the kind VideoContainer of MediaForm has rules for the values"
                        + " of user_tags, which is not one of its parameters with a list of open values; correct it");
    }

    @Test
    void refusesAnExclusionOfAnUnknownParameter() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "x-excludes: [has_prompt]",
                "x-excludes: [prompt]",
                "spec/nodes/MediaForm.yaml:121: x-excludes of MediaForm.question names the unknown parameter \"prompt\";"
                        + " correct it");
    }

    @Test
    void refusesAnExclusionThatIsNoList() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "x-excludes: [has_prompt]",
                "x-excludes: has_prompt",
                "spec/nodes/MediaForm.yaml:121: x-excludes of MediaForm.question is no list of parameters; write it as"
                        + " [name, name]");
    }

    @Test
    void refusesAParameterThatExcludesItself() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "x-excludes: [has_prompt]",
                "x-excludes: [question]",
                "spec/nodes/MediaForm.yaml:121: x-excludes of MediaForm.question names the parameter itself; remove it");
    }

    @Test
    void refusesAParameterThatExcludesWhatItRequires() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "x-excludes: [has_prompt]",
                "x-excludes: [caption]",
                "spec/nodes/MediaForm.yaml:121: MediaForm.question excludes and requires caption; decide for one of them");
    }

    @Test
    void refusesAKindThatLacksWhatItsParameterRequires() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "optional: [caption, share_to_feed,",
                "optional: [share_to_feed,",
                "spec/nodes/MediaForm.yaml:11: the kind VideoContainer of MediaForm takes question, but not caption, which"
                        + " question requires; add it");
    }

    @Test
    void refusesAnExclusionOutsideAForm() throws IOException {
        refused(
                "nodes/UserTag.yaml",
                "    description: Name of the person.",
                "    description: Name of the person.\n    x-excludes: [x]",
                "spec/nodes/UserTag.yaml:6: x-excludes of UserTag.username has no effect, as UserTag is no form; remove"
                        + " it");
    }
}
