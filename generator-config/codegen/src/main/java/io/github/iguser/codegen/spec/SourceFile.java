package io.github.iguser.codegen.spec;

import java.util.Map;

/** The file that a part of an assembled document comes from. */
public final class SourceFile {
    public static final String KEY = "x-source";

    private SourceFile() {}

    /** The file that a schema or operation comes from, as far as the document says it. */
    public static String of(Map<String, Object> node, String otherwise) {
        String source = YamlNodes.textAt(node, KEY);
        return source == null ? otherwise : source;
    }
}
