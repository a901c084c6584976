package io.github.iguser.contract.cli;

import io.github.iguser.testing.StandIn;
import io.github.iguser.testing.World;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code iguser replay}: a local stand-in of both hosts for any program. */
@Command(
        name = "replay",
        description = "Serves both hosts locally until it is stopped with Ctrl-C. It answers every request that the"
                + " spec allows from a small world of accounts, keeps what is published, and refuses all others as the API"
                + " does. Recorded requests are answered as recorded; the header X-Replay-Origin of each response says"
                + " where it comes from. Open the address itself in a browser or with curl"
                + " to list the accounts and requests to try.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec command;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port to listen on; by default any free one.")
    int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "localhost",
            description = "Address of the network interface; by default only this machine can connect.")
    String bind = "localhost";

    @Option(
            names = "--world",
            paramLabel = "FILE",
            description = "Accounts to serve instead of those inside this program: a YAML or JSON file in the words of"
                    + " the API.")
    @Nullable
    Path world;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        try (StandIn standIn = started()) {
            print(out, standIn);
            return out.checkError() ? Program.USAGE : serve();
        }
    }

    private StandIn started() {
        try {
            StandIn.Builder builder = StandIn.builder().port(port).bind(bind);
            return (world == null ? builder : builder.world(World.read(world))).start();
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(command).commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Waits for Ctrl-C or an interrupt. */
    private static int serve() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Program.OK;
    }

    private static void print(PrintWriter out, StandIn standIn) {
        out.println("graph.facebook.com  -> " + standIn.facebookUrl());
        out.println("graph.instagram.com -> " + standIn.instagramUrl());
        out.println("Accounts and requests to try: curl " + standIn.address() + "/ ; stop with Ctrl-C");
        out.flush();
    }
}
