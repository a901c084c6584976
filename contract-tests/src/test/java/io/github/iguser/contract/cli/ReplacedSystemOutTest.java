package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
class ReplacedSystemOutTest {
    private final AtomicBoolean ended = new AtomicBoolean();

    @Test
    void keepsItsOutputWhileAnotherThreadReplacesSystemOut() throws InterruptedException {
        PrintStream original = System.out;
        Thread other = new Thread(this::replaceSystemOut);
        other.start();
        try {
            for (int i = 0; i < 20; i++) {
                assertThat(Checkout.run("check", "--help").out()).startsWith("Usage: iguser check");
            }
        } finally {
            ended.set(true);
            other.join();
            System.setOut(original);
        }
    }

    private void replaceSystemOut() {
        while (!ended.get()) {
            System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        }
    }
}
