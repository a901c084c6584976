package io.github.iguser.codegen.java;

import java.util.List;

/**
 * The source text of a method.
 *
 * @param text the whole method with its Javadoc, without a line break at the end
 */
record JavaMethod(String text) {
    /** Returns a method with a body. */
    static JavaMethod of(
            String doc, List<String> annotations, String open, List<String> parameters, List<String> body) {
        String indent = open.substring(0, open.length() - open.stripLeading().length());
        String signature = JavaText.spread(open + "(", parameters, ") {");
        StringBuilder text = start(doc, annotations, indent).append(signature).append('\n');
        for (String line : body) {
            text.append(indent).append("    ").append(line).append('\n');
        }
        return new JavaMethod(text.append(indent).append('}').toString());
    }

    /** Returns a method without a body. */
    static JavaMethod declared(String doc, List<String> annotations, String open, List<String> parameters) {
        String indent = open.substring(0, open.length() - open.stripLeading().length());
        return new JavaMethod(start(doc, annotations, indent)
                .append(JavaText.spread(open + "(", parameters, ");"))
                .toString());
    }

    private static StringBuilder start(String doc, List<String> annotations, String indent) {
        StringBuilder text = new StringBuilder(doc.isEmpty() ? "" : doc + "\n");
        annotations.forEach(annotation -> text.append(indent).append(annotation).append('\n'));
        return text;
    }
}
