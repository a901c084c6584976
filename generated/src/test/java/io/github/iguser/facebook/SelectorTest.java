package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SelectorTest {
    @Test
    void fieldsNestAsTheApiWritesThem() {
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
    void aListOfANodeTakesModifiersAndFields() {
        assertThat(IgUserFields.of(f -> f.media())).hasToString("media");
        assertThat(IgUserFields.of(f -> f.media(m -> m.limit(2)))).hasToString("media.limit(2)");
        assertThat(IgUserFields.of(f -> f.media(m -> m.before("x").fields(x -> x.children(c -> c.mediaUrl())))))
                .hasToString("media.before(x){children{media_url}}");
    }

    @Test
    void anExpansionCanStandWithoutFields() {
        assertThat(IgUserFields.of(f -> f.collaborativeMediaSearch("17900000000000001")))
                .hasToString("collaborative_media_search.media_id(17900000000000001)");
        assertThat(IgUserFields.of(f -> f.collaborativeMediaSearch("17900000000000001", c -> c.caption())))
                .hasToString("collaborative_media_search.media_id(17900000000000001){caption}");
    }

    @Test
    void theOwnerOfAMediaIsReadByItsId() {
        assertThat(IgMediaFields.of(f -> f.owner(o -> o.id()))).hasToString("owner{id}");
    }

    @Test
    void aFieldThatHasNoMethodIsAskedForByName() {
        assertThat(IgUserFields.of(f -> f.id().field("new_field"))).hasToString("id,new_field");
    }

    @Test
    void anArgumentCannotBreakOut() {
        assertThatThrownBy(() -> IgUserFields.of(f -> f.businessDiscovery("x){id},media.limit(1", b -> b.id())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("username: \"x){id},media.limit(1\" holds ')', which an argument cannot hold");
        assertThatThrownBy(() -> IgUserFields.of(f -> f.media(m -> m.after("a)b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("after: \"a)b\" holds ')', which an argument cannot hold");
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatThrownBy(() -> IgUserFields.of(f -> f.media(m -> m.limit(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit < 1: 0");
        assertThatThrownBy(() -> ListMediaParams.builder().limit(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit < 1: 0");
    }
}
