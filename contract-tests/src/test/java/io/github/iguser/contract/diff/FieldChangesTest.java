package io.github.iguser.contract.diff;

import static io.github.iguser.contract.diff.SpecEdit.FACEBOOK;
import static io.github.iguser.contract.diff.SpecEdit.INSTAGRAM;
import static io.github.iguser.contract.diff.SpecEdit.everywhere;
import static io.github.iguser.contract.diff.SpecEdit.lines;
import static io.github.iguser.contract.diff.SpecEdit.of;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The changes of fields, views and expansions. */
class FieldChangesTest {

    @Test
    void removedFieldBreaksSelectorsAndModel() {
        assertThat(lines(everywhere()
                        .remove("/components/schemas/IgUser/properties/website")
                        .changes()))
                .containsExactly(
                        "breaking field instagram IgUser.website: the field is gone => `IgUserFields.website()` and `IgUser.website()` are gone: callers do not compile.",
                        "breaking field facebook IgUser.website: the field is gone => `IgUserFields.website()`, `DiscoveredIgUserFields.website()` and `IgUser.website()` are gone: callers do not compile.");
    }

    @Test
    void fieldRemovedOnOneHostBreaksItsSelectorsOnly() {
        assertThat(lines(of(INSTAGRAM)
                        .remove("/components/schemas/IgUser/properties/website")
                        .changes()))
                .containsExactly(
                        "breaking field instagram IgUser.website: the field is no longer served => `IgUserFields.website()` is gone: callers do not compile.");
    }

    @Test
    void newFieldIsHarmless() {
        assertThat(lines(of(FACEBOOK)
                        .set("/components/schemas/IgUser/properties/mood", "{'type': 'string', 'x-presence': 'always'}")
                        .changes()))
                .containsExactly(
                        "harmless field facebook IgUser.mood: the field is new => `IgUserFields.mood()` and `IgUser.mood()` are new. It is no longer in `additionalJson()`.");
    }

    @Test
    void fieldServedByTheOtherHostTooIsHarmless() {
        assertThat(lines(of(INSTAGRAM)
                        .remove("/components/schemas/IgUser/properties/website")
                        .changesBack()))
                .containsExactly(
                        "harmless field instagram IgUser.website: the field is served here, too => `IgUserFields.website()` is new.");
    }

    @Test
    void fieldOfAnObjectRemovedOnOneHostIsRisky() {
        assertThat(lines(of(INSTAGRAM)
                        .remove("/components/schemas/MediaInsight/properties/title")
                        .changes()))
                .containsExactly(
                        "risky field instagram MediaInsight.title: the field is no longer served => `MediaInsight.title()` stays for the other host and has no value here.");
    }

    @Test
    void changedTypeBreaksCallers() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/IgMedia/properties/like_count/type", "'string'")
                        .changes()))
                .containsExactly(
                        "breaking schema both IgMedia.like_count: the type is string (int64), was integer (int64) => `IgMedia.likeCount()` has another type: callers do not compile.");
    }

    @Test
    void numberThatIsHeldAsTextIsNoChangeForATextOfDigits() {
        assertThat(of(FACEBOOK)
                        .set("/components/schemas/IgUser/properties/ig_id/type", "'string'")
                        .remove("/components/schemas/IgUser/properties/ig_id/format")
                        .remove("/components/schemas/IgUser/properties/ig_id/x-numeric-id")
                        .changes())
                .isEmpty();
    }

    @Test
    void fieldThatMayBeAbsentIsRisky() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/IgUser/properties/username/x-presence", "'Left out at night.'")
                        .changes()))
                .containsExactly(
                        "risky presence both IgUser.username: may be absent: Left out at night. => `IgUser.username()` may return null where it always had a value.");
    }

    @Test
    void fieldThatIsAlwaysThereIsHarmless() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/IgUser/properties/website/x-presence", "'always'")
                        .changes()))
                .containsExactly(
                        "harmless presence both IgUser.website: is always there when requested => `IgUser.website()` has a value in every response that it was requested for.");
    }

    @Test
    void memberThatResponsesNeedNotHaveIsRisky() {
        assertThat(lines(everywhere()
                        .remove("/components/schemas/CreatedContainer/required")
                        .changes()))
                .containsExactly(
                        "risky presence both CreatedContainer.id: is not in every response => `CreatedContainer.id()` may return null where it always had a value.");
    }

    @Test
    void deprecatedFieldNamesItsReplacement() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/IgMedia/properties/caption/deprecated", "true")
                        .set("/components/schemas/IgMedia/properties/caption/x-replaced-by", "'alt_text'")
                        .changes()))
                .containsExactly(
                        "harmless deprecation both IgMedia.caption: is deprecated => `IgMedia.caption()` makes the compiler warn; it works as before. Instead: alt_text");
    }

    @Test
    void limitOfAResponseIsHarmless() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/IgUser/properties/biography/maxLength", "10")
                        .changes()))
                .containsExactly(
                        "harmless limit both IgUser.biography: `maxLength` is new: 10 => Clients do not check responses: callers need not do anything.");
    }

    @Test
    void permissionOfAFieldIsRisky() {
        assertThat(lines(of(FACEBOOK)
                        .set(
                                "/components/schemas/IgUser/properties/website/x-permissions",
                                "{'graph.facebook.com': ['ads_read']}")
                        .changes()))
                .containsExactly(
                        "risky permission facebook IgUser.website: needs ads_read => Reading `IgUser.website()` may throw PermissionException for tokens that it worked with.");
    }

    @Test
    void fieldThatIsNoLongerPublicIsRisky() {
        assertThat(lines(everywhere()
                        .remove("/components/schemas/IgUser/properties/username/x-public")
                        .changes()))
                .containsExactly(
                        "risky presence both IgUser.username: is no longer public => `IgUser.username()` may have no value for other accounts.");
    }

    @Test
    void removedViewBreaksItsCallers() {
        assertThat(lines(of(FACEBOOK)
                        .set("/components/schemas/IgUser/x-views/brief", "{'properties': ['username']}")
                        .changesBack()))
                .containsExactly(
                        "breaking view facebook IgUser (view brief): the view is gone => `BriefIgUserFields` is gone: callers do not compile.");
    }

    @Test
    void newViewIsHarmless() {
        assertThat(lines(of(FACEBOOK)
                        .set("/components/schemas/IgUser/x-views/brief", "{'properties': ['username']}")
                        .changes()))
                .containsExactly(
                        "harmless view facebook IgUser (view brief): the view is new => `BriefIgUserFields` is new.");
    }

    @Test
    void fieldRemovedFromAViewBreaksItsCallers() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/components/schemas/IgUser/x-views/discovered/properties/11")
                        .changes()))
                .containsExactly(
                        "breaking view facebook IgUser (view discovered).website: the field can no longer be selected here => `DiscoveredIgUserFields.website()` is gone: callers do not compile.");
    }

    @Test
    void fieldNewInAViewIsHarmless() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/components/schemas/IgUser/x-views/discovered/properties/11")
                        .changesBack()))
                .containsExactly(
                        "harmless view facebook IgUser (view discovered).website: the field can be selected here, too => `DiscoveredIgUserFields.website()` is new.");
    }

    @Test
    void expansionToAnotherViewBreaksCallers() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/components/schemas/IgUser/properties/business_discovery/x-expansion/view")
                        .changes()))
                .containsExactly(
                        "breaking expansion facebook IgUser.business_discovery: leads to `IgUserFields`, was `DiscoveredIgUserFields` => `IgUserFields.businessDiscovery()` takes a function of another selector: callers do not compile.");
    }

    @Test
    void newArgumentOfAnExpansionBreaksCallers() {
        assertThat(lines(of(FACEBOOK)
                        .set(
                                "/components/schemas/IgUser/properties/business_discovery/x-expansion/arguments/-",
                                "{'name': 'region'}")
                        .changes()))
                .containsExactly(
                        "breaking expansion facebook IgUser.business_discovery: takes the arguments [username, region], was [username] => `IgUserFields.businessDiscovery()` takes other arguments: callers do not compile.");
    }

    @Test
    void removedModifierBreaksCallers() {
        assertThat(
                        lines(everywhere()
                                .remove("/components/schemas/IgMedia/properties/comments/x-expansion/modifiers/0")
                                .changes()
                                .stream()
                                .filter(c -> c.place().equals("IgMedia.comments"))
                                .toList()))
                .containsExactly(
                        "breaking expansion both IgMedia.comments: the modifier limit is gone => `IgMediaFields.comments()` no longer has a method for `limit`: callers do not compile.");
    }

    @Test
    void newModifierIsHarmless() {
        assertThat(lines(everywhere()
                        .remove("/components/schemas/IgMedia/properties/comments/x-expansion/modifiers/0")
                        .changesBack()
                        .stream()
                        .filter(c -> c.place().equals("IgMedia.comments"))
                        .toList()))
                .containsExactly(
                        "harmless expansion both IgMedia.comments: the modifier limit is new => The expansion of `IgMediaFields.comments()` has a method for it.");
    }

    @Test
    void changedPagingOfAnExpansionIsRisky() {
        assertThat(lines(of(INSTAGRAM)
                        .set("/components/schemas/IgMedia/properties/comments/x-expansion/paging", "'cursor'")
                        .changes()
                        .stream()
                        .filter(c -> c.place().equals("IgMedia.comments"))
                        .toList()))
                .containsExactly(
                        "risky paging instagram IgMedia.comments: paging of the expansion is cursor, was link => `Page.hasMore` of a page read by `IgMediaFields.comments()` needs the other `PagingKind`.");
    }

    @Test
    void removedSchemaBreaksItsCallers() {
        assertThat(lines(of(FACEBOOK)
                        .set("/components/schemas/Mood", "{'type': 'object', 'properties': {}}")
                        .changesBack()))
                .containsExactly(
                        "breaking schema facebook Mood: the schema is gone => `Mood` is gone: callers do not compile.");
    }

    @Test
    void unknownExtensionOfAFieldIsRisky() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/IgMedia/properties/caption/x-mood", "1")
                        .changes()))
                .containsExactly(
                        "risky other both IgMedia.caption: `x-mood` is new => No rule of this program says what `x-mood` means to callers: look at it.");
    }
}
