package io.github.iguser.contract.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program {@code iguser}. Its default command is {@code check}. */
@Command(
        name = "iguser",
        description = "Checks that the spec of the Instagram IG User node, the clients generated from it and"
                + " recorded responses of the API agree.",
        synopsisSubcommandLabel = "[check | diff | drill | replay]",
        subcommands = {CheckCommand.class, DiffCommand.class, DrillCommand.class, ReplayCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        footer = {
            "",
            "Without a command, 'check' is run.",
            "",
            "Exit codes:",
            "  0   no findings",
            "  1   findings; each names its place",
            "  2   a wrong command line, nothing to check, or a file that could not be read or written",
            "",
            "Run 'iguser COMMAND --help' for the options of a command."
        })
public final class Program {
    static final int OK = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;

    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private Program() {}

    public static void main(String[] args) {
        // Pact brings Groovy, and picocli would start it to look for closures, which takes half a second.
        System.setProperty("picocli.disable.closures", "true");
        // Characters that the charset of the terminal lacks are printed as question marks.
        // System.out would swallow failed writes.
        PrintWriter out = writer(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> reportUncaught(err, failure));
        System.exit(run(out, err, args));
    }

    /**
     * Prints an uncaught failure. Halts on an error of the virtual machine, since a check whose server has lost a
     * thread would hang or report false findings.
     */
    private static void reportUncaught(PrintWriter err, Throwable failure) {
        err.println("iguser: " + FailureText.of(failure));
        err.flush();
        if (FailureText.machineError(failure) != null) {
            Runtime.getRuntime().halt(USAGE);
        }
    }

    /** Runs the program and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Program());
        // Picocli's own strategy keeps the System.out of its creation, and replaces our writers if that changes.
        line.setExecutionStrategy(parsed -> new CommandLine.RunLast().execute(parsed));
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Program::printUsageError);
        line.setExecutionExceptionHandler(Program::printFailure);
        int code;
        try {
            code = line.execute(withDefault(args));
        } catch (Error e) {
            // Picocli handles exceptions only.
            code = printFailure(err, "iguser", e);
        }
        if (out.checkError()) {
            err.println(
                    "iguser: the standard output could not be written: the disk is full, or the reader has closed it");
            code = USAGE;
        }
        err.flush();
        return code;
    }

    private static int printFailure(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        return printFailure(command.getErr(), command.getCommandSpec().qualifiedName(), e);
    }

    private static int printFailure(PrintWriter err, String command, Throwable failure) {
        err.println(command + ": " + FailureText.of(failure));
        return USAGE;
    }

    /** Prints one line about a wrong command line, which a page of help would hide. */
    private static int printUsageError(CommandLine.ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println(command + ": " + FailureText.bounded(String.valueOf(e.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Run '" + command + " --help' for the options.");
        return USAGE;
    }

    private static String[] withDefault(String... args) {
        boolean named = args.length > 0 && (!args[0].startsWith("-") || OWN_OPTIONS.contains(args[0]));
        if (named) {
            return args;
        }
        List<String> checked = new ArrayList<>(List.of("check"));
        checked.addAll(List.of(args));
        return checked.toArray(String[]::new);
    }

    private static PrintWriter writer(OutputStream stream) {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }

    /** The version in the manifest of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Program.class.getPackage().getImplementationVersion();
            return new String[] {"iguser " + (version == null ? "(not packaged)" : version)};
        }
    }
}
