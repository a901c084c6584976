package io.github.iguser.codegen.bundle;

import io.github.iguser.codegen.spec.FormKind;
import io.github.iguser.codegen.spec.SpecPhrases;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;

/** Sentences on the parameters of a kind of a form; the kind is an element of {@code x-kinds}. */
final class KindPhrases {
    private KindPhrases() {}

    /** Returns the description of the kind and its parameters, in one paragraph. */
    static String kind(Object node) {
        FormKind kind = new FormKind(YamlNodes.map(node));
        List<String> sentences = new ArrayList<>();
        String description = YamlNodes.textAt(node, "description");
        if (description != null) {
            sentences.add(description.strip());
        }
        kind.fixed().forEach((parameter, value) -> sentences.add("`" + parameter + "` is `" + value + "`."));
        addNames("Required: ", kind.required(), sentences);
        if (!kind.source().isEmpty()) {
            sentences.add("Exactly one of " + SpecPhrases.either(kind.source()) + ".");
        }
        addNames("Optional: ", YamlNodes.texts(YamlNodes.at(node, "optional")), sentences);
        kind.itemRequired()
                .forEach((parameter, members) ->
                        addNames("Each element of `" + parameter + "` needs ", YamlNodes.texts(members), sentences));
        kind.itemExcluded()
                .forEach((parameter, members) ->
                        addNames("No element of `" + parameter + "` has ", YamlNodes.texts(members), sentences));
        kind.itemValues().forEach((parameter, values) -> {
            addNames("`" + parameter + "` must contain ", YamlNodes.texts(YamlNodes.at(values, "all")), sentences);
            List<String> choice = YamlNodes.texts(YamlNodes.at(values, "one-of"));
            if (!choice.isEmpty()) {
                sentences.add("`" + parameter + "` must contain exactly one of " + SpecPhrases.either(choice) + ".");
            }
        });
        return String.join(" ", sentences);
    }

    private static void addNames(String before, List<String> names, List<String> sentences) {
        if (!names.isEmpty()) {
            sentences.add(before + SpecPhrases.codes(names) + ".");
        }
    }
}
