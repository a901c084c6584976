package io.github.iguser.contract.check;

import io.github.iguser.codegen.Regenerate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Generates the clients into a temporary folder and compares them with the committed ones. It never writes into the
 * project, since that would hide the difference.
 */
public final class RegenerationCheck implements Check {
    private static final String NAME = "spec <-> client";
    private static final String GENERATED = "generated/src/main";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "Are the committed files exactly those that the spec generates, byte by byte?";
    }

    @Override
    public Set<OperationKey> expected(CheckContext context) {
        return Set.of(OperationKey.PROJECT);
    }

    @Override
    public CheckResult run(CheckContext context) {
        Path project = Objects.requireNonNull(context.project(), "no checkout to compare with");
        CheckResult.Builder result = CheckResult.builder(NAME);
        Path committed = project.resolve(GENERATED);
        if (!Files.isDirectory(committed)) {
            return result.finding(finding(GENERATED, "", "is missing from " + project))
                    .build();
        }
        try {
            Path fresh = Files.createTempDirectory("iguser-regenerated");
            try {
                Regenerate.run(project, fresh.resolve("main"));
                compare(committed, fresh.resolve("main"), result);
            } finally {
                delete(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot generate into a temporary folder", e);
        }
        return result.build();
    }

    private static void compare(Path committed, Path fresh, CheckResult.Builder result) {
        DirectoryDiff difference = DirectoryDiff.between(committed, fresh);
        result.checked(OperationKey.PROJECT, difference.size());
        for (DirectoryDiff.FileDifference place : difference.differences()) {
            result.finding(finding(GENERATED + "/" + place.file(), place.pointer(), place.message()));
        }
    }

    private static Finding finding(String subject, String pointer, String message) {
        return new Finding(
                NAME,
                OperationKey.PROJECT.host(),
                OperationKey.PROJECT.operationId(),
                subject,
                pointer,
                message,
                null,
                "run: mvn -Pregenerate compile");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
