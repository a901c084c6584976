package io.github.iguser;

import io.github.iguser.internal.SafeText;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/**
 * Makes the requests that upload videos. They go to the URL that the API gave, if that is on the documented host, or on
 * that of the base URL that the caller gave, and only there with the token.
 */
final class VideoUploads {
    private final CallRunner runner;
    private final @Nullable HttpUrl givenBase;

    VideoUploads(CallRunner runner, @Nullable HttpUrl givenBase) {
        this.runner = runner;
        this.givenBase = givenBase;
    }

    /**
     * Returns the call.
     *
     * @throws IllegalArgumentException if the URL is of another host
     */
    <T> GraphCall<T> call(HttpUrl documentedHost, VideoUpload upload, Converter<ResponseBody, T> converter) {
        HttpUrl uri = checked(documentedHost, upload.uri());
        HttpUrl fileUrl = upload.source().url();
        // Without Content-Type: it is not documented, and clients without it are in production.
        Request.Builder request = new Request.Builder()
                .url(uri)
                .tag(Target.class, new Target(uri, Optional.ofNullable(fileUrl).map(HttpUrl::query)))
                .post(new VideoBody(upload));
        if (fileUrl == null) {
            request.header("offset", Long.toString(upload.offset())).header("file_size", Long.toString(upload.size()));
        } else {
            request.header("file_url", fileUrl.toString());
        }
        return new HttpGraphCall<>(runner, request.build(), converter);
    }

    private HttpUrl checked(HttpUrl documentedHost, String text) {
        HttpUrl uri = HttpUrl.parse(text);
        if (uri == null) {
            throw new IllegalArgumentException(
                    "the upload URI is not a URL of " + documentedHost.host() + "; pass it on as the API gave it");
        }
        boolean allowed = Credentials.sameOrigin(uri, documentedHost)
                || (givenBase != null && Credentials.sameOrigin(uri, givenBase));
        if (!allowed || !uri.username().isEmpty() || !uri.password().isEmpty()) {
            String others = givenBase == null
                    ? ""
                    : " or " + givenBase.scheme() + "://" + givenBase.host() + ":" + givenBase.port();
            throw new IllegalArgumentException("the upload URI is at " + SafeText.of(uri.scheme() + "://" + uri.host())
                    + ", port " + uri.port() + (allowed ? ", and has a user" : "")
                    + "; the token is sent to https://" + documentedHost.host() + others
                    + " only, so pass the URI on as the API gave it");
        }
        return uri;
    }

    /**
     * Where an upload goes, as a tag of its request.
     *
     * @param uri the URL that was checked
     * @param secret the query of a URL to fetch, which may have a signature
     */
    record Target(HttpUrl uri, Optional<String> secret) {
        /** Nothing: a request shows its tags. */
        @Override
        public String toString() {
            return "upload";
        }
    }
}
