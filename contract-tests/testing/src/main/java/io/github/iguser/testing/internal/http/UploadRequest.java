package io.github.iguser.testing.internal.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request that uploads the video of a container, without the bytes of the video.
 *
 * @param container the id of the container, from the path
 * @param token the access token, or null if there is none
 * @param fileUrl the URL to fetch the video from, or null if the request has the bytes
 * @param offset the position of the first byte in the request
 * @param fileSize the size of the whole video in bytes
 * @param length the number of bytes in the request
 */
public record UploadRequest(
        String container, @Nullable String token, @Nullable String fileUrl, long offset, long fileSize, long length) {

    /** The host that accepts uploads. */
    public static final String HOST = "rupload.facebook.com";

    private static final Pattern PATH =
            Pattern.compile("/" + Pattern.quote(HOST) + "/ig-api-upload(?:/v[\\d.]+)?/(\\d+)");

    /**
     * Reads an upload.
     *
     * @throws IllegalArgumentException if the method, the path or the headers are not those of an upload
     */
    static UploadRequest of(HttpConnection.ReceivedRequest request) {
        Matcher path = PATH.matcher(request.path());
        if (!path.matches() || !request.method().equals("POST")) {
            throw new IllegalArgumentException(
                    "an upload is a POST to the uri in the response that created the container, not a "
                            + request.method());
        }
        String fileUrl = request.firstHeader("file_url");
        return new UploadRequest(
                path.group(1),
                RequestReader.headerToken(request),
                fileUrl,
                fileUrl == null ? number(request, "offset") : 0,
                fileUrl == null ? number(request, "file_size") : 0,
                request.length());
    }

    private static long number(HttpConnection.ReceivedRequest request, String header) {
        String value = request.firstHeader(header);
        if (value == null || !value.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("the header " + header + " is "
                    + (value == null ? "missing" : "not a number")
                    + "; send offset and file_size in bytes, or file_url");
        }
        return Long.parseLong(value);
    }

    /** Returns the container only, since the token and the URL may be secrets. */
    @Override
    public String toString() {
        return "upload to " + container;
    }
}
