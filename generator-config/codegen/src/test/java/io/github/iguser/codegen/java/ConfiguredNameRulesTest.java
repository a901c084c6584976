package io.github.iguser.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.codegen.Fixture;
import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.spec.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong file of Java names is refused with file, line and remedy. */
class ConfiguredNameRulesTest {
    private static final Path NAMES = Fixture.PROJECT.resolve("generator-config/names.yaml");
    private static final Map<String, Object> DOCUMENT =
            Bundler.of(Fixture.PROJECT.resolve("spec")).mergedTree();

    @TempDir
    Path folder;

    private void refuses(String text, String replacement, String message) throws IOException {
        String before = Files.readString(NAMES);
        assertThat(before).contains(text);
        Path file = folder.resolve("names.yaml");
        Files.writeString(file, before.replace(text, replacement));
        assertThatThrownBy(() -> ConfiguredNameRules.check(file, DOCUMENT))
                .isInstanceOf(SpecException.class)
                .hasMessage(folder.getFileName() + "/names.yaml:" + message);
    }

    @Test
    void acceptsTheNamesOfTheFixture() {
        assertThatCode(() -> ConfiguredNameRules.check(NAMES, DOCUMENT)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnUnknownKey() throws IOException {
        refuses(
                "selectors:\n  IgUser.reference: IgUserReference\n",
                "selector:\n  IgUser.reference: IgUserReference\n",
                "1: the key selector is unknown; it is one of runtime-types, kind-bases, selectors, numbers-in-text,"
                        + " publishing");
    }

    @Test
    void refusesATypeOfAnUnknownSchema() throws IOException {
        refuses("  Paging: io", "  Pagin: io", "1: runtime-types names the unknown schema Pagin; correct it");
    }

    @Test
    void refusesATypeWithoutAPackage() throws IOException {
        refuses("io.github.iguser.Paging", "Paging", "1: the type of Paging is Paging; write a class with its package");
    }

    @Test
    void refusesKindsWithoutABase() throws IOException {
        refuses(
                "  MediaForm: MediaContainer\n",
                "",
                "1: the form MediaForm has kinds and no base; name the class that they extend in kind-bases");
    }

    @Test
    void refusesABaseOfAFormWithoutKinds() throws IOException {
        refuses(
                "  MediaForm: MediaContainer\n",
                "  MediaForm: MediaContainer\n  NoteForm: Note\n",
                "6: the form NoteForm has no kinds; remove its base");
    }

    @Test
    void refusesASelectorOfAnUnknownView() throws IOException {
        refuses(
                "IgUser.reference:",
                "IgUser.referenc:",
                "8: selectors names the unknown view IgUser.referenc; correct it");
    }

    @Test
    void refusesTwoSelectorsOfOneName() throws IOException {
        refuses(
                "IgUserReference",
                "IgUser",
                "8: the selector IgUserFields of the view IgUser.reference is taken by the node IgUser; give the view"
                        + " another name in selectors");
        refuses(
                "IgUserReference",
                "DiscoveredIgUser",
                "8: the selector DiscoveredIgUserFields of the view IgUser.reference is taken by the view"
                        + " IgUser.discovered; give the view another name in selectors");
    }

    @Test
    void refusesANumberInANonTextProperty() throws IOException {
        refuses(
                "IgContainer.status:",
                "IgUser.followers_count:",
                "11: IgUser.followers_count is not a text; name a property of type string");
        refuses(
                "IgContainer.status:",
                "IgContainer.stats:",
                "10: numbers-in-text names the unknown property IgContainer.stats; correct it");
    }

    @Test
    void refusesANumberWithATakenName() throws IOException {
        refuses(
                "name: statusSubcode",
                "name: status",
                "11: the number in IgContainer.status has the name status of a property; give it a free one");
        refuses(
                "    name: statusSubcode\n",
                "",
                "11: the number in IgContainer.status needs a name and a description, of the accessor");
    }

    private void refusesPublishing(String steps, String message) throws IOException {
        refuses("numbers-in-text:\n", "publishing:\n" + steps + "numbers-in-text:\n", message);
    }

    @Test
    void refusesToPublishWithAnUnknownOperation() throws IOException {
        refusesPublishing(
                "  create: createMedia\n  read: readContainer\n  publish: publishMedia\n  quota: getPublishingLimit\n",
                "10: publishing names the unknown operation readContainer; correct it");
    }

    @Test
    void refusesToPublishWithoutAStep() throws IOException {
        refusesPublishing(
                "  create: createMedia\n  read: getIgContainer\n  publish: publishMedia\n",
                "10: publishing has the steps create, read, publish; it needs exactly create, read, publish, quota");
    }
}
