package io.github.iguser.contract.client;

import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.ExchangeSource;

/**
 * Sends the request of each exchange with the generated client. The request has to be the recorded one, and the
 * response has to be read without loss. A recording is requested synchronously and asynchronously with each token
 * placement; an example once with each, since many examples are alike.
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
