package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.ErrorTable;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;

/** The values for the template of the error codes: a call of the builder for each entry. */
record JavaErrorCodes(String header, String modelPackage, List<String> codes) {
    private static final String ARGUMENT = " ".repeat(36);
    private static final String CONTINUED = " ".repeat(28);

    static JavaErrorCodes of(Description description, String modelPackage) {
        List<String> codes = new ArrayList<>();
        for (Object entry : description.errorCodes()) {
            String code = YamlNodes.textAt(entry, "code");
            String to = YamlNodes.textAt(entry, "to");
            String advice = YamlNodes.textAt(entry, "advice");
            String subcode = YamlNodes.textAt(entry, "subcode");
            String first = String.join(
                    ", ",
                    code,
                    "ErrorCode.Category." + Names.constant(YamlNodes.textAt(entry, "category")),
                    "ErrorCode.Repeat." + Names.constant(YamlNodes.textAt(entry, "repeat")));
            List<String> more = new ArrayList<>();
            if (to != null) {
                more.add(".to(" + to + ")");
            }
            if (subcode != null) {
                more.add(".subcode(" + subcode + ")");
            }
            if (advice != null) {
                more.add(".advice(" + text(advice) + ")");
            }
            List<String> messages = ErrorTable.messagesOf(entry).stream()
                    .map(JavaErrorCodes::text)
                    .toList();
            if (!messages.isEmpty()) {
                more.add(JavaText.fill(CONTINUED + ".messages(", messages, ")").strip());
            }
            more.add(
                    0, String.join(",\n" + ARGUMENT, "entry(" + first, text(YamlNodes.textAt(entry, "meaning")) + ")"));
            codes.add("                    .add(ErrorCodes." + String.join("\n" + CONTINUED, more) + ")");
        }
        return new JavaErrorCodes(Description.header(List.of("spec/common/error-codes.yaml")), modelPackage, codes);
    }

    private static String text(String text) {
        return JavaText.literal(text.strip().replaceAll("\\s+", " "));
    }
}
