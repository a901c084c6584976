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
                        FacebookStoryCases.all(),
                        FacebookLiveMediaCases.all(),
                        FacebookTagCases.all(),
                        FacebookHashtagCases.all(),
                        FacebookMediaEdgeFieldCases.all(),
                        FacebookCommentCases.all(),
                        FacebookMediaInsightCases.all(),
                        FacebookMentionCases.all(),
                        FacebookListRefusalCases.all(),
                        FacebookNestedRefusalCases.all(),
                        FacebookContainerCases.all(),
                        FacebookPostCases.all(),
                        FacebookStoryAndItemCases.all(),
                        FacebookPublishingCases.all(),
                        FacebookInsightsCases.all(),
                        FacebookRefusalCases.all(),
                        FacebookCreationRefusalCases.all(),
                        FacebookPublishingRefusalCases.all(),
                        FacebookInsightsRefusalCases.all(),
                        FacebookAdvertisingCases.all(),
                        FacebookThreadsCases.all(),
                        FacebookEventCases.all(),
                        FacebookCollaborationCases.all(),
                        FacebookBusinessEdgeFieldCases.all(),
                        FacebookEdgeRefusalCases.all(),
                        InstagramUserCases.all(),
                        InstagramMeCases.all(),
                        InstagramMediaCases.all(),
                        InstagramMediaFieldCases.all(),
                        InstagramStoryCases.all(),
                        InstagramLiveMediaCases.all(),
                        InstagramTagCases.all(),
                        InstagramEdgeFieldCases.all(),
                        InstagramCommentCases.all(),
                        InstagramMediaInsightCases.all(),
                        InstagramMentionCases.all(),
                        InstagramListRefusalCases.all(),
                        InstagramNestedRefusalCases.all(),
                        InstagramContainerCases.all(),
                        InstagramPostCases.all(),
                        InstagramStoryAndItemCases.all(),
                        InstagramPublishingCases.all(),
                        InstagramInsightsCases.all(),
                        InstagramRefusalCases.all(),
                        InstagramCreationRefusalCases.all(),
                        InstagramPublishingRefusalCases.all(),
                        InstagramInsightsRefusalCases.all())
                .flatMap(List::stream)
                .toList();
    }
}
