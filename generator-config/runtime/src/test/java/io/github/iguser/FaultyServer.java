package io.github.iguser;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * An HTTP/1.1 server over TLS with scripted faults, down to its sockets. It keeps the head of each request that
 * arrived, and responds with success unless a fault is set.
 */
final class FaultyServer implements Closeable {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final HeldCertificate ROOT =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private static final HandshakeCertificates SERVER = new HandshakeCertificates.Builder()
            .heldCertificate(new HeldCertificate.Builder()
                    .signedBy(ROOT)
                    .addSubjectAlternativeName("localhost")
                    .build())
            .build();
    private static final HandshakeCertificates CLIENT = new HandshakeCertificates.Builder()
            .addTrustedCertificate(ROOT.certificate())
            .build();

    private final ServerSocket listener;
    private final Queue<ConnectionFault> faults = new ConcurrentLinkedQueue<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final Thread acceptor;
    private volatile ConnectionFault usual = responding("200 OK", "{\"id\":\"1\"}");

    FaultyServer() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        acceptor = start(this::accept);
    }

    /** The handling of one request; its head has been read, its body has not. */
    interface ConnectionFault {
        void happen(Connection connection) throws IOException;
    }

    /** One connection of a client, with the request on it. */
    record Connection(Socket plain, SSLSocket tls, String head) {
        void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.UTF_8));
        }

        void send(byte[] bytes) throws IOException {
            tls.getOutputStream().write(bytes);
            tls.getOutputStream().flush();
        }

        void readBody() throws IOException {
            Matcher length = LENGTH.matcher(head);
            if (length.find()) {
                tls.getInputStream().readNBytes(Integer.parseInt(length.group(1)));
            }
        }

        /** Closes the connection by a TCP reset instead of an orderly end. */
        void reset() throws IOException {
            plain.setSoLinger(true, 0);
            plain.close();
        }

        /** Waits until the client has left. */
        void awaitEnd() throws IOException {
            while (tls.getInputStream().read() != -1) {
                continue;
            }
        }
    }

    static String response(String statusAndHeaders, String body) {
        return "HTTP/1.1 " + statusAndHeaders + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                + "\r\n\r\n" + body;
    }

    static ConnectionFault responding(String statusAndHeaders, String body) {
        return connection -> {
            connection.readBody();
            connection.send(response(statusAndHeaders, body));
        };
    }

    /** Sends an answer byte by byte. */
    static ConnectionFault dripping(String body, Duration pause) {
        return connection -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n");
            for (byte b : body.getBytes(StandardCharsets.UTF_8)) {
                LockSupport.parkNanos(pause.toNanos());
                connection.send(new byte[] {b});
            }
        };
    }

    FaultyServer next(ConnectionFault fault) {
        faults.add(fault);
        return this;
    }

    /** Sets the handling of requests for which no fault is queued. */
    void usually(ConnectionFault answer) {
        this.usual = answer;
    }

    /** The heads of the requests that arrived, in their order. */
    List<String> heads() {
        return List.copyOf(heads);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** A client that trusts this server. */
    static OkHttpClient.Builder trusting() {
        return new OkHttpClient.Builder().sslSocketFactory(CLIENT.sslSocketFactory(), CLIENT.trustManager());
    }

    /** Returns the certificate that a client in another JVM has to trust. */
    static String trusted() {
        return ROOT.certificatePem();
    }

    String baseUrl() {
        return "https://localhost:" + port() + "/v1.0";
    }

    TestClient.Builder client(OkHttpClient http) {
        return TestClient.builder()
                .accessToken(TestClient.TOKEN)
                .baseUrl(baseUrl())
                .okHttpClient(http)
                .retries(RetryPolicy.none());
    }

    private void accept() throws IOException {
        while (true) {
            Socket plain = listener.accept();
            plain.setTcpNoDelay(true);
            sockets.add(plain);
            start(() -> serve(plain));
        }
    }

    private void serve(Socket plain) throws IOException {
        SSLSocket tls = (SSLSocket) SERVER.sslSocketFactory().createSocket(plain, "localhost", plain.getPort(), true);
        tls.setUseClientMode(false);
        for (String head = head(tls.getInputStream()); !head.isEmpty(); head = head(tls.getInputStream())) {
            heads.add(head);
            ConnectionFault fault = faults.poll();
            (fault == null ? usual : fault).happen(new Connection(plain, tls, head));
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int b = in.read(); b != -1; b = in.read()) {
            head.append((char) b);
            if (head.indexOf("\r\n\r\n") > 0) {
                return head.toString();
            }
        }
        return "";
    }

    private interface SocketWork {
        void run() throws IOException;
    }

    private static Thread start(SocketWork work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // The client or the test has left.
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** From its return on, connections are refused: one that was being accepted while the listener closed is closed too. */
    @Override
    public void close() throws IOException {
        listener.close();
        try {
            acceptor.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
