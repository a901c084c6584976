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
        description = "Serves both hosts locally until it is stopped with Ctrl-C. It responds to every request that the"
                + " spec allows, from the data of a small world of accounts, and remembers what is published. It refuses"
                + " all other requests with the errors of the API. A recorded request gets its recorded response. The"
                + " header X-Replay-Origin names the origin of each response. Open the address with curl or a browser to"
                + " list the supported requests.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec command;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port to listen on; a free port by default.")
    int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "localhost",
            description = "Address of the network interface to listen on; only this machine by default.")
    String bind = "localhost";

    @Option(
            names = "--world",
            paramLabel = "FILE",
            description =
                    "YAML or JSON file with the accounts to serve instead of the built-in ones, in the field names"
                            + " of the API.")
    @Nullable
    Path world;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        try (StandIn standIn = start()) {
            printAddresses(out, standIn);
            return out.checkError() ? Program.USAGE : serve();
        }
    }

    private StandIn start() {
        try {
            StandIn.Builder builder = StandIn.builder().port(port).bind(bind);
            return (world == null ? builder : builder.world(World.read(world))).start();
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(command).commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Waits until Ctrl-C ends the program or the thread is interrupted. */
    private static int serve() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Program.OK;
    }

    private static void printAddresses(PrintWriter out, StandIn standIn) {
        out.println("graph.facebook.com  -> " + standIn.facebookUrl());
        out.println("graph.instagram.com -> " + standIn.instagramUrl());
        out.println("Supported requests: curl " + standIn.address() + "/ ; stop with Ctrl-C");
        out.flush();
    }
}
