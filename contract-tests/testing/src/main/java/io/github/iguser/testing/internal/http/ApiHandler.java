package io.github.iguser.testing.internal.http;

/** Answers the requests of both hosts. */
public interface ApiHandler {

    /** Returns the response to a request. */
    ApiResponse handle(ApiRequest request);

    /** Returns the response to an upload of a video. */
    ApiResponse handleUpload(UploadRequest request);

    /** Forgets all that requests have changed. */
    void reset();

    /** Returns a text on what can be asked for, for the page at {@code /}. */
    String overview(String address);
}
