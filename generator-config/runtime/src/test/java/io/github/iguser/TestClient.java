package io.github.iguser;

import io.github.iguser.ErrorCode.Category;
import io.github.iguser.ErrorCode.Repeat;
import io.github.iguser.secrets.Canaries;
import java.time.Duration;
import okhttp3.mockwebserver.MockWebServer;

/** A client like the generated ones, with the error codes that the tests need. */
final class TestClient extends GraphClient {
    static final String HOME = "https://graph.facebook.com/v1.0";

    static final String TOKEN = Canaries.TOKEN;

    static final ErrorCodes CODES = ErrorCodes.builder()
            .add(
                    2,
                    Category.TRANSIENT,
                    Repeat.BACKOFF,
                    "The service fails for a moment.",
                    e -> e.advice("Try again later."))
            .add(
                    4,
                    Category.RATE_LIMIT,
                    Repeat.WAIT,
                    "Too many calls of the app.",
                    e -> e.advice("Wait, then call less."))
            .add(4, Category.PERMISSION, Repeat.NEVER, "The action is held back.", e -> e.subcode(2207051))
            .add(10, Category.PERMISSION, Repeat.NEVER, "A permission is missing.", e -> e.advice("Ask for it."))
            .add(
                    10,
                    Category.INVALID_REQUEST,
                    Repeat.NEVER,
                    "Too few viewers.",
                    e -> e.advice("Leave the story out.").messages("Not enough viewers*", "视频观看人数不足*"))
            .add(100, Category.INVALID_REQUEST, Repeat.NEVER, "A parameter is wrong.")
            .add(
                    100,
                    Category.INVALID_REQUEST,
                    Repeat.NEVER,
                    "The object is not visible.",
                    e -> e.subcode(33).advice("Check the id."))
            .add(190, Category.TOKEN, Repeat.NEW_TOKEN, "The token is invalid.", e -> e.advice("Get a new token."))
            .add(
                    200,
                    Category.PERMISSION,
                    Repeat.NEVER,
                    "A permission is missing.",
                    e -> e.to(299).advice("Ask for it."))
            .build();

    private TestClient(Builder builder) {
        super(builder, new Profile(HOME, CODES, User::adapters));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder for a local server, without retries. */
    static Builder of(MockWebServer server) {
        return builder()
                .baseUrl(server.url("/v1.0").toString())
                .accessToken(TOKEN)
                .retries(RetryPolicy.none());
    }

    /** Returns a policy of three attempts with very short pauses. */
    static RetryPolicy quickly() {
        return RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build();
    }

    UserApi users() {
        return api(UserApi.class);
    }

    /** Returns the call of an upload; generated clients read the response as a model. */
    GraphCall<Object> uploadCall(VideoUpload upload) {
        return upload("https://rupload.facebook.com", upload, Object.class);
    }

    /** An interface of one test. */
    <A> A use(Class<A> type) {
        return api(type);
    }

    TokenApi tokens() {
        return api(TokenApi.class);
    }

    static final class Builder extends GraphClient.Builder<Builder> {
        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public Builder appSecret(String secret) {
            return super.appSecret(secret);
        }

        Builder version(String version) {
            return apiVersion(version);
        }

        TestClient build() {
            return new TestClient(this);
        }
    }
}
