package io.github.iguser.contract.cli;

import io.github.iguser.testing.StandIn;
import io.github.iguser.testing.World;
import io.github.iguser.testing.internal.world.WorldData;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
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
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A world has the field names of the API; a field that is left out gets an example value:",
            "",
            "accounts:",
            "  - id: \"17841400000000077\"",
            "    hosts: [graph.facebook.com]",
            "    username: my.shop",
            "    followers_count: 12",
            "    media:",
            "      - id: \"17900000000000901\"",
            "        media_type: IMAGE",
            "        caption: Hello",
            "        timestamp: \"2026-11-20T08:15:00+0000\"",
            "        insights: {reach: 7}",
        })
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
            description = "Address of the network interface to listen on, or 0.0.0.0 for all of them; only this machine"
                    + " by default.")
    String bind = "localhost";

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "Further host name by which clients may call the stand-in, such as the name of a service of"
                    + " Docker Compose; may be repeated. Other names than localhost and the address of the machine are"
                    + " refused, since web pages could use them. NAME:PORT for a mapped port.")
    List<String> hosts = List.of();

    @Option(
            names = "--world",
            paramLabel = "FILE",
            description =
                    "YAML or JSON file with the accounts to serve instead of the built-in ones, in the field names"
                            + " of the API.")
    @Nullable
    Path world;

    @Option(
            names = "--print-world",
            description = "Print the built-in world, as a start for a file of your own, and stop.")
    boolean printWorld;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        if (printWorld) {
            out.print(WorldData.standardText());
            out.flush();
            return out.checkError() ? Program.USAGE : Program.OK;
        }
        try (StandIn standIn = start()) {
            printAddresses(out, standIn);
            return out.checkError() ? Program.USAGE : serve();
        }
    }

    private StandIn start() {
        try {
            StandIn.Builder builder = StandIn.builder().port(port).bind(bind);
            hosts.forEach(builder::host);
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
