package io.github.iguser.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the expected output compiles without warnings and behaves as documented. */
class CompiledOutputTest {
    @TempDir
    static Path classes;

    @BeforeAll
    static void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(Fixture.GOLDEN.resolve("java"))) {
            List<Path> all = Stream.concat(
                            sources.filter(Files::isRegularFile), Stream.of(Path.of("src/test/resources/Uses.java")))
                    .toList();
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "--release",
                    "17",
                    "-Werror",
                    "-Xlint:all,-processing,-serial,-classfile",
                    "-proc:none",
                    "-cp",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
                    .call();

            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private static Object use(String name) throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method method = loader.loadClass("Uses").getDeclaredMethod(name);
            return method.invoke(null);
        }
    }

    @Test
    void sendsScalarsRawAndOtherValuesAsJson() throws Exception {
        assertThat(use("form"))
                .hasToString("{text=Hello, ends=1767225600, starts=2025-12-31T22:00:00+0000,"
                        + " words=[\"a/b\",\"c\"], counts={\"a/b\":3}}");
    }

    @Test
    void sendsTheParametersOfAKind() throws Exception {
        assertThat(use("image"))
                .hasToString("{image_url=https://example.com/a.jpg, media_type=IMAGE,"
                        + " user_tags=[{\"username\":\"ada\",\"x\":0.5}], sponsors=[4294967297]}");
    }

    @Test
    void sendsTheFixedParametersOfAKind() throws Exception {
        assertThat(use("video"))
                .hasToString("{kind=VIDEO, upload_type=resumable, share_to_feed=false, volume=7, mode=SLOW,"
                        + " audio={\"volume\":100}, formats=[\"video\",\"IMAGE\"]}");
    }

    @Test
    void refusesValuesThatTheSpecDoesNotAllow() throws Exception {
        assertThat(use("refusals"))
                .isEqualTo(List.of(
                        "image_url is missing; set imageUrl(...) before build()",
                        "video_url and upload_type are missing, but exactly one of them is required; set"
                                + " videoUrl(...) or resumable() before build()",
                        "video_url \"https://v\" and upload_type \"resumable\" are set, but only one of them is"
                                + " allowed; set videoUrl(...) or resumable() before build()",
                        "volume > 100: 101",
                        "mode: \"SOON\" is not one of FAST, SLOW",
                        "audio.volume < 0: -1",
                        "user_tags[1].username: \"ada\" is already in user_tags[0]; each value is allowed only once",
                        "user_tags[0].x is 0.5, but a VideoContainer takes no x in user_tags",
                        "formats lacks IMAGE, which a VideoContainer needs: [video]",
                        "formats has 0 of video, isInTitle; a VideoContainer needs exactly one of them: [IMAGE]",
                        "user_tags[0].x is missing; an ImageContainer needs x in each of user_tags",
                        "sponsors[1]: \"x\" is not a numeric id; give its digits, such as 17841405822304914",
                        "sponsors[0]: \"007\" is sent as a number; give it without leading zeros",
                        "text is empty; set text(...) before build()",
                        "words[1] is empty; give its text or leave it out",
                        "the additional member note of UserTag is not one JSON value; give it as JSON text, a text in"
                                + " quotes",
                        "children has 1 item, at least 2 are required: [1]",
                        "children[1]: \"1\" is already in children[0]; each value is allowed only once"));
    }

    @Test
    void refusesInvalidNamesAndUrlsAndKnownParameters() throws Exception {
        assertThat(use("refusedNamesAndUrls"))
                .isEqualTo(List.of(
                        "image_url: \"example.com/a.jpg\" is not an absolute http or https URL; give the whole URL,"
                                + " such as https://example.com/a.jpg",
                        "user_tags[0].username: \"@ada\" is not a user name; give the name alone, as \"ada\"",
                        "username: \"@ada\" is not a user name; give the name alone, as \"ada\"",
                        "parameter \"image_url\" is a parameter of this class; use imageUrl(...)",
                        "parameter \"upload_type\" is a parameter of this class; use resumable()",
                        "parameter \"kind\" is a parameter of this class; it is always VIDEO here, so leave it out",
                        "parameter \"since\" is a parameter of this class; use since(...)",
                        "parameter \"metric\" is a parameter of this class; use metric(...)",
                        "parameter \"access_token\" is refused: the client sends it itself; give it to the client's"
                                + " builder"));
    }

    @Test
    void sendsParametersThatTheClassDoesNotHave() throws Exception {
        assertThat(use("others"))
                .isEqualTo(List.of(
                        "{image_url=https://example.com/a.jpg, share_to_feed=true}",
                        "{text=Hello, mood=[\"sunny\"]}",
                        "{limit=5, order=new}",
                        "media.limit(5).order(new)"));
    }

    @Test
    void sendsMetricsUncheckedIfTheRulesAreSkipped() throws Exception {
        assertThat(use("skippedRules"))
                .isEqualTo(List.of(
                        "{metric=reach, period=day, timeframe=this_week}",
                        "insights.metric(reach).period(day).timeframe(this_week)"));
    }

    @Test
    void writesArgumentsOfAListBeforeItsModifiers() throws Exception {
        assertThat(use("promotions"))
                .isEqualTo(List.of("{business=5}", "promotions.business(5)", "promotions.business(5).limit(2){id}"));
        String five = "business: \"five\" is not a numeric id; give its digits, such as 17841405822304914";
        assertThat(use("refusedPromotions"))
                .isEqualTo(List.of("business is missing; set business(...) before build()", five, five, five));
    }

    @Test
    void refusesPartsThatTheVersionLacksAndNamesOneThatHasThem() throws Exception {
        String since = " is available since v2.0, but this client requests v1.0; build the client with"
                + " version(ApiVersion.of(\"v2.0\")), or leave it out";
        String until = " is available until v1.0, but this client requests v2.0; build the client with"
                + " version(ApiVersion.of(\"v1.0\")), or leave it out";
        assertThat(use("refusedVersions"))
                .isEqualTo(List.of(
                        "the operation startPromotions" + since,
                        "the field mood" + since,
                        "the field mood" + since,
                        "the parameter kinds" + since,
                        "the parameter counts" + until,
                        "the value isInTitle of MediaType" + since,
                        "the value followers of InsightMetric" + until,
                        "the value followers of InsightMetric" + until,
                        "version: \"2.0\" is not a version of the API; give \"v2.0\""));
        assertThat(use("acceptedVersions"))
                .hasToString("[AlphaClient{baseUrl=https://alpha.example.com/v2.1/}, POST /v2.1/1/promotions,"
                        + " GET /v2.1/1/media, POST /v1.0/1/notes, true, false]");
    }

    @Test
    void sendsMetricsWithValidParameters() throws Exception {
        assertThat(use("insights"))
                .hasToString("{metric=reach, period=day, metric_type=total_value, breakdown=age, since=yesterday}");
        assertThat(use("insightsInside")).hasToString("id,insights.metric(reach,new_metric).period(day).since(0)");
    }

    @Test
    void refusesMetricsWithInvalidParameters() throws Exception {
        String reach = "reach is valid with period day, metric_type time_series and no breakdown, or period day,"
                + " metric_type total_value and any breakdowns of age; metric_type defaults to time_series; no"
                + " timeframe";
        assertThat(use("refusedInsights"))
                .isEqualTo(List.of(
                        "metric is missing; set metric(...) before build()",
                        "metric demographics needs a timeframe; demographics is valid with period lifetime,"
                                + " metric_type total_value and any breakdowns of age, city; timeframe this_month or this_week;"
                                + " no since and until",
                        "period is missing; set period(...)",
                        "metric reach is not valid with timeframe this_week; " + reach));
    }

    @Test
    void requiresModifiersWithoutMetricRules() throws Exception {
        assertThat(use("insightsOfMedia")).hasToString("insights.kind(IMAGE,new).word(a).breakdown(age)");
        assertThat(use("refusedInsightsOfMedia"))
                .isEqualTo(List.of(
                        "kind is missing; set kind(...)",
                        "kind is empty; give a value",
                        "word is missing; set word(...)"));
    }

    @Test
    void comparesSpellingsOfAKnownValueAsEqual() throws Exception {
        assertThat(use("spellings")).isEqualTo(List.of(true, "Image", true, false, true, 3));
    }

    @Test
    void joinsAListInAQueryWithCommas() throws Exception {
        assertThat(use("query")).hasToString("{fields=id,media_type, limit=5, since=1767225600, kinds=IMAGE,VIDEO}");
    }

    @Test
    void readsAndWritesFieldsOfEachType() throws Exception {
        assertThat(use("roundTrip"))
                .isEqualTo("{\"id\":\"1\",\"followers_count\":4294967297,\"ig_id\":\"5\",\"secret_score\":0.5,"
                        + "\"tags\":[\"red\"],\"counts\":{\"0\":1},\"extra\":{\"a\":[1.10]},\"class\":3,"
                        + "\"media\":{\"data\":[{\"id\":\"2\",\"media_type\":\"video\","
                        + "\"timestamp\":\"2026-03-07T16:05:12+0000\",\"owner\":{\"id\":\"1\"}}]}}");
    }
}
