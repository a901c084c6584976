package io.github.iguser.testing.internal.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One connection of HTTP/1.1. It is read here and not by the server of the JDK, which refuses the braces and bars that
 * people write into {@code fields} as they find them in the documentation.
 */
final class HttpConnection implements AutoCloseable {

    private static final int LARGEST_HEAD = 64 << 10;
    private static final int LARGEST_BODY = 1 << 20;
    private static final long LARGEST_UPLOAD = 1L << 30;
    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private boolean open = true;

    HttpConnection(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    /**
     * A request as it was sent.
     *
     * @param authority the authority that the request line names; null when it names none
     * @param path decoded, without the query
     * @param headers all values of each header, by its name in lower case
     * @param body the body; empty for an upload, of which only the length is kept
     * @param length the number of bytes in the body
     */
    record HttpRequest(
            String method,
            @Nullable String authority,
            String path,
            @Nullable String query,
            Map<String, List<String>> headers,
            byte[] body,
            long length) {

        @Nullable
        List<String> header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }

        @Nullable
        String first(String name) {
            List<String> values = header(name);
            return values == null ? null : values.get(0);
        }
    }

    /** A request that cannot be read; the connection ends with it. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    InetSocketAddress local() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    boolean isOpen() {
        return open;
    }

    /** A body, or only the length of one that is not kept. */
    private record Body(byte[] bytes, long length) {}

    /**
     * Reads the next request, or returns null if the other side has closed.
     *
     * @param uploads the begin of the paths whose bodies are counted and not kept
     * @throws Malformed if it is not a request
     */
    @Nullable
    HttpRequest read(String uploads) throws IOException {
        String line = line(LARGEST_HEAD);
        if (line == null) {
            return null;
        }
        String[] parts = line.split(" ", -1);
        if (parts.length < 3 || !parts[parts.length - 1].startsWith("HTTP/1.")) {
            throw new Malformed("the first line is not one of HTTP/1.1");
        }
        Map<String, List<String>> headers = headers();
        if (parts[parts.length - 1].equals("HTTP/1.0")
                || "close".equalsIgnoreCase(String.join(",", headers.getOrDefault("connection", List.of())))) {
            open = false;
        }
        if (headers.getOrDefault("expect", List.of()).stream().anyMatch("100-continue"::equalsIgnoreCase)) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        // A blank within the target makes more parts; the API takes it as it is, and so do we.
        String target = line.substring(parts[0].length() + 1, line.length() - parts[parts.length - 1].length() - 1);
        return request(parts[0], target, headers, body(headers, !target.startsWith(uploads)));
    }

    private static HttpRequest request(String method, String target, Map<String, List<String>> headers, Body body)
            throws Malformed {
        String rest = target;
        String authority = null;
        int scheme = target.indexOf("://");
        if (!target.startsWith("/") && scheme > 0) {
            int end = target.indexOf('/', scheme + 3);
            authority = target.substring(scheme + 3, end < 0 ? target.length() : end);
            rest = end < 0 ? "/" : target.substring(end);
        }
        if (!rest.startsWith("/")) {
            throw new Malformed("the request names no path");
        }
        int query = rest.indexOf('?');
        String path = query < 0 ? rest : rest.substring(0, query);
        return new HttpRequest(
                method,
                authority,
                path,
                query < 0 ? null : rest.substring(query + 1),
                headers,
                body.bytes(),
                body.length());
    }

    private Map<String, List<String>> headers() throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        int left = LARGEST_HEAD;
        for (String line = line(left); line != null && !line.isEmpty(); line = line(left)) {
            left -= line.length();
            int colon = line.indexOf(':');
            if (colon <= 0 || line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                throw new Malformed("a header is no header");
            }
            headers.computeIfAbsent(
                            line.substring(0, colon).strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private Body body(Map<String, List<String>> headers, boolean kept) throws IOException {
        long most = kept ? LARGEST_BODY : LARGEST_UPLOAD;
        boolean chunked = headers.containsKey("transfer-encoding");
        List<String> lengths = headers.getOrDefault("content-length", List.of());
        if (chunked ? !lengths.isEmpty() : lengths.size() > 1) {
            throw new Malformed("the length of the body is told twice");
        }
        if (!chunked) {
            long length = lengths.isEmpty() ? 0 : number(lengths.get(0), 10, most);
            return new Body(bytes(length, kept), length);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        long length = 0;
        for (long size = chunk(most); size > 0; size = chunk(most - length)) {
            body.write(bytes(size, kept));
            length += size;
            line(2);
        }
        headers();
        return new Body(body.toByteArray(), length);
    }

    private long chunk(long most) throws IOException {
        String line = line(LARGEST_HEAD);
        return number(line == null ? "" : line.split(";", 2)[0].strip(), 16, most);
    }

    private static long number(String text, int radix, long most) throws Malformed {
        try {
            long number = Long.parseUnsignedLong(text, radix);
            if (number < 0 || number > most) {
                throw new Malformed("the body is longer than a request to this path may have");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new Malformed("the length of the body is no number");
        }
    }

    private byte[] bytes(long number, boolean kept) throws IOException {
        if (!kept) {
            in.skipNBytes(number);
            return new byte[0];
        }
        byte[] bytes = in.readNBytes((int) number);
        if (bytes.length < number) {
            throw new EOFException("the body ended early");
        }
        return bytes;
    }

    /** Returns a line without its end, or null at the end of the connection. */
    private @Nullable String line(int longest) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            line.write(c);
            if (line.size() > longest) {
                throw new Malformed("the head of the request has more than " + (LARGEST_HEAD >> 10) + " KiB");
            }
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Sends a response, without its body to a HEAD. */
    void send(int status, Map<String, String> headers, byte[] body, boolean head) throws IOException {
        StringBuilder text = new StringBuilder("HTTP/1.1 " + status + " " + phrase(status) + "\r\n");
        headers.forEach((name, value) ->
                text.append(name).append(": ").append(asLine(value)).append("\r\n"));
        text.append("Content-Length: ").append(body.length).append("\r\n");
        text.append(open ? "" : "Connection: close\r\n").append("\r\n");
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        message.write(head ? new byte[0] : body);
        out.write(message.toByteArray());
        out.flush();
    }

    private static String phrase(int status) {
        return status < 400 ? "OK" : status < 500 ? "Refused" : "Failed";
    }

    /** A header is one line of ASCII. */
    private static String asLine(String text) {
        StringBuilder line = new StringBuilder();
        text.chars().forEach(c -> line.append(c >= ' ' && c < 127 ? (char) c : '?'));
        return line.toString();
    }

    /** Ends the connection after the response that is sent next. */
    void last() {
        open = false;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
