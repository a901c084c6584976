package io.github.iguser.publishing;

import java.io.IOException;

/** Starts the threads of the test servers. They end when the client or the test has closed their socket. */
final class ServerThread {
    private ServerThread() {}

    /** Work on a socket. */
    interface Work {
        void run() throws IOException;
    }

    static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // The client or the test has left.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
