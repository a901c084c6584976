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
 * An HTTP/1.1 connection. The HTTP server of the JDK is not used, since it refuses unescaped braces and bars in URLs,
 * which people copy from the documentation of {@code fields}.
 */
final class HttpConnection implements AutoCloseable {

    private static final int MAX_HEAD = 64 << 10;
    private static final int MAX_BODY = 1 << 20;
    private static final long MAX_UPLOAD = 1L << 30;
    private static final int READ_TIMEOUT_MILLIS = 30_000;

    /** The first byte of a TLS connection. */
    private static final int TLS_HANDSHAKE = 0x16;

    private static final String PLAIN_ONLY =
            "; the stand-in has plain HTTP/1.1 only: use an http:// URL, and no HTTP/2 without upgrade";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private boolean open = true;

    HttpConnection(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(READ_TIMEOUT_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    /**
     * An HTTP request.
     *
     * @param authority the authority in the request line, or null if it has none
     * @param path the path as sent, without the query
     * @param headers all values of each header, by its lower-case name
     * @param body the body; empty for an upload, whose bytes are only counted
     * @param length the number of bytes of the body that have arrived: fewer than were announced if an upload was
     *     interrupted
     */
    record ReceivedRequest(
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
        String firstHeader(String name) {
            List<String> values = header(name);
            return values == null ? null : values.get(0);
        }
    }

    /** Thrown when a request cannot be parsed. The connection is closed after the response to it. */
    static final class MalformedRequestException extends IOException {
        private static final long serialVersionUID = 1L;

        MalformedRequestException(String message) {
            super(message);
        }
    }

    InetSocketAddress local() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    boolean isOpen() {
        return open;
    }

    /** A received body: its bytes, unless they are discarded, and its length. */
    private record ReceivedBody(byte[] bytes, long length) {}

    /**
     * Reads the next request, or returns null if the client has closed the connection.
     *
     * @param uploads the prefix of the paths whose bodies are counted and discarded
     * @throws MalformedRequestException if the request cannot be parsed
     */
    @Nullable
    ReceivedRequest read(String uploads) throws IOException {
        if (startsWithTls()) {
            throw new MalformedRequestException("the request is encrypted" + PLAIN_ONLY);
        }
        String line = line(MAX_HEAD);
        if (line == null) {
            return null;
        }
        String[] parts = line.split(" ", -1);
        if (parts.length < 3 || !parts[parts.length - 1].startsWith("HTTP/1.")) {
            throw new MalformedRequestException("the request line is not that of HTTP/1.1" + PLAIN_ONLY);
        }
        Map<String, List<String>> headers = headers();
        if (parts[parts.length - 1].equals("HTTP/1.0")
                || "close".equalsIgnoreCase(String.join(",", headers.getOrDefault("connection", List.of())))) {
            open = false;
        }
        if (headers.getOrDefault("expect", List.of()).stream().anyMatch("100-continue"::equalsIgnoreCase)) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        // A space within the target makes more than three parts. The API accepts it unescaped, and so does the
        // stand-in.
        String target = line.substring(parts[0].length() + 1, line.length() - parts[parts.length - 1].length() - 1);
        return request(parts[0], target, headers, body(headers, !target.startsWith(uploads)));
    }

    /** Returns whether the client starts a TLS connection. Its first message need not have an end of line. */
    private boolean startsWithTls() throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first == TLS_HANDSHAKE;
    }

    private static ReceivedRequest request(
            String method, String target, Map<String, List<String>> headers, ReceivedBody body)
            throws MalformedRequestException {
        String rest = target;
        String authority = null;
        int scheme = target.indexOf("://");
        if (!target.startsWith("/") && scheme > 0) {
            int end = target.indexOf('/', scheme + 3);
            authority = target.substring(scheme + 3, end < 0 ? target.length() : end);
            rest = end < 0 ? "/" : target.substring(end);
        }
        if (!rest.startsWith("/")) {
            throw new MalformedRequestException("the request line has no path");
        }
        int query = rest.indexOf('?');
        String path = query < 0 ? rest : rest.substring(0, query);
        return new ReceivedRequest(
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
        int remaining = MAX_HEAD;
        for (String line = line(remaining); line != null && !line.isEmpty(); line = line(remaining)) {
            remaining -= line.length();
            int colon = line.indexOf(':');
            if (colon <= 0 || line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                throw new MalformedRequestException("a header line has no name");
            }
            headers.computeIfAbsent(
                            line.substring(0, colon).strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private ReceivedBody body(Map<String, List<String>> headers, boolean kept) throws IOException {
        long max = kept ? MAX_BODY : MAX_UPLOAD;
        boolean chunked = headers.containsKey("transfer-encoding");
        List<String> lengths = headers.getOrDefault("content-length", List.of());
        if (chunked ? !lengths.isEmpty() : lengths.size() > 1) {
            throw new MalformedRequestException("the request has more than one body length");
        }
        if (!chunked) {
            long length = lengths.isEmpty() ? 0 : number(lengths.get(0), 10, max);
            return kept ? new ReceivedBody(bytes(length), length) : new ReceivedBody(new byte[0], count(length));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        long length = 0;
        for (long size = chunk(max); size > 0; size = chunk(max - length)) {
            if (kept) {
                body.write(bytes(size));
                length += size;
            } else {
                long arrived = count(size);
                length += arrived;
                if (arrived < size) {
                    return new ReceivedBody(new byte[0], length);
                }
            }
            line(2);
        }
        headers();
        return new ReceivedBody(body.toByteArray(), length);
    }

    private long chunk(long max) throws IOException {
        String line = line(MAX_HEAD);
        return number(line == null ? "" : line.split(";", 2)[0].strip(), 16, max);
    }

    private static long number(String text, int radix, long max) throws MalformedRequestException {
        try {
            long number = Long.parseUnsignedLong(text, radix);
            if (number < 0 || number > max) {
                throw new MalformedRequestException("the body is longer than the limit of this path");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new MalformedRequestException("the length of the body is not a number");
        }
    }

    /** Discards bytes and returns how many have arrived. If the client disconnects before the last, that is no error. */
    private long count(long number) {
        byte[] buffer = new byte[1 << 16];
        long arrived = 0;
        try {
            while (arrived < number) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, number - arrived));
                if (read < 0) {
                    break;
                }
                arrived += read;
            }
        } catch (IOException e) {
            // The client was killed or is too slow. The API, too, keeps the bytes that have arrived.
        }
        if (arrived < number) {
            open = false;
        }
        return arrived;
    }

    private byte[] bytes(long number) throws IOException {
        byte[] bytes = in.readNBytes((int) number);
        if (bytes.length < number) {
            throw new EOFException("the body ended early");
        }
        return bytes;
    }

    /** Returns a line without its terminator, or null at the end of the connection. */
    private @Nullable String line(int maxLength) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            line.write(c);
            if (line.size() > maxLength) {
                throw new MalformedRequestException(
                        "the request line and headers have more than " + (MAX_HEAD >> 10) + " KiB");
            }
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Sends a response. The response to a HEAD request has no body. */
    void send(int status, Map<String, String> headers, byte[] body, boolean head) throws IOException {
        StringBuilder text = new StringBuilder("HTTP/1.1 " + status + " " + reasonPhrase(status) + "\r\n");
        headers.forEach((name, value) ->
                text.append(name).append(": ").append(asHeaderValue(value)).append("\r\n"));
        text.append("Content-Length: ").append(body.length).append("\r\n");
        text.append(open ? "" : "Connection: close\r\n").append("\r\n");
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        message.write(head ? new byte[0] : body);
        out.write(message.toByteArray());
        out.flush();
    }

    private static String reasonPhrase(int status) {
        return status < 400 ? "OK" : status < 500 ? "Refused" : "Failed";
    }

    /** Returns a text as the value of a header, which must be one line of ASCII. */
    private static String asHeaderValue(String text) {
        StringBuilder line = new StringBuilder();
        text.chars().forEach(c -> line.append(c >= ' ' && c < 127 ? (char) c : '?'));
        return line.toString();
    }

    /** Closes the connection after the next response. */
    void closeAfterNextResponse() {
        open = false;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
