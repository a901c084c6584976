package io.github.iguser.codegen.java;

import java.util.List;

/** The values for the template of {@code BuildInfo}. */
record JavaBuildInfo(String header, String modelPackage, Provenance provenance) {
    /** The name of the class. */
    static final String NAME = "BuildInfo";

    static JavaBuildInfo of(String modelPackage, Provenance provenance) {
        return new JavaBuildInfo(Description.header(List.of("spec/")), modelPackage, provenance);
    }
}
