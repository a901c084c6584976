package io.github.iguser.example;

import io.github.iguser.contract.recording.ReplayServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs the example programs as their users do, by {@code main}, against a stand-in. */
final class Programs {

    private Programs() {}

    /** Returns the lines that the program printed; {@code host} is the package of the program. */
    static List<String> printed(ReplayServer server, String host, String program, String... args) throws Exception {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("address=" + server.address("graph." + host + ".com"));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Class.forName("io.github.iguser.example." + host + "." + program)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) all.toArray(String[]::new));
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
