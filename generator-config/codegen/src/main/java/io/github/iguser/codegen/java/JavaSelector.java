package io.github.iguser.codegen.java;

import java.util.List;

/** What the template of a field selector shows: a class for a node, or for a view of it. */
record JavaSelector(
        String header,
        String apiPackage,
        String name,
        String doc,
        List<JavaMethod> methods,
        List<Expansion> expansions) {

    /** The nested class that says how a list is read. */
    record Expansion(String name, String doc, List<String> fields, String constructor, List<JavaMethod> methods) {}
}
