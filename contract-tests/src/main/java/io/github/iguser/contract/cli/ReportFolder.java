package io.github.iguser.contract.cli;

import io.github.iguser.contract.check.CheckReport;
import io.github.iguser.contract.pact.cases.Pacts;
import io.github.iguser.contract.report.HtmlReport;
import io.github.iguser.contract.report.JUnitReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder of {@code --report}. Before the command runs, it tests that its files can be written. An earlier report is
 * replaced only when the new one is complete.
 */
final class ReportFolder {
    private static final String XML = "TEST-iguser-check.xml";
    private static final String PAGE = "index.html";
    private static final String PACTS = "pacts";

    /** Size of the trial file, more than a file system stores inline with a file name. */
    private static final int TRIAL_BYTES = 8 << 10;

    private final Path folder;

    private ReportFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder and tries to write each file; throws a {@link ProgramException} when that fails. */
    static ReportFolder prepare(Path folder) {
        ReportFolder report = prepare(folder, List.of(XML, PAGE));
        try {
            Files.createDirectories(folder.resolve(PACTS));
        } catch (IOException e) {
            throw report.unwritable(e);
        }
        return report;
    }

    /** Makes the folder of a report with other files. */
    static ReportFolder prepare(Path folder, List<String> files) {
        ReportFolder report = new ReportFolder(folder);
        try {
            Files.createDirectories(folder);
            for (String file : files) {
                if (Files.isDirectory(folder.resolve(file))) {
                    throw new IOException(file + " is a folder; remove it");
                }
                byte[] trial = new byte[TRIAL_BYTES];
                Arrays.fill(trial, (byte) ' ');
                Files.write(report.partFile(file), trial);
                Files.delete(report.partFile(file));
            }
        } catch (IOException e) {
            throw report.unwritable(e);
        }
        return report;
    }

    void write(CheckReport result, @Nullable Pacts pacts) {
        write(XML, new JUnitReport(result).xml());
        write(PAGE, new HtmlReport(result).html());
        try {
            if (pacts != null) {
                pacts.writeTo(folder.resolve(PACTS));
            }
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        }
    }

    void write(String file, String text) {
        try {
            Path part = partFile(file);
            try {
                Files.writeString(part, text);
                Files.move(part, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Path partFile(String file) {
        return folder.resolve("." + file + ".part");
    }

    private ProgramException unwritable(IOException e) {
        return new ProgramException("--report " + folder + ": cannot be written: " + FailureText.reason(e), e);
    }
}
