package io.github.iguser.codegen.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.codegen.Fixture;
import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.spec.SpecException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that wrong URLs and unknown permissions are refused before anything is generated, since clients send tokens to
 * these URLs.
 */
class ServerAndPermissionRulesTest {
    private static final String FIRST_SERVER = "  - url: https://alpha.example.com\n    description";

    @TempDir
    Path folder;

    private void refused(String file, String text, String replacement, String message) throws IOException {
        Path spec = Fixture.changed(folder, file, text, replacement);
        assertThatThrownBy(() -> Bundler.of(spec))
                .isInstanceOf(SpecException.class)
                .hasMessage(message);
    }

    @Test
    void refusesServerOfAnotherHost() throws IOException {
        refused(
                "ig-user.yaml",
                FIRST_SERVER,
                "  - url: https://alpha.exarnple.com\n    description",
                "spec/ig-user.yaml:24: the URL of the server is https://alpha.exarnple.com, and its x-host is"
                        + " alpha.example.com; write https://alpha.example.com, without a path, or correct x-host");
    }

    @Test
    void refusesServerOfAnotherHostInTheOtherRoot() throws IOException {
        refused(
                "ig-container.yaml",
                "url: https://beta.example.com",
                "url: https://beta.example.com.evil.example",
                "spec/ig-container.yaml:12: the URL of the server is https://beta.example.com.evil.example, and its"
                        + " x-host is beta.example.com; write https://beta.example.com, without a path, or correct"
                        + " x-host");
    }

    @Test
    void refusesServerWithoutEncryption() throws IOException {
        refused(
                "ig-user.yaml",
                FIRST_SERVER,
                "  - url: http://alpha.example.com\n    description",
                "spec/ig-user.yaml:24: the URL of the server is http://alpha.example.com, and its x-host is"
                        + " alpha.example.com; write https://alpha.example.com, without a path, or correct x-host");
    }

    @Test
    void refusesServerWithoutHost() throws IOException {
        refused(
                "ig-container.yaml",
                "  - url: https://beta.example.com\n    x-host: beta.example.com\n",
                "  - url: https://beta.example.com\n",
                "2 faults in the spec:\nspec/ig-container.yaml:12: the server https://beta.example.com has no"
                        + " x-host; name the host of its URL\nspec/ig-container.yaml:9: the roots differ in the hosts"
                        + " of their servers: {spec/ig-user.yaml=[alpha.example.com, beta.example.com],"
                        + " spec/ig-container.yaml=[alpha.example.com, null]}; give them the same servers, or one that"
                        + " an x-upload-host names");
    }

    @Test
    void refusesARootWithoutVersionThatStatesTheVersion() throws IOException {
        refused(
                "ig-user.yaml",
                "    x-host: beta.example.com\n",
                "    x-host: beta.example.com\n    x-unversioned: true\n",
                "spec/ig-user.yaml:29: the root that states the version has a server without one; remove"
                        + " x-unversioned");
    }

    @Test
    void refusesAnUploadHostWithoutRoot() throws IOException {
        refused(
                "ig-user.yaml",
                "x-upload-host: https://uploads.example.com",
                "x-upload-host: https://upload.example.com",
                "2 faults in the spec:\nspec/upload.yaml:9: the roots differ in the hosts of their servers:"
                        + " {spec/ig-user.yaml=[alpha.example.com, beta.example.com],"
                        + " spec/upload.yaml=[uploads.example.com]}; give them the same servers, or one that an"
                        + " x-upload-host names\nspec/ig-user.yaml:24: no root has the server"
                        + " https://upload.example.com of x-upload-host; add one, or correct it");
    }

    @Test
    void refusesTwoServersOfOneHost() throws IOException {
        refused(
                "ig-container.yaml",
                "  - url: https://beta.example.com\n    x-host: beta.example.com\n",
                "  - url: https://alpha.example.com\n    x-host: alpha.example.com\n",
                "2 faults in the spec:\nspec/ig-container.yaml:12: the host alpha.example.com has a server"
                        + " already; remove one of them\nspec/ig-container.yaml:9: the roots differ in the hosts of"
                        + " their servers: {spec/ig-user.yaml=[alpha.example.com, beta.example.com],"
                        + " spec/ig-container.yaml=[alpha.example.com, alpha.example.com]}; give them the same servers,"
                        + " or one that an x-upload-host names");
    }

    @Test
    void refusesDocumentationOfAnotherSite() throws IOException {
        refused(
                "ig-user.yaml",
                "servers:",
                "externalDocs:\n  url: https://docs.exarnple.com/\nservers:",
                "2 faults in the spec:\nspec/edges/ig-user.yaml:8: externalDocs points to docs.example.com,"
                        + " the one of the root to docs.exarnple.com; correct the URL\nspec/nodes/IgUser.yaml:5:"
                        + " externalDocs points to docs.example.com, the one of the root to docs.exarnple.com; correct"
                        + " the URL");
    }

    @Test
    void refusesDocumentationWithoutEncryption() throws IOException {
        refused(
                "edges/ig-user.yaml",
                "url: https://docs.example.com",
                "url: http://docs.example.com",
                "spec/edges/ig-user.yaml:8: externalDocs points to http://docs.example.com/ig-user; write an absolute"
                        + " https URL");
    }

    @Test
    void refusesMisspeltPermission() throws IOException {
        refused(
                "edges/ig-user.yaml",
                "      - business_basic",
                "      - busines_basic",
                "2 faults in the spec:\nspec/edges/ig-user.yaml:18: x-permissions names busines_basic, which"
                        + " is not a known permission of beta.example.com; correct it, or add it to"
                        + " x-known-permissions\nspec/common/permissions.yaml:7: nothing on beta.example.com needs the"
                        + " known permission business_basic; remove it");
    }

    @Test
    void refusesPermissionOfTheOtherHost() throws IOException {
        refused(
                "nodes/IgUser.yaml",
                "all-of: [insights, basic]",
                "all-of: [insights, business_basic]",
                "spec/nodes/IgUser.yaml:117: x-permissions names business_basic, which is not a known"
                        + " permission of alpha.example.com; correct it, or add it to x-known-permissions");
    }

    @Test
    void refusesEmptyChoiceOfPermissions() throws IOException {
        refused(
                "nodes/IgUser.yaml",
                "all-of: [insights, basic]",
                "both-of: [insights, basic]",
                "2 faults in the spec:\nspec/nodes/IgUser.yaml:117: an entry of x-permissions is a name, or a"
                        + " list of names in any-of or in all-of, with the condition in when; found {both-of=[insights,"
                        + " basic]}\nspec/common/permissions.yaml:10: nothing on alpha.example.com needs the known"
                        + " permission insights; remove it");
    }

    @Test
    void refusesKnownPermissionWithoutMeaning() throws IOException {
        refused(
                "common/permissions.yaml",
                "  meaning: Reads metrics.\n",
                "",
                "2 faults in the spec:\nspec/common/permissions.yaml:10: a known permission needs a name and"
                        + " a meaning\nspec/nodes/IgUser.yaml:117: x-permissions names insights, which is not a known"
                        + " permission of alpha.example.com; correct it, or add it to x-known-permissions");
    }

    @Test
    void refusesKnownPermissionTwice() throws IOException {
        refused(
                "common/permissions.yaml",
                "- name: pages\n",
                "- name: basic\n  x-hosts: [alpha.example.com]\n  meaning: Again.\n- name: pages\n",
                "spec/common/permissions.yaml:13: the permission basic occurs twice for alpha.example.com;"
                        + " remove one of them");
    }
}
