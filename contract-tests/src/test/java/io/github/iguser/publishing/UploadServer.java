package io.github.iguser.publishing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A server for one account that takes a video, breaks off as told, and says how much has arrived. */
final class UploadServer implements AutoCloseable {
    private static final String SUCCESS = "{\"success\":true,\"message\":\"Upload successful.\"}";
    private static final String SUMMARY = ",\"status\":\"In Progress: words\"";

    private final ServerSocket listener;
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final Deque<Long> breaks = new ArrayDeque<>();
    private final Deque<String> replies = new ArrayDeque<>();
    private volatile @Nullable String container;
    private volatile @Nullable String uri;
    private volatile long arrived;
    private volatile long size = Long.MAX_VALUE;
    private volatile long wrongBytes;
    private volatile long delayMillis;

    UploadServer() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        ServerThread.start(this::accept);
    }

    /** The byte of the test's video at an offset. */
    static byte byteAt(long offset) {
        return (byte) (offset * 31 + (offset >> 12));
    }

    /** Resets the connection when so many bytes of the video have arrived in total. */
    UploadServer breakAt(Long... totals) {
        breaks.addAll(List.of(totals));
        return this;
    }

    /** Responds to the next uploads with these, of the form {@code 400 {...}}; after reading the body. */
    UploadServer replyToUploads(String... inOrder) {
        replies.addAll(List.of(inOrder));
        return this;
    }

    /** Responds with this each time the container is read. */
    UploadServer container(@Nullable String json) {
        container = json;
        return this;
    }

    /** Gives this URI with each new container. */
    UploadServer uri(String other) {
        uri = other;
        return this;
    }

    /** Has lost what arrived, or has it all the same. */
    UploadServer arrived(long bytes) {
        arrived = bytes;
        return this;
    }

    UploadServer delay(long millis) {
        delayMillis = millis;
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/v1.0/";
    }

    String ownUri() {
        return url() + "ig-api-upload/1";
    }

    /** The heads of the uploads. */
    List<String> uploads() {
        return heads.stream().filter(head -> head.contains("/ig-api-upload/")).toList();
    }

    List<String> uploadHeaders(String name) {
        return uploads().stream().map(head -> header(head, name)).toList();
    }

    long published() {
        return heads.stream().filter(head -> head.contains("/media_publish")).count();
    }

    long created() {
        return heads.stream().filter(head -> head.contains("/media ")).count();
    }

    int requests() {
        return heads.size();
    }

    long arrived() {
        return arrived;
    }

    long wrongBytes() {
        return wrongBytes;
    }

    private void serve(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        for (String head = head(in); !head.isEmpty(); head = head(in)) {
            heads.add(head);
            long length = Long.parseLong("0" + header(head, "content-length"));
            if (head.contains("/ig-api-upload/")) {
                if (!take(socket, in, head, length)) {
                    return;
                }
                pause();
                respond(socket, replies.isEmpty() ? "200 " + SUCCESS : replies.remove());
            } else {
                in.skipNBytes(length);
                respond(socket, "200 " + json(head));
            }
        }
    }

    private boolean take(Socket socket, InputStream in, String head, long length) throws IOException {
        if (!header(head, "file_url").isEmpty()) {
            size = 0;
            return true;
        }
        size = Long.parseLong(header(head, "file_size"));
        long at = Long.parseLong(header(head, "offset"));
        byte[] buffer = new byte[1 << 16];
        for (long left = length; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                return false;
            }
            for (int i = 0; i < read; i++) {
                wrongBytes += buffer[i] == byteAt(at + i) ? 0 : 1;
            }
            at += read;
            left -= read;
            arrived = Math.max(arrived, at);
            if (!breaks.isEmpty() && at >= breaks.element()) {
                breaks.remove();
                socket.setSoLinger(true, 0);
                socket.close();
                return false;
            }
        }
        return true;
    }

    private String json(String head) {
        if (head.contains("/content_publishing_limit")) {
            return "{\"data\":[{\"quota_usage\":1,\"config\":{\"quota_total\":50}}]}";
        }
        if (head.contains("/media_publish")) {
            return "{\"id\":\"900\"}";
        }
        if (head.startsWith("POST")) {
            return "{\"id\":\"1\",\"uri\":\"" + (uri == null ? ownUri() : uri) + "\"}";
        }
        if (container != null) {
            return container;
        }
        String phase = ",\"video_status\":{\"uploading_phase\":{\"status\":\"in_progress\",\"bytes_transferred\":"
                + arrived + "},\"processing_phase\":{\"status\":\"not_started\"}}";
        return "{\"id\":\"1\",\"status_code\":\"" + (arrived >= size || size == 0 ? "FINISHED" : "IN_PROGRESS") + "\""
                + SUMMARY + phase + "}";
    }

    private void pause() {
        try {
            Thread.sleep(delayMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void respond(Socket socket, String reply) throws IOException {
        String body = reply.substring(4);
        socket.getOutputStream()
                .write(("HTTP/1.1 " + reply.substring(0, 3)
                                + " Text\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                                + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    static String header(String head, String name) {
        Matcher line = Pattern.compile("(?im)^" + name.toLowerCase(Locale.ROOT) + ": (.*?)\r?$")
                .matcher(head);
        return line.find() ? line.group(1) : "";
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int b = in.read(); b != -1; b = in.read()) {
            head.append((char) b);
            if (b == '\n' && head.indexOf("\r\n\r\n") > 0) {
                return head.toString();
            }
        }
        return "";
    }

    private void accept() throws IOException {
        while (true) {
            Socket socket = listener.accept();
            socket.setTcpNoDelay(true);
            sockets.add(socket);
            ServerThread.start(() -> serve(socket));
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
