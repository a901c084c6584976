package io.github.iguser.contract.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends a request as it is written, with headers and targets that an HTTP client would correct. */
public final class RawRequest {

    private static final int PATIENCE_MILLIS = 3_000;

    private RawRequest() {}

    /** A response: its status, or 0 when there was none, and all of its text. */
    public record RawResponse(int status, String text) {}

    /** Sends lines, which end in an empty one and a body of its own, and reads until the server closes. */
    public static RawResponse send(String address, String head, String body) {
        URI server = URI.create(address);
        String text = head.strip().replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n" + body;
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String read = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return new RawResponse(read.startsWith("HTTP/1.1 ") ? Integer.parseInt(read.substring(9, 12)) : 0, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RawResponse send(String address, String head) {
        return send(address, head, "");
    }

    /** Returns the {@code Host} header of a server: name and port of its address. */
    public static String hostOf(String address) {
        return URI.create(address).getRawAuthority();
    }
}
