package io.github.iguser.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.codegen.Fixture;
import io.github.iguser.codegen.bundle.Bundler;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tests that faults in operations and in what all operations share are refused with file, line and remedy. */
class OperationFaultTest extends FaultySpec {
    private static final String REMEDY =
            "remove it, or use one of these: ^[0-9]+$ for an id of digits, ^[A-Za-z0-9._]+$ for the name of a user,"
                    + " ^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*$ for a URL that the API fetches";

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
    void refusesUncheckedPatternOfParameter() throws IOException {
        refused(
                "edges/promotions.yaml",
                "'^[0-9]+$'",
                "'^[a-z]+$'",
                "spec/edges/promotions.yaml:15: the query parameter business has the pattern ^[a-z]+$, which no client"
                        + " checks; " + REMEDY);
    }
}
