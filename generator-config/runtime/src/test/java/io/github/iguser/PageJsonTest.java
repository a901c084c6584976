package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests pages as JSON, with adapters that a plain Moshi finds. */
class PageJsonTest {
    private final Moshi moshi = new Moshi.Builder().build();
    private final JsonAdapter<Page<String>> adapter =
            moshi.adapter(Types.newParameterizedType(Page.class, String.class));
    private final JsonAdapter<User> flatOrData = new Moshi.Builder()
            .add(new RuntimeAdapters())
            .add(User::adapters)
            .build()
            .adapter(User.class, FlatOrData.class);

    @Test
    void findsAdaptersByName() {
        assertThat(adapter.toString()).startsWith("JsonAdapter(Page<JsonAdapter(String)");
        assertThat(moshi.adapter(Paging.class).toString()).startsWith("JsonAdapter(Paging)");
        assertThat(moshi.adapter(Cursors.class).toString()).startsWith("JsonAdapter(Cursors)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":[]}",
                "{\"data\":[\"a\",\"b\"],\"paging\":{}}",
                "{\"data\":[],\"paging\":{\"cursors\":{}}}",
                "{\"data\":[],\"paging\":{\"cursors\":{\"before\":\"B\"},\"previous\":\"https:p\"}}",
                "{\"data\":[],\"paging\":{\"cursors\":{\"after\":\"A\",\"x\":1.10},\"next\":\"https:n\",\"y\":[1E400]},"
                        + "\"summary\":{\"total_count\":17841405822304914}}"
            })
    void readsAndWritesWithoutLoss(String json) throws IOException {
        Page<String> page = adapter.fromJson(json);

        assertThat(adapter.toJson(page)).isEqualTo(json);
        assertThat(page).isEqualTo(adapter.fromJson(json)).hasSameHashCodeAs(adapter.fromJson(json));
    }

    @Test
    void readsAllPartsOfAPage() throws IOException {
        Page<String> page = adapter.fromJson("{\"data\":[\"a\"],\"paging\":{\"cursors\":{\"before\":\"B\","
                + "\"after\":\"A\"},\"next\":\"https:n\"},\"summary\":{\"total_count\":1}}");

        assertThat(page)
                .isEqualTo(Page.<String>builder()
                        .data(List.of("a"))
                        .paging(Paging.builder()
                                .cursors(
                                        Cursors.builder().before("B").after("A").build())
                                .next("https:n")
                                .build())
                        .additionalJson(Map.of("summary", "{\"total_count\":1}"))
                        .build());
    }

    @Test
    void readsNullAsNull() throws IOException {
        assertThat(adapter.fromJson("null")).isNull();
        assertThat(moshi.adapter(Paging.class).fromJson("null")).isNull();
        assertThat(adapter.toJson(null)).isEqualTo("null");
    }

    @Test
    void refusesAListWithoutData() {
        JsonAdapter<Map<String, Page<String>>> parts = moshi.adapter(Types.newParameterizedType(
                Map.class, String.class, Types.newParameterizedType(Page.class, String.class)));

        assertThatThrownBy(() -> adapter.fromJson("{}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected a list but there is no data at path $");
        assertThatThrownBy(() -> parts.fromJson("{\"media\":{\"error\":{\"code\":2}}}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected a list but there is no data at path $.media");
    }

    @Test
    void namesAdditionalFields() {
        assertThat(Page.builder()
                        .additionalJson(Map.of("summary", "{\"text\":\"long\"}"))
                        .build())
                .hasToString("Page{data=[], paging=null, additionalJson=[summary]}");
    }

    @Test
    void hidesTheLinks() {
        String link = "https://graph.facebook.com/v1.0/1/media?access_token=canary";

        assertThat(Paging.builder()
                        .cursors(Cursors.builder().after("A").build())
                        .next(link)
                        .previous(link)
                        .build())
                .hasToString("Paging{cursors=Cursors{before=null, after=A}, hasNext=true, hasPrevious=true}");
        assertThat(Page.builder().paging(Paging.builder().next(link).build()).build())
                .hasToString("Page{data=[], paging=Paging{cursors=null, hasNext=true, hasPrevious=false}}");
    }

    @Test
    void returnsUnmodifiableData() {
        assertThat(Page.<String>builder().data(List.of("a")).build().data()).isUnmodifiable();
    }

    @Test
    void readsAnObjectFlatOrFromData() throws IOException {
        assertThat(flatOrData.fromJson("{\"id\":\"1\"}")).isEqualTo(User.of("1"));
        assertThat(flatOrData.fromJson("{\"data\":[{\"id\":\"1\"}],\"paging\":{}}"))
                .isEqualTo(User.of("1"));
        assertThat(flatOrData.fromJson("{\"id\":\"1\",\"data\":{}}")).isEqualTo(User.of("1"));
        assertThat(flatOrData.fromJson("null")).isNull();
        assertThat(flatOrData.toJson(User.of("1"))).isEqualTo("{\"id\":\"1\"}");
    }

    @Test
    void refusesDataWithNoneOrSeveralObjects() {
        assertThatThrownBy(() -> flatOrData.fromJson("{\"data\":[]}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected one element but there is none at path $.data");
        assertThatThrownBy(() -> flatOrData.fromJson("{\"data\":[{},{}]}"))
                .hasMessage("Expected one element but there are more at path $.data");
    }
}
