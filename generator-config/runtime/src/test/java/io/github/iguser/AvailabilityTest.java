package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.internal.Availability;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Tests fields, parameters, values and operations that only some versions of the API have. */
class AvailabilityTest {
    private static final Availability FIELD = new Availability("the field mood", "v2.0", "");
    private static final Availability PARAMETER = new Availability("the parameter order", "v1.5", "v2.0");

    private final MockWebServer server = PromptServer.create();

    /** As generated. */
    interface VersionedApi {
        @GET("new")
        @Available(value = "the operation getNew", since = "v2.0")
        GraphCall<User> getNew();

        @GET("old")
        @Available(value = "the operation getOld", until = "v1.9")
        GraphCall<User> getOld();

        @GET("later")
        @Available(value = "the operation getLater", since = "v1.10")
        GraphCall<User> getLater();

        @GET("user")
        GraphCall<User> get(@Query("fields") @Nullable VersionedFields fields);

        @GET("plain")
        GraphCall<User> plain(
                @Query("mood") @Available(value = "the parameter mood", since = "v2.0") @Nullable String mood);

        @GET("list")
        GraphCall<User> list(@QueryMap Params params);

        @FormUrlEncoded
        @POST("list")
        GraphCall<User> create(@FieldMap Params params);
    }

    static final class Mood extends OpenValue {
        static final Mood NEW = new Mood("new", new Availability("the value new of Mood", "v2.0", ""));
        static final Mood OLD = new Mood("old");

        private Mood(String value) {
            super(value, true);
        }

        private Mood(String value, Availability availability) {
            super(value, availability);
        }
    }

    static final class VersionedFields extends FieldSelector<VersionedFields> {
        VersionedFields id() {
            return add("id");
        }

        VersionedFields mood() {
            available(FIELD);
            return add("mood");
        }

        VersionedFields friend(VersionedFields fields) {
            return expand("friend", "", fields);
        }

        VersionedFields notes(Notes notes) {
            return expand("notes", "", notes);
        }
    }

    static final class Notes extends ListExpansion<Notes> {
        Notes fields(VersionedFields fields) {
            return nested(fields);
        }

        Notes moods(Mood... moods) {
            return modifier("moods", List.of(moods));
        }

        Notes mood(Mood mood) {
            return modifier("mood", mood);
        }
    }

    static final class Params extends Parameters {
        Params(Map<String, String> values) {
            super(values);
        }
    }

    static final class Builder extends ParametersBuilder<Builder> {
        private final Map<String, String> values = new LinkedHashMap<>();

        Builder order(String order) {
            available("order", List.of(PARAMETER));
            values.put("order", order);
            return this;
        }

        Builder fields(VersionedFields fields) {
            values.put("fields", selection("fields", fields));
            return this;
        }

        Builder moods(List<Mood> moods) {
            available("moods", List.of(), moods);
            values.put("moods", "x");
            return this;
        }

        Params build() {
            return new Params(withOthers(values));
        }
    }

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.shutdown();
    }

    private VersionedApi at(String path) {
        return TestClient.builder()
                .accessToken(TestClient.TOKEN)
                .baseUrl(server.url(path).toString())
                .build()
                .use(VersionedApi.class);
    }

    private void refused(ThrowingCallable call, String what, String boundary, String asked) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(what + " is available " + boundary + ", but this client requests " + asked
                        + "; build the client with version(ApiVersion.of(\"" + boundary.replaceFirst(".* ", "")
                        + "\")), or leave it out");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void refusesAnOperationThatTheVersionDoesNotHave() {
        refused(() -> at("/v1.0").getNew(), "the operation getNew", "since v2.0", "v1.0");
        refused(() -> at("/v2.0").getOld(), "the operation getOld", "until v1.9", "v2.0");
    }

    @Test
    void comparesVersionsByTheirNumbers() {
        refused(() -> at("/v1.10").getOld(), "the operation getOld", "until v1.9", "v1.10");
        refused(() -> at("/v10.0").getOld(), "the operation getOld", "until v1.9", "v10.0");
        refused(() -> at("/v1.9").getLater(), "the operation getLater", "since v1.10", "v1.9");
    }

    @Test
    void refusesAFieldAtAnyDepth() {
        VersionedFields nested = new VersionedFields()
                .id()
                .friend(new VersionedFields().notes(new Notes().fields(new VersionedFields().mood())));

        refused(() -> at("/v1.0").get(new VersionedFields().mood()), "the field mood", "since v2.0", "v1.0");
        refused(() -> at("/v1.0").get(nested), "the field mood", "since v2.0", "v1.0");
        refused(() -> at("/v1.0").list(new Builder().fields(nested).build()), "the field mood", "since v2.0", "v1.0");
    }

    @Test
    void refusesAParameterInQueryAndForm() {
        Params params = new Builder().order("new").build();

        refused(() -> at("/v1.0").list(params), "the parameter order", "since v1.5", "v1.0");
        refused(() -> at("/v3.0").create(params), "the parameter order", "until v2.0", "v3.0");
        refused(() -> at("/v1.0").plain("x"), "the parameter mood", "since v2.0", "v1.0");
    }

    @Test
    void refusesAKnownValue() {
        String value = "the value new of Mood";
        Params params = new Builder().moods(List.of(Mood.OLD, Mood.NEW)).build();
        VersionedFields several = new VersionedFields().notes(new Notes().moods(Mood.OLD, Mood.NEW));
        VersionedFields one = new VersionedFields().notes(new Notes().mood(Mood.NEW));

        refused(() -> at("/v1.0").list(params), value, "since v2.0", "v1.0");
        refused(() -> at("/v1.0").get(several), value, "since v2.0", "v1.0");
        refused(() -> at("/v1.0").get(one), value, "since v2.0", "v1.0");
    }

    @Test
    void checksOnlyTheLastValueOfAParameter() {
        server.enqueue(new MockResponse().setBody("{}"));
        Builder builder = new Builder()
                .fields(new VersionedFields().mood())
                .fields(new VersionedFields().id())
                .moods(List.of(Mood.NEW))
                .moods(List.of(Mood.OLD));

        at("/v1.0").list(builder.build()).execute();

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void sendsCallsThatTheVersionHas() {
        for (int i = 0; i < 5; i++) {
            server.enqueue(new MockResponse().setBody("{}"));
        }

        at("/v2.0").getNew().execute();
        at("/v1.9").getOld().execute();
        at("/v2.1").get(new VersionedFields().mood()).execute();
        at("/v2.0").list(new Builder().order("new").build()).execute();
        at("/v1.0").plain(null).execute();

        assertThat(server.getRequestCount()).isEqualTo(5);
    }

    @Test
    void checksNoVersionForABaseUrlWithoutOne() {
        server.enqueue(new MockResponse().setBody("{}"));

        at("/gateway").getNew().execute();

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void sendsFieldsByNameAtAnyVersion() {
        server.enqueue(new MockResponse().setBody("{}"));

        at("/v1.0").get(new VersionedFields().field("mood")).execute();

        assertThat(server.getRequestCount()).isEqualTo(1);
    }
}
