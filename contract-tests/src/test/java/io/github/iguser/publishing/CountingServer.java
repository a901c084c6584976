package io.github.iguser.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server for one account that responds or breaks connections as a test says, and counts the requests. */
final class CountingServer implements AutoCloseable {
    static final String ACCOUNT = "17841405822304914";

    /** The steps of publishing. */
    enum Step {
        QUOTA(
                "GET /" + ACCOUNT + "/content_publishing_limit",
                "{\"data\":[{\"quota_usage\":1,\"config\":{\"quota_total\":50}}]}"),
        CREATE("POST /" + ACCOUNT + "/media", "{\"id\":\"%d\"}"),
        READ("GET /", "{\"id\":\"1\",\"status_code\":\"FINISHED\",\"status\":\"Finished: ready\"}"),
        PUBLISH("POST /" + ACCOUNT + "/media_publish", "{\"id\":\"900\"}");

        private final String start;
        private final String usually;

        Step(String start, String usually) {
            this.start = start;
            this.usually = usually;
        }
    }

    /** A request, whose body is not read yet. */
    record PublishingRequest(Step step, String head, Socket socket) {
        private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

        String path() {
            return head.split("[ ?]", 3)[1].replaceFirst("^/v[^/]*", "");
        }

        String body() throws IOException {
            Matcher length = LENGTH.matcher(head);
            byte[] bytes = socket.getInputStream().readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
            return new String(bytes, StandardCharsets.UTF_8);
        }

        void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
    }

    /** The way in which the server responds. */
    interface Reply {
        void to(PublishingRequest request) throws IOException;
    }

    private final ServerSocket listener;
    private final Map<Step, Deque<Reply>> replies = new EnumMap<>(Step.class);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicInteger containers = new AtomicInteger();

    CountingServer() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        for (Step step : Step.values()) {
            replies.put(step, new ArrayDeque<>());
        }
        ServerThread.start(this::accept);
    }

    static Reply json(int status, String body) {
        return request -> {
            String unused = request.body();
            request.send("HTTP/1.1 " + status + " Text\r\nContent-Type: application/json\r\nContent-Length: "
                    + body.length() + "\r\n\r\n" + body);
        };
    }

    static Reply error(int status, String code) {
        String[] parts = code.split("/", 2);
        String subcode = parts.length == 1 ? "" : ",\"error_subcode\":" + parts[1];
        return json(status, "{\"error\":{\"message\":\"m\",\"type\":\"T\",\"code\":" + parts[0] + subcode + "}}");
    }

    static Reply status(String code) {
        return json(200, "{\"id\":\"1\",\"status_code\":\"" + code + "\",\"status\":\"" + code + ": words\"}");
    }

    /** Leaves before the body is read. */
    static Reply resetBeforeBody() {
        return request -> reset(request.socket());
    }

    /** Leaves after the body was read. */
    static Reply resetAfterBody() {
        return request -> {
            String unused = request.body();
            reset(request.socket());
        };
    }

    /** Leaves in the middle of the response. */
    static Reply cutOff() {
        return request -> {
            String unused = request.body();
            request.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":");
            request.socket().close();
        };
    }

    /** Never responds. */
    static Reply silence() {
        return request -> {
            String unused = request.body();
            while (request.socket().getInputStream().read() != -1) {
                continue;
            }
        };
    }

    /** Responds when the latch is open. */
    static Reply after(CountDownLatch latch, Reply then) {
        return request -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            then.to(request);
        };
    }

    private static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Sets the replies to the requests of a step, in their order; the last one stays. */
    CountingServer on(Step step, Reply... inOrder) {
        synchronized (replies) {
            replies.get(step).clear();
            replies.get(step).addAll(List.of(inOrder));
        }
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/v1.0/";
    }

    /** The requests that arrived, in their order: method, path, and form. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The number of requests of a step. */
    long count(Step step) {
        return requests.stream().filter(line -> step(line) == step).count();
    }

    private static Step step(String line) {
        for (Step step : List.of(Step.QUOTA, Step.PUBLISH, Step.CREATE)) {
            if (line.startsWith(step.start)) {
                return step;
            }
        }
        return Step.READ;
    }

    private Reply reply(Step step) {
        synchronized (replies) {
            Deque<Reply> told = replies.get(step);
            if (told.isEmpty()) {
                return json(200, step.usually.formatted(step == Step.CREATE ? containers.incrementAndGet() : 0));
            }
            return told.size() > 1 ? told.remove() : told.element();
        }
    }

    private void accept() throws IOException {
        while (true) {
            Socket socket = listener.accept();
            socket.setTcpNoDelay(true);
            sockets.add(socket);
            ServerThread.start(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException {
        for (String head = head(socket.getInputStream()); !head.isEmpty(); head = head(socket.getInputStream())) {
            String line =
                    head.substring(0, head.indexOf(' ')) + " " + head.split("[ ?]", 3)[1].replaceFirst("^/v[^/]*", "");
            Step step = step(line);
            requests.add(line);
            reply(step).to(new PublishingRequest(step, head, socket));
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

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
