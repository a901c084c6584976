package io.github.iguser.contract.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "drill", mixinStandardHelpOptions = true)
final class DrillCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec command;

    @Override
    public Integer call() {
        return Program.OK;
    }
}
