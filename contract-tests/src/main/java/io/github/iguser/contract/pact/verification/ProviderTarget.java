package io.github.iguser.contract.pact.verification;

import io.github.iguser.contract.pact.PactInteraction;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provider that interactions are verified against: recordings, or a real host. */
interface ProviderTarget extends AutoCloseable {

    /** Returns the states in which an interaction can be requested; the list may be empty. */
    List<Situation> situations(PactInteraction interaction);

    /** Returns the name of the recording that is most similar to an interaction, with the differences, or null. */
    default @Nullable String nearest(PactInteraction interaction) {
        return null;
    }

    /** A provider in the state that an interaction needs. */
    interface Situation {

        /** Returns the name in findings, such as that of a recording. */
        String name();

        /** Returns the values of the provider state: ids, user names, cursors. */
        Map<String, String> values();

        /**
         * Returns {@code fields} in the only order that this provider supports, or null if any order will do.
         */
        @Nullable
        String fields();

        /** Returns the address in front of the interaction's path, including the version. */
        URI address();

        /** Returns the access token to send. */
        String token();
    }

    @Override
    default void close() {}
}
