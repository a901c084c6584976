package io.github.iguser.codegen.spec;

import java.util.Map;

/** The file of a part of an assembled document. */
public final class SourceFile {
    public static final String KEY = "x-source";

    private SourceFile() {}

    /** Returns the file of a schema or operation, or {@code otherwise} if the document does not name one. */
    public static String of(Map<String, Object> node, String otherwise) {
        String source = YamlNodes.textAt(node, KEY);
        return source == null ? otherwise : source;
    }
}
