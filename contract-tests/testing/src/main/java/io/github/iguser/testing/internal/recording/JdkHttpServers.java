package io.github.iguser.testing.internal.recording;

/**
 * Settings of the JDK's HTTP server, which Pact's mock server also uses. The JDK reads them when the first server of
 * the process is created, so call these methods before that.
 */
public final class JdkHttpServers {

    private JdkHttpServers() {}

    /**
     * Disables Nagle's algorithm, which would delay the body of each response by 40 ms, until the client has
     * acknowledged the headers.
     */
    public static void sendWithoutDelay() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }
}
