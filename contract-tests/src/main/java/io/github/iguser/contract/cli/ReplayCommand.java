package io.github.iguser.contract.cli;

import io.github.iguser.contract.example.Synthesiser;
import io.github.iguser.contract.recording.ReplayServer;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code iguser replay}: a local server of both hosts for any program. */
@Command(
        name = "replay",
        description = "Serves both hosts locally until it is stopped with Ctrl-C. It responds to recorded"
                + " requests as recorded, and to any other that the spec allows with an example of the spec, which the header"
                + " X-Replay-Origin then calls synthesised. Each needs exactly one access token, which may be any text."
                + " Links to further pages lead back to it.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec command;

    @Mixin
    InputOptions sources = new InputOptions();

    private static final int LOOK_EVERY_MILLIS = 1_000;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        Recordings recordings = sources.recordings();
        try (ReplayServer server =
                ReplayServer.startWithoutJournal(recordings, new Synthesiser(SpecSet.embedded())::answer)) {
            say(out, server, recordings);
            return serve(out, server);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Program.OK;
        }
    }

    /** Waits for Ctrl-C or an interrupt. Fails as soon as one host has ended, since programs need both. */
    static int serve(PrintWriter out, ReplayServer server) throws InterruptedException {
        if (out.checkError()) {
            return Program.USAGE;
        }
        String ended = server.ended();
        while (ended == null) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            ended = server.ended();
        }
        throw new ProgramException(
                "the replay server of " + ended + " has ended, so all are stopped; start replay again");
    }

    private static void say(PrintWriter out, ReplayServer server, Recordings recordings) {
        recordings.all().stream()
                .map(recording -> recording.host())
                .distinct()
                .sorted()
                .forEach(host -> out.println(host + " -> " + server.address(host)));
        out.println(recordings.all().size()
                + " recordings served, examples of the spec for all other requests; stop with Ctrl-C");
        out.flush();
    }
}
