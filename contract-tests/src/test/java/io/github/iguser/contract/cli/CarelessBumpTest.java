package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.iguser.codegen.bundle.Bundler;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.contract.Project;
import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckRun;
import io.github.iguser.contract.check.ExchangeSource;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.check.RecordingsCheck;
import io.github.iguser.contract.check.RegenerationCheck;
import io.github.iguser.contract.check.VersionCheck;
import io.github.iguser.contract.diff.Impact;
import io.github.iguser.contract.diff.SpecChange;
import io.github.iguser.contract.diff.SpecComparison;
import io.github.iguser.contract.documented.DocumentationCheck;
import io.github.iguser.contract.spec.SpecSources;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes on the way to a new version of the API, each made in a copy of this checkout, and the message that stops it.
 * The table in {@code contract-tests/README.md} has them.
 */
class CarelessBumpTest {
    private static final String FACEBOOK = "graph.facebook.com";
    private static final String ROOT = "spec/ig-user.yaml";
    private static final String MEDIA = "spec/nodes/IgMedia.yaml";
    private static final String DEFAULT = SpecSet.embedded().documents().get(0).version();
    /** The newest of the other versions: the next default, unless the newest one is the default already. */
    private static final String OTHER = ApiVersion.known().stream()
            .map(ApiVersion::toString)
            .filter(version -> !version.equals(DEFAULT))
            .reduce((older, newer) -> newer)
            .orElseThrow(() -> new IllegalStateException("x-versions of spec/ig-user.yaml lists only " + DEFAULT
                    + "; this test needs another version: make the next one known before this one is the only one"));

    private static final String UNLISTED = "v" + 99 + ".0";

    @TempDir
    Path folder;

    private interface Mistake {
        void in(Checkout checkout) throws IOException;
    }

    /** The part of the build that refuses a mistake, with its messages. */
    private interface Stop {
        List<String> messages(Checkout checkout);

        /** The generator, and each command that reads the sources of a spec. */
        static Stop rules() {
            return checkout -> {
                try {
                    Bundler.of(checkout.folder().resolve("spec"));
                    return List.of();
                } catch (SpecException e) {
                    return List.of(String.valueOf(e.getMessage()));
                }
            };
        }

        /** A check of {@code iguser check}, of this operation on the first host, or of all. */
        static Stop check(Check check, @Nullable String operation) {
            return checkout -> {
                CheckContext context = CheckContext.of(
                                SpecSources.read(checkout.folder().resolve("spec")), Recordings.embedded())
                        .withProject(checkout.folder());
                CheckContext selected = operation == null
                        ? context
                        : context.only(key -> key.equals(new OperationKey(FACEBOOK, operation)));
                return CheckRun.of(check, selected).result().findings().stream()
                        .map(finding -> finding.message() + "; " + finding.remedy())
                        .toList();
            };
        }

        static Stop documentation() {
            return check(new DocumentationCheck(), null);
        }

        static Stop recorded(String operation) {
            return check(new RecordingsCheck(ExchangeSource.RECORDINGS), operation);
        }

        static Stop manifest() {
            return checkout ->
                    List.of(checkout.checkRecordings(FACEBOOK, "getIgUser").err());
        }

        /** The comparison of {@code iguser diff}. */
        static Stop diff() {
            return checkout -> SpecComparison.compare(
                            "before",
                            SpecSet.embedded(),
                            "after",
                            SpecSources.read(checkout.folder().resolve("spec")))
                    .changes(Impact.BREAKING)
                    .stream()
                    .map(SpecChange::effect)
                    .toList();
        }
    }

    private static Mistake replace(String file, String text, String replacement) {
        return checkout -> checkout.replace(file, text, replacement);
    }

    private static Mistake makeDefault(String version) {
        return replace(ROOT, "  version: " + DEFAULT + "\n  x-versions", "  version: " + version + "\n  x-versions");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "the new default is not in x-versions",
                        makeDefault(UNLISTED),
                        Stop.rules(),
                        "info.x-versions does not list info.version, " + UNLISTED),
                arguments(
                        "the entry of the version has no day of release",
                        replace(
                                ROOT,
                                "  description: |-\n    The IG User node",
                                "    - version: " + UNLISTED + "\n      usable-until: undocumented\n"
                                        + "  description: |-\n    The IG User node"),
                        Stop.rules(),
                        "released of x-versions " + UNLISTED + " is missing; write a day in quotes"),
                arguments(
                        "x-since names a version that is not listed",
                        replace(MEDIA, "  like_count:\n", "  like_count:\n    x-since: " + UNLISTED + "\n"),
                        Stop.rules(),
                        "x-since is " + UNLISTED + ", which info.x-versions does not list"),
                arguments(
                        "the server has the URL of the other host",
                        replace(
                                "spec/ig-container.yaml",
                                "url: https://graph.instagram.com\n",
                                "url: https://graph.facebook.com\n"),
                        Stop.rules(),
                        "the URL of the server is https://graph.facebook.com, and its x-host is graph.instagram.com"),
                arguments(
                        "tokens are requested with a version in the path",
                        replace("spec/login.yaml", "    x-unversioned: true\n", ""),
                        Stop.documentation(),
                        "the URL of the server: the spec has https://graph.instagram.com/" + DEFAULT
                                + ", but the documentation has"),
                arguments(
                        "the proof of the app secret is lost for token requests",
                        replace("spec/login.yaml", "    x-appsecret-proof: true\n", ""),
                        Stop.documentation(),
                        "x-appsecret-proof: the spec has false, but the documentation has true"),
                arguments(
                        "an edge is dropped",
                        replace(ROOT, "  /{ig-user-id}/stories:\n    $ref: edges/stories.yaml\n", ""),
                        Stop.rules(),
                        "instead of x-evidence is listStories; name the documented operation that reads the same"),
                arguments(
                        "a field that only the spec knows is renamed",
                        replace(MEDIA, "\n  audio_id:\n", "\n  audio_ident:\n"),
                        Stop.diff(),
                        "`IgMediaFields.audioId()` and `IgMedia.audioId()` are gone: callers do not compile."),
                arguments(
                        "a field with recordings is renamed",
                        replace("spec/nodes/IgContainer.yaml", "\n  status_code:\n", "\n  status_kode:\n"),
                        Stop.recorded("getIgContainer"),
                        "IgContainer has no field status_code on graph.facebook.com; the nearest is status_kode"),
                arguments(
                        "a metric is removed, and its rule is left",
                        replace(
                                "spec/common/insight-metrics.yaml",
                                "    - value: profile_links_taps\n      meaning: Taps on the contact buttons of the profile.\n",
                                ""),
                        Stop.rules(),
                        "metric profile_links_taps is not a known value of InsightMetric; correct it or add it"),
                arguments(
                        "a limit is raised without its page",
                        replace("spec/nodes/CreateMediaForm.yaml", "maxLength: 2200", "maxLength: 2300"),
                        Stop.documentation(),
                        "maxLength of CreateMediaForm.caption: the spec has 2300, but the documentation has 2200"),
                arguments(
                        "recordings have a field that the new default no longer has",
                        (Mistake) checkout -> {
                            boolean newer = known(OTHER) > known(DEFAULT);
                            makeDefault(newer ? OTHER : DEFAULT).in(checkout);
                            replace(
                                            "spec/nodes/IgContainer.yaml",
                                            "  status_code:\n",
                                            "  status_code:\n    x-until: " + (newer ? DEFAULT : OTHER) + "\n")
                                    .in(checkout);
                        },
                        Stop.recorded("getIgContainer"),
                        "is not described; IgContainer may have [id, status]; the nearest is status"),
                arguments(
                        "the README has the old version",
                        makeDefault(OTHER),
                        Stop.check(new VersionCheck(), null),
                        "names " + DEFAULT + ", but the spec describes " + OTHER + "; write " + OTHER),
                arguments(
                        "an example has a version in its URL",
                        replace(
                                MEDIA,
                                "  A media on Instagram:",
                                "  See https://graph.facebook.com/" + DEFAULT + "/1. A media on Instagram:"),
                        Stop.check(new VersionCheck(), null),
                        "in the URL of an example write {version}"),
                arguments(
                        "the clients are not regenerated",
                        replace(MEDIA, "  A media on Instagram:", "  A media:"),
                        Stop.check(new RegenerationCheck(), null),
                        "run: mvn -Pregenerate compile"),
                arguments(
                        "a recording is moved to the new version",
                        replace(
                                Checkout.RECORDINGS
                                        + "/graph.facebook.com/getIgUser/documented-page-request/mapping.json",
                                "\"versionAsked\": \"v",
                                "\"versionAsked\": \"v9"),
                        Stop.manifest(),
                        "in manifest.yaml; a recording keeps the version in which it was read"));
    }

    private static int known(String version) {
        return ApiVersion.known().stream().map(ApiVersion::toString).toList().indexOf(version);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isStoppedWithAMessage(String name, Mistake mistake, Stop stop, String message) throws IOException {
        Checkout checkout = Checkout.copiedInto(folder);
        mistake.in(checkout);

        assertThat(stop.messages(checkout))
                .as(name)
                .anySatisfy(found -> assertThat(found).contains(message));
    }

    @Test
    void tableOfTheReadmeHasEachMessage() throws IOException {
        String readme = Files.readString(Project.root().resolve("contract-tests/README.md"));
        String table = readme.substring(readme.indexOf("## Careless bumps"), readme.indexOf("## Documented facts"))
                .replace("`", "");

        assertThat(mistakes())
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(mistake -> assertThat(table)
                        .contains("| " + mistake.get()[0] + " |")
                        .contains(((String) mistake.get()[3])
                                .replace(DEFAULT, "$OLD")
                                .replace(OTHER, "$V")
                                .replace(UNLISTED, "$X")
                                .replace("`", "")));
    }
}
