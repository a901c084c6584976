package io.github.iguser.contract.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The calls that are written as a user writes them, one class an edge or node, each run on every host that serves it. */
public final class TypedCalls {

    private TypedCalls() {}

    /** Returns the calls by the exchange whose request they send. */
    public static Map<String, TypedCall> all() {
        Map<String, TypedCall> byExchange = new LinkedHashMap<>();
        Stream.of(
                        UserCases.all(),
                        DiscoveryCases.all(),
                        MentionCases.all(),
                        MediaCases.all(),
                        ContainerCases.all(),
                        PublishingCases.all(),
                        ContentPublishingLimitCases.all(),
                        InsightsCases.all(),
                        StoryCases.all(),
                        LiveMediaCases.all(),
                        TagCases.all(),
                        HashtagCases.all(),
                        CollaborationCases.all(),
                        EventCases.all(),
                        ThreadsCases.all(),
                        AdvertisingCases.all())
                .flatMap(List::stream)
                .forEach(call -> {
                    if (byExchange.put(call.exchange(), call) != null) {
                        throw new IllegalStateException("two typed calls name " + call.exchange());
                    }
                });
        return byExchange;
    }
}
