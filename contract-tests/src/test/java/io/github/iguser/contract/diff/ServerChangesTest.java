package io.github.iguser.contract.diff;

import static io.github.iguser.contract.diff.SpecEdit.FACEBOOK;
import static io.github.iguser.contract.diff.SpecEdit.INSTAGRAM;
import static io.github.iguser.contract.diff.SpecEdit.lines;
import static io.github.iguser.contract.diff.SpecEdit.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.facebook.FacebookLoginClient;
import org.junit.jupiter.api.Test;

/** The changes of servers, of the places of the token, and of uploads, which have a host of their own. */
class ServerChangesTest {
    private static final String UPLOADS = "rupload.facebook.com";
    private static final String PATH = "/paths/~1ig-api-upload~1{version}~1{ig-container-id}";
    private static final String POST = PATH + "/post";
    private static final String UPLOAD = "`FacebookLoginClient.uploadVideo(VideoUpload)`";

    @Test
    void javaNameOfUploadsExists() {
        assertThat(FacebookLoginClient.class.getMethods())
                .filteredOn(method -> method.getName().equals("uploadVideo"))
                .extracting(method -> method.getParameterTypes()[0].getSimpleName())
                .containsExactly("VideoUpload");
    }

    @Test
    void movedServerOfAPathIsRisky() {
        assertThat(lines(of(INSTAGRAM)
                        .set(
                                "/paths/~1refresh_access_token/servers",
                                "[{'url': 'https://graph.example.com', 'x-host': 'graph.instagram.com'}]")
                        .changes()))
                .containsExactly(
                        "risky host instagram refreshInstagramToken: the URL is https://graph.example.com, was https://graph.instagram.com => `AccessTokensApi.refresh(...)` sends its request, with the token, to the other URL. Old clients send it to the old one.");
    }

    @Test
    void proofThatOneOperationNoLongerTakesIsRisky() {
        assertThat(lines(of(FACEBOOK)
                        .set(
                                "/paths/~1debug_token/servers",
                                "[{'url': 'https://graph.facebook.com', 'x-host': 'graph.facebook.com'}]")
                        .changes()))
                .contains(
                        "risky host facebook debugToken: no longer takes `appsecret_proof` => `AccessTokensApi.debug(...)` of a client with an app secret sends it all the same, and may be refused.");
    }

    @Test
    void proofThatAHostNoLongerTakesBreaksCallers() {
        assertThat(lines(of(FACEBOOK).remove("/servers/0/x-appsecret-proof").changes()))
                .containsExactly(
                        "breaking host facebook server: no longer takes `appsecret_proof` => `FacebookLoginClient.Builder.appSecret(...)` is gone: callers do not compile.");
        assertThat(lines(of(FACEBOOK).remove("/servers/0/x-appsecret-proof").changesBack()))
                .containsExactly(
                        "harmless host facebook server: takes `appsecret_proof` => `FacebookLoginClient.Builder.appSecret(...)` is new.");
    }

    @Test
    void tokenInAnotherPlaceIsRisky() {
        assertThat(lines(of(FACEBOOK)
                        .set("/paths/~1{ig-user-id}~1stories/get/security", "[{'accessTokenQuery': []}]")
                        .changes()))
                .containsExactly(
                        "risky host facebook listStories: the token is taken as accessTokenQuery, was as accessTokenHeader or accessTokenQuery => `StoriesApi.list(...)` may send the token in another place than before.");
    }

    @Test
    void renamedTokenParameterBreaksCallers() {
        assertThat(lines(of(FACEBOOK)
                        .set("/components/securitySchemes/accessTokenQuery/name", "'token'")
                        .changes()))
                .containsExactly(
                        "breaking host facebook securitySchemes.accessTokenQuery: `name` is token, was access_token => Clients send the token as before: the API refuses requests with the token in this place, until the library is changed.");
    }

    @Test
    void renamedHeaderOfTheTokenBreaksUploads() {
        assertThat(lines(of(UPLOADS)
                        .set("/components/securitySchemes/uploadToken/name", "'X-Token'")
                        .changes()))
                .containsExactly("breaking host rupload.facebook securitySchemes.uploadToken: `name` is X-Token, was"
                        + " Authorization => " + UPLOAD + " sends the token as before: the API refuses each upload,"
                        + " until the library is changed.");
    }

    @Test
    void movedPathOfUploadsIsHarmless() {
        assertThat(lines(of(UPLOADS)
                        .movePath(PATH, "/video-upload/{version}/{ig-container-id}")
                        .changes()))
                .containsExactly("harmless operation rupload.facebook uploadVideo: the path is"
                        + " /video-upload/{version}/{ig-container-id}, was"
                        + " /ig-api-upload/{version}/{ig-container-id} => " + UPLOAD + " sends its request to the URL"
                        + " that the API returned with the container. Only a URL that the caller made is wrong.");
    }

    @Test
    void removedHeaderOfUploadsIsRisky() {
        assertThat(lines(of(UPLOADS).remove(POST + "/parameters/1").changes()))
                .containsExactly("risky parameter rupload.facebook uploadVideo.file_size: the header parameter is gone"
                        + " => " + UPLOAD + " sends it as before, and may be refused.");
    }

    @Test
    void newRequiredHeaderBreaksUploads() {
        assertThat(lines(of(UPLOADS)
                        .set(
                                POST + "/parameters/-",
                                "{'name': 'x-id', 'in': 'header', 'required': true, 'schema': {'type': 'string'}}")
                        .changes()))
                .containsExactly("breaking parameter rupload.facebook uploadVideo.x-id: the header parameter is new and"
                        + " required => " + UPLOAD + " does not send it: the API refuses each upload, until the library"
                        + " is changed.");
    }

    @Test
    void requiredBodyBreaksUploadsByUrl() {
        assertThat(lines(of(UPLOADS).set(POST + "/requestBody/required", "true").changes()))
                .containsExactly("breaking parameter rupload.facebook uploadVideo: the body is required => " + UPLOAD
                        + " with the URL of a video sends no body: the API refuses it.");
    }

    @Test
    void otherContentTypeIsRisky() {
        assertThat(lines(of(UPLOADS)
                        .set(POST + "/requestBody/content", "{'video/mp4': {}}")
                        .changes()))
                .containsExactly("risky parameter rupload.facebook uploadVideo: the content type is video/mp4, was"
                        + " application/octet-stream => " + UPLOAD
                        + " sends bytes without a `Content-Type`, as before, and may be refused.");
    }

    @Test
    void requiredFormBreaksCallersWithoutIt() {
        assertThat(lines(of(FACEBOOK)
                        .set("/paths/~1{ig-user-id}~1media_publish/post/requestBody/required", "false")
                        .changesBack()))
                .containsExactly(
                        "breaking parameter facebook publishMedia: the body is required => `MediaPublishApi.publish(...)` without a body is refused by the API, or does not compile.");
    }
}
