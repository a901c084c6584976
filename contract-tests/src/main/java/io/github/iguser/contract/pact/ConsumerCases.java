package io.github.iguser.contract.pact;

import java.util.List;
import java.util.stream.Stream;

/** All that the client is proven to do against Pact's mock server, host by host. */
public final class ConsumerCases {

    private ConsumerCases() {}

    public static List<ConsumerCase> all() {
        return Stream.of(
                        FacebookUserCases.all(),
                        FacebookDiscoveryCases.all(),
                        FacebookMediaCases.all(),
                        FacebookMediaFieldCases.all(),
                        FacebookContainerCases.all(),
                        FacebookRefusalCases.all(),
                        InstagramUserCases.all(),
                        InstagramMeCases.all(),
                        InstagramMediaCases.all(),
                        InstagramMediaFieldCases.all(),
                        InstagramContainerCases.all(),
                        InstagramRefusalCases.all())
                .flatMap(List::stream)
                .toList();
    }
}
