package io.github.iguser.testing.internal.http;

/** Handles the requests to both hosts. */
public interface ApiHandler {

    /** Returns the response to a request. */
    ApiResponse handle(ApiRequest request);

    /** Returns the response to an upload of a video. */
    ApiResponse handleUpload(UploadRequest request);

    /** Reverts all changes made by requests. */
    void reset();

    /** Returns the text of the page at {@code /}, which lists the supported requests. */
    String overview(String address);
}
