package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.KnownVersion;
import java.util.ArrayList;
import java.util.List;

/** The values for the template of {@code ApiVersion}. */
record JavaApiVersions(String header, String modelPackage, String doc, List<VersionConstant> constants) {
    /** The name of the class. */
    static final String NAME = "ApiVersion";

    /** A version that the spec lists. */
    record VersionConstant(String doc, String constant, String literal) {}

    static JavaApiVersions of(Description description, String modelPackage) {
        List<VersionConstant> constants = new ArrayList<>();
        for (KnownVersion version : description.versions()) {
            String text = version.version();
            String end = version.usableUntil().equals(KnownVersion.UNDOCUMENTED)
                    ? " It is not documented until when it can be used."
                    : " It can be used until " + version.usableUntil() + ".";
            Javadoc doc = Javadoc.at(4)
                    .text("Version " + text + ", released on " + version.released() + "." + end)
                    .text(text.equals(description.version()) ? "The clients request it by default." : null)
                    .text(version.unproven() == null ? null : "Not proven: " + version.unproven());
            constants.add(new VersionConstant(doc.toString(), Names.constant(text), JavaText.literal(text)));
        }
        String doc = Javadoc.at(0)
                .text("A version of the API, which a client requests: the builder's `version`. The constants are the"
                        + " versions that the spec knows; others can be given as text.")
                .text(
                        "If a version has expired, the API responds with the oldest usable one. It has once done the same for"
                                + " a version that was not released yet. The builder's `onVersionMismatch` reports both.")
                .toString();
        return new JavaApiVersions(Description.header(List.of("spec/ig-user.yaml")), modelPackage, doc, constants);
    }

    String known() {
        return JavaText.fill(
                "        return List.of(",
                constants.stream().map(VersionConstant::constant).toList(),
                ");");
    }
}
