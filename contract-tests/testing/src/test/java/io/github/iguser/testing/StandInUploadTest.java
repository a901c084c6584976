package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.model.CreatedContainer;
import io.github.iguser.model.IgContainer;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The stand-in receives the videos of resumable uploads itself; none is sent to the real host. */
class StandInUploadTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    private final HttpClient http = HttpClient.newHttpClient();

    private static CreatedContainer createContainer(FacebookLoginClient client) {
        return client.media()
                .create(PlainHttpClient.ACCOUNT, ReelContainer.of(r -> r.resumable()))
                .execute();
    }

    private HttpResponse<String> send(String uri, String token, long offset, long size, byte[] bytes) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Authorization", "OAuth " + token)
                        .header("offset", Long.toString(offset))
                        .header("file_size", Long.toString(size))
                        .POST(BodyPublishers.ofByteArray(bytes))
                        .build(),
                BodyHandlers.ofString());
    }

    private static IgContainer read(FacebookLoginClient client, String container) {
        return client.igContainer()
                .get(container, f -> f.statusCode().videoStatus())
                .execute();
    }

    @Test
    void returnsItsOwnAddressAsTheUploadUri(FacebookLoginClient client) {
        assertThat(createContainer(client).uri()).startsWith(STAND_IN.standIn().address() + "/rupload.facebook.com/");
    }

    @Test
    void waitsForTheVideoAndCountsItsBytes(FacebookLoginClient client) throws Exception {
        CreatedContainer container = createContainer(client);
        String uri = String.valueOf(container.uri());

        assertThat(read(client, container.id()).statusCode()).hasToString("IN_PROGRESS");
        assertThat(send(uri, "any", 0, 10, new byte[4]).body()).contains("6 bytes are missing; send them from 4");
        assertThat(read(client, container.id()).videoStatus().uploadingPhase().bytesTransferred())
                .isEqualTo(4);
        assertThat(send(uri, "any", 0, 10, new byte[4]).body()).contains("offset is 0, but 4 bytes have arrived");
        assertThat(send(uri, "any", 4, 10, new byte[6]).body()).contains("Upload successful.");
        assertThat(send(uri, "any", 10, 10, new byte[0]).body()).contains("has already arrived");
        assertThat(read(client, container.id()).statusCode()).hasToString("IN_PROGRESS");
        assertThat(read(client, container.id()).statusCode()).hasToString("FINISHED");
    }

    @Test
    void keepsTheBytesOfAnInterruptedUpload(FacebookLoginClient client) throws Exception {
        CreatedContainer container = createContainer(client);
        URI uri = URI.create(String.valueOf(container.uri()));

        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            String head = "POST " + uri.getPath() + " HTTP/1.1\r\nHost: " + uri.getAuthority()
                    + "\r\nAuthorization: OAuth any\r\noffset: 0\r\nfile_size: 10\r\nContent-Length: 10\r\n\r\n";
            socket.getOutputStream().write((head + "1234").getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .contains("6 bytes are missing; send them from 4");
        }

        assertThat(read(client, container.id()).videoStatus().uploadingPhase().bytesTransferred())
                .isEqualTo(4);
        assertThat(send(uri.toString(), "any", 4, 10, new byte[6]).body()).contains("Upload successful.");
    }

    @Test
    void refusesAnExpiredToken(FacebookLoginClient client) throws Exception {
        HttpResponse<String> response =
                send(String.valueOf(createContainer(client).uri()), "expired", 0, 1, new byte[1]);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("\"code\":190").contains("\"error_subcode\":463");
    }

    @Test
    void refusesAContainerThatTakesNoUpload(FacebookLoginClient client) throws Exception {
        String image = client.media()
                .create(PlainHttpClient.ACCOUNT, ImageContainer.of(i -> i.imageUrl("https://e.com/a.jpg")))
                .execute()
                .id();
        String uri = STAND_IN.standIn().address() + "/rupload.facebook.com/ig-api-upload/v1.0/" + image;

        assertThat(send(uri, "any", 0, 1, new byte[1]).body())
                .contains("no container " + image + " was created with upload_type=resumable");
        assertThat(send(uri.replace(image, "x"), "any", 0, 1, new byte[1]).statusCode())
                .isEqualTo(400);
    }

    @Test
    void failsTheNextUpload(FacebookLoginClient client) throws Exception {
        CreatedContainer container = createContainer(client);
        STAND_IN.standIn().failNext(2);

        HttpResponse<String> response = send(String.valueOf(container.uri()), "any", 0, 10, new byte[10]);

        assertThat(response.body()).contains("\"code\":2");
    }
}
