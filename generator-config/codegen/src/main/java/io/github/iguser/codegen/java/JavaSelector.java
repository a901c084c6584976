package io.github.iguser.codegen.java;

import java.util.List;

/** The values for the template of a field selector, which is a class for a node or for one of its views. */
record JavaSelector(
        String header,
        String apiPackage,
        String name,
        String doc,
        List<JavaMethod> methods,
        List<Expansion> expansions) {

    /** The values for the nested class with the modifiers of a list. */
    record Expansion(String name, String doc, List<String> fields, String constructor, List<JavaMethod> methods) {}
}
