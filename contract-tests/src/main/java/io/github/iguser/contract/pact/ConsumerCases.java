package io.github.iguser.contract.pact;

import java.util.List;

/** All consumer cases. */
final class ConsumerCases {

    private ConsumerCases() {}

    static List<ConsumerCase> all() {
        return List.of();
    }
}
