package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldSelectorTest {
    private static final class Fields extends FieldSelector<Fields> {
        Fields caption() {
            return add("caption");
        }

        Fields discovery(String username, Fields nested) {
            return expand("business_discovery", ".username(" + argument("username", username) + ")", nested);
        }

        Fields media(Media media) {
            return expand("media", "", media);
        }

        Fields children(Fields nested) {
            return expand("children", "", nested);
        }

        Fields children() {
            return add("children");
        }
    }

    private static final class Media extends ListExpansion<Media> {
        Media() {
            super("limit", "use limit(...)");
        }

        Media limit(int value) {
            return modifier("limit", Integer.toString(value));
        }

        Media after(String cursor) {
            return modifier("after", cursor);
        }

        Media before(String cursor) {
            return modifier("before", cursor);
        }

        Media metric(OpenValue... metrics) {
            return modifier("metric", List.of(metrics));
        }

        Media fields(Fields fields) {
            nested(fields);
            return this;
        }
    }

    private static final class MetricName extends OpenValue {
        MetricName(String value) {
            super(value, false);
        }
    }

    @Test
    void setsAModifierThatTheClassDoesNotHave() {
        assertThat(new Media().limit(5).otherModifier("order", "a").otherModifier("order", "chronological"))
                .hasToString(".limit(5).order(chronological)");
    }

    @ParameterizedTest
    @CsvSource({
        "pretty, the API has retired it; leave it out",
        "Debug, the API has retired it; leave it out",
        "__debug__, the API has retired it; leave it out",
        "media.date_format, the API has retired it; leave it out",
        "ids, the API has retired it; leave it out",
        "callback, the API has retired it; leave it out",
        "method, it would turn this into a different request; call the operation that you mean",
        "caption.as, the API has retired other names for fields; leave it out",
        "media.AS.text, the API has retired other names for fields; leave it out"
    })
    void refusesAFieldNamedAsARetiredFeature(String name, String reason) {
        assertThatThrownBy(() -> new Fields().field(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field \"" + name + "\" is refused: " + reason);
    }

    @Test
    void refusesKnownAndRetiredModifiers() {
        assertThatThrownBy(() -> new Media().otherModifier("Limit", "5"))
                .hasMessage("parameter \"Limit\" (limit) is a parameter of this class; use limit(...)");
        assertThatThrownBy(() -> new Media().otherModifier("as", "pictures"))
                .hasMessage("modifier \"as\" is refused: the API has retired other names for fields; leave it out");
        assertThatThrownBy(() -> new Media().otherModifier("access_token", "x"))
                .hasMessageContaining("the client sends it itself");
        assertThatThrownBy(() -> new Media().otherModifier("order", "a){id}"))
                .hasMessageContaining("order: \"a){id}\" contains ')'");
    }

    @Test
    void writesNamesArgumentsModifiersAndNesting() {
        Fields fields = new Fields()
                .field("followers_count")
                .discovery(
                        "blue.bottle_",
                        new Fields()
                                .field("id")
                                .media(new Media()
                                        .limit(5)
                                        .after("QVFI==")
                                        .fields(new Fields().caption().children(new Fields().field("id")))))
                .children();

        assertThat(fields)
                .hasToString("followers_count,business_discovery.username(blue.bottle_){id,"
                        + "media.limit(5).after(QVFI==){caption,children{id}}},children");
    }

    @Test
    void selectsListWithoutModifiersAndFields() {
        assertThat(new Fields().media(new Media())).hasToString("media");
        assertThat(new Fields().media(new Media().limit(3))).hasToString("media.limit(3)");
    }

    @Test
    void keepsOnlyTheLastCursor() {
        assertThat(new Media().before("b").limit(3).after("a")).hasToString(".limit(3).after(a)");
        assertThat(new Media().after("a").before("b")).hasToString(".before(b)");
    }

    @Test
    void joinsValuesOfAModifierWithCommas() {
        assertThat(new Fields().media(new Media().metric(new MetricName("reach"), new MetricName("views"))))
                .hasToString("media.metric(reach,views)");
    }

    @Test
    void refusesValuesWithCommasOrParentheses() {
        assertThatThrownBy(() -> new Media().metric(new MetricName("reach,views")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("metric: \"reach,views\" contains ',', which an argument cannot contain");
        assertThatThrownBy(() -> new Media().metric(new MetricName("reach"), new MetricName("a).limit(1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("metric: \"a).limit(1\" contains ')', which an argument cannot contain");
        assertThatThrownBy(() -> new Media().metric())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("metric is empty; give a value");
    }

    @Test
    void selectsAPlainFieldOnlyOnce() {
        assertThat(new Fields().caption().field("id").caption().children().children())
                .hasToString("caption,id,children");
    }

    @Test
    void refusesAnExpansionTwice() {
        Fields fields = new Fields().media(new Media().limit(3));

        assertThatThrownBy(() -> fields.media(new Media()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("media is selected already, as media.limit(3); select it once");
        assertThatThrownBy(() -> fields.field("media")).hasMessageStartingWith("media is selected already");
        assertThatThrownBy(() -> new Fields().children().children(new Fields().caption()))
                .hasMessage("children is selected already, as children; select it once");
    }

    @Test
    void refusesAnExpansionWithoutFields() {
        assertThatThrownBy(() -> new Fields().children(new Fields()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("children: the selection is empty; select at least one field, or leave the selection out");
        assertThatThrownBy(() -> new Media().fields(new Fields())).hasMessageStartingWith("fields: the selection");
    }

    @Test
    void refusesFieldsOfAListTwice() {
        Media media = new Media().fields(new Fields().caption());

        assertThatThrownBy(() -> media.fields(new Fields().caption()))
                .hasMessage("fields are selected already, as caption; select them in one call");
    }

    @Test
    void replacesAnEarlierModifier() {
        assertThat(new Media().after("A").limit(1).after("B")).hasToString(".after(B).limit(1)");
    }

    @Test
    void copiesNestedSelections() {
        Fields nested = new Fields().caption();
        Fields fields = new Fields().children(nested);

        nested.field("id");

        assertThat(fields).hasToString("children{caption}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a)b     | '\\)'",
                "a(b     | '\\('",
                "a{b     | '\\{'",
                "a}b     | '}'",
                "a,b     | ','",
                "`a b`   | a space"
            })
    void refusesAnArgumentThatBreaksOut(String value, String named) {
        assertThatThrownBy(() -> new Fields().discovery(value, new Fields().caption()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("username: \"" + value + "\" contains " + named.replace("\\", "")
                        + ", which an argument cannot contain");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x09, 0x0a, 0x0d, 0x7f, 0x85, 0xa0, 0x200b, 0x2028, 0x202e, 0x3000, 0xfeff})
    void namesInvisibleCharactersByNumber(int character) {
        assertThatThrownBy(() -> new Media().after("A" + Character.toString(character)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.format("contains the character U+%04X,", character));
    }

    @Test
    void refusesLoneSurrogates() {
        assertThatThrownBy(() -> new Media().after("A\ud83d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("after: \"A\\uD83D\" contains the character U+D83D, which an argument cannot contain");
        assertThat(new Media().after("A\ud83d\ude00")).hasToString(".after(A\ud83d\ude00)");
    }

    @Test
    void acceptsSingleDotsInAName() {
        assertThat(new Fields().field("a.b.c")).hasToString("a.b.c");
    }

    @Test
    void refusesAnEmptyArgument() {
        assertThatThrownBy(() -> new Fields().discovery("", new Fields().caption()))
                .hasMessage("username is empty; give a value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a,b", "media.limit(1)", "a{b}", "é", "a\n", "a..b", "a.", ".a"})
    void refusesInvalidFieldNames(String name) {
        assertThatThrownBy(() -> new Fields().field(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        "is not a field name; a name has letters, digits, '_' and single '.' between them, such as"
                                + " followers_count");
    }

    @Test
    void showsAnEmptySelectionAsEmptyText() {
        assertThat(List.of(new Fields())).hasToString("[]");
    }
}
