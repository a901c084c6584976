package io.github.iguser;

import io.github.iguser.internal.SafeText;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/**
 * Creates the calls that upload videos. The token is sent to the upload URL that the API returned, which must be on the
 * documented host or on the host of the caller's base URL.
 */
final class UploadCallFactory {
    private final CallRunner runner;
    private final @Nullable HttpUrl customBase;

    UploadCallFactory(CallRunner runner, @Nullable HttpUrl customBase) {
        this.runner = runner;
        this.customBase = customBase;
    }

    /**
     * Returns a call that uploads a video.
     *
     * @throws IllegalArgumentException if the upload URL is on another host
     */
    <T> GraphCall<T> call(HttpUrl documentedHost, VideoUpload upload, Converter<ResponseBody, T> converter) {
        HttpUrl uri = checked(documentedHost, upload.uri());
        HttpUrl fileUrl = upload.source().url();
        // Without a Content-Type: the documentation has none, and clients in production send none.
        Request.Builder request = new Request.Builder()
                .url(uri)
                .tag(UploadTarget.class, new UploadTarget(uri, secrets(fileUrl)))
                .post(new VideoBody(upload));
        if (fileUrl == null) {
            request.header("offset", Long.toString(upload.offset())).header("file_size", Long.toString(upload.size()));
        } else {
            request.header("file_url", fileUrl.toString());
        }
        return new HttpGraphCall<>(runner, request.build(), converter);
    }

    /** Returns the query of a URL, which may contain a signature: as it is sent, and decoded. */
    private static List<String> secrets(@Nullable HttpUrl fileUrl) {
        return fileUrl == null
                ? List.of()
                : Stream.of(fileUrl.encodedQuery(), fileUrl.query())
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    private HttpUrl checked(HttpUrl documentedHost, String text) {
        HttpUrl uri = HttpUrl.parse(text);
        if (uri == null) {
            throw new IllegalArgumentException("the upload URI is not a URL of " + documentedHost.host()
                    + "; pass it exactly as the API returned it");
        }
        boolean allowed = Credentials.sameOrigin(uri, documentedHost)
                || (customBase != null && Credentials.sameOrigin(uri, customBase));
        if (!allowed || !uri.username().isEmpty() || !uri.password().isEmpty()) {
            String others = customBase == null
                    ? ""
                    : " or " + customBase.scheme() + "://" + customBase.host() + ":" + customBase.port();
            throw new IllegalArgumentException("the upload URI is at " + SafeText.of(uri.scheme() + "://" + uri.host())
                    + ", port " + uri.port() + (allowed ? ", and has a user" : "")
                    + "; the token is sent to https://" + documentedHost.host() + others
                    + " only, so pass the URI exactly as the API returned it");
        }
        return uri;
    }

    /**
     * The target of an upload, attached to its request as a tag.
     *
     * @param uri the checked upload URL
     * @param secrets the query of the URL that the API fetches, in the forms in which the API may repeat it
     */
    record UploadTarget(HttpUrl uri, List<String> secrets) {
        /** Returns no details, since {@code Request.toString()} prints the tags. */
        @Override
        public String toString() {
            return "upload";
        }
    }
}
