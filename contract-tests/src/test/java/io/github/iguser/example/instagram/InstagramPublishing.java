package io.github.iguser.example.instagram;

import io.github.iguser.example.Publishing;
import io.github.iguser.example.Settings;
import io.github.iguser.instagram.ContentPublishingLimitParams;
import io.github.iguser.instagram.IgContainerFields;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.instagram.MediaContainer;
import io.github.iguser.model.ContentPublishingLimit;
import io.github.iguser.model.CreatedContainer;
import io.github.iguser.model.IgContainer;
import io.github.iguser.model.PublishedMedia;

/** The steps of publishing as calls of the client of graph.instagram.com. */
final class InstagramPublishing extends Publishing<MediaContainer> {

    private final InstagramLoginClient client;
    private final String account;

    InstagramPublishing(Settings settings) {
        super(settings.pause());
        account = settings.account();
        client = Clients.open(settings);
    }

    @Override
    protected CreatedContainer create(MediaContainer media) {
        return client.media().create(account, media).execute();
    }

    @Override
    protected IgContainer status(String container) {
        return client.igContainer()
                .get(container, IgContainerFields.of(f -> f.statusCode().status()))
                .execute();
    }

    @Override
    protected ContentPublishingLimit limit() {
        ContentPublishingLimitParams params = ContentPublishingLimitParams.builder()
                .fields(f -> f.quotaUsage().config())
                .build();
        return client.contentPublishingLimit()
                .get(account, params)
                .execute()
                .data()
                .get(0);
    }

    @Override
    protected PublishedMedia publishContainer(String container) {
        return client.mediaPublish().publish(account, container).execute();
    }

    @Override
    public void close() {
        client.close();
    }
}
