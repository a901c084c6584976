package io.github.iguser.example;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the {@code main} of example programs against a local server. */
final class ExamplePrograms {

    private ExamplePrograms() {}

    /** Returns the lines that the program printed. The address has no version. */
    static List<String> printed(String address, String program, String... args) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setProperty("iguser.address", address);
        System.setProperty("iguser.pause", "1");
        try {
            Class.forName("io.github.iguser.example." + program)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception failure) {
                throw failure;
            }
            throw e;
        } finally {
            System.clearProperty("iguser.address");
            System.clearProperty("iguser.pause");
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
