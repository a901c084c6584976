package io.github.iguser.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.iguser.MetricValue;
import io.github.iguser.Page;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest {
    private final Moshi moshi = new Moshi.Builder().build();

    private <T> T read(Class<T> type, String json) throws IOException {
        return moshi.adapter(type).fromJson(json);
    }

    @ParameterizedTest
    @MethodSource("io.github.iguser.model.ModelClasses#objects")
    void keepsUnknownMembersDigitByDigit(Class<?> type) throws IOException {
        JsonAdapter<Object> adapter = moshi.adapter((Type) type);
        String json = "{\"x_long\":12345678901234567,\"x_decimal\":1.10,\"x_huge\":1E400,\"x_text\":\"a\\/b \\u00e9\","
                + "\"x_tree\":{\"a\":[1.0, null]}}";

        Object read = adapter.fromJson(json);

        assertThat(adapter.toJson(read)).isEqualTo(json);
        assertThat(read).isEqualTo(adapter.fromJson(json)).hasSameHashCodeAs(adapter.fromJson(json));
        assertThat(read.toString()).endsWith("additionalJson=[x_long, x_decimal, x_huge, x_text, x_tree]}");
    }

    @Test
    void returnsUnknownMembersAsJson() throws IOException {
        IgUser user = read(IgUser.class, "{\"id\":\"1\",\"new_field\":{\"a\":1.10}}");

        assertThat(user.additionalJson()).isEqualTo(Map.of("new_field", "{\"a\":1.10}"));
        assertThat(user.toBuilder().username("ada").build().additionalJson()).isEqualTo(user.additionalJson());
    }

    @Test
    void readsKnownMembersAsTheirTypes() throws IOException {
        IgMedia media = read(
                IgMedia.class,
                "{\"id\":\"17900000000000001\",\"media_type\":\"CAROUSEL_ALBUM\",\"like_count\":4294967296,"
                        + "\"is_comment_enabled\":true,\"timestamp\":\"2026-01-18T09:30:00+0000\","
                        + "\"children\":{\"data\":[{\"id\":\"2\",\"media_type\":\"IMAGE\"}]},\"owner\":{\"id\":\"1\"}}");

        assertThat(media.mediaType()).isSameAs(MediaType.CAROUSEL_ALBUM);
        assertThat(media.likeCount()).isEqualTo(4294967296L);
        assertThat(media.isCommentEnabled()).isTrue();
        assertThat(media.timestamp()).isEqualTo(OffsetDateTime.parse("2026-01-18T09:30:00Z"));
        assertThat(media.children().data()).extracting(IgMedia::id).containsExactly("2");
        assertThat(media.owner().id()).isEqualTo("1");
    }

    @Test
    void readsCommentWithReplies() throws IOException {
        IgComment comment = read(
                IgComment.class,
                "{\"id\":\"1\",\"hidden\":false,\"like_count\":4294967296,\"media\":{\"id\":\"2\"},"
                        + "\"from\":{\"id\":\"5\",\"username\":\"ada\"},\"timestamp\":\"2026-01-18T09:30:00+0000\","
                        + "\"replies\":{\"data\":[{\"id\":\"3\",\"parent_id\":\"1\",\"user\":{\"id\":\"4\"}}]}}");

        assertThat(comment.hidden()).isFalse();
        assertThat(comment.likeCount()).isEqualTo(4294967296L);
        assertThat(comment.media().id()).isEqualTo("2");
        assertThat(comment.from().username()).isEqualTo("ada");
        assertThat(comment.timestamp()).isEqualTo(OffsetDateTime.parse("2026-01-18T09:30:00Z"));
        assertThat(comment.replies().data()).extracting(IgComment::parentId).containsExactly("1");
        assertThat(comment.replies().data().get(0).user().id()).isEqualTo("4");
        assertThat(comment.user()).isNull();
    }

    @Test
    void readsAllDigitsOfANumericId() throws IOException {
        IgUser user = read(IgUser.class, "{\"id\":17841405822304914,\"user_id\":17841405822304915}");

        assertThat(user.id()).isEqualTo("17841405822304914");
        assertThat(user.userId()).isEqualTo("17841405822304915");
    }

    @Test
    void keepsTheTextOfAnUnknownValue() throws IOException {
        IgMedia media = read(IgMedia.class, "{\"id\":\"1\",\"media_type\":\"HOLOGRAM\"}");

        assertThat(media.mediaType().value()).isEqualTo("HOLOGRAM");
        assertThat(media.mediaType().isKnown()).isFalse();
        assertThat(moshi.adapter(IgMedia.class).toJson(media)).isEqualTo("{\"id\":\"1\",\"media_type\":\"HOLOGRAM\"}");
        assertThat(MediaType.known()).allMatch(MediaType::isKnown).contains(MediaType.IMAGE);
    }

    @Test
    void failsOnAccessToAMissingRequiredMember() throws IOException {
        IgUser user = read(IgUser.class, "{\"username\":\"ada\"}");

        assertThat(user.username()).isEqualTo("ada");
        assertThatThrownBy(user::id)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("id is missing from this IgUser; the API always sends it, so see toString() for the fields"
                        + " that were received");
    }

    @Test
    void returnsNullForUnrequestedMembers() throws IOException {
        assertThat(read(IgUser.class, "{\"id\":\"1\"}").followersCount()).isNull();
    }

    @Test
    void namesThePathOfAMemberOfAnotherType() {
        assertThatThrownBy(() -> read(IgUser.class, "{\"id\":\"1\",\"media\":{\"data\":[{\"like_count\":\"many\"}]}}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("$.media.data[0].like_count");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'like_count':48.4}|Expected a long but was 48.4 at path $.data[0].like_count",
                "{'like_count':{}}|at path $.data[0].like_count",
                "{'timestamp':'soon'}|\"soon\" is not a time such as 2017-08-31T18:10:00+0000 at path $.data[0].timestamp",
                "{'is_comment_enabled':'no'}|Expected a boolean but was \"no\" at path $.data[0].is_comment_enabled",
                "{'caption':['a']}|at path $.data[0].caption",
                "{'media_type':{}}|at path $.data[0].media_type",
                "{'owner':[]}|at path $.data[0].owner",
                "{'owner':'1'}|at path $.data[0].owner",
                "{'children':{'data':{'0':{}}}}|at path $.data[0].children.data"
            })
    void refusesAmbiguousValueAndNamesItsPath(String media, String message) {
        String json = "{\"data\":[" + media.replace('\'', '"') + "]}";
        JsonAdapter<Page<IgMedia>> pages = moshi.adapter(Types.newParameterizedType(Page.class, IgMedia.class));

        assertThatThrownBy(() -> pages.fromJson(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining(message);
    }

    @Test
    void readsUnambiguousFormsOfAValue() throws IOException {
        IgMedia media = read(
                IgMedia.class,
                "{\"id\":1,\"like_count\":\"48\",\"comments_count\":48.0,\"is_comment_enabled\":\"true\",\"caption\":true,"
                        + "\"timestamp\":1504203000,\"media_type\":7,\"owner\":null}");

        assertThat(media.likeCount()).isEqualTo(48);
        assertThat(media.commentsCount()).isEqualTo(48);
        assertThat(media.isCommentEnabled()).isTrue();
        assertThat(media.caption()).isEqualTo("true");
        assertThat(media.timestamp()).isEqualTo(OffsetDateTime.parse("2017-08-31T18:10:00Z"));
        assertThat(media.mediaType()).isEqualTo(MediaType.of("7"));
        assertThat(media.owner()).isNull();
    }

    @Test
    void readsThePageDespiteAnOddMetricValue() throws IOException {
        String json = "{\"data\":[{\"id\":\"17900000000000001\",\"insights\":{\"data\":[{\"name\":\"reels_skip_rate\","
                + "\"period\":\"lifetime\",\"values\":[{\"value\":45.37}],\"title\":\"t\",\"description\":\"d\","
                + "\"total_value\":{\"value\":48.4,\"breakdowns\":[{\"dimension_keys\":[\"action_type\"],\"results\":"
                + "[{\"dimension_values\":[\"call\"],\"value\":1.10},{\"dimension_values\":[\"text\"],\"value\":\"n/a\"}]"
                + "}]},\"id\":\"i\"}]}},{\"id\":\"17900000000000002\"}]}";
        JsonAdapter<Page<IgMedia>> pages = moshi.adapter(Types.newParameterizedType(Page.class, IgMedia.class));

        Page<IgMedia> page = pages.fromJson(json);

        assertThat(page.data()).hasSize(2);
        MediaInsightTotal total = page.data().get(0).insights().data().get(0).totalValue();
        assertThat(total.value().asDecimal()).isEqualTo(new BigDecimal("48.4"));
        assertThat(total.breakdowns().get(0).results())
                .extracting(result -> result.value().json())
                .containsExactly("1.10", "\"n/a\"");
        assertThat(pages.toJson(page)).isEqualTo(json);
    }

    @Test
    void readsDecimalTotalsExactly() throws IOException {
        String json =
                "{\"name\":\"reach\",\"period\":\"day\",\"total_value\":{\"value\":1.50,\"breakdowns\":[{\"results\":"
                        + "[{\"dimension_values\":[\"AD\"],\"value\":0.10}]}]}}";

        Insight reach = read(Insight.class, json);

        assertThat(reach.totalValue().value()).isEqualTo(MetricValue.of(new BigDecimal("1.50")));
        assertThat(moshi.adapter(Insight.class).toJson(reach)).isEqualTo(json);
    }

    @Test
    void returnsImmutableLists() throws IOException {
        CopyrightPolicyAction action = read(CopyrightPolicyAction.class, "{\"geos\":[\"DE\"]}");

        assertThatThrownBy(() -> action.geos().add("AT")).isInstanceOf(UnsupportedOperationException.class);
    }
}
