package io.github.iguser.testing.internal.recording;

/**
 * Settings of the JDK's HTTP server, which Pact's mock server is built on as well. The JDK reads them once, when the
 * first server of the process is created, so whoever creates one calls this first.
 */
public final class JdkHttpServers {

    private JdkHttpServers() {}

    /**
     * Switches Nagle's algorithm off. With it the body of a response waits for the acknowledgement of its head, which
     * costs 40 ms a call.
     */
    public static void sendWithoutDelay() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }
}
