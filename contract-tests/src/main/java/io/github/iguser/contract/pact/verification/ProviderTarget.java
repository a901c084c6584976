package io.github.iguser.contract.pact.verification;

import io.github.iguser.contract.pact.PactInteraction;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provider that interactions are verified against: recordings, or a real host. */
interface ProviderTarget extends AutoCloseable {

    /** Returns the situations in which an interaction can be requested; none when there is nobody to ask. */
    List<Situation> situations(PactInteraction interaction);

    /** Returns the name of the recording that comes nearest to an interaction and in what it differs, or null. */
    default @Nullable String nearest(PactInteraction interaction) {
        return null;
    }

    /** A provider in the state that an interaction needs. */
    interface Situation {

        /** The name of it for people, such as that of a recording. */
        String name();

        /** The values of the provider state: ids, user names, cursors. */
        Map<String, String> values();

        /**
         * The text of {@code fields} when this provider knows it only in another order; null when any order will do.
         */
        @Nullable
        String fields();

        /** The address in front of the interaction's path, version included. */
        URI address();

        /** The access token to send. */
        String token();
    }

    @Override
    default void close() {}
}
