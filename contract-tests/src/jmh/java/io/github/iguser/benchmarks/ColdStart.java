package io.github.iguser.benchmarks;

import io.github.iguser.benchmarks.programs.IguserModel;
import io.github.iguser.benchmarks.programs.IguserProfile;
import io.github.iguser.benchmarks.programs.MetaSdkProfile;
import io.github.iguser.benchmarks.programs.ReflectiveModel;
import io.github.iguser.benchmarks.programs.RestFbProfile;
import io.github.iguser.benchmarks.programs.RetrofitProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Times small programs from the start of their process to its end, in turn, with and without class data sharing. */
final class ColdStart {
    private static final List<String> HTTP = List.of("okhttp", "okio", "kotlin-stdlib");
    private static final List<String> RETROFIT = with(HTTP, "retrofit", "converter-moshi", "moshi");
    private static final List<String> IGUSER = with(RETROFIT, "iguser-client", "iguser-runtime", "jspecify");
    private static final List<String> META_SDK = with(HTTP, "facebook-java-business-sdk", "gson", "guava");

    private record Program(String title, Class<?> main, List<String> jars) {}

    private enum Sharing {
        OFF("off", "-Xshare:off"),
        DEFAULT("Java's own classes", "-Xshare:auto"),
        ALL("all classes", null);

        final String title;
        final String option;

        Sharing(String title, String option) {
            this.title = title;
            this.option = option;
        }
    }

    private final Scale scale;
    private final Path target;

    ColdStart(Scale scale, Path target) {
        this.scale = scale;
        this.target = target;
    }

    private static List<String> with(List<String> jars, String... more) {
        return Stream.concat(jars.stream(), Stream.of(more)).toList();
    }

    void profiles(Table table, String url) throws IOException, InterruptedException {
        List<Program> programs = List.of(
                new Program("Retrofit and Moshi, least program", RetrofitProfile.class, RETROFIT),
                new Program("iguser", IguserProfile.class, IGUSER),
                new Program("RestFB", RestFbProfile.class, List.of("restfb")),
                new Program("Meta's SDK", MetaSdkProfile.class, META_SDK));
        for (Sharing sharing : Sharing.values()) {
            run(table, "first profile", programs, sharing, url);
        }
    }

    void models(Table table, byte[] mediaPage) throws IOException, InterruptedException {
        String page = new String(mediaPage, StandardCharsets.UTF_8);
        String media = page.substring(page.indexOf('[') + 1, page.indexOf("},{") + 1);
        Path file = Files.writeString(target.resolve("one-media.json"), media);
        List<Program> programs = List.of(
                new Program("Moshi, reflective", ReflectiveModel.class, List.of("moshi", "okio", "kotlin-stdlib")),
                new Program("iguser, found by a bare Moshi", IguserModel.class, IGUSER));
        for (Sharing sharing : Sharing.values()) {
            run(table, "first media of a file", programs, sharing, file.toString());
        }
    }

    private void run(Table table, String first, List<Program> programs, Sharing sharing, String argument)
            throws IOException, InterruptedException {
        Map<Program, List<String>> options = new HashMap<>();
        Map<Program, Samples> wall = new HashMap<>();
        Map<Program, Samples> cpu = new HashMap<>();
        for (Program program : programs) {
            options.put(program, options(program, sharing, argument));
            wall.put(program, new Samples());
            cpu.put(program, new Samples());
        }
        String output = null;
        for (int i = 0; i < scale.starts; i++) {
            for (Program program : programs) {
                JavaProcess.Run run = process(program).run(options.get(program), program.main(), argument);
                if (output != null && !output.equals(run.output())) {
                    throw new IllegalStateException(program + " printed " + run.output() + " instead of " + output);
                }
                output = run.output();
                wall.get(program).add(run.wall());
                cpu.get(program).add(run.cpu());
            }
        }
        Program least = programs.get(0);
        for (Program program : programs) {
            table.row(
                    first,
                    sharing.title,
                    program.title(),
                    Table.number(wall.get(program).median()),
                    wall.get(program).ratioTo(wall.get(least)),
                    Table.number(cpu.get(program).median()),
                    cpu.get(program).ratioTo(cpu.get(least)),
                    classes(program, options.get(program), argument));
        }
    }

    private static JavaProcess process(Program program) {
        return JavaProcess.of(Path.of(System.getProperty("java.home")), program.jars());
    }

    /** Returns the options of a way of sharing, for which an archive is made where one is needed. */
    private List<String> options(Program program, Sharing sharing, String argument)
            throws IOException, InterruptedException {
        if (sharing.option != null) {
            return List.of(sharing.option);
        }
        Path archive = target.resolve(program.main().getSimpleName() + ".jsa");
        Files.deleteIfExists(archive);
        process(program).run(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"), program.main(), argument);
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable");
    }

    private long classes(Program program, List<String> options, String argument)
            throws IOException, InterruptedException {
        Path log = target.resolve("classes-" + program.main().getSimpleName() + ".log");
        List<String> logging = new ArrayList<>(options);
        logging.add("-Xlog:class+load:file=" + log + "::filecount=0");
        process(program).run(logging, program.main(), argument);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).count();
        }
    }
}
