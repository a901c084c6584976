package io.github.iguser.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A plain HTTP client for a stand-in, as any program could have. */
final class PlainHttpClient {

    static final String ACCOUNT = "17841400000000001";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final StandIn standIn;

    PlainHttpClient(StandIn standIn) {
        this.standIn = standIn;
    }

    /** A response with its body as JSON. */
    record JsonResponse(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode body() {
            return StrictJson.parse(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String origin() {
            return header("X-Replay-Origin");
        }

        int code() {
            return body().at("/error/code").asInt();
        }

        int subcode() {
            return body().at("/error/error_subcode").asInt();
        }

        String message() {
            return body().at("/error/message").asText();
        }
    }

    JsonResponse facebook(String pathAndQuery) {
        return get(standIn.facebookUrl() + pathAndQuery);
    }

    JsonResponse instagram(String pathAndQuery) {
        return get(standIn.instagramUrl() + pathAndQuery);
    }

    JsonResponse get(String url) {
        return send(request(url));
    }

    JsonResponse post(String url, String form) {
        return send(request(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    JsonResponse postJson(String url, String json) {
        return send(request(url)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpRequest.Builder request(String url) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(url.replace("{", "%7B").replace("}", "%7D").replace(" ", "%20")));
        return url.contains("access_token=") ? request : request.header("Authorization", "Bearer any");
    }

    JsonResponse send(HttpRequest.Builder request) {
        try {
            return new JsonResponse(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends the lines unchanged and returns the whole response. */
    String raw(String lines) {
        return raw((lines.replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the bytes and returns the whole response. */
    String raw(byte[] bytes) {
        try (Socket socket =
                new Socket("localhost", URI.create(standIn.address()).getPort())) {
            socket.getOutputStream().write(bytes);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
