package io.github.iguser.contract.client;

import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.ExchangeSource;

/**
 * Drives the real generated client for each exchange: the request has to be the recorded one, and the response has to
 * be read without loss. Each recording is requested with the token in the header and in the query, waiting and not
 * waiting; an example with each token placement once, since many examples are of one kind.
 */
public final class ClientCheck implements Check {
    private final ExchangeSource source;
    private final String name;

    /** @param source the exchanges that drive the client */
    public ClientCheck(ExchangeSource source) {
        this.source = source;
        this.name = "client <-> " + source.word();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String question() {
        return "Does the generated client send exactly the recorded request, read the response without loss, and throw the"
                + " documented exception on an error?";
    }

    @Override
    public CheckResult run(CheckContext context) {
        CheckResult.Builder result = CheckResult.builder(name);
        try (ClientRun run = new ClientRun(name, context.spec(), result, source == ExchangeSource.RECORDINGS)) {
            context.inScope(source).forEach(run::check);
        }
        return result.build();
    }
}
