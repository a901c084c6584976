package io.github.iguser.codegen.rules;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tests that faults in forms and their kinds are refused with file, line and remedy. */
class FormFaultTest extends FaultySpec {
    private static final String REMEDY =
            "remove it, or use one of these: ^[0-9]+$ for an id of digits, ^[A-Za-z0-9._]+$ for the name of a user,"
                    + " ^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*$ for a URL that the API fetches";

    @Test
    void refusesUnknownParameterOfKind() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "optional: [caption, media_type, user_tags, sponsors, ",
                "optional: [caption, media_typ, user_tags, sponsors, image_url, ",
                "3 faults in the spec:\n"
                        + "spec/nodes/MediaForm.yaml:5: the kind ImageContainer of MediaForm names the unknown parameter"
                        + " \"media_typ\"; correct it\n"
                        + "spec/nodes/MediaForm.yaml:5: the kind ImageContainer of MediaForm names \"image_url\" twice; remove"
                        + " one of them\n"
                        + "spec/nodes/MediaForm.yaml:64: MediaForm.media_type belongs to no kind; add it to one, or remove the"
                        + " parameter");
    }

    @Test
    void refusesKindOnHostWithoutRequiredParameter() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "    description: An album.\n    x-hosts: [alpha.example.com]\n",
                "    description: An album.\n",
                "2 faults in the spec:\nspec/nodes/MediaForm.yaml:23: the kind AlbumContainer of MediaForm"
                        + " needs is_album, which beta.example.com does not serve; limit its"
                        + " hosts\nspec/nodes/MediaForm.yaml:23: the kind AlbumContainer of MediaForm needs children,"
                        + " which beta.example.com does not serve; limit its hosts");
        refused(
                "nodes/MediaForm.yaml",
                "    source: [video_url, upload_type]\n    optional: [caption,",
                "    source: [upload_type]\n    optional: [video_url, caption,",
                "spec/nodes/MediaForm.yaml:11: the kind VideoContainer of MediaForm has no source that beta.example.com"
                        + " serves; limit its hosts");
    }

    @Test
    void refusesUnknownFieldInKind() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "    item-required:\n      user_tags: [x]",
                "    item-required:\n      user_tags: [z]",
                "spec/nodes/MediaForm.yaml:10: the kind ImageContainer of MediaForm speaks of user_tags.z, which it does not"
                        + " have; correct it");
    }

    @Test
    void refusesFormWithoutMark() throws IOException {
        refused(
                "nodes/PublishForm.yaml",
                "x-form: true\n",
                "",
                "spec/edges/publish.yaml:11: the form PublishForm is not a schema with x-form; add x-form: true");
    }

    @Test
    void refusesJsonTextWithoutEncoding() throws IOException {
        refused(
                "edges/notes.yaml",
                "          words:\n",
                "          text:\n",
                "2 faults in the spec:\nspec/nodes/NoteForm.yaml:6: NoteForm.text is sent as it is; remove it"
                        + " from encoding\nspec/nodes/NoteForm.yaml:22: NoteForm.words is sent as JSON text; add it to"
                        + " encoding, with contentType: application/json");
    }

    @Test
    void refusesMapWithoutEncoding() throws IOException {
        refused(
                "edges/notes.yaml",
                "          counts:\n            contentType: application/json\n",
                "",
                "spec/nodes/NoteForm.yaml:28: NoteForm.counts is sent as JSON text; add it to encoding, with"
                        + " contentType: application/json");
    }

    @Test
    void refusesUnmarkedObjectInMap() throws IOException {
        refused(
                "nodes/NoteForm.yaml",
                "      type: integer\n      format: int64\n      example: 3\n",
                "      $ref: IgContainer.yaml\n",
                "spec/nodes/IgContainer.yaml:1: NoteForm.counts is sent in a form; mark its schema by x-form-value");
    }

    @Test
    void refusesUnmarkedObjectInForm() throws IOException {
        refused(
                "nodes/Audio.yaml",
                "x-form-value: true\n",
                "",
                "spec/nodes/Audio.yaml:1: MediaForm.audio is sent in a form; mark its schema by x-form-value");
    }

    @Test
    void refusesUniqueByUnknownField() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "x-unique-by: username",
                "x-unique-by: user",
                "spec/nodes/MediaForm.yaml:91: x-unique-by of MediaForm.user_tags names the unknown member \"user\"; correct"
                        + " it");
    }

    @Test
    void refusesUncheckedPatternInForm() throws IOException {
        refused(
                "nodes/NoteForm.yaml",
                "maxLength: 60",
                "pattern: '^[a-z]+$'",
                "spec/nodes/NoteForm.yaml:6: NoteForm.text has the pattern ^[a-z]+$, which no client checks; "
                        + REMEDY);
        refused(
                "nodes/NoteForm.yaml",
                "      example: red",
                "      example: red\n      pattern: '^[a-z]+$'",
                "spec/nodes/NoteForm.yaml:25: each of NoteForm.words has the pattern ^[a-z]+$, which no client checks; "
                        + REMEDY);
        refused(
                "nodes/Audio.yaml",
                "minimum: 0",
                "pattern: '^[1-9]$'",
                "spec/nodes/Audio.yaml:5: Audio.volume has the pattern ^[1-9]$, which no client checks; " + REMEDY);
    }

    @Test
    void refusesUnknownRequiredValueOfKind() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "        all: [IMAGE]\n        one-of:",
                "        all: [PICTURE]\n        each-of:",
                "2 faults in the spec:\nspec/nodes/MediaForm.yaml:21: the kind VideoContainer of MediaForm"
                        + " names the value PICTURE of formats, which MediaType does not know; correct"
                        + " it\nspec/nodes/MediaForm.yaml:20: the kind VideoContainer of MediaForm says each-of of"
                        + " formats; it is all or one-of");
    }

    @Test
    void refusesRequiredValuesInNonList() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "    item-values:\n      formats:",
                "    item-values:\n      user_tags:",
                "spec/nodes/MediaForm.yaml:20: the kind VideoContainer of MediaForm has rules for the values"
                        + " of user_tags, which is not one of its parameters with a list of open values; correct it");
    }

    @Test
    void refusesAnExclusionOfAnUnknownParameter() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "x-excludes: [has_prompt]",
                "x-excludes: [prompt]",
                "spec/nodes/MediaForm.yaml:121: x-excludes of MediaForm.question names the unknown parameter \"prompt\";"
                        + " correct it");
    }

    @Test
    void refusesAnExclusionThatIsNoList() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "x-excludes: [has_prompt]",
                "x-excludes: has_prompt",
                "spec/nodes/MediaForm.yaml:121: x-excludes of MediaForm.question is no list of parameters; write it as"
                        + " [name, name]");
    }

    @Test
    void refusesAParameterThatExcludesItself() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "x-excludes: [has_prompt]",
                "x-excludes: [question]",
                "spec/nodes/MediaForm.yaml:121: x-excludes of MediaForm.question names the parameter itself; remove it");
    }

    @Test
    void refusesAParameterThatExcludesARequiredOne() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "x-excludes: [has_prompt]",
                "x-excludes: [caption]",
                "spec/nodes/MediaForm.yaml:121: MediaForm.question excludes and requires caption; decide for one of them");
    }

    @Test
    void refusesAKindThatLacksAParameterRequiredByAnother() throws IOException {
        refused(
                "nodes/MediaForm.yaml",
                "optional: [caption, share_to_feed,",
                "optional: [share_to_feed,",
                "spec/nodes/MediaForm.yaml:11: the kind VideoContainer of MediaForm takes question, but not caption, which"
                        + " question requires; add it");
    }

    @Test
    void refusesAnExclusionOutsideAForm() throws IOException {
        refused(
                "nodes/UserTag.yaml",
                "    description: Name of the person.",
                "    description: Name of the person.\n    x-excludes: [x]",
                "spec/nodes/UserTag.yaml:6: x-excludes of UserTag.username has no effect, as UserTag is no form; remove"
                        + " it");
    }
}
