package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.MediaInsightBreakdown;
import io.github.iguser.model.MediaInsightMetric;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectorTest {
    @Test
    void writesNestedFields() {
        IgUserFields fields = IgUserFields.of(f -> f.username()
                .followersCount()
                .businessDiscovery(
                        "bluebottle",
                        b -> b.followersCount()
                                .media(m -> m.limit(5)
                                        .after("QVFI")
                                        .fields(x -> x.caption().timestamp()))));

        assertThat(fields)
                .hasToString("username,followers_count,business_discovery.username(bluebottle)"
                        + "{followers_count,media.limit(5).after(QVFI){caption,timestamp}}");
    }

    @Test
    void writesModifiersAndFieldsOfAList() {
        assertThat(IgUserFields.of(f -> f.media())).hasToString("media");
        assertThat(IgUserFields.of(f -> f.media(m -> m.limit(2)))).hasToString("media.limit(2)");
        assertThat(IgUserFields.of(f -> f.media(m -> m.before("x").fields(x -> x.children(c -> c.mediaUrl())))))
                .hasToString("media.before(x){children{media_url}}");
    }

    @Test
    void writesExpansionWithoutFields() {
        assertThat(IgUserFields.of(f -> f.collaborativeMediaSearch("17900000000000001")))
                .hasToString("collaborative_media_search.media_id(17900000000000001)");
        assertThat(IgUserFields.of(f -> f.collaborativeMediaSearch("17900000000000001", c -> c.caption())))
                .hasToString("collaborative_media_search.media_id(17900000000000001){caption}");
    }

    @Test
    void selectsTheOwnerOfAMedia() {
        assertThat(IgMediaFields.of(f -> f.owner(o -> o.id()))).hasToString("owner{id}");
    }

    @Test
    void selectsMentionsByTheirIds() {
        assertThat(IgUserFields.of(f -> f.mentionedComment("17870000000000001")))
                .hasToString("mentioned_comment.comment_id(17870000000000001)");
        assertThat(IgUserFields.of(f -> f.mentionedComment(
                        "17870000000000001",
                        c -> c.timestamp().likeCount().text().media(m -> m.id().mediaUrl()))))
                .hasToString("mentioned_comment.comment_id(17870000000000001)"
                        + "{timestamp,like_count,text,media{id,media_url}}");
        assertThat(IgUserFields.of(f -> f.mentionedMedia("17900000000000001")))
                .hasToString("mentioned_media.media_id(17900000000000001)");
        assertThat(IgUserFields.of(f -> f.mentionedMedia(
                        "17900000000000001",
                        m -> m.caption()
                                .owner(o -> o.id())
                                .comments(c -> c.limit(2).after("QVFI").fields(x -> x.text())))))
                .hasToString("mentioned_media.media_id(17900000000000001)"
                        + "{caption,owner{id},comments.limit(2).after(QVFI){text}}");
    }

    @Test
    void refusesMentionIdsThatAreNotNumeric() {
        assertThatThrownBy(() -> IgUserFields.of(f -> f.mentionedComment("newest")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("comment_id: \"newest\" is not a numeric id");
        assertThatThrownBy(() -> IgUserFields.of(f -> f.mentionedMedia("DExample001", m -> m.caption())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("media_id: \"DExample001\" is not a numeric id");
    }

    @Test
    void selectsTheListsOfAnAccount() {
        assertThat(IgUserFields.of(f -> f.stories().liveMedia().tags().recentlySearchedHashtags()))
                .hasToString("stories,live_media,tags,recently_searched_hashtags");
        assertThat(IgUserFields.of(f -> f.stories(s -> s.limit(2).fields(x -> x.mediaType()))
                        .liveMedia(l -> l.before("b").fields(x -> x.currentLiveViewerCount()))
                        .tags(t -> t.after("a").fields(x -> x.username()))
                        .recentlySearchedHashtags(h -> h.limit(30).fields(x -> x.name()))))
                .hasToString("stories.limit(2){media_type},live_media.before(b){current_live_viewer_count},"
                        + "tags.after(a){username},recently_searched_hashtags.limit(30){name}");
    }

    @Test
    void selectsCommentsDownToTheirReplies() {
        assertThat(IgMediaFields.of(f -> f.comments(c -> c.limit(50)
                        .fields(x -> x.from()
                                .hidden()
                                .media(m -> m.id().mediaProductType())
                                .user(u -> u.id())
                                .replies(
                                        r -> r.limit(3).fields(y -> y.parentId().text()))))))
                .hasToString("comments.limit(50){from,hidden,media{id,media_product_type},user{id},"
                        + "replies.limit(3){parent_id,text}}");
        assertThat(IgMediaFields.of(f -> f.collaborators(c -> c.username().inviteStatus())))
                .hasToString("collaborators{username,invite_status}");
    }

    @Test
    void requiresMetricOfMediaInsights() {
        assertThat(IgMediaFields.of(f ->
                        f.insights(i -> i.metric(MediaInsightMetric.NAVIGATION, MediaInsightMetric.of("new_metric"))
                                .period(InsightPeriod.LIFETIME)
                                .breakdown(MediaInsightBreakdown.STORY_NAVIGATION_ACTION_TYPE))))
                .hasToString("insights.metric(navigation,new_metric).period(lifetime)"
                        + ".breakdown(story_navigation_action_type)");
        assertThatThrownBy(() -> IgMediaFields.of(f -> f.insights(i -> i.period(InsightPeriod.LIFETIME))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("metric is missing; set metric(...)");
        assertThatThrownBy(() -> IgMediaFields.of(f -> f.insights(i -> i.metric(List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void selectsFieldWithoutMethodByName() {
        assertThat(IgUserFields.of(f -> f.id().field("new_field"))).hasToString("id,new_field");
    }

    @Test
    void refusesArgumentThatEndsTheExpansion() {
        assertThatThrownBy(() -> IgUserFields.of(f -> f.businessDiscovery("x){id},media.limit(1", b -> b.id())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "username: \"x){id},media.limit(1\" is not a user name; give the name alone, of letters, digits, '.'"
                                + " and '_', such as \"some.name\"");
        assertThatThrownBy(() -> IgUserFields.of(f -> f.media(m -> m.after("a)b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("after: \"a)b\" contains ')', which an argument cannot contain");
    }

    @Test
    void refusesLimitBelowOne() {
        assertThatThrownBy(() -> IgUserFields.of(f -> f.media(m -> m.limit(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit < 1: 0");
        assertThatThrownBy(() -> ListMediaParams.builder().limit(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit < 1: 0");
    }
}
